import type { Language } from '@kaskade/wording';
import { piecesOf } from './hyphenate';
import { textWidth, unitsThatFit, type TextStyle } from './text-width';

export interface BrokenText {
  readonly lines: readonly string[];
  /** Whether something was cut: the last line then ends in an ellipsis. */
  readonly clamped: boolean;
}

const clean = (text: string): string => (text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text);

/** The text on one line of `width` px, cut with an ellipsis where it is wider. */
export function ellipsis(text: string, style: TextStyle, width: number): string {
  const whole = clean(text).replace(/\s+/g, ' ').trim();
  if (textWidth(whole, style) <= width) return whole;
  const fits = unitsThatFit(whole, style, width - textWidth('…', style));
  return `${whole.slice(0, fits).trimEnd()}…`;
}

interface Filled {
  readonly lines: readonly string[];
  /** The text that begins the last line that may be used, to its end. */
  readonly last: string;
}

/** First-fit lines; with `hyphens` a word that does not fit is broken where its pieces do. Stops one line after `most`. */
function fill(
  words: readonly string[],
  style: TextStyle,
  width: number,
  language: Language,
  hyphens: boolean,
  most: number,
): Filled {
  const space = textWidth(' ', style);
  const lines: string[] = [];
  let last = words.join(' ');
  let line = '';
  // Widths add up, for kerning is left out: a line is measured word by word.
  let used = 0;
  const close = (text: string, left: string, next: number): void => {
    lines.push(text);
    line = '';
    used = 0;
    if (lines.length === most - 1) last = [left, ...words.slice(next)].join(' ');
  };
  for (let i = 0; i < words.length && lines.length <= most; i++) {
    let word = words[i] ?? '';
    while (word !== '' && lines.length <= most) {
      const lead = line === '' ? 0 : used + space;
      const wide = textWidth(word, style);
      if (lead + wide <= width) {
        line = line === '' ? clean(word) : `${line} ${clean(word)}`;
        used = lead + wide;
        break;
      }
      const begun = line === '' ? '' : `${line} `;
      const pieces = hyphens ? piecesOf(word, language) : [word];
      let taken = pieces.length - 1;
      while (taken > 0 && lead + textWidth(`${pieces.slice(0, taken).join('')}-`, style) > width) taken--;
      if (taken > 0) {
        word = pieces.slice(taken).join('\u00ad');
        close(`${begun}${pieces.slice(0, taken).join('')}-`, word, i + 1);
      } else if (line !== '') {
        close(line, word, i + 1);
      } else {
        const whole = clean(word);
        // At least one letter, whole, however narrow the line.
        const letters = Math.max(
          unitsThatFit(whole, style, width),
          String.fromCodePoint(whole.codePointAt(0) ?? 0).length,
        );
        word = whole.slice(letters);
        close(whole.slice(0, letters), word, i + 1);
      }
    }
  }
  if (line !== '') lines.push(line);
  return { lines, last };
}

/**
 * A text broken into at most `most` lines of `width` px. Words stay whole where that is enough; else long words are hyphenated
 * (Danish or English); what still does not fit is cut with an ellipsis.
 */
export function breakText(text: string, style: TextStyle, width: number, most: number, language: Language): BrokenText {
  const words = text.split(/[ \t\n\r]+/).filter((word) => word !== '');
  const tooWide = words.some((word) => textWidth(word, style) > width);
  let filled = fill(words, style, width, language, tooWide, most);
  if (filled.lines.length > most && !tooWide) filled = fill(words, style, width, language, true, most);
  if (filled.lines.length <= most) return { lines: filled.lines, clamped: false };
  return { lines: [...filled.lines.slice(0, most - 1), ellipsis(filled.last, style, width)], clamped: true };
}
