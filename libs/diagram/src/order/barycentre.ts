import type { LayeredGraph } from './layered-graph';
import type { Workspace } from './workspace';

/**
 * Sorts one lane by the mean place of each node's neighbours on one side. Nodes without a neighbour there keep their place;
 * ties go by `rankById`. Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system structures", 1981.
 */
export function sortByBarycentre(
  graph: LayeredGraph,
  lane: Int32Array,
  position: Int32Array,
  side: 'up' | 'down',
  rankById: Int32Array,
  { centre, movable }: Workspace,
): void {
  const start = side === 'up' ? graph.upStart : graph.downStart;
  const ends = side === 'up' ? graph.up : graph.down;
  movable.length = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    const from = start[v]!;
    const to = start[v + 1]!;
    if (from === to) continue;
    let sum = 0;
    for (let e = from; e < to; e++) sum += position[ends[e]!]!;
    centre[v] = sum / (to - from);
    movable.push(v);
  }
  // A plain array: its sort is quick on what is sorted already, which lanes mostly are after the first sweep.
  movable.sort((a, b) => centre[a]! - centre[b]! || rankById[a]! - rankById[b]!);
  let next = 0;
  for (let i = 0; i < lane.length; i++) {
    let v = lane[i]!;
    if (start[v] !== start[v + 1]) {
      v = movable[next++]!;
      lane[i] = v;
    }
    position[v] = i;
  }
}
