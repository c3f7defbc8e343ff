import { levelsByRank, type Graph, type Level } from '@kaskade/domain';

/** The level under one; the lowest has itself under it, for its goals have sub-goals too. */
export function levelBelow(graph: Graph, level: Level | undefined): Level | undefined {
  const levels = levelsByRank(graph);
  const at = levels.findIndex(({ id }) => id === level?.id);
  return at < 0 ? levels[0] : (levels[at + 1] ?? levels[at]);
}
