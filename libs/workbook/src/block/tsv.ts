import { writtenCell } from '../parse-csv';
import type { RawValue } from '../raw-sheet';

/**
 * Reads a block of cells as spreadsheets put it on the clipboard: tabs between cells, one row a line, and quotes around a cell only where
 * it holds a line break, a tab or quotes that had to be doubled. So a cell that is a quote, or begins with one, is just that.
 */
export function readTsv(text: string): readonly (readonly RawValue[])[] {
  const rows: RawValue[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = quotedCell(text, at);
    const end = quoted?.end ?? endOfCell(text, at);
    rows.at(-1)!.push(writtenCell(quoted?.text ?? text.slice(at, end), quoted !== null));
    if (end >= text.length) return rows;
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // The last line ends too.
    if (at >= text.length) return rows;
    rows.push([]);
  }
}

function endOfCell(text: string, start: number): number {
  for (let at = start; at < text.length; at++) if (isBreak(text[at])) return at;
  return text.length;
}

const isBreak = (char: string | undefined): boolean => char === '\t' || char === '\n' || char === '\r';

/** The cell that a quote begins, where quotes were needed. One that goes over lines and cells both is two cells that hold a quote. */
function quotedCell(text: string, start: number): { readonly text: string; readonly end: number } | null {
  if (text[start] !== '"') return null;
  let close = start;
  do close = text.indexOf('"', close + 1);
  while (close >= 0 && text[close + 1] === '"' && ++close);
  const end = close + 1;
  if (close < 0 || (end < text.length && !isBreak(text[end]))) return null;
  const inner = text.slice(start + 1, close);
  const wasNeeded = inner.includes('""') || [...inner].some(isBreak);
  if (!wasNeeded || (inner.includes('\t') && /[\r\n]/.test(inner))) return null;
  return { text: inner.replaceAll('""', '"'), end };
}

/** A block of texts as it is put on the clipboard, so that a spreadsheet shows it and `readTsv` gives it back. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellOf).join('\t')).join('\r\n');
}

function cellOf(text: string): string {
  const clear = /[\r\n]/.test(text) ? text.replaceAll('\t', ' ') : text;
  return /[\t\r\n]|^"/.test(clear) ? `"${clear.replaceAll('"', '""')}"` : clear;
}
