import { decodeText } from './decode-text';
import { inspectFile, packageOf, type FileRefusal } from './inspect-file';
import { parseCsv } from './parse-csv';
import type { RawSheet } from './raw-sheet';
import { readXlsx } from './xlsx/read-xlsx';
import type { RowBudget } from './xlsx/read-sheet';
import { LIMITS, type Limits } from './zip/limits';
import { unpackWhole, type Budget } from './zip/unpack-entry';
import type { ZipEntry } from './zip/zip-entries';

/** A file of a folder, or inside a zip. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file's sheets as written and the names of what was passed over, or why the file is not read. */
export type FileReading =
  | {
      readonly ok: true;
      readonly kind: 'xlsx' | 'zip' | 'csv';
      readonly sheets: readonly RawSheet[];
      readonly others: readonly string[];
    }
  | { readonly ok: false; readonly code: FileRefusal };

const CSV_NAME = /\.csv$/i;
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1).normalize('NFC');
const sheetName = (file: string): string => baseName(file).replace(CSV_NAME, '');

/** What macOS adds to every zip; all of it counts as one. */
const RESOURCE_FORK = '__MACOSX/';

/** Reads a workbook's bytes, an xlsx, a zip of CSV files or one CSV file: what it is is decided by the bytes, not by the name. */
export function readFile({ name, bytes }: NamedBytes, limits: Limits = LIMITS): FileReading {
  const inspection = inspectFile(bytes, limits);
  if (!inspection.ok) return inspection;
  const rows: RowBudget = { left: limits.rows };
  switch (inspection.kind) {
    case 'csv': {
      const sheet = readCsv(name, bytes, rows);
      return sheet ? { ok: true, kind: 'csv', sheets: [sheet], others: [] } : { ok: false, code: 'tooManyRows' };
    }
    case 'zip':
      return readCsvZip(bytes, inspection.entries, rows, limits);
    case 'xlsx': {
      const sheets = readXlsx(packageOf(bytes, inspection.entries, limits.unpacked), rows);
      return typeof sheets === 'string' ? { ok: false, code: sheets } : { ok: true, kind: 'xlsx', sheets, others: [] };
    }
    default:
      return inspection satisfies never;
  }
}

/** Reads the files of a folder as one workbook; what is not CSV is passed over. */
export function readFolderFiles(files: readonly NamedBytes[], limits: Limits = LIMITS): FileReading {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > limits.unpacked)
    return { ok: false, code: 'unpackedTooLarge' };
  const rows: RowBudget = { left: limits.rows };
  const sheets: RawSheet[] = [];
  const others: string[] = [];
  for (const { name, bytes } of files) {
    if (!CSV_NAME.test(name)) others.push(name);
    else {
      const sheet = readCsv(name, bytes, rows);
      if (!sheet) return { ok: false, code: 'tooManyRows' };
      sheets.push(sheet);
    }
  }
  return sheets.length > 0 ? { ok: true, kind: 'zip', sheets, others } : { ok: false, code: 'notAWorkbook' };
}

function readCsvZip(file: Uint8Array, entries: readonly ZipEntry[], rows: RowBudget, limits: Limits): FileReading {
  const budget: Budget = { left: limits.unpacked };
  const files: NamedBytes[] = [];
  const others = new Set<string>();
  for (const entry of entries) {
    if (entry.name.startsWith(RESOURCE_FORK)) others.add(RESOURCE_FORK);
    else if (!CSV_NAME.test(entry.name)) others.add(entry.name);
    else {
      const bytes = unpackWhole(file, entry, budget);
      if (typeof bytes === 'string') return { ok: false, code: bytes };
      files.push({ name: entry.name, bytes });
    }
  }
  const sheets: RawSheet[] = [];
  for (const { name, bytes } of files) {
    const sheet = readCsv(name, bytes, rows);
    if (!sheet) return { ok: false, code: 'tooManyRows' };
    sheets.push(sheet);
  }
  return sheets.length > 0
    ? { ok: true, kind: 'zip', sheets, others: [...others] }
    : { ok: false, code: 'notAWorkbook' };
}

function readCsv(name: string, bytes: Uint8Array, rows: RowBudget): RawSheet | null {
  // The header row is not counted, and one row over the limit is enough to know.
  const sheet = parseCsv(sheetName(name), decodeText(bytes), rows.left + 1);
  rows.left -= Math.max(0, sheet.rows.length - 1);
  return rows.left < 0 ? null : sheet;
}
