import { LIMITS } from '../zip/limits';
import { unescapeText } from './escape-text';
import type { Package } from './package-parts';
import { readXml, type XmlFailure } from './read-xml';

/** Reads the shared strings; the runs of a rich text are joined, phonetic readings left out. */
export function readSharedStrings(pack: Package, part: string): readonly string[] | XmlFailure {
  const entry = pack.entries.get(part);
  if (!entry) return [];
  const strings: string[] = [];
  let parts: string[] = [];
  let inText = false;
  let phonetic = 0;
  const failure = readXml(pack.file, entry, pack.budget, {
    open: (name) => {
      if (name === 'si') parts = [];
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
      // More texts than a workbook within the limit of rows has any use for.
      return strings.length > LIMITS.rows * 25 ? 'unsafe' : undefined;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(parts.join('')));
      else if (name === 'rPh') phonetic--;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) parts.push(text);
    },
  });
  return failure ?? strings;
}
