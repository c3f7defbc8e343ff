import type { Box, DisplayItem, Line } from '@kaskade/diagram';
import { meets } from '../visible-window';
import type { Colours } from './colours';

type Shape = Extract<DisplayItem, { type: 'path' | 'rect' }>;

const paths = new WeakMap<object, Path2D>();

/** The shape of an item or a clip as a Path2D, made once. */
function pathOf(key: object, make: () => Path2D): Path2D {
  let path = paths.get(key);
  if (path === undefined) {
    path = make();
    paths.set(key, path);
  }
  return path;
}

function shapeOf(item: Shape): Path2D {
  return pathOf(item, () => {
    if (item.type === 'path') return new Path2D(item.d);
    const path = new Path2D();
    path.roundRect(item.x, item.y, item.width, item.height, item.radius ?? 0);
    return path;
  });
}

/** How far ends, ports and labels reach beyond a line's course. */
const AROUND = 28;

/** The boxes of lines by id, for leaving out what is out of sight. */
export function boxesOf(lines: readonly Line[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { id, points } of lines) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let p = 0; p + 1 < points.length; p += 2) {
      left = Math.min(left, points[p]!);
      right = Math.max(right, points[p]!);
      top = Math.min(top, points[p + 1]!);
      bottom = Math.max(bottom, points[p + 1]!);
    }
    boxes.set(id, {
      x: left - AROUND,
      y: top - AROUND,
      width: right - left + 2 * AROUND,
      height: bottom - top + 2 * AROUND,
    });
  }
  return boxes;
}

/** Draws a display list on a canvas whose transform is the map's; groups known by `boxes` and out of sight are left out. */
export function paint(
  context: OffscreenCanvasRenderingContext2D,
  items: readonly DisplayItem[],
  colours: Colours,
  sight: Box,
  boxes: ReadonlyMap<string, Box>,
): void {
  for (const item of items) {
    switch (item.type) {
      case 'path':
      case 'rect':
        paintShape(context, item, colours);
        break;
      case 'group': {
        const box = item.id === undefined ? undefined : boxes.get(item.id);
        if (box !== undefined && !meets(box, sight)) break;
        context.save();
        const { clip } = item;
        if (clip !== undefined) context.clip(pathOf(item, () => new Path2D(clip)));
        if (item.opacity !== undefined) context.globalAlpha *= item.opacity;
        paint(context, item.items, colours, sight, boxes);
        context.restore();
        break;
      }
      case 'text':
        // Words are elements over the canvas, so that they can be read aloud and found.
        break;
      default:
        item satisfies never;
    }
  }
}

function paintShape(context: OffscreenCanvasRenderingContext2D, item: Shape, colours: Colours): void {
  const alpha = context.globalAlpha;
  if (item.opacity !== undefined) context.globalAlpha = alpha * item.opacity;
  const path = shapeOf(item);
  if (item.fill !== undefined) {
    context.fillStyle = colours(item.fill);
    context.fill(path);
  }
  if (item.stroke !== undefined) {
    context.strokeStyle = colours(item.stroke);
    context.lineWidth = item.strokeWidth ?? 1;
    context.lineCap = item.cap ?? 'butt';
    context.lineJoin = item.join ?? 'miter';
    context.setLineDash(item.dash === undefined ? [] : [...item.dash]);
    context.stroke(path);
  }
  context.globalAlpha = alpha;
}
