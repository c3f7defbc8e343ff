import { columnLetters } from '../raw-sheet';
import type { Severity } from './mark-styles';
import { attributeOf, edited, elementOf, tagsOf, withAttribute, type Edit, type Tag } from './scan-xml';

/** A cell to mark, with what is said about it. */
export interface Mark {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
}

interface CellTag {
  readonly tag: Tag;
  readonly row: number;
  readonly column: number;
}

interface RowTag {
  readonly tag: Tag;
  readonly row: number;
  readonly cells: CellTag[];
  /** Where its last cell ends, or its open tag where it has none. */
  end: number;
}

function columnOf(reference: string | null, after: number): number {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference ?? '')?.[1];
  if (letters === undefined) return after + 1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The rows of a sheet; those that are marked with their cells. */
function rowsOf(xml: string, wanted: ReadonlySet<number>): RowTag[] {
  const rows: RowTag[] = [];
  let row: RowTag | null = null;
  let number = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && tag.type !== 'close') {
      number = Number(attributeOf(xml.slice(tag.start, tag.end), 'r') ?? number + 1);
      row = { tag, row: number, cells: [], end: tag.end };
      rows.push(row);
    } else if (row && wanted.has(row.row) && tag.name === 'c') {
      if (tag.type !== 'close') {
        const reference = attributeOf(xml.slice(tag.start, tag.end), 'r');
        row.cells.push({ tag, row: row.row, column: columnOf(reference, row.cells.at(-1)?.column ?? -1) });
      }
      if (tag.type !== 'open') row.end = tag.end;
    } else if (tag.name === 'sheetData' && tag.type === 'close') break;
  }
  return rows;
}

/** The styles that the marked cells of a sheet have. */
export function stylesOf(xml: string, marks: readonly Mark[]): (readonly [style: number, severity: Severity])[] {
  const rows = new Map(rowsOf(xml, rowNumbers(marks)).map((row) => [row.row, row]));
  return marks.map(({ row, column, severity }) => {
    const cell = rows.get(row)?.cells.find((one) => one.column === column);
    return [cell ? styleOf(xml, cell) : 0, severity] as const;
  });
}

const rowNumbers = (marks: readonly Mark[]): ReadonlySet<number> => new Set(marks.map(({ row }) => row));
const styleOf = (xml: string, { tag }: CellTag): number => Number(attributeOf(xml.slice(tag.start, tag.end), 's') ?? 0);

/** The sheet with each marked cell in its style's twin; cells that are not there are put in, nothing else is touched. */
export function markCells(
  xml: string,
  marks: readonly Mark[],
  twin: (style: number, severity: Severity) => number,
): string {
  const rows = rowsOf(xml, rowNumbers(marks));
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const prefix = elementOf(xml, 'sheetData')?.open.prefix ?? '';
  const edits: Edit[] = [];
  const inserted = new Map<RowTag, Map<number, string>>();
  for (const { row: number, column, severity } of onePerCell(marks)) {
    const row = byNumber.get(number);
    // A row that holds a problem holds a cell, so it is there.
    if (!row) continue;
    const cell = row.cells.find((one) => one.column === column);
    if (cell) {
      const { start, end } = cell.tag;
      edits.push({
        start,
        end,
        text: withAttribute(xml.slice(start, end), 's', String(twin(styleOf(xml, cell), severity))),
      });
      continue;
    }
    const text = `<${prefix}c r="${columnLetters(column)}${number}" s="${twin(0, severity)}"/>`;
    inserted.set(row, (inserted.get(row) ?? new Map<number, string>()).set(column, text));
  }
  for (const [row, cells] of inserted) edits.push(...insertCells(row, cells));
  return edited(xml, edits);
}

/** A cell with several problems is filled once, as an error where one of them is. */
function onePerCell(marks: readonly Mark[]): Mark[] {
  const cells = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.row}:${mark.column}`;
    if (!cells.has(key) || mark.severity === 'error') cells.set(key, mark);
  }
  return [...cells.values()];
}

const inOrder = (cells: ReadonlyMap<number, string>): [number, string][] => [...cells].sort(([a], [b]) => a - b);

function insertCells(row: RowTag, cells: ReadonlyMap<number, string>): Edit[] {
  return inOrder(cells).map(([column, text]) => {
    const next = row.cells.find((cell) => cell.column > column);
    const at = next ? next.tag.start : row.end;
    return { start: at, end: at, text };
  });
}
