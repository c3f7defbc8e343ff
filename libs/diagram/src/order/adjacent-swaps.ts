import type { LayeredGraph } from './layered-graph';

/** Places of the neighbours of each node of a lane, sorted, in compressed rows by place in the lane. */
function sortedEnds(start: Int32Array, ends: Int32Array, lane: Int32Array, position: Int32Array): [Int32Array, Int32Array] {
  const rowStart = new Int32Array(lane.length + 1);
  for (let i = 0; i < lane.length; i++) rowStart[i + 1] = rowStart[i]! + start[lane[i]! + 1]! - start[lane[i]!]!;
  const row = new Int32Array(rowStart[lane.length]!);
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    const from = rowStart[i]!;
    for (let e = start[v]!, at = from; e < start[v + 1]!; e++, at++) {
      const place = position[ends[e]!]!;
      let slot = at;
      while (slot > from && row[slot - 1]! > place) {
        row[slot] = row[slot - 1]!;
        slot--;
      }
      row[slot] = place;
    }
  }
  return [rowStart, row];
}

/** Crossings among the edges of rows a and b when a stands left of b, less those when b stands left of a. */
function gainOfSwap(start: Int32Array, row: Int32Array, a: number, b: number): number {
  let i = start[a]!;
  let j = start[b]!;
  const iEnd = start[a + 1]!;
  const jEnd = start[b + 1]!;
  if (i === iEnd || j === jEnd) return 0;
  let gain = 0;
  while (i < iEnd) {
    const place = row[i]!;
    while (j < jEnd && row[j]! < place) j++;
    let same = j;
    while (same < jEnd && row[same] === place) same++;
    gain += j - start[b]! - (jEnd - same);
    i++;
  }
  return gain;
}

/**
 * Swaps neighbours in a lane where that removes crossings, both sides taken together, in at most `most` passes along the lane.
 * Gives how many were removed.
 */
export function swapNeighbours(graph: LayeredGraph, lane: Int32Array, position: Int32Array, most: number): number {
  const [upStart, up] = sortedEnds(graph.upStart, graph.up, lane, position);
  const [downStart, down] = sortedEnds(graph.downStart, graph.down, lane, position);
  // Rows are numbered by where the nodes stood at first; `order` says which row stands where now.
  const order = Int32Array.from(lane, (_, i) => i);
  const before = lane.slice();
  let removed = 0;
  for (let pass = 0, from = 0, swapped = true; swapped && pass < most; pass++) {
    swapped = false;
    let first = -1;
    for (let i = from; i + 1 < order.length; i++) {
      const a = order[i]!;
      const b = order[i + 1]!;
      const gain = gainOfSwap(upStart, up, a, b) + gainOfSwap(downStart, down, a, b);
      if (gain <= 0) continue;
      order[i] = b;
      order[i + 1] = a;
      removed += gain;
      swapped = true;
      if (first < 0) first = i;
    }
    from = Math.max(0, first - 1);
  }
  for (let i = 0; i < order.length; i++) {
    lane[i] = before[order[i]!]!;
    position[lane[i]!] = i;
  }
  return removed;
}
