import { byCodePoint, type Level } from '@kaskade/domain';
import { isCprCell, maskCpr } from './cpr';
import { guessColumns, rememberedColumns } from './foreign-headers';
import type { Mapping, MappingQuestion } from './foreign-types';
import { foldHeader } from './header-names';
import { isOwnSheet, sheetKeyOf } from './known-sheets';
import { isEmptyCell, writtenText, type RawRow, type RawSheet } from './raw-sheet';
import { SHEETS } from './schema';

const SHOWN_ROWS = 20;
const SHOWN_TITLES = 200;
const LONGEST_SHOWN = 200;

/** A sheet that is not ours, parted into its headers and rows; columns that look like CPR numbers are known and never read. */
export interface ForeignSheet {
  readonly sheet: RawSheet;
  readonly at: number;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly cpr: ReadonlySet<number>;
}

/**
 * The one sheet of a file that has no other, when it is not one of ours: its name is unknown, or its headers are not those that its name
 * promises. Null for every other file.
 */
export function foreignSheet(sheets: readonly RawSheet[]): ForeignSheet | null {
  const filled = sheets
    .map((sheet, at) => ({ sheet, at }))
    .filter(({ sheet }) => !isOwnSheet(sheet.name) && sheet.rows.some(({ cells }) => !cells.every(isEmptyCell)));
  const [only, ...others] = filled;
  if (!only || others.length > 0) return null;
  const { sheet, at } = only;
  const first = sheet.rows.findIndex(({ cells }) => !cells.every(isEmptyCell));
  const headers = Array.from(sheet.rows[first]!.cells, (cell) => writtenText(cell ?? null).trim());
  if (isOurs(sheet.name, headers)) return null;
  const rows = sheet.rows.slice(first + 1).filter(({ cells }) => !cells.every(isEmptyCell));
  const cpr = new Set<number>();
  for (const { cells } of rows) cells.forEach((cell, i) => isCprCell(cell) && cpr.add(i));
  return { sheet, at, headerRow: sheet.rows[first]!.row, headers, rows, cpr };
}

function isOurs(name: string, headers: readonly string[]): boolean {
  const key = sheetKeyOf(name);
  if (key === null) return false;
  const folded = new Set(headers.map(foldHeader));
  return SHEETS[key].columns
    .filter(({ required }) => required)
    .every((column) => [column.key, column.danish, ...column.also].some((header) => folded.has(foldHeader(header))));
}

/** What is asked about a foreign sheet: its columns, its first 20 rows, its titles, and a guess, from an earlier answer where there is one. */
export function mappingQuestion(
  foreign: ForeignSheet,
  levels: readonly Level[],
  remembered: Mapping | null,
): MappingQuestion {
  const { sheet, headers, rows, cpr } = foreign;
  const again = remembered ? rememberedColumns(remembered, headers, cpr) : null;
  const columns = again && again.name !== null ? again : guessColumns(headers, cpr);
  const titles = titlesIn(foreign, columns.title);
  const known = again && remembered ? remembered.titles : {};
  const guess: Mapping = {
    columns,
    headers,
    titles: Object.fromEntries(
      titles.map(({ title }) => [title, Object.hasOwn(known, title) ? known[title]! : guessLevel(title, levels)]),
    ),
    otherTitles: again && remembered ? remembered.otherTitles : null,
  };
  return {
    sheet: sheet.name,
    columns: headers.map((header, place) => ({ place, header: maskCpr(header), cpr: cpr.has(place) })),
    rows: rows
      .slice(0, SHOWN_ROWS)
      .map(({ cells }) =>
        headers.map((_, i) => (cpr.has(i) ? '' : maskCpr(writtenText(cells[i] ?? null)).slice(0, LONGEST_SHOWN))),
      ),
    rowCount: rows.length,
    titles: titles.slice(0, SHOWN_TITLES),
    levels: levels.map(({ id, name, rank }) => ({ id, name, rank })),
    guess,
  };
}

function titlesIn({ rows }: ForeignSheet, column: number | null): { title: string; count: number }[] {
  if (column === null) return [];
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const title = writtenText(cells[column] ?? null).trim();
    if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts]
    .map(([title, count]) => ({ title, count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.title, b.title));
}

/** Words in a title that say which of the four default levels it belongs to; the first that is found decides. */
const TITLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/borgmester|udvalgsformand|formand|mayor/i, 'political'],
  [/direktør|director|kommunaldirektør/i, 'top'],
  [/team|gruppe|koordinator|afdelingsleder|first.?line/i, 'first_line'],
  [/chef|head of|manager/i, 'middle'],
  [/leder|leader/i, 'first_line'],
];

function guessLevel(title: string, levels: readonly Level[]): string | null {
  const id = TITLE_WORDS.find(([words]) => words.test(title))?.[1];
  return id !== undefined && levels.some((level) => level.id === id) ? id : null;
}
