import type { Box } from '@kaskade/diagram';
import type { Camera, Size } from './fit';

/** How far the drawn part reaches beyond the screen on each side, px on the screen: far sideways, for that is where the map goes on. */
export const BEYOND = { x: 640, y: 160 } as const;

/**
 * The part of the map that is drawn and has elements: what the screen shows, and BEYOND around it, so that panning moves what is
 * there and only now and then something must be added. The same object is given back while the screen stays inside it.
 */
export function windowFor(
  camera: Camera,
  screen: Size,
  before: MapWindow | null,
  beyond: { readonly x: number; readonly y: number } = BEYOND,
): MapWindow {
  const { zoom } = camera;
  const x = -camera.x / zoom;
  const y = -camera.y / zoom;
  const width = screen.width / zoom;
  const height = screen.height / zoom;
  if (
    before !== null &&
    before.zoom === zoom &&
    x >= before.box.x &&
    y >= before.box.y &&
    x + width <= before.box.x + before.box.width &&
    y + height <= before.box.y + before.box.height
  ) {
    return before;
  }
  // Its corner lies on a whole pixel of the screen, so that the canvas is copied and not smoothed.
  const whole = (at: number): number => Math.round(at * zoom) / zoom;
  return {
    zoom,
    box: {
      x: whole(x - beyond.x / zoom),
      y: whole(y - beyond.y / zoom),
      width: width + (2 * beyond.x) / zoom,
      height: height + (2 * beyond.y) / zoom,
    },
  };
}

export interface MapWindow {
  readonly box: Box;
  /** The zoom it is drawn for. */
  readonly zoom: number;
}

/** Whether two boxes touch. */
export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
