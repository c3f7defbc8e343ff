import type { LayeredGraph } from './layered-graph';

/**
 * Crossings between one lane and the next: the inversions in the row of lower ends, counted with an accumulator tree
 * in O(E log V). Barth, Jünger, Mutzel, "Simple and efficient bilayer cross counting", Graph Drawing 2002.
 */
export function crossingsBelow(graph: LayeredGraph, lanes: readonly Int32Array[], position: Int32Array, upper: number): number {
  const lane = lanes[upper]!;
  const size = lanes[upper + 1]?.length ?? 0;
  if (size < 2 || lane.length < 2) return 0;
  let first = 1;
  while (first < size) first *= 2;
  const tree = new Int32Array(2 * first - 1);
  first -= 1;
  const ends: number[] = [];
  let crossings = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    ends.length = 0;
    for (let e = graph.downStart[v]!; e < graph.downStart[v + 1]!; e++) ends.push(position[graph.down[e]!]!);
    if (ends.length > 1) ends.sort((a, b) => a - b);
    for (const end of ends) {
      let at = end + first;
      tree[at]!++;
      while (at > 0) {
        // A left child has everything to the right of it in its sibling.
        if (at % 2 === 1) crossings += tree[at + 1]!;
        at = (at - 1) >> 1;
        tree[at]!++;
      }
    }
  }
  return crossings;
}

/** Crossings of all edges, over every pair of neighbouring lanes. */
export function countCrossings(graph: LayeredGraph, lanes: readonly Int32Array[], position: Int32Array): number {
  let sum = 0;
  for (let upper = 0; upper + 1 < lanes.length; upper++) sum += crossingsBelow(graph, lanes, position, upper);
  return sum;
}
