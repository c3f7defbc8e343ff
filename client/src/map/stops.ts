import type { Box, MapDiagram } from '@kaskade/diagram';

/** Something the keyboard can stop at. `key` is `goal:…`, a stack's id, `band:…`, `opening:…`, `leaders:level:unit`, `initiative:…`, `network:…`. */
export interface Stop {
  readonly key: string;
  readonly box: Box;
}

/** One row of the picture, from the left: leader groups, a row of cards, a band with its openings, the initiatives. */
export interface StopRow {
  readonly kind: 'tray' | 'leaders' | 'cards' | 'band' | 'initiatives';
  readonly stops: readonly Stop[];
}

export const goalKey = (goal: string): string => `goal:${goal}`;
export const bandKey = (upper: string): string => `band:${upper}`;
export const openingKey = (id: string): string => `opening:${id}`;
export const leadersKey = (level: string, unit: string | null): string => `leaders:${level}:${unit ?? ''}`;
export const chipKey = (id: string): string => `initiative:${id}`;
export const networkKey = (id: string): string => `network:${id}`;

const middle = (box: Box): number => box.x + box.width / 2;
const fromLeft = (stops: readonly Stop[]): readonly Stop[] => [...stops].sort((a, b) => middle(a.box) - middle(b.box));

/**
 * The rows down the picture (tokens.md section 9): leader marks (one stop for each unit), row 1, row 2, the band, the next lane …;
 * in the bottom lane the initiatives are a row; a network is the last stop to the right in the lane it begins in.
 */
export function stopRows(diagram: MapDiagram): readonly StopRow[] {
  const rows: StopRow[] = [];
  const add = (kind: StopRow['kind'], stops: readonly Stop[]): void => {
    if (stops.length > 0) rows.push({ kind, stops });
  };
  if (diagram.tray) add('tray', fromLeft(diagram.tray.cards.map(({ goal, box }) => ({ key: goalKey(goal), box }))));
  diagram.lanes.forEach((lane, at) => {
    const leaders = diagram.leaders.find(({ level }) => level === lane.level);
    if (leaders?.form === 'marks') {
      add('leaders', fromLeft(leaders.groups.map(({ unit, box }) => ({ key: leadersKey(lane.level, unit), box }))));
    } else if (leaders && leaders.summary.parts.length > 0) {
      add('leaders', [{ key: leadersKey(lane.level, null), box: leaders.summary.box }]);
    }
    const cards = [
      ...diagram.cards
        .filter(({ level }) => level === lane.level)
        .map(({ goal, row, box }) => ({ key: goalKey(goal), row, box })),
      ...diagram.stacks.filter(({ level }) => level === lane.level).map(({ id, row, box }) => ({ key: id, row, box })),
    ];
    const networks = fromLeft(
      diagram.networks
        .filter(({ box }) => box.y >= lane.box.y && box.y < lane.box.y + lane.box.height)
        .map(({ network, box }) => ({ key: networkKey(network), box })),
    );
    const cardRows = lane.rows
      .map((_, row) => fromLeft(cards.filter((card) => card.row === row)))
      .filter((stops) => stops.length > 0);
    cardRows.forEach((stops, row) => add('cards', row === 0 ? [...stops, ...networks] : stops));
    if (cardRows.length === 0) add('cards', networks);
    if (at === diagram.lanes.length - 1) {
      add('initiatives', fromLeft(diagram.chips.map(({ id, box }) => ({ key: chipKey(id), box }))));
    }
    const band = diagram.bands.find(({ upper }) => upper === lane.level);
    if (band) {
      const openings = fromLeft(band.openings.map(({ id, box }) => ({ key: openingKey(id), box })));
      add('band', [{ key: bandKey(band.upper), box: band.button }, ...openings]);
    }
  });
  return rows;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Where an arrow leads from a stop. Up and down go to what lies nearest to `x`, the place the walk came from; a band is entered
 * at itself. Null at the edge.
 */
export function stopFrom(rows: readonly StopRow[], from: string, arrow: ArrowKey, x: number): Stop | null {
  const row = rows.findIndex(({ stops }) => stops.some(({ key }) => key === from));
  const stops = rows[row]?.stops;
  if (stops === undefined) return rows[0]?.stops[0] ?? null;
  const at = stops.findIndex(({ key }) => key === from);
  switch (arrow) {
    case 'ArrowLeft':
      return stops[at - 1] ?? null;
    case 'ArrowRight':
      return stops[at + 1] ?? null;
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops.at(-1) ?? null;
    case 'ArrowUp':
      return entryOf(rows[row - 1], x);
    case 'ArrowDown':
      return entryOf(rows[row + 1], x);
    default:
      return arrow satisfies never;
  }
}

function entryOf(row: StopRow | undefined, x: number): Stop | null {
  if (row === undefined) return null;
  if (row.kind === 'band') return row.stops[0] ?? null;
  return row.stops.reduce<Stop | null>(
    (best, stop) => (best === null || Math.abs(middle(stop.box) - x) < Math.abs(middle(best.box) - x) ? stop : best),
    null,
  );
}

/** The middle of a stop, for `stopFrom`. */
export const middleOf = (stop: Stop): number => middle(stop.box);
