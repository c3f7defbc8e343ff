import type { RawRow, RawSheet, RawValue } from './raw-sheet';

/** A guarded text begins with an apostrophe before one of these (workbook.md, export). */
const GUARDED = /^'[=+\-@\t\r']/;

/** A first line that tells a spreadsheet the separator; the spreadsheet does not show it, and counts rows from the next. */
const SAID = /^"?sep=([,;])"?(?:\r\n|\n|\r|$)/i;

/** The separator that occurs more often outside quotes in the first row that is not empty; `,` where there is none. */
function separatorOf(text: string): ',' | ';' {
  let quoted = false;
  let commas = 0;
  let semicolons = 0;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n' || char === '\r') {
      if (!blank) break;
    } else if (char === ',') commas++;
    else if (char === ';') semicolons++;
    if (char !== '\n' && char !== '\r' && char !== ' ') blank = false;
  }
  return semicolons > commas ? ';' : ',';
}

/** What a failed formula leaves behind when a spreadsheet saves as CSV, in English and Danish. */
const FAILED =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|REFERENCE!|I\/T|NAVN\?|VÆRDI!|DIVISION\/0!|NUL!|OVERLØB!|BEREGN!)$/;

/** A cell's text as what stood in the cell: a guard taken off, and what a failed formula leaves behind said to be one. */
export function writtenCell(text: string, quoted: boolean): RawValue {
  if (text === '') return null;
  if (GUARDED.test(text)) return { type: 'guarded', text: text.slice(1) };
  // Spreadsheets never quote it; a title that happens to read so is quoted by our own export.
  if (!quoted && text.startsWith('#') && FAILED.test(text.trim())) return { type: 'error', written: text.trim() };
  return text;
}

/**
 * Reads CSV as RFC 4180 says (quotes doubled inside quotes, line breaks inside quotes kept; lines end in CRLF, LF or CR). Takes the
 * decoded text and gives a sheet; a quote that is never closed is said, not thrown. Stops once there are more than `most` rows.
 */
export function parseCsv(name: string, text: string, most = Number.POSITIVE_INFINITY): RawSheet {
  const said = SAID.exec(text);
  const separator = said?.[1] ?? separatorOf(text);
  const rows: RawRow[] = [];
  let cells: RawValue[] = [];
  let row = 1;
  let at = said?.[0].length ?? 0;
  let unclosedQuote: number | undefined;

  const endRow = (): void => {
    if (cells.some((cell) => cell !== null)) rows.push({ row, cells });
    cells = [];
    row++;
  };

  while (at < text.length && rows.length <= most) {
    let value = '';
    const quoted = text[at] === '"';
    if (quoted) {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          value += text.slice(at);
          at = text.length;
          unclosedQuote ??= row;
          break;
        }
        value += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
        at++;
      }
    }
    const end = endOfCell(text, at, separator);
    // What stands after a closing quote belongs to the cell: nothing that was written is lost.
    value += text.slice(at, end);
    cells.push(writtenCell(value, quoted));
    at = end;
    if (at >= text.length) break;
    if (text[at] === separator) {
      at++;
      if (at === text.length) cells.push(null);
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return unclosedQuote === undefined ? { name, rows } : { name, rows, unclosedQuote };
}

function endOfCell(text: string, start: number, separator: string): number {
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === separator || char === '\n' || char === '\r') return i;
  }
  return text.length;
}
