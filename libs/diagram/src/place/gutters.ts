import { CARD_WIDTH } from '../geometry';
import type { Scene } from './scene';

/** Room to a card's edge, and to the middle of a line that another goal has in the same gutter. */
const EDGE_ROOM = 2.5;
const LINE_ROOM = 3;

/** Where a thin line may run down through a lane without meeting a card: one x for each row, near where it comes from. */
export interface Gutters {
  readonly through: (rank: number, x: number) => readonly number[];
}

/** Finds the gutters of every lane's rows. */
export function guttersOf(scene: Scene): Gutters {
  const lanes = scene.order.map((ids, rank) => {
    const middles = ids.map((id) => scene.x.get(id) ?? 0).sort((a, b) => a - b);
    const rows = (scene.lanes[rank]?.rows ?? []).map((_, row) =>
      ids.filter((id) => scene.nodes.byId.has(id) && scene.row.get(id) === row).map((id) => scene.x.get(id) ?? 0),
    );
    return { middles, rows };
  });
  return {
    through(rank, from) {
      const lane = lanes[rank];
      let x = from;
      return (lane?.rows ?? []).map((cards) => (x = beside(lane?.middles ?? [], nearestGap(cards, x))));
    },
  };
}

interface Gap {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The point nearest to x that lies between the cards of a row. */
function nearestGap(cards: readonly number[], x: number): Gap {
  const after = firstFrom(cards, x);
  const gapAt = (i: number): Gap => {
    const from = (cards[i - 1] ?? -Infinity) + CARD_WIDTH / 2 + EDGE_ROOM;
    const to = (cards[i] ?? Infinity) - CARD_WIDTH / 2 - EDGE_ROOM;
    return { x: Math.min(Math.max(x, from), to), from, to };
  };
  return [after - 1, after, after + 1]
    .filter((i) => i >= 0 && i <= cards.length)
    .map(gapAt)
    .reduce((best, gap) => (Math.abs(gap.x - x) < Math.abs(best.x - x) ? gap : best));
}

/** The same point set aside from a line that runs down the middle of the gap. */
function beside(middles: readonly number[], { x, from, to }: Gap): number {
  const after = firstFrom(middles, x);
  for (const middle of [middles[after - 1], middles[after]]) {
    if (middle === undefined || Math.abs(middle - x) >= LINE_ROOM) continue;
    const aside = x < middle ? middle - LINE_ROOM : middle + LINE_ROOM;
    return aside >= from && aside <= to ? aside : 2 * middle - aside;
  }
  return x;
}

/** The first place in a sorted row at or after x. */
function firstFrom(row: readonly number[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
