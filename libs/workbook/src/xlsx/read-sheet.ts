import { dateParts } from '@kaskade/domain';
import { columnLetters, type RawRow, type RawValue, type SpecialCell } from '../raw-sheet';
import { LIMITS } from '../zip/limits';
import { formatOf, masked, type CellFormat } from './cell-formats';
import { dateOfSerial } from './date-serial';
import { unescapeText } from './escape-text';
import type { Package } from './package-parts';
import { readXml, type XmlFailure } from './read-xml';

/** What the cells of every sheet of a workbook refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly system1904: boolean;
}

/** How many rows may still come, over all sheets of a file; a sheet's first row is its header and is not counted. */
export interface RowBudget {
  left: number;
}

/** Text in one cell beyond this is not kept; it is far over every limit of workbook.md, so the cell is refused all the same. */
const LONGEST_CELL = 40_000;

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The place of a cell from its reference `B12`, both from 0 and 1 as in `RawRow`; null for none. */
function placeOf(reference: string): { row: number; column: number } | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column: column - 1 };
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  formula: boolean;
  text: string;
}

/**
 * Reads one sheet in a single streaming pass. read-excel-file, which stack.md names, shows neither formulas nor failed cells (both are
 * problems that workbook.md wants told), so the pass is ours. Cells far out cost nothing: only cells with a value are kept.
 */
export function readSheet(pack: Package, part: string, parts: WorkbookParts, budget: RowBudget): RawRow[] | XmlFailure {
  const entry = pack.entries.get(part);
  if (!entry) return 'unreadable';
  const rows: RawRow[] = [];
  let row = 0;
  let column = -1;
  let cells: (RawValue | undefined)[] = [];
  let filled = 0;
  let cell: Cell | null = null;
  let inValue = false;
  let phonetic = 0;

  const failure = readXml(pack.file, entry, pack.budget, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = -1;
        cells = [];
        filled = 0;
        if (!Number.isInteger(row) || row < 1 || row > LIMITS.sheetRows) return 'unsafe';
      } else if (name === 'c') {
        const place = attributes.r === undefined ? { row, column: column + 1 } : placeOf(attributes.r);
        if (!place || place.row !== row || place.column >= LIMITS.sheetColumns) return 'unsafe';
        column = place.column;
        cell = { column, type: attributes.t ?? 'n', style: attributes.s, formula: false, text: '' };
      } else if (cell) {
        if (name === 'f') cell.formula = true;
        else if (name === 'rPh') phonetic++;
        else if (name === 'v' || name === 't') inValue = phonetic === 0;
      }
      return undefined;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'c' && cell) {
        const value = valueOf(cell, row, parts);
        if (value !== null) {
          cells[cell.column] = value;
          filled++;
        }
        cell = null;
      } else if (name === 'row' && filled > 0) {
        if (rows.length > 0 && --budget.left < 0) return 'tooManyRows';
        rows.push({ row, cells });
      }
      return undefined;
    },
    text: (text) => {
      if (inValue && cell && cell.text.length < LONGEST_CELL) cell.text += text;
    },
  });
  return failure ?? rows;
}

function valueOf(cell: Cell, row: number, parts: WorkbookParts): RawValue {
  const plain = plainValue(cell, row, parts);
  return cell.formula ? { type: 'formula', value: plain } : plain;
}

function plainValue(
  { type, text, style, column }: Cell,
  row: number,
  { strings, formats, system1904 }: WorkbookParts,
): RawValue {
  const failed = (written: string): SpecialCell => ({ type: 'error', written });
  switch (type) {
    case 's':
      return text.trim() === '' ? null : textValue(strings[Number(text)] ?? '', formats, style);
    case 'str':
    case 'inlineStr':
      return textValue(unescapeText(text), formats, style);
    case 'b':
      return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return failed(text.trim() || `#${columnLetters(column)}${row}`);
    case 'd': {
      const iso = text.trim().slice(0, 10);
      return { type: 'date', iso: dateParts(iso) ? iso : null, written: text.trim() };
    }
    default:
      return numberValue(text.trim(), formatOf(formats, style), system1904);
  }
}

function textValue(text: string, formats: readonly CellFormat[], style: string | undefined): RawValue {
  if (text === '') return null;
  return formatOf(formats, style).quoted && /^[\t\r]/.test(text) ? { type: 'guarded', text } : text;
}

function numberValue(text: string, format: CellFormat, system1904: boolean): RawValue {
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (format.date) {
    const iso = dateOfSerial(number, system1904);
    return { type: 'date', iso, written: iso ?? String(number) };
  }
  const shown = format.mask === null ? null : masked(number, format.mask);
  return shown === null ? number : { type: 'masked', value: number, written: shown };
}
