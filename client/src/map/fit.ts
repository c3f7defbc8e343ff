import { ZOOM } from './zoom-step';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const MARGIN = 24;
/** Of the map's own edges this much may be off the screen, so that it is seen at full size where its lanes have room. */
const EDGES = 8;

/**
 * Where the content may begin at a zoom, px on the screen: the spine keeps its size when the map is made smaller, so the
 * cards begin to the right of where they would.
 */
export const leftOf = (spine: number, zoom: number): number => spine * Math.max(0, 1 - zoom);

/** How wide the spine stands on the screen at a zoom. */
export const spineOnScreen = (spine: number, zoom: number): number => spine * Math.max(1, zoom);

/** The camera that shows all lanes with 24 px around; never larger than life. */
export function fitCamera(map: Size, spine: number, screen: Size): Camera {
  if (map.width <= screen.width && map.height - EDGES <= screen.height) return placed(map, spine, screen, 1);
  const zoom = Math.min(
    1,
    (screen.width - spine - MARGIN) / (map.width - spine),
    (screen.height - 2 * MARGIN) / map.height,
  );
  return placed(map, spine, screen, Math.max(ZOOM.least, zoom));
}

/**
 * The camera of the first view: fit, but not under the middle step. What is too wide for that is seen from its left edge; where
 * the top lane begins at `left` so far off that it would not be seen from there, from that lane's beginning.
 */
export function startCamera(map: Size, spine: number, screen: Size, left: number): Camera {
  const fit = fitCamera(map, spine, screen);
  if (fit.zoom >= ZOOM.middle) return fit;
  const start = placed(map, spine, screen, ZOOM.middle);
  if (left * start.zoom + start.x <= screen.width / 2) return start;
  const least = Math.min(start.x, screen.width - MARGIN - map.width * start.zoom);
  return onPixels({ ...start, x: Math.max(least, Math.min(start.x, spine + MARGIN - left * start.zoom)) });
}

function placed(map: Size, spine: number, screen: Size, zoom: number): Camera {
  const spare = screen.height - map.height * zoom;
  return onPixels({ x: leftOf(spine, zoom), y: Math.max(-EDGES / 2, Math.min(MARGIN, spare / 2)), zoom });
}

/** A camera that stands on whole pixels: text is sharper, and the browser moves what it has drawn without drawing it anew. */
export const onPixels = ({ x, y, zoom }: Camera): Camera => ({ x: Math.round(x), y: Math.round(y), zoom });

/** The camera that brings a box into view at the present zoom, moving no more than it must; null when it is there. */
export function revealing(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  camera: Camera,
  spine: number,
  screen: Size,
): Camera | null {
  const left = spineOnScreen(spine, camera.zoom) + MARGIN;
  const move = (start: number, end: number, low: number, high: number): number => {
    if (start < low) return low - start;
    return end > high ? Math.max(low - start, high - end) : 0;
  };
  const x = box.x * camera.zoom + camera.x;
  const y = box.y * camera.zoom + camera.y;
  const wanted = move(x, x + box.width * camera.zoom, left, screen.width - MARGIN);
  // At the map's own left edge there is nothing more to bring in.
  const dx = Math.min(wanted, Math.max(0, leftOf(spine, camera.zoom) - camera.x));
  const dy = move(y, y + box.height * camera.zoom, MARGIN, screen.height - MARGIN);
  return dx === 0 && dy === 0 ? null : onPixels({ x: camera.x + dx, y: camera.y + dy, zoom: camera.zoom });
}
