import type { Problem } from '../problem';
import { writtenText, type RawSheet } from '../raw-sheet';
import { writeXlsx } from '../xlsx/write-xlsx';
import type { WrittenCell, WrittenSheet } from '../write-sheets';
import { markXlsx } from './mark-xlsx';
import type { MarkWords } from './problem-sheet';

const WIDTH = 22;
/** The longest name that a spreadsheet gives a sheet, and what may not be in it. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** The names as a spreadsheet takes them, each once; only a foreign or unknown file's name ever has to change. */
function sheetNames(sheets: readonly RawSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const base = name.replace(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH) || 'ark';
    let free = base;
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${base.slice(0, NAME_LENGTH - 3)} ${i}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Sheets of CSV as they are written, every cell a text in its own place: what stood in row 7 stands there. */
function asWritten(sheet: RawSheet, name: string): WrittenSheet {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const textsOf = (cells: RawSheet['rows'][number]['cells']): string[] =>
    Array.from(cells, (cell) => writtenText(cell));
  const last = sheet.rows.at(-1)?.row ?? 1;
  const rows: WrittenCell[][] = Array.from({ length: Math.max(0, last - 1) }, () => []);
  for (const { row, cells } of sheet.rows) if (row > 1) rows[row - 2] = textsOf(cells).map((text) => text || null);
  const header = sheet.rows.find(({ row }) => row === 1)?.cells ?? [];
  return { name, headers: textsOf(header), widths: Array.from({ length: width }, () => WIDTH), rows };
}

/** A new xlsx of a CSV workbook's sheets, its faulty cells marked and commented. */
export function markSheets(sheets: readonly RawSheet[], problems: readonly Problem[], words: MarkWords): Uint8Array {
  const names = sheetNames(sheets);
  const file = writeXlsx(sheets.map((sheet, i) => asWritten(sheet, names[i]!)));
  const renamed = new Map(sheets.map(({ name }, i) => [name, names[i]!]));
  const placed = problems.map((problem) =>
    problem.sheet === null ? problem : { ...problem, sheet: renamed.get(problem.sheet) ?? problem.sheet },
  );
  return markXlsx(file, placed, words) ?? file;
}
