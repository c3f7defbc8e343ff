import { byCodePoint } from '@kaskade/domain';
import type { GoalState } from '@kaskade/analysis';
import type { SortDirection } from '../ui/Table';
import type { GoalRow } from './goal-rows';

export const COLUMNS = ['goal', 'state', 'owner', 'pejlemaerker', 'parent', 'progress', 'due'] as const;
export type Column = (typeof COLUMNS)[number];

/** A column that the goals are sorted by within their section. */
export interface Sort {
  readonly column: Column;
  readonly direction: SortDirection;
}

const STATES: readonly GoalState[] = [
  'stops',
  'hasNoInitiative',
  'passes',
  'passesCoOwned',
  'hasInitiative',
  'stopsHere',
  'bottom',
  'unplaced',
];
const words = new Intl.Collator('da', { numeric: true, sensitivity: 'base' });

/** Empty values stand last, whichever way it is sorted. */
function valueOf(row: GoalRow, column: Column): string | number | null {
  switch (column) {
    case 'goal':
      return row.goal.title;
    case 'state':
      return STATES.indexOf(row.state);
    case 'owner':
      return row.owners[0]?.label ?? null;
    case 'pejlemaerker':
      return row.pejlemaerker[0]?.place ?? null;
    case 'parent':
      return row.parents[0]?.title ?? null;
    case 'progress':
      return row.progress;
    case 'due':
      return row.goal.due;
    default:
      return column satisfies never;
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}

/** The rows in the order of a column; without one by id. Ties by id. */
export function sortRows(rows: readonly GoalRow[], sort: Sort | null): readonly GoalRow[] {
  if (sort === null) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a, sort.column), valueOf(b, sort.column)];
    if (x === null || y === null) return x === y ? byCodePoint(a.goal.id, b.goal.id) : x === null ? 1 : -1;
    return sign * compare(x, y) || byCodePoint(a.goal.id, b.goal.id);
  });
}

/** What a click on a column's head makes of the present sorting: up, down, and back to the order by id. */
export function nextSort(present: Sort | null, column: Column): Sort | null {
  if (present?.column !== column) return { column, direction: 'ascending' };
  return present.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
