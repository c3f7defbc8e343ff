import type { LayeredGraph } from './layered-graph';

/** Room to work in, as long as there are nodes, so that sweeps allocate nothing. */
export interface SortingRoom {
  readonly centre: Float64Array;
  readonly movable: Int32Array;
}

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
  room: SortingRoom,
): void {
  const start = side === 'up' ? graph.upStart : graph.downStart;
  const ends = side === 'up' ? graph.up : graph.down;
  let movable = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    const from = start[v]!;
    const to = start[v + 1]!;
    if (from === to) continue;
    let sum = 0;
    for (let e = from; e < to; e++) sum += position[ends[e]!]!;
    room.centre[v] = sum / (to - from);
    room.movable[movable++] = v;
  }
  const { centre } = room;
  const sorted = room.movable.subarray(0, movable).sort((a, b) => centre[a]! - centre[b]! || rankById[a]! - rankById[b]!);
  let next = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    if (start[v] !== start[v + 1]) lane[i] = sorted[next++]!;
  }
  for (let i = 0; i < lane.length; i++) position[lane[i]!] = i;
}
