import { CARD_WIDTH, COLUMN, ONE_ROW_MOST, SLOT_WIDTH } from '../geometry';
import type { LaneItem } from '../nodes/lane-items';
import { spreadWithin } from './spread';

/** The columns of one lane: where each item's middle stands, and the row of each node. */
export interface Columns {
  /** Items from the left. */
  readonly items: readonly LaneItem[];
  readonly rows: 1 | 2;
  /** By item: 0 or 1; slots have none (-1). */
  readonly row: readonly number[];
  /** Least distances: before the first item, between neighbours, after the last one. */
  readonly gaps: readonly number[];
  readonly least: number;
}

/**
 * Lays a lane out in rows and says how much room its items need. Up to 6 nodes stand in one row, else in two rows of bricks: each node half a
 * column after the one before, in the other row, so that its middle lies in a gutter. A slot keeps clear of both rows.
 */
export function columnsOf(items: readonly LaneItem[]): Columns {
  const nodes = items.filter(({ slot }) => !slot).length;
  const rows = nodes > ONE_ROW_MOST ? 2 : 1;
  let seen = 0;
  const row = items.map(({ slot }) => (slot ? -1 : rows === 1 ? 0 : seen++ % 2));
  const beside = (item: LaneItem | undefined): number =>
    item === undefined ? COLUMN / 2 : item.slot ? SLOT_WIDTH / 2 : CARD_WIDTH / 2;
  const gaps = [];
  for (let i = 0; i <= items.length; i++) {
    const left = items[i - 1];
    const right = items[i];
    if (left && right)
      gaps.push(left.slot || right.slot ? beside(left) + beside(right) : rows === 1 ? COLUMN : COLUMN / 2);
    else gaps.push((left ?? right)?.slot ? SLOT_WIDTH / 2 : COLUMN / 2);
  }
  return { items, rows, row, gaps, least: gaps.reduce((sum, gap) => sum + gap, 0) };
}

/** Middles of a lane's items, spread evenly over `width` from `left`. */
export function evenly(columns: Columns, left: number, width: number): number[] {
  const scale = Math.max(1, width / columns.least);
  let x = left;
  return columns.items.map((_, i) => (x += (columns.gaps[i] ?? 0) * scale));
}

/**
 * Middles of every lane's items when some lane is wider than the window: that lane stands evenly, the others, from it up and down,
 * as near as can be under and over what their lines lead to.
 */
export function aligned(
  lanes: readonly Columns[],
  insets: readonly number[],
  left: number,
  width: number,
  neighbours: ReadonlyMap<string, readonly string[]>,
): number[][] {
  const widest = lanes.reduce(
    (best, lane, rank) => (need(lane, insets[rank]) > need(lanes[best], insets[best]) ? rank : best),
    0,
  );
  const placed: number[][] = lanes.map((lane, rank) =>
    evenly(lane, left + (insets[rank] ?? 0), width - (insets[rank] ?? 0)),
  );
  const x = new Map<string, number>();
  const remember = (rank: number): void => lanes[rank]?.items.forEach(({ id }, i) => x.set(id, placed[rank]?.[i] ?? 0));
  remember(widest);
  const order = [...lanes.keys()].sort((a, b) => Math.abs(a - widest) - Math.abs(b - widest));
  for (const rank of order) {
    const lane = lanes[rank];
    if (!lane || rank === widest || lane.items.length === 0) continue;
    const wanted = lane.items.map(({ id }, i) => {
      const known = (neighbours.get(id) ?? []).flatMap((neighbour) => x.get(neighbour) ?? []);
      return known.length === 0
        ? (placed[rank]?.[i] ?? 0)
        : known.reduce((sum, value) => sum + value, 0) / known.length;
    });
    const start = left + (insets[rank] ?? 0);
    const between = lane.gaps.slice(1, -1);
    placed[rank] = spreadWithin(wanted, between, start + (lane.gaps[0] ?? 0), left + width - (lane.gaps.at(-1) ?? 0));
    remember(rank);
  }
  return placed;
}

const need = (lane: Columns | undefined, inset: number | undefined): number => (lane?.least ?? 0) + (inset ?? 0);
