import { strToU8, zipSync } from 'fflate';
import type { SheetLanguage, WrittenCell, WrittenSheet } from './write-sheets';

/** What a spreadsheet would run as a formula, and what would be taken for a guard of ours (workbook.md). */
const TO_GUARD = /^(?:[=+\-@\t\r]|'[=+\-@\t\r'])/;
/** Also what reading takes for a failed formula unless it is quoted, and space that a spreadsheet might cut off. */
const TO_QUOTE = /[;"\r\n\t]|^#|^\s|\s$/;

const BOM = '\ufeff';

/** A number without exponent, with a decimal comma: a dot before three digits would be read as parting thousands. */
export function plainNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa.replace('.', ',');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const text =
    point <= 0
      ? `0,${'0'.repeat(-point)}${digits}`
      : digits.length <= point
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)},${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}

/** The text with an apostrophe in front where a spreadsheet would run it, or take what stands in front of it for a guard. */
export const guardedText = (text: string): string => (TO_GUARD.test(text) ? `'${text}` : text);

function cellText(cell: WrittenCell, language: SheetLanguage): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'object') return language === 'da' ? cell.date.split('-').reverse().join('-') : cell.date;
  const guarded = guardedText(cell);
  return TO_QUOTE.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A sheet as CSV as RFC 4180 says, separated by `;`, with the BOM that makes Danish Excel read it as UTF-8. */
export function writeCsv({ headers, rows }: WrittenSheet, language: SheetLanguage): string {
  const lines = [headers, ...rows].map((cells) => cells.map((cell) => cellText(cell, language)).join(';'));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

/** Files inside a zip carry a time; this one says nothing, so that the same graph gives the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** Files by name as the bytes of a zip. */
export const writeZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]])));

/** Sheets as a zip of CSV files. */
export const writeCsvZip = (sheets: readonly WrittenSheet[], language: SheetLanguage): Uint8Array =>
  writeZip(Object.fromEntries(sheets.map((sheet) => [`${sheet.name}.csv`, strToU8(writeCsv(sheet, language))])));
