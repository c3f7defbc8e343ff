/** A cell that is more than its plain value. */
export type SpecialCell =
  /** A real date cell; `iso` is null where the serial number is outside the calendar. */
  | { readonly type: 'date'; readonly iso: string | null; readonly written: string }
  /** A failed formula: `#REF!`. */
  | { readonly type: 'error'; readonly written: string }
  /** A formula; `value` is what the spreadsheet stored as its result. */
  | { readonly type: 'formula'; readonly value: RawValue }
  /** A text that was guarded against being run as a formula; a leading tab or return belongs to it. */
  | { readonly type: 'guarded'; readonly text: string }
  /** A number shown by a format of zeros and hyphens only (`000000-0000`): `written` is what the reader sees. */
  | { readonly type: 'masked'; readonly value: number; readonly written: string };

export type RawValue = string | number | boolean | SpecialCell | null;

/** One row as the spreadsheet counts it (the first is 1); a cell's place in `cells` is its column from 0, holes are empty cells. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly (RawValue | undefined)[];
}

/** A sheet as it was written, before anything is understood. */
export interface RawSheet {
  /** The sheet's name; of a CSV file its name without `.csv`. */
  readonly name: string;
  readonly rows: readonly RawRow[];
  /** The row in which a quoted CSV cell begins that is never closed. */
  readonly unclosedQuote?: number;
}

/** What a reader of the sheet sees in the cell, as text; empty for an empty cell. */
export function writtenText(value: RawValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (value.type) {
    case 'date':
    case 'error':
    case 'masked':
      return value.written;
    case 'formula':
      return writtenText(value.value);
    case 'guarded':
      return value.text;
    default:
      return value satisfies never;
  }
}

/** Whether the cell holds nothing but space. */
export const isEmptyCell = (value: RawValue | undefined): boolean =>
  value === null || value === undefined || (typeof value !== 'number' && writtenText(value).trim() === '');

/** The letters of a column counted from 0: `A`, `B` … `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
