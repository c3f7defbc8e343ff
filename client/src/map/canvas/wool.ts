import { woolOf, type Band, type Box, type Wool, type WoolStretch } from '@kaskade/diagram';
import { meets } from '../visible-window';
import type { Colours } from './colours';
import { heightAt } from './wool-motion';

interface Paths {
  readonly wool: Wool;
  readonly pieces: Path2D;
  readonly body: Path2D;
  readonly walls: Path2D;
  readonly hatching: Path2D;
  readonly closing: Path2D;
}

const paths = new WeakMap<WoolStretch, Paths>();

/** A stretch is drawn when it first comes into sight. */
function pathsOf(stretch: WoolStretch): Paths {
  let made = paths.get(stretch);
  if (made === undefined) {
    const wool = woolOf(stretch);
    const { pieces, body, walls, hatching, closing } = wool;
    made = {
      wool,
      pieces: new Path2D(pieces),
      body: new Path2D(body),
      walls: new Path2D(walls),
      hatching: new Path2D(hatching),
      closing: new Path2D(closing),
    };
    paths.set(stretch, made);
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

/** The fibres of a band as a bitmap for a scale and a theme: drawn once and kept until either changes. All its stretches share them. */
function tileOf(band: Band, wool: Wool, scale: number, theme: string, colours: Colours): Tile {
  const key = `${scale} ${theme}`;
  const before = tiles.get(band);
  if (before?.key === key) return before;
  const area = band.body ?? band.whole;
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

interface WoolLook {
  readonly scale: number;
  readonly theme: string;
  readonly opacity: number;
}

/** Draws a band's wool and loose hatching on a canvas whose transform is the map's, as far as it is in sight. */
export function paintWool(
  context: OffscreenCanvasRenderingContext2D,
  band: Band,
  colours: Colours,
  sight: Box,
  look: WoolLook,
): void {
  if (!meets(band.slot, sight)) return;
  context.save();
  context.lineCap = 'round';
  for (const stretch of band.wool) {
    if (stretch.right < sight.x || stretch.left > sight.x + sight.width) continue;
    const { wool, pieces, body, walls, hatching, closing } = pathsOf(stretch);
    context.globalAlpha = look.opacity;
    context.setLineDash([]);
    if (wool.pieces !== '') {
      context.save();
      context.clip(pieces);
      if (wool.bodyTone !== null) {
        context.fillStyle = colours(wool.bodyTone);
        context.fill(body);
      }
      paintFibres(context, tileOf(band, wool, look.scale, look.theme, colours), wool, sight, look.scale);
      context.restore();
    }
    context.strokeStyle = colours('wool4');
    context.globalAlpha = look.opacity * 0.65;
    context.lineWidth = 1.1;
    context.stroke(walls);
    context.globalAlpha = look.opacity * 0.62;
    context.lineWidth = 0.8;
    context.stroke(hatching);
    paintClosing(context, band, closing, colours, look.opacity);
  }
  context.restore();
}

/** Draws wool on its way from one thickness to another: both stand as high as it is now, and the fibres of the one fade into those of the other. */
export function paintMovingWool(
  context: OffscreenCanvasRenderingContext2D,
  from: Band,
  to: Band,
  done: number,
  colours: Colours,
  sight: Box,
  look: WoolLook,
): void {
  if (!meets(to.slot, sight)) return;
  const height = heightAt(from, to, done);
  for (const [band, share] of [
    [from, 1 - done],
    [to, done],
  ] as const) {
    const whole = band.whole.height;
    const scale = whole === 0 ? 1 : height / whole;
    context.save();
    context.translate(0, to.whole.y - band.whole.y * scale);
    context.scale(1, scale);
    paintWool(context, band, colours, EVERYWHERE, { ...look, opacity: look.opacity * share });
    context.restore();
  }
}

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

function paintFibres(
  context: OffscreenCanvasRenderingContext2D,
  tile: Tile,
  wool: Wool,
  sight: Box,
  scale: number,
): void {
  const width = tile.image.width / scale;
  const height = tile.image.height / scale;
  for (let i = 0; i < wool.repeat; i++) {
    const x = tile.x + wool.shift + i * wool.tileWidth;
    if (x + width < sight.x) continue;
    if (x > sight.x + sight.width) break;
    context.drawImage(tile.image, x, tile.y, width, height);
  }
}

/** The dotted line that closes the hatching, or stands where there is no index. */
function paintClosing(
  context: OffscreenCanvasRenderingContext2D,
  band: Band,
  closing: Path2D,
  colours: Colours,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  if (band.state === 'none') {
    context.strokeStyle = colours('ctl');
    context.lineWidth = 2;
    context.setLineDash([2, 6]);
  } else {
    context.lineWidth = 1.2;
    context.setLineDash([0.1, 3.6]);
  }
  context.stroke(closing);
}
