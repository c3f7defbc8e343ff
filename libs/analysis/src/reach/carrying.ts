import { transposed, type Csr } from '../indexing/csr';
import type { GraphIndex } from '../indexing/graph-index';
import type { Ranks } from './placement';

/** The cascade links that carry: between placed goals, not inverted (method.md section 2). */
export interface Carrying {
  readonly out: Csr;
  readonly in: Csr;
}

/** Picks the links that carry. */
export function carryingOf(index: GraphIndex, rank: Ranks): Carrying {
  const all = index.many.cascadesTo.out;
  const goals = rank.length;
  const start = new Int32Array(goals + 1);
  const to = new Int32Array(all.to.length);
  let size = 0;
  for (let parent = 0; parent < goals; parent++) {
    const own = rank[parent]!;
    if (own >= 0) {
      for (let i = all.start[parent]!; i < all.start[parent + 1]!; i++) {
        const child = all.to[i]!;
        // An unplaced child has rank -1, which is smaller than every rank.
        if (rank[child]! < own) continue;
        to[size++] = child;
      }
    }
    start[parent + 1] = size;
  }
  const out = { start, to: to.slice(0, size) };
  return { out, in: transposed(out, goals) };
}
