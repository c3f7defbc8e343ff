import { at } from '../geometry';
import type { BandClass, Wool } from '../map-diagram';
import { fibresOf } from './fibres';
import { outline, piecesBetween, wallsOf, type Cut, type Edges, type Piece } from './pieces';
import { randomFrom } from './random';

export interface WoolField {
  /** The boundary's id: the wool looks the same every time. */
  readonly seed: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The lower edge of the body; equal to `top` when nothing is mapped. */
  readonly bodyBottom: number;
  /** The lower edge of the whole thickness; equal to `top` when there is no index. */
  readonly bottom: number;
  /** null when there is no body. */
  readonly class: BandClass | null;
  /** The waists of the openings. */
  readonly cuts: readonly Cut[];
}

/** Over this width the fibres repeat, so that a wide map stays light. */
const WIDEST_TILE = 1600;
const TILE = 960;
const BUMPS = { step: 8, height: 1.5 };
const WAVES = { step: 18, height: 0.5 };
/** A smooth edge over a very wide band would only weigh. */
const MOST_BUMPS = 400;
const HATCH = { pitch: 5.2, jitter: 0.9, slant: 9, lean: 0.75 };
/** The hatching opens a little wider than the wool's waist. */
const HATCH_MOUTH = 5;
const NO_INDEX_LINE = 2;

/** The wool of a band as few paths (tokens.md section 5, boundary band). */
export function woolOf(field: WoolField): Wool {
  const { left, right, top, bottom, bodyBottom } = field;
  const random = randomFrom(`${field.seed} edges`);
  const pieces = piecesBetween(field.cuts, left, right);
  const closing = bottom > top ? bottom : top + NO_INDEX_LINE;
  const hatched = hatching(field, random);
  if (field.class === null) {
    return { ...NOTHING, hatching: hatched, closing: closingLine(bottom > top ? holes(field) : [{ left, right }], closing) };
  }
  const edges = edgesOf(field, random);
  const outlines = pieces.map((piece) => outline(piece, edges)).join('');
  const width = right - left;
  const repeat = width > WIDEST_TILE ? Math.ceil(width / TILE) : 1;
  const tileWidth = repeat > 1 ? TILE : width;
  return {
    pieces: outlines,
    body: field.class === 'open' ? '' : outlines,
    bodyTone: field.class === 'open' ? null : field.class === 'dense' ? 'wool1' : 'wool0',
    fibres: drawnOnce(field, field.class, tileWidth),
    tileWidth,
    repeat,
    walls: field.class === 'open' ? '' : pieces.map((piece) => wallsOf(piece, edges)).join(''),
    hatching: hatched,
    closing: bottom > bodyBottom ? closingLine(holes(field), bottom) : '',
  };
}

const KEPT = 48;
const drawn = new Map<string, Wool['fibres']>();

/** Fibres are drawn once for a boundary, thickness and place; the last few are kept. */
function drawnOnce({ seed, left, top, bodyBottom }: WoolField, kind: BandClass, width: number): Wool['fibres'] {
  const key = [seed, kind, left, top, bodyBottom, width].join(' ');
  const known = drawn.get(key);
  if (known) return known;
  const fibres = fibresOf(kind, left, top, width, bodyBottom - top, randomFrom(seed));
  if (drawn.size >= KEPT) drawn.delete(drawn.keys().next().value ?? key);
  drawn.set(key, fibres);
  return fibres;
}

const NOTHING = { pieces: '', body: '', bodyTone: null, fibres: [], tileWidth: 0, repeat: 0, walls: '' } as const;

function edgesOf({ class: kind, top, bodyBottom, left, right }: WoolField, random: () => number): Edges {
  const bumps = kind === 'dense' ? BUMPS : WAVES;
  const step = Math.max(bumps.step, (right - left) / MOST_BUMPS);
  const height = kind === 'open' ? 0 : bumps.height;
  return { top, bottom: bodyBottom, over: kind === 'open' ? 3 : 1.5, step, ragged: () => (random() * 2 - 1) * height };
}

/** What the openings leave of the hatching. */
const holes = ({ cuts, left, right }: WoolField): Piece[] =>
  piecesBetween(cuts.map(({ from, to }) => ({ from: from - HATCH_MOUTH, to: to + HATCH_MOUTH })), left, right);

/** Slanted strokes on the lower edge, as high as what is not mapped is thick. */
function hatching(field: WoolField, random: () => number): string {
  const height = field.bottom - field.bodyBottom;
  if (height <= 0) return '';
  const slant = Math.min(HATCH.slant, height * HATCH.lean);
  const strokes: string[] = [];
  for (const { left, right } of holes(field)) {
    for (let x = left + 1.5; x + slant <= right; x += HATCH.pitch + (random() * 2 - 1) * HATCH.jitter) {
      strokes.push(`M${at(x)} ${at(field.bottom)}l${at(slant)} ${at(-height)}`);
    }
  }
  return strokes.join('');
}

const closingLine = (pieces: readonly Piece[], y: number): string =>
  pieces.map(({ left, right }) => `M${at(left)} ${at(y)}H${at(right)}`).join('');
