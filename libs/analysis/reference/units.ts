import { levelsByRank, sources, targets, type Graph } from '@kaskade/domain';
import type { UnitFigures } from '../src/report';
import { hasLineOfSight, isUnmapped } from './leaders';
import { idsOf, leaderRank } from './the-graph';

/** The unit and every unit below it. */
const branchUnder = (graph: Graph, unit: string): string[] => [
  unit,
  ...sources(graph, 'partOf', unit).flatMap((below) => branchUnder(graph, below)),
];

const counts = (graph: Graph, leaders: readonly string[]) => ({
  leaders: leaders.length,
  connected: leaders.filter((leader) => hasLineOfSight(graph, leader)).length,
  unmapped: leaders.filter((leader) => isUnmapped(graph, leader)).length,
});

/** Section 6: over the leaders of rank > 0 in the unit and every unit below it. */
export function unitFigures(graph: Graph, unit: string): UnitFigures {
  const inside = new Set(branchUnder(graph, unit));
  const leaders = idsOf(graph, 'leader').filter(
    (leader) => leaderRank(graph, leader) > 0 && targets(graph, 'inUnit', leader).some((seat) => inside.has(seat)),
  );
  const whole = counts(graph, leaders);
  return {
    id: unit,
    ...whole,
    index: whole.leaders === 0 ? null : 1 - whole.connected / whole.leaders,
    levels: levelsByRank(graph)
      .map(({ id }, place) => ({
        level: id,
        ...counts(
          graph,
          leaders.filter((leader) => leaderRank(graph, leader) === place),
        ),
      }))
      .filter((level) => level.leaders > 0),
  };
}

export const units = (graph: Graph): UnitFigures[] => idsOf(graph, 'unit').map((unit) => unitFigures(graph, unit));
