import { targets, type Graph } from '@kaskade/domain';
import { origin, rank } from './placing';
import { withAncestors } from './reach';
import { idsOf, leaderRank } from './the-graph';

/** Section 3: the goals that the leader owns, and the goals realised by the initiatives that the leader is responsible for. */
export const lines = (graph: Graph, leader: string): Set<string> =>
  new Set([
    ...targets(graph, 'owns', leader),
    ...targets(graph, 'responsibleFor', leader).flatMap((initiative) => targets(graph, 'realises', initiative)),
  ]);

/** Some line, or an ancestor of some line, has a rank of at most `most`. */
const reachesUpTo = (graph: Graph, leader: string, most: number): boolean =>
  [...lines(graph, leader)].some((line) =>
    [...withAncestors(graph, line)].some((goal) => {
      const placed = rank(graph, goal);
      return placed !== null && placed <= most;
    }),
  );

/** Section 3: a leader of rank k + 1 is connected over the boundary when a line gets to rank k or above. */
export const isConnectedOver = (graph: Graph, leader: string, k: number): boolean => reachesUpTo(graph, leader, k);

/** Section 4: a line that is, or has as an ancestor, a goal of rank ≤ origin. */
export function hasLineOfSight(graph: Graph, leader: string): boolean {
  const top = origin(graph);
  return top !== null && reachesUpTo(graph, leader, top);
}

/** Section 3: no line, and responsible for no initiative. */
export const isUnmapped = (graph: Graph, leader: string): boolean =>
  lines(graph, leader).size === 0 && targets(graph, 'responsibleFor', leader).length === 0;

export const leadersOfRank = (graph: Graph, wanted: number): string[] =>
  idsOf(graph, 'leader').filter((leader) => leaderRank(graph, leader) === wanted);
