import { matchHeaders } from './match-headers';
import type { ProblemList } from './problem-list';
import { isEmptyCell, type RawSheet } from './raw-sheet';
import { readCell, type CellReader } from './read-cell';
import type { SheetRule } from './schema';
import type { CellValue, Table, TableRow } from './table';

/** Takes a raw sheet and its rule; gives its rows with every cell understood by itself. References are still as written. */
export function readTable(sheet: RawSheet, at: number, rule: SheetRule, problems: ProblemList): Table {
  if (sheet.unclosedQuote !== undefined) {
    problems.add('unclosedQuote', { at, sheet: sheet.name, row: sheet.unclosedQuote });
  }
  const { headerRow, columns, dataRows } = matchHeaders(sheet, at, rule, problems);
  const rows: TableRow[] = [];
  let row = 0;
  const readers = rule.columns.map((column, i): CellReader | null => {
    const matched = columns[i];
    if (!matched) return null;
    const place = () => ({ at, sheet: sheet.name, row, column: matched.at, header: matched.header });
    return { rule, column, problems, place };
  });
  for (const raw of dataRows) {
    if (raw.cells.every(isEmptyCell)) continue;
    row = raw.row;
    const values: (CellValue | undefined)[] = readers.map((reader, i) =>
      reader ? readCell(raw.cells[columns[i]!.at], reader) : undefined,
    );
    rows.push({ row, raw, values });
  }
  return { rule, at, name: sheet.name, columns, headerRow, rows };
}
