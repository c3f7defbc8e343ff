import type { Language } from './language';
import type { SayKey } from './resources';
import { say, type SayParams } from './say';

/** A piece of a sentence; `strong` where a name or the counted subject stands in full weight. */
export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

// Private-use characters around what is strong, taken out again before anything is shown.
const START = '\uE000';
const END = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** As `say`, in pieces: the values of the params named in `strong` are pieces of their own. */
export function sayRich(key: SayKey, params: SayParams, strong: readonly string[], language: Language): Segment[] {
  const marked: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') marked[name] = value;
    else {
      const clean = value.replace(MARKS, '');
      marked[name] = strong.includes(name) ? `${START}${clean}${END}` : clean;
    }
  }
  return say(key, marked, language)
    .split(START)
    .flatMap((part, at) => {
      if (at === 0) return [{ text: part, strong: false }];
      const [inside = '', after = ''] = part.split(END);
      return [
        { text: inside, strong: true },
        { text: after, strong: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** The sentence that the pieces make. */
export const plainText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
