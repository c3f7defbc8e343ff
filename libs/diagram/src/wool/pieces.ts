import { at, MOUTH } from '../geometry';

/** A hole from one side to the other: its waist. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** A piece of wool between two holes, at its waist. */
export interface Piece {
  readonly left: number;
  readonly right: number;
}

const NARROWEST = 3;

/** What the cuts leave of a band from left to right. */
export function piecesBetween(cuts: readonly Cut[], left: number, right: number): Piece[] {
  const pieces: Piece[] = [];
  let from = left;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (Math.min(cut.from, right) - from >= NARROWEST) pieces.push({ left: from, right: Math.min(cut.from, right) });
    from = Math.max(from, cut.to);
  }
  if (right - from >= NARROWEST) pieces.push({ left: from, right });
  return pieces;
}

export interface Edges {
  readonly top: number;
  readonly bottom: number;
  /** How far the walls reach out over both edges. */
  readonly over: number;
  /** The height of an edge at a place: 0 for a straight one. */
  readonly ragged: () => number;
  /** How far apart the edge's bumps are. */
  readonly step: number;
}

/** A wall: narrowest at half height, mouths wider at both ends. `side` is 1 for the wall at a piece's right end. */
function wall(x: number, side: 1 | -1, { top, bottom, over }: Edges, direction: 'down' | 'up'): string {
  const middle = (top + bottom) / 2;
  const reach = Math.min(6, (bottom - top) / 2 + over);
  const mouth = at(x - side * MOUTH);
  const near = at(x - side);
  const points = [
    top - over,
    top - over + reach * 0.6,
    top - over + reach,
    middle,
    bottom + over - reach,
    bottom + over - reach * 0.6,
    bottom + over,
  ];
  if (direction === 'up') points.reverse();
  const [y0, y1, y2, y3, y4, y5, y6] = points.map(at);
  return `${mouth} ${y0}C${near} ${y1} ${at(x)} ${y2} ${at(x)} ${y3}C${at(x)} ${y4} ${near} ${y5} ${mouth} ${y6}`;
}

/** An edge from one x to another, bumps smoothed. */
function edge(from: number, to: number, y: number, { step, ragged }: Edges): string {
  const count = Math.max(1, Math.round(Math.abs(to - from) / step));
  const width = (to - from) / count;
  let path = '';
  let lastY = y + ragged();
  path += `L${at(from)} ${at(lastY)}`;
  for (let i = 1; i <= count; i++) {
    const x = from + width * i;
    const nextY = y + ragged();
    path += `C${at(x - width / 2)} ${at(lastY)} ${at(x - width / 2)} ${at(nextY)} ${at(x)} ${at(nextY)}`;
    lastY = nextY;
  }
  return path;
}

/** The closed outline of a piece. */
export function outline(piece: Piece, edges: Edges): string {
  const { left, right } = piece;
  const inset = Math.min(MOUTH, (right - left) / 2);
  const top = edge(left + inset, right - inset, edges.top, edges);
  const bottom = edge(right - inset, left + inset, edges.bottom, edges);
  return `M${wall(left, -1, edges, 'up')}${top}L${wall(right, 1, edges, 'down')}${bottom}Z`;
}

/** The walls alone, to be stroked. */
export const wallsOf = (piece: Piece, edges: Edges): string =>
  `M${wall(piece.left, -1, edges, 'down')}M${wall(piece.right, 1, edges, 'down')}`;
