import { danishStem } from './danish-stem';

/** Words that say nothing of what a goal is about. */
const EMPTY = new Set(
  (
    'alle alt and andre at bedre blive bliver både de dem den der deres det dette efter eget ej eller en end er et ' +
    'flere flest fælles for fra får færre før gennem god gode gør ham han har hele hos hun hvad hver hvor i ikke ind inden ' +
    'ingen jeg jo kan lav man med mellem mere mest min mindre mod måned må ned ny nye når nået of og om op os over ' +
    'på pr rigtig samt selv senest sig sin skal som the til to tre uden ud under uge var ved vi vil vores være år øge'
  ).split(' '),
);

/** Shorter ones are abbreviations and small words. */
const SHORTEST = 3;

/** The words of texts by their Danish stems, each weighing the more the fewer texts have it. */
export interface WordKinship {
  /** How much of two texts is the same, from 0 to 1, and the words of the first that are in both. */
  readonly of: (a: string, b: string) => { readonly share: number; readonly words: readonly string[] };
}

/** Reads the texts that are to be compared; `of` then takes two of them by their keys. */
export function wordKinship(texts: ReadonlyMap<string, string>): WordKinship {
  const stems = new Map<string, ReadonlyMap<string, string>>();
  const among = new Map<string, number>();
  for (const [key, text] of texts) {
    const found = stemsOf(text);
    stems.set(key, found);
    for (const stem of found.keys()) among.set(stem, (among.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string): number => Math.log(1 + texts.size / (among.get(stem) ?? 1));
  const NONE: ReadonlyMap<string, string> = new Map();
  return {
    of(a, b) {
      const [first, second] = [stems.get(a) ?? NONE, stems.get(b) ?? NONE];
      let same = 0;
      let all = 0;
      const words: string[] = [];
      for (const [stem, word] of first) {
        const by = weight(stem);
        all += by;
        if (!second.has(stem)) continue;
        same += by;
        words.push(word);
      }
      for (const stem of second.keys()) if (!first.has(stem)) all += weight(stem);
      return { share: all === 0 ? 0 : same / all, words };
    },
  };
}

/** Each stem of a text with the first word that has it, as it is written but for capitals. */
function stemsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length < SHORTEST || EMPTY.has(word)) continue;
    // Once more for what is made of a word that is made of another: `virksomhederne`.
    const stem = danishStem(danishStem(word));
    if (!found.has(stem)) found.set(stem, word);
  }
  return found;
}
