/**
 * The stem of a Danish word in lower case, so that `samtale`, `samtaler` and `samtalerne` are one: the Danish stemmer of Snowball, after
 * its published description (snowballstem.org/algorithms/danish/stemmer.html).
 */
export function danishStem(word: string): string {
  const start = regionStart(word);
  let stem = withoutEnding(word, start);
  stem = withoutDoubled(stem, start);
  stem = withoutDerivation(stem, start);
  return undoubled(stem, start);
}

const VOWELS = 'aeiouyæåø';
const S_ENDINGS = 'abcdfghjklmnoprtvyzå';

/** Where R1 begins: after the first non-vowel that follows a vowel, and not before the fourth letter. */
function regionStart(word: string): number {
  const found = /[aeiouyæåø][^aeiouyæåø]/.exec(word);
  return found === null ? word.length : Math.max(3, found.index + 2);
}

const ENDINGS = [
  ...['erendes', 'hedens', 'erende', 'endes', 'erede', 'erens', 'erets', 'ernes', 'eret', 'ende', 'enes', 'erne'],
  ...['eres', 'heden', 'heder', 'heds', 'ethed', 'hedens', 'eren', 'erer', 'ered', 'ene', 'ere', 'ens', 'ers', 'ets'],
  ...['hed', 'en', 'er', 'es', 'et', 'e'],
]
  .filter((ending, at, all) => all.indexOf(ending) === at)
  .sort((a, b) => b.length - a.length);

/** The longest of the endings that lies in R1. */
const endingOf = (word: string, start: number, endings: readonly string[]): string | undefined =>
  endings.find((ending) => word.length - ending.length >= start && word.endsWith(ending));

/** Step 1: the endings of inflection, and an `s` after a letter that may stand before one. */
function withoutEnding(word: string, start: number): string {
  const ending = endingOf(word, start, ENDINGS);
  if (ending !== undefined) return word.slice(0, -ending.length);
  const isS = word.endsWith('s') && word.length - 1 >= start && S_ENDINGS.includes(word.at(-2) ?? '');
  return isS ? word.slice(0, -1) : word;
}

/** Step 2: `gd`, `dt`, `gt`, `kt` lose their last letter. */
const withoutDoubled = (word: string, start: number): string =>
  endingOf(word, start, ['gd', 'dt', 'gt', 'kt']) === undefined ? word : word.slice(0, -1);

/** Step 3: `igst` becomes `ig`; `ig`, `lig`, `elig`, `els` go; `løst` becomes `løs`. */
function withoutDerivation(word: string, start: number): string {
  const plain = word.endsWith('igst') ? word.slice(0, -2) : word;
  const ending = endingOf(plain, start, ['elig', 'løst', 'els', 'lig', 'ig']);
  if (ending === undefined) return plain;
  return ending === 'løst' ? plain.slice(0, -1) : withoutDoubled(plain.slice(0, -ending.length), start);
}

/** Step 4: a double consonant at the end becomes one. */
function undoubled(word: string, start: number): string {
  const last = word.at(-1) ?? '';
  const isDouble = word.length > start && last === word.at(-2) && !VOWELS.includes(last);
  return isDouble ? word.slice(0, -1) : word;
}
