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

/** The rows that are marked, with their cells, and all rows' places for those that have to be put in. */
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

/** The sheet with each marked cell in its style's twin; cells and rows that are not there are put in, nothing else is touched. */
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
  const missing = new Map<number, Map<number, string>>();
  for (const { row: number, column, severity } of marks) {
    const row = byNumber.get(number);
    const cell = row?.cells.find((one) => one.column === column);
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
    const into: Map<number, string> = row
      ? (inserted.get(row) ?? inserted.set(row, new Map()).get(row)!)
      : (missing.get(number) ?? missing.set(number, new Map()).get(number)!);
    into.set(column, text);
  }
  for (const [row, cells] of inserted) edits.push(...insertCells(xml, row, cells));
  edits.push(...insertRows(xml, rows, missing, prefix));
  return edited(xml, edits);
}

const inOrder = (cells: ReadonlyMap<number, string>): [number, string][] => [...cells].sort(([a], [b]) => a - b);

function insertCells(xml: string, row: RowTag, cells: ReadonlyMap<number, string>): Edit[] {
  if (row.tag.type === 'empty') {
    const open = xml.slice(row.tag.start, row.tag.end).replace(/\s*\/>$/, '>');
    const text = `${open}${inOrder(cells)
      .map(([, cell]) => cell)
      .join('')}</${row.tag.prefix}row>`;
    return [{ start: row.tag.start, end: row.tag.end, text }];
  }
  return inOrder(cells).map(([column, text]) => {
    const next = row.cells.find((cell) => cell.column > column);
    const at = next ? next.tag.start : row.end;
    return { start: at, end: at, text };
  });
}

function insertRows(
  xml: string,
  rows: readonly RowTag[],
  missing: ReadonlyMap<number, ReadonlyMap<number, string>>,
  prefix: string,
): Edit[] {
  const data = elementOf(xml, 'sheetData');
  if (!data || missing.size === 0) return [];
  const texts = [...missing]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      number,
      text: `<${prefix}row r="${number}">${inOrder(cells)
        .map(([, cell]) => cell)
        .join('')}</${prefix}row>`,
    }));
  if (data.open.type === 'empty') {
    const text = `<${prefix}sheetData>${texts.map((one) => one.text).join('')}</${prefix}sheetData>`;
    return [{ start: data.open.start, end: data.open.end, text }];
  }
  return texts.map(({ number, text }) => {
    const at = rows.find(({ row }) => row > number)?.tag.start ?? data.close.start;
    return { start: at, end: at, text };
  });
}
