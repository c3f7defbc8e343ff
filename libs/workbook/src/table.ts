import type { FieldValue } from '@kaskade/domain';
import type { Place } from './problem-list';
import { writtenText, type RawRow } from './raw-sheet';
import type { ColumnRule, SheetKey, SheetRule } from './schema';

/** A cell that has been understood. A list is ids; a cell that could not be understood is undefined. */
export type CellValue = FieldValue | readonly string[];

export interface TableRow {
  /** As the spreadsheet counts it. */
  readonly row: number;
  /** The row as it was written. */
  readonly raw: RawRow;
  /** By the place of the column in the rule; undefined where the file has no such column. */
  readonly values: (CellValue | undefined)[];
}

/** A sheet whose headers are matched and whose cells are understood. */
export interface Table {
  readonly rule: SheetRule;
  /** The sheet's place in the file, from 0, and its name as written. */
  readonly at: number;
  readonly name: string;
  /** By the place of the column in the rule: where it stands in the file's rows, and its header; undefined where it is not there. */
  readonly columns: readonly (MatchedColumn | undefined)[];
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
}

export interface MatchedColumn {
  readonly at: number;
  readonly header: string;
}

export type Tables = { readonly [K in SheetKey]?: Table };

/** The place of a column in its sheet's rule; every key asked for is a literal of the schema. */
export function columnIndex(rule: SheetRule, key: string): number {
  return rule.columns.findIndex((column) => column.key === key);
}

/** Whether the file has the column. */
export const hasColumn = (table: Table | undefined, key: string): boolean =>
  table !== undefined && table.columns[columnIndex(table.rule, key)] !== undefined;

/** The place of a cell for a problem. */
export function placeOf(table: Table, row: TableRow, column: ColumnRule | string): Place {
  const index = columnIndex(table.rule, typeof column === 'string' ? column : column.key);
  const matched = table.columns[index];
  if (!matched) return { at: table.at, sheet: table.name, row: row.row };
  const { at: cell, header } = matched;
  const written = writtenText(row.raw.cells[cell]).trim();
  return { at: table.at, sheet: table.name, row: row.row, column: cell, header, ...(written !== '' && { written }) };
}
