import { targets, type Graph } from '@kaskade/domain';
import { idsOf, leaderRank, ownersOf, rankOfLevel } from './the-graph';

/** Section 2: the rank of its own level, else the smallest among its owners, else null (unplaced). */
export function rank(graph: Graph, goal: string): number | null {
  const own = targets(graph, 'goalLevel', goal)[0];
  if (own !== undefined) return rankOfLevel(graph, own);
  const ranks = ownersOf(graph, goal).map((leader) => leaderRank(graph, leader));
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** Section 2: the largest of its rank and its owners' ranks; null when it is unplaced. */
export function deep(graph: Graph, goal: string): number | null {
  const placed = rank(graph, goal);
  if (placed === null) return null;
  return Math.max(placed, ...ownersOf(graph, goal).map((leader) => leaderRank(graph, leader)));
}

export const isPlaced = (graph: Graph, goal: string): boolean => rank(graph, goal) !== null;

export const stopsHere = (graph: Graph, goal: string): boolean => graph.nodes.goal.get(goal)?.stopsHere === true;

/** Section 2: the smallest rank that has a placed goal not `stopsHere`; null where there is none. */
export function origin(graph: Graph): number | null {
  const ranks = idsOf(graph, 'goal')
    .filter((goal) => !stopsHere(graph, goal))
    .map((goal) => rank(graph, goal))
    .filter((placed) => placed !== null);
  return ranks.length === 0 ? null : Math.min(...ranks);
}
