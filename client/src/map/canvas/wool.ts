import type { Band, Box, Wool } from '@kaskade/diagram';
import { meets } from '../visible-window';
import type { Colours } from './colours';

interface Paths {
  readonly pieces: Path2D;
  readonly body: Path2D;
  readonly walls: Path2D;
  readonly hatching: Path2D;
  readonly closing: Path2D;
}

const paths = new WeakMap<Wool, Paths>();

function pathsOf(wool: Wool): Paths {
  let made = paths.get(wool);
  if (made === undefined) {
    const { pieces, body, walls, hatching, closing } = wool;
    made = {
      pieces: new Path2D(pieces),
      body: new Path2D(body),
      walls: new Path2D(walls),
      hatching: new Path2D(hatching),
      closing: new Path2D(closing),
    };
    paths.set(wool, made);
  }
  return made;
}

/** One tile of fibres as a bitmap. */
interface Tile {
  readonly image: HTMLCanvasElement;
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const tiles = new WeakMap<Band, Tile>();

/** Fibres reach a little out of their tile, and the wool out of its box. */
const SPILL = 112;
const EDGE = 4;

/** The fibres of a band as a bitmap for a scale and a theme: drawn once and kept until either changes. */
function tileOf(band: Band, wool: Wool, scale: number, theme: string, colours: Colours): Tile {
  const key = `${scale} ${theme}`;
  const before = tiles.get(band);
  if (before?.key === key) return before;
  const { body, whole } = band;
  const area = body ?? whole;
  const image = document.createElement('canvas');
  image.width = Math.ceil((wool.tileWidth + 2 * SPILL) * scale);
  image.height = Math.ceil((area.height + 2 * EDGE) * scale);
  const [x, y] = [area.x - SPILL, area.y - EDGE];
  const context = image.getContext('2d');
  if (context) {
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    context.lineCap = 'round';
    for (const { d, tone, width, opacity } of wool.fibres) {
      context.globalAlpha = opacity;
      context.strokeStyle = colours(tone);
      context.lineWidth = width;
      context.stroke(new Path2D(d));
    }
  }
  const tile = { image, key, x, y };
  tiles.set(band, tile);
  return tile;
}

/** Draws a band's wool and loose hatching on a canvas whose transform is the map's, as far as it is in sight. */
export function paintWool(
  context: CanvasRenderingContext2D,
  band: Band,
  colours: Colours,
  sight: Box,
  look: { readonly scale: number; readonly theme: string; readonly opacity: number },
): void {
  if (!meets(band.slot, sight)) return;
  for (const stretch of band.wool) {
    if (stretch.right >= sight.x && stretch.left <= sight.x + sight.width)
      paintStretch(context, band, stretch, colours, sight, look);
  }
}

function paintStretch(
  context: CanvasRenderingContext2D,
  band: Band,
  wool: Wool,
  colours: Colours,
  sight: Box,
  look: { readonly scale: number; readonly theme: string; readonly opacity: number },
): void {
  const { body } = band;
  const { pieces, body: bodyPath, walls, hatching, closing } = pathsOf(wool);
  context.save();
  context.globalAlpha = look.opacity;
  context.lineCap = 'round';
  if (body !== null && wool.pieces !== '') {
    context.save();
    context.clip(pieces);
    if (wool.bodyTone !== null) {
      context.fillStyle = colours(wool.bodyTone);
      context.fill(bodyPath);
    }
    const tile = tileOf(band, wool, look.scale, look.theme, colours);
    const width = tile.image.width / look.scale;
    const height = tile.image.height / look.scale;
    for (let i = 0; i < wool.repeat; i++) {
      const x = tile.x + wool.shift + i * wool.tileWidth;
      if (x + width < sight.x) continue;
      if (x > sight.x + sight.width) break;
      context.drawImage(tile.image, x, tile.y, width, height);
    }
    context.restore();
    context.strokeStyle = colours('wool4');
    context.globalAlpha = look.opacity * 0.65;
    context.lineWidth = 1.1;
    context.stroke(walls);
  }
  context.strokeStyle = colours('wool4');
  context.globalAlpha = look.opacity * 0.62;
  context.lineWidth = 0.8;
  context.stroke(hatching);
  context.globalAlpha = look.opacity;
  if (band.state === 'none') {
    context.strokeStyle = colours('ctl');
    context.lineWidth = 2;
    context.setLineDash([2, 6]);
  } else {
    context.lineWidth = 1.2;
    context.setLineDash([0.1, 3.6]);
  }
  context.stroke(closing);
  context.restore();
}
