import type { Box, Card, Line, MapDiagram } from '@kaskade/diagram';
import type { Selected } from '../view/view';
import { indexLines, type LineIndex } from './line-index';
import { bandKey, chipKey, goalKey, leadersKey, networkKey, stopRows, type Stop, type StopRow } from './stops';

/** What is looked up again and again in one diagram. */
export interface MapIndex {
  readonly diagram: MapDiagram;
  readonly cards: ReadonlyMap<string, Card>;
  /** The stack that a goal lies in, by goal. */
  readonly stackOf: ReadonlyMap<string, string>;
  readonly rows: readonly StopRow[];
  readonly stops: ReadonlyMap<string, Stop>;
  readonly lines: ReadonlyMap<string, Line>;
  /** The lines at a goal, stack or chip, by its stop. */
  readonly linesAt: ReadonlyMap<string, readonly Line[]>;
  /** The index over the courses of lines, made when it is first asked for. */
  readonly courses: () => LineIndex;
}

/** The stop that a line's end stands at. */
export function stopOfEnd(index: Pick<MapIndex, 'diagram'>, line: Line, end: 'from' | 'to'): string | null {
  const id = end === 'from' ? line.from : line.to;
  if (id === null) return null;
  if (line.kind === 'initiative' && end === 'from') return chipKey(id);
  return index.diagram.stacks.some((stack) => stack.id === id) ? id : goalKey(id);
}

/** What is written on the card or the stack at a stop. */
export function titleAt({ diagram, cards }: Pick<MapIndex, 'diagram' | 'cards'>, key: string): string {
  const stack = diagram.stacks.find(({ id }) => id === key);
  return stack ? stack.lines.join(' ') : (cards.get(key.slice(goalKey('').length))?.title ?? '');
}

/** Takes a diagram and gives what is looked up in it. */
export function indexMap(diagram: MapDiagram): MapIndex {
  const all = [...diagram.cards, ...(diagram.tray?.cards ?? [])];
  const rows = stopRows(diagram);
  const stacks = new Set(diagram.stacks.map(({ id }) => id));
  const linesAt = new Map<string, Line[]>();
  const put = (stop: string, line: Line): void => {
    const at = linesAt.get(stop);
    if (at === undefined) linesAt.set(stop, [line]);
    else at.push(line);
  };
  const keyOf = (id: string): string => (stacks.has(id) ? id : goalKey(id));
  for (const line of diagram.lines) {
    put(line.kind === 'initiative' ? chipKey(line.from) : keyOf(line.from), line);
    if (line.to !== null) put(keyOf(line.to), line);
  }
  let courses: LineIndex | null = null;
  return {
    diagram,
    cards: new Map(all.map((card) => [card.goal, card])),
    stackOf: new Map(diagram.stacks.flatMap(({ id, goals }) => goals.map((goal) => [goal, id] as const))),
    rows,
    stops: new Map(rows.flatMap(({ stops }) => stops.map((stop) => [stop.key, stop] as const))),
    lines: new Map(diagram.lines.map((line) => [line.id, line])),
    linesAt,
    courses: () => (courses ??= indexLines(diagram.lines)),
  };
}

/** Where on the map what is selected stands: its stop, and the box to bring into view; null when it is not on the map. */
export function placeOf(index: MapIndex, selected: Selected): { readonly key: string; readonly box: Box } | null {
  const stop = (key: string): { key: string; box: Box } | null => {
    const found = index.stops.get(key);
    return found ? { key, box: found.box } : null;
  };
  const { type, id } = selected;
  switch (type) {
    case 'goal':
      return stop(goalKey(id)) ?? stop(index.stackOf.get(id) ?? '');
    case 'initiative': {
      const chip = index.diagram.chips.find(({ initiatives }) => initiatives.includes(id));
      return chip ? stop(chipKey(chip.id)) : null;
    }
    case 'network':
      return stop(networkKey(id));
    case 'boundary':
      return stop(bandKey(id));
    case 'leader': {
      for (const { level, form, groups, summary } of index.diagram.leaders) {
        for (const { unit, marks } of groups) {
          const mark = marks.find(({ leader }) => leader === id);
          if (mark === undefined) continue;
          return form === 'bar'
            ? { key: leadersKey(level, null), box: summary.box }
            : { key: leadersKey(level, unit), box: mark.box };
        }
      }
      return null;
    }
    case 'unit': {
      for (const { level, form, groups } of index.diagram.leaders) {
        const group = groups.find(({ unit }) => unit === id);
        if (group && form === 'marks') return { key: leadersKey(level, id), box: group.box };
      }
      return null;
    }
    case 'pejlemaerke':
      return null;
    default:
      return type satisfies never;
  }
}
