import type { Box, Line } from '../map-diagram';

/** How far something reaches to the sides: x of its left and of its right edge. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Whether a box lies within a stretch, or partly so. */
export const within = ({ x, width }: Pick<Box, 'x' | 'width'>, { left, right }: Stretch): boolean =>
  x <= right && x + width >= left;

/** A line before it is drawn: how far its course reaches to the sides, and the highest and the lowest lane it may touch, by rank. */
export interface LinePlan extends Stretch {
  readonly upper: number;
  readonly lower: number;
  /** Draws it, once. */
  readonly draw: () => Line;
}

/** A plan for a line that runs over these x, and touches lanes from `upper` to `lower`. */
export function linePlan(xs: readonly number[], upper: number, lower: number, draw: () => Line): LinePlan {
  let drawn: Line | null = null;
  return { left: Math.min(...xs), right: Math.max(...xs), upper, lower, draw: () => (drawn ??= draw()) };
}
