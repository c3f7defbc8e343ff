import type { LayeredGraph } from './layered-graph';
import { workspaceFor, type Workspace } from './workspace';

/**
 * Crossings between one lane and the next: the inversions in the row of lower ends, counted with an accumulator tree
 * in O(E log V). Barth, Jünger, Mutzel, "Simple and efficient bilayer cross counting", Graph Drawing 2002.
 */
function crossingsBelow(
  graph: LayeredGraph,
  lanes: readonly Int32Array[],
  position: Int32Array,
  upper: number,
  { tree, ends }: Workspace,
): number {
  const lane = lanes[upper]!;
  const size = lanes[upper + 1]?.length ?? 0;
  if (size < 2 || lane.length < 2) return 0;
  let first = 1;
  while (first < size) first *= 2;
  first -= 1;
  tree.fill(0, 0, 2 * first + 1);
  let crossings = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    let count = 0;
    for (let e = graph.downStart[v]!; e < graph.downStart[v + 1]!; e++) {
      const end = position[graph.down[e]!]!;
      let slot = count++;
      while (slot > 0 && ends[slot - 1]! > end) {
        ends[slot] = ends[slot - 1]!;
        slot--;
      }
      ends[slot] = end;
    }
    for (let k = 0; k < count; k++) {
      let at = ends[k]! + first;
      tree[at]!++;
      while (at > 0) {
        // A left child has everything to the right of it in its sibling.
        if ((at & 1) === 1) crossings += tree[at + 1]!;
        at = (at - 1) >> 1;
        tree[at]!++;
      }
    }
  }
  return crossings;
}

/** Crossings of all edges, over every pair of neighbouring lanes. */
export function countCrossings(
  graph: LayeredGraph,
  lanes: readonly Int32Array[],
  position: Int32Array,
  room: Workspace = workspaceFor(graph.laneOf.length, graph.down.length),
): number {
  let sum = 0;
  for (let upper = 0; upper + 1 < lanes.length; upper++) sum += crossingsBelow(graph, lanes, position, upper, room);
  return sum;
}
