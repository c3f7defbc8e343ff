import type { Band } from '@kaskade/diagram';

/** How long wool takes from one thickness to another, ms (tokens.md section 7). */
const LASTS = 320;

/** The wool that was on the screen, on its way to what is there now. */
export interface WoolMotion {
  readonly from: ReadonlyMap<string, Band>;
  readonly begun: number;
}

interface Shown {
  readonly workspace: string;
  readonly bands: readonly Band[];
}

/** What was drawn last, also by a map that has given way to this one. */
let last: Shown | null = null;

/** Begins a motion where another map of the workspace takes the place of the last one and a layer is not as thick as it was; null: nothing moves. */
export function beginWool(shown: Shown, now: number): WoolMotion | null {
  const before = last;
  last = shown;
  if (before === null || before.bands === shown.bands || before.workspace !== shown.workspace) return null;
  const from = new Map(before.bands.map((band) => [band.id, band]));
  const moves = shown.bands.some(({ id, whole, body }) => {
    const was = from.get(id);
    return was !== undefined && (was.whole.height !== whole.height || was.body?.height !== body?.height);
  });
  if (!moves || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  return { from, begun: now };
}

/** How much of a motion is done, from 0 to 1. */
export const doneOf = ({ begun }: WoolMotion, now: number): number => Math.min(1, Math.max(0, (now - begun) / LASTS));

/** How high the wool of a band stands, where `done` of its way is behind it. */
export const heightAt = (from: Band, to: Band, done: number): number =>
  from.whole.height + (to.whole.height - from.whole.height) * done;
