import { levelsByRank, sources, type Graph } from '@kaskade/domain';
import type { LevelFigures, Penetration } from '../src/report';
import { hasLineOfSight, leadersOfRank } from './leaders';
import { deep, origin, rank, stopsHere } from './placing';
import { withDescendants } from './reach';
import { idsOf } from './the-graph';

/** Section 8: counts by level; connected means with line of sight. */
export const levels = (graph: Graph): LevelFigures[] =>
  levelsByRank(graph).map(({ id, name }, place) => {
    const leaders = leadersOfRank(graph, place);
    const connected = leaders.filter((leader) => hasLineOfSight(graph, leader)).length;
    return {
      id,
      name,
      rank: place,
      leaders: leaders.length,
      goals: idsOf(graph, 'goal').filter((goal) => rank(graph, goal) === place).length,
      connected,
      lineOfSight: leaders.length === 0 ? null : connected / leaders.length,
    };
  });

/** Section 4. */
export function penetration(graph: Graph): Penetration {
  const top = origin(graph);
  if (top === null) return { origin: null, of: 0, levels: [], action: 0 };
  const ladder = levelsByRank(graph);
  const starting = idsOf(graph, 'goal').filter((goal) => rank(graph, goal) === top && !stopsHere(graph, goal));
  const reaches = (goal: string, r: number) =>
    [...withDescendants(graph, goal)].some((other) => (deep(graph, other) ?? -1) >= r);
  const acted = (goal: string) =>
    [...withDescendants(graph, goal)].some((other) => sources(graph, 'realises', other).length > 0);
  return {
    origin: ladder[top]!.id,
    of: starting.length,
    levels: ladder
      .map(({ id }, r) => ({ level: id, reached: starting.filter((goal) => reaches(goal, r)).length }))
      .slice(top),
    action: starting.filter(acted).length,
  };
}
