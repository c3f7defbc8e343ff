import type { LayeredGraph } from './layered-graph';
import type { Workspace } from './workspace';

/** Writes the places of the neighbours of each node of a lane, sorted, into compressed rows by place in the lane. */
function sortedEnds(
  start: Int32Array,
  ends: Int32Array,
  lane: Int32Array,
  position: Int32Array,
  rowStart: Int32Array,
  row: Int32Array,
): void {
  let at = 0;
  rowStart[0] = 0;
  for (let i = 0; i < lane.length; i++) {
    const v = lane[i]!;
    const from = at;
    for (let e = start[v]!; e < start[v + 1]!; e++, at++) {
      const place = position[ends[e]!]!;
      let slot = at;
      while (slot > from && row[slot - 1]! > place) {
        row[slot] = row[slot - 1]!;
        slot--;
      }
      row[slot] = place;
    }
    rowStart[i + 1] = at;
  }
}

/** Crossings among the edges of rows a and b when a stands left of b, less those when b stands left of a. */
function gainOfSwap(start: Int32Array, row: Int32Array, a: number, b: number): number {
  let j = start[b]!;
  const first = j;
  const iEnd = start[a + 1]!;
  const jEnd = start[b + 1]!;
  let gain = 0;
  for (let i = start[a]!; i < iEnd; i++) {
    const place = row[i]!;
    while (j < jEnd && row[j]! < place) j++;
    let same = j;
    while (same < jEnd && row[same] === place) same++;
    gain += j - first - (jEnd - same);
  }
  return gain;
}

/**
 * Swaps neighbours in a lane where that removes crossings, both sides taken together, in at most `most` passes along the lane.
 * Gives how many were removed.
 */
export function swapNeighbours(
  graph: LayeredGraph,
  lane: Int32Array,
  position: Int32Array,
  most: number,
  room: Workspace,
): number {
  const { upStart, up, downStart, down, rows, before, changed } = room;
  sortedEnds(graph.upStart, graph.up, lane, position, upStart, up);
  sortedEnds(graph.downStart, graph.down, lane, position, downStart, down);
  const last = lane.length - 1;
  // Rows are numbered by where the nodes stood at first; `rows` says which row stands where now.
  for (let i = 0; i <= last; i++) {
    rows[i] = i;
    before[i] = lane[i]!;
    changed[i] = 1;
  }
  let removed = 0;
  for (let pass = 0, swapped = true; swapped && pass < most; pass++) {
    swapped = false;
    for (let i = 0; i < last; i++) {
      // Only pairs that a swap beside them has changed are looked at again.
      if (changed[i] === 0) continue;
      changed[i] = 0;
      const a = rows[i]!;
      const b = rows[i + 1]!;
      const gain = gainOfSwap(upStart, up, a, b) + gainOfSwap(downStart, down, a, b);
      if (gain <= 0) continue;
      rows[i] = b;
      rows[i + 1] = a;
      removed += gain;
      swapped = true;
      if (i > 0) changed[i - 1] = 1;
      changed[i + 1] = 1;
    }
  }
  if (removed === 0) return 0;
  for (let i = 0; i <= last; i++) {
    const v = before[rows[i]!]!;
    lane[i] = v;
    position[v] = i;
  }
  return removed;
}
