import type { ImportContext } from './import-context';
import type { Fix } from './problem';
import { writtenText, type RawRow, type RawSheet } from './raw-sheet';
import { readWorkbook, type WorkbookReading } from './read-workbook';

/** A suggestion may uncover another problem with a suggestion of its own, a header's those of its column. */
const ROUNDS = 4;

/** The sheets with each fix done: the whole cell replaced, or of a list the one item. */
export function applyFixes(sheets: readonly RawSheet[], fixes: readonly Fix[]): RawSheet[] {
  const byCell = new Map<string, Fix[]>();
  const rowsTouched = new Set<string>();
  for (const fix of fixes) {
    rowsTouched.add(`${fix.sheet}:${fix.row}`);
    const key = `${fix.sheet}:${fix.row}:${fix.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), fix]);
  }
  return sheets.map((sheet, at) => ({
    ...sheet,
    rows: sheet.rows.map((row): RawRow => {
      if (!rowsTouched.has(`${at}:${row.row}`)) return row;
      const cells = Array.from(row.cells, (cell, column) => {
        const found = byCell.get(`${at}:${row.row}:${column}`);
        return found ? found.reduce((text, fix) => fixed(text, fix), writtenText(cell)) : cell;
      });
      return { row: row.row, cells };
    }),
  }));
}

function fixed(text: string, { part, to }: Fix): string {
  if (part === null) return to;
  return text
    .split(';')
    .map((item) => (item.trim() === part ? to : item))
    .join(';');
}

/** The workbook read as if every suggestion were followed; null when an error has none, or errors remain. */
export function readWithSuggestions(
  sheets: readonly RawSheet[],
  reading: WorkbookReading,
  context: ImportContext,
): WorkbookReading | null {
  let present = sheets;
  let last = reading;
  for (let round = 0; round < ROUNDS && last.problems.errors > 0; round++) {
    if (!last.fixes) return null;
    present = applyFixes(present, last.fixes);
    last = readWorkbook(present, context);
  }
  return last.problems.errors === 0 ? last : null;
}
