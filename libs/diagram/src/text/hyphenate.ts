/// <reference path="./hyphen.d.ts" />
import type { Language } from '@kaskade/wording';
import { hyphenateSync as hyphenateDanish } from 'hyphen/da';
import { hyphenateSync as hyphenateEnglish } from 'hyphen/en';

const SOFT_HYPHEN = '\u00ad';
/** Letters that must stand on each side of a hyphen: fewer read as a slip (`virksomhedsbe-søg`). */
const FEWEST = 4;

const MOST_KEPT = 20_000;
/** The words of an organisation are few, and come again and again. */
const kept: Readonly<Record<Language, Map<string, readonly string[]>>> = { da: new Map(), en: new Map() };

/**
 * The pieces that a word may be broken into, in order; one piece when it may not.
 * By Liang's patterns (Knuth and Liang 1983, as packaged in `hyphen`); a soft hyphen written by the user decides instead.
 */
export function piecesOf(word: string, language: Language): readonly string[] {
  if (word.includes(SOFT_HYPHEN)) return word.split(SOFT_HYPHEN).filter((piece) => piece !== '');
  const known = kept[language].get(word);
  if (known) return known;
  const pieces = hyphenated(word, language);
  if (kept[language].size >= MOST_KEPT) kept[language].clear();
  kept[language].set(word, pieces);
  return pieces;
}

function hyphenated(word: string, language: Language): string[] {
  const hyphenate = language === 'da' ? hyphenateDanish : hyphenateEnglish;
  const pieces: string[] = [];
  let open = '';
  let left = word.length;
  for (const piece of hyphenate(word, { hyphenChar: SOFT_HYPHEN, minWordLength: FEWEST * 2 }).split(SOFT_HYPHEN)) {
    open += piece;
    left -= piece.length;
    if (open.length >= FEWEST && left >= FEWEST) {
      pieces.push(open);
      open = '';
    }
  }
  if (open !== '') pieces.push(open);
  return pieces;
}
