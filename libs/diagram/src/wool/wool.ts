import { at } from '../geometry';
import type { BandClass, Wool, WoolStretch } from '../map-diagram';
import { fibresOf } from './fibres';
import { outline, piecesBetween, wallsOf, type Cut, type Edges, type Piece } from './pieces';
import { randomFrom } from './random';

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

/** A band's wool in stretches from the left that end at openings. */
export function stretchesOf(band: Omit<WoolStretch, 'begin' | 'tileWidth'>): WoolStretch[] {
  const width = band.right - band.left;
  const tileWidth = width > WIDEST_TILE ? TILE : width;
  const stretches: { left: number; right: number }[] = [];
  for (const piece of piecesBetween(band.cuts, band.left, band.right)) {
    const last = stretches.at(-1);
    if (last && piece.right - last.left <= STRETCH) last.right = piece.right;
    else stretches.push({ ...piece });
  }
  let next = 0;
  const cuts = [...band.cuts].sort((a, b) => a.from - b.from);
  return stretches.map(({ left, right }) => {
    const inside: Cut[] = [];
    for (let cut = cuts[next]; cut && cut.from < right; cut = cuts[++next]) if (cut.to > left) inside.push(cut);
    return { ...band, begin: band.left, tileWidth, left, right, cuts: inside };
  });
}

/** The wool of a stretch as few paths (tokens.md section 5, boundary band); the same every time. */
export function woolOf(stretch: WoolStretch): Wool {
  const { top, bottom, bodyBottom, left, right, begin, tileWidth } = stretch;
  const random = randomFrom(`${stretch.seed} ${left - begin}`);
  const pieces = piecesBetween(stretch.cuts, left, right);
  const open = holes(pieces);
  const bare = {
    pieces: '',
    body: '',
    bodyTone: null,
    fibres: [],
    shift: 0,
    tileWidth: 0,
    repeat: 0,
    walls: '',
    hatching: hatching(open, bodyBottom, bottom, random),
    closing: '',
  };
  if (stretch.class === null)
    return {
      ...bare,
      closing: bottom > top ? closingLine(open, bottom) : closingLine([{ left, right }], top + NO_INDEX_LINE),
    };
  const edges = edgesOf(stretch, random);
  const outlines = pieces.map((piece) => outline(piece, edges)).join('');
  const solid = stretch.class !== 'open';
  return {
    ...bare,
    pieces: outlines,
    body: solid ? outlines : '',
    bodyTone: !solid ? null : stretch.class === 'dense' ? 'wool1' : 'wool0',
    fibres: drawnOnce(stretch, stretch.class),
    shift: left - begin,
    tileWidth,
    repeat: Math.max(1, Math.ceil((right - left) / tileWidth)),
    walls: solid ? pieces.map((piece) => wallsOf(piece, edges)).join('') : '',
    closing: bottom > bodyBottom ? closingLine(open, bottom) : '',
  };
}

const KEPT = 48;
const drawn = new Map<string, Wool['fibres']>();

/** Fibres are drawn once for a boundary, thickness and place; the last few are kept. */
function drawnOnce({ seed, begin, top, bodyBottom, tileWidth }: WoolStretch, kind: BandClass): Wool['fibres'] {
  const key = [seed, kind, begin, top, bodyBottom, tileWidth].join(' ');
  const known = drawn.get(key);
  if (known) return known;
  const fibres = fibresOf(kind, begin, top, tileWidth, bodyBottom - top, randomFrom(seed));
  if (drawn.size >= KEPT) drawn.delete(drawn.keys().next().value ?? key);
  drawn.set(key, fibres);
  return fibres;
}

function edgesOf({ class: kind, top, bodyBottom, left, right }: WoolStretch, random: () => number): Edges {
  const bumps = kind === 'dense' ? BUMPS : WAVES;
  const height = kind === 'open' ? 0 : bumps.height;
  return {
    top,
    bottom: bodyBottom,
    over: kind === 'open' ? 3 : 1.5,
    step: Math.max(bumps.step, (right - left) / MOST_BUMPS),
    ragged: () => (random() * 2 - 1) * height,
  };
}

/** What the openings leave of the hatching: a little less than of the wool, but for the outer ends. */
const holes = (pieces: readonly Piece[]): Piece[] =>
  pieces
    .map(({ left, right }, i) => ({
      left: i === 0 ? left : left + HATCH_MOUTH,
      right: i === pieces.length - 1 ? right : right - HATCH_MOUTH,
    }))
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
    for (let x = left + 1.5; x + slant <= right; x += HATCH.pitch + (random() * 2 - 1) * HATCH.jitter)
      strokes += `M${at(x)} ${y}${stroke}`;
  }
  return strokes;
}

const closingLine = (pieces: readonly Piece[], y: number): string =>
  pieces.map(({ left, right }) => `M${at(left)} ${at(y)}H${at(right)}`).join('');
