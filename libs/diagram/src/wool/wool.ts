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

/** A stretch is closed at the next opening from here on, so that what is out of sight need not be drawn. */
const STRETCH = 1200;
/** Over this width the fibres repeat. */
const TILE = 960;
const WIDEST_TILE = 1600;
const BUMPS = { step: 8, height: 1.5 };
const WAVES = { step: 18, height: 0.5 };
/** A smooth edge over a very wide piece would only weigh. */
const MOST_BUMPS = 400;
const HATCH = { pitch: 5.2, jitter: 0.9, slant: 9, lean: 0.75 };
/** The hatching opens a little wider than the wool's waist. */
const HATCH_MOUTH = 5;
const NO_INDEX_LINE = 2;

/** The wool of a band as few paths (tokens.md section 5, boundary band), in stretches from the left that end at openings. */
export function woolOf(field: WoolField): Wool[] {
  const stretches: { left: number; pieces: Piece[] }[] = [];
  for (const piece of piecesBetween(field.cuts, field.left, field.right)) {
    const last = stretches.at(-1);
    if (last && piece.right - last.left <= STRETCH) last.pieces.push(piece);
    else stretches.push({ left: piece.left, pieces: [piece] });
  }
  const random = randomFrom(`${field.seed} edges`);
  const tileWidth = field.right - field.left > WIDEST_TILE ? TILE : field.right - field.left;
  return stretches.map(({ pieces }) => stretchOf(field, pieces, tileWidth, random));
}

/** The wool of a band in one stretch, however wide. */
export function wholeWoolOf(field: WoolField): Wool {
  const pieces = piecesBetween(field.cuts, field.left, field.right);
  return stretchOf(field, pieces, Math.min(WIDEST_TILE, field.right - field.left), randomFrom(`${field.seed} edges`));
}

function stretchOf(field: WoolField, pieces: readonly Piece[], tileWidth: number, random: () => number): Wool {
  const { top, bottom, bodyBottom } = field;
  const left = pieces[0]?.left ?? field.left;
  const right = pieces.at(-1)?.right ?? field.right;
  const open = holes(pieces);
  const bare = {
    left,
    right,
    shift: 0,
    pieces: '',
    body: '',
    bodyTone: null,
    fibres: [],
    tileWidth: 0,
    repeat: 0,
    walls: '',
    hatching: hatching(open, bodyBottom, bottom, random),
    closing: '',
  };
  if (field.class === null) return { ...bare, closing: bottom > top ? closingLine(open, bottom) : closingLine([{ left, right }], top + NO_INDEX_LINE) };
  const edges = edgesOf(field, right - left, random);
  const outlines = pieces.map((piece) => outline(piece, edges)).join('');
  const solid = field.class !== 'open';
  return {
    ...bare,
    shift: left - field.left,
    pieces: outlines,
    body: solid ? outlines : '',
    bodyTone: !solid ? null : field.class === 'dense' ? 'wool1' : 'wool0',
    fibres: drawnOnce(field, field.class, tileWidth),
    tileWidth,
    repeat: Math.max(1, Math.ceil((right - left) / tileWidth)),
    walls: solid ? pieces.map((piece) => wallsOf(piece, edges)).join('') : '',
    closing: bottom > bodyBottom ? closingLine(open, bottom) : '',
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

function edgesOf({ class: kind, top, bodyBottom }: WoolField, width: number, random: () => number): Edges {
  const bumps = kind === 'dense' ? BUMPS : WAVES;
  const height = kind === 'open' ? 0 : bumps.height;
  return {
    top,
    bottom: bodyBottom,
    over: kind === 'open' ? 3 : 1.5,
    step: Math.max(bumps.step, width / MOST_BUMPS),
    ragged: () => (random() * 2 - 1) * height,
  };
}

/** What the openings leave of the hatching: a little less than of the wool, but for the outer ends. */
const holes = (pieces: readonly Piece[]): Piece[] =>
  pieces
    .map(({ left, right }, i) => ({ left: i === 0 ? left : left + HATCH_MOUTH, right: i === pieces.length - 1 ? right : right - HATCH_MOUTH }))
    .filter(({ left, right }) => right > left);

/** Slanted strokes on the lower edge, as high as what is not mapped is thick. */
function hatching(pieces: readonly Piece[], top: number, bottom: number, random: () => number): string {
  const height = bottom - top;
  if (height <= 0) return '';
  const slant = Math.min(HATCH.slant, height * HATCH.lean);
  const stroke = `l${at(slant)} ${at(-height)}`;
  const y = at(bottom);
  let strokes = '';
  for (const { left, right } of pieces) {
    for (let x = left + 1.5; x + slant <= right; x += HATCH.pitch + (random() * 2 - 1) * HATCH.jitter) strokes += `M${at(x)} ${y}${stroke}`;
  }
  return strokes;
}

const closingLine = (pieces: readonly Piece[], y: number): string =>
  pieces.map(({ left, right }) => `M${at(left)} ${at(y)}H${at(right)}`).join('');
