import type { XmlFailure } from './read-xml';
import { readXml } from './read-xml';
import type { Package } from './package-parts';

/** What a cell's style says about its number: a date, a mask of zeros and hyphens (its number of digits), or that its text was quoted. */
export interface CellFormat {
  readonly date: boolean;
  readonly mask: string | null;
  readonly quoted: boolean;
}

const PLAIN: CellFormat = { date: false, mask: null, quoted: false };

/** The built-in formats that show a date (ECMA-376 part 1, 18.8.30), those of East Asian locales included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format code shows a day or a year, or a month that is not minutes; what stands in quotes and brackets does not count. */
function isDateCode(code: string): boolean {
  const shown = code.split(';')[0]!.replace(/"[^"]*"/g, '');
  // `[h]:mm` is a length of time, not a time of a day.
  if (/\[(?:h+|m+|s+)\]/i.test(shown)) return false;
  const bare = shown
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[\\_*]./g, '')
    .toLowerCase();
  if (/general|standard/.test(bare)) return false;
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

/** A code of noughts, with hyphens between them or not, shows what a reader takes for an id or a CPR number. */
function maskOf(code: string): string | null {
  const bare = code.replace(/\\(.)/g, '$1').replace(/"([^"]*)"/g, '$1');
  return /^0+(-0+)*$/.test(bare) && bare.length > 1 ? bare : null;
}

/** Reads the styles part; gives the format of each cell style by its number. */
export function readCellFormats(pack: Package, part: string): readonly CellFormat[] | XmlFailure {
  const entry = pack.entries.get(part);
  if (!entry) return [];
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellFormats = false;
  const failure = readXml(pack.file, entry, pack.budget, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        const code = codes.get(id);
        formats.push({
          date: code === undefined ? isBuiltInDate(id) : isDateCode(code),
          mask: code === undefined ? null : maskOf(code),
          quoted: attributes.quotePrefix === '1' || attributes.quotePrefix === 'true',
        });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return failure ?? formats;
}

export const formatOf = (formats: readonly CellFormat[], style: string | undefined): CellFormat =>
  (style === undefined ? undefined : formats[Number(style)]) ?? PLAIN;

/** The number as a mask shows it; null where it does not fit. */
export function masked(value: number, mask: string): string | null {
  const digits = mask.replaceAll('-', '').length;
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const text = String(value).padStart(digits, '0');
  if (text.length > digits) return null;
  let at = 0;
  return [...mask].map((char) => (char === '-' ? '-' : text[at++]!)).join('');
}
