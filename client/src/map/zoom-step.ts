/** How much is shown at a zoom (tokens.md section 6). */
export type ZoomStep = 'far' | 'middle' | 'near';

export const ZOOM = { least: 0.1, most: 2.5, step: 0.1, middle: 0.7, near: 1.4 } as const;
/** A step is left only this much below the zoom at which it is entered. */
const HYSTERESIS = 0.04;

/** The step at a zoom, given the step before it. */
export function stepOf(zoom: number, before: ZoomStep | null): ZoomStep {
  const edge = (at: number, above: boolean): number => (above ? at * (1 - HYSTERESIS) : at);
  if (zoom >= edge(ZOOM.near, before === 'near')) return 'near';
  return zoom >= edge(ZOOM.middle, before === 'middle' || before === 'near') ? 'middle' : 'far';
}

/** The next zoom up or down, in whole tenths. */
export function zoomBy(zoom: number, direction: 1 | -1): number {
  const tenths = zoom / ZOOM.step;
  const next = direction > 0 ? Math.floor(tenths + 1 + 1e-6) : Math.ceil(tenths - 1 - 1e-6);
  return Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round(next) * ZOOM.step));
}
