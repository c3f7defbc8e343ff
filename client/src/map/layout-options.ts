import type { Language } from '@kaskade/wording';
import type { LayoutOptions } from '../graph/worker-protocol';
import type { View } from '../view/view';

/** Widths are rounded down to steps of this from the design's 1154 px, so that a small change of the window does not lay out anew. */
const GRAIN = 16;
const DESIGNED = 1154 % GRAIN;

/** The width that a map is laid out for where the screen gives it `width` px. */
export const roomOf = (width: number): number => Math.floor((width - DESIGNED) / GRAIN) * GRAIN + DESIGNED;

/** What a view asks of the layout, for a map that has `room` px. */
export function layoutOptionsOf(
  { names, order, opened }: Pick<View, 'names' | 'order' | 'opened'>,
  language: Language,
  room: number,
): LayoutOptions {
  return { language, owners: names, order, openStacks: opened[0] === 'all' ? 'all' : opened, width: room };
}
