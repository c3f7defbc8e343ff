/** A share as two counts; it has no value where `of` is 0. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/**
 * 1 − H, H the harmonic mean of the two shares, in one division of integers so that the classes are exact at their edges.
 * The other share alone where one has no value; null where neither has (method.md section 3).
 */
export function rockwoolIndex(down: Share, up: Share): number | null {
  if (down.of === 0) return up.of === 0 ? null : 1 - up.part / up.of;
  if (up.of === 0) return 1 - down.part / down.of;
  const sum = down.part * up.of + up.part * down.of;
  return sum === 0 ? 1 : 1 - (2 * down.part * up.part) / sum;
}

/** The index without the leaders that are not mapped; null where all of them are, the index itself where there is none. */
export function mappedIndex(down: Share, up: Share, unmapped: number): number | null {
  if (up.of > 0 && unmapped === up.of) return null;
  return rockwoolIndex(down, { part: up.part, of: up.of - unmapped });
}
