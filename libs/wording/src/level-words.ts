import { DEFAULT_LEVELS, type Level } from '@kaskade/domain';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { say } from './say';

const STANDARD = ['political', 'top', 'middle', 'first_line'] as const;
type Standard = (typeof STANDARD)[number];

/** What the words need of a level; `noun` may be missing where only a report is at hand. */
export type LevelLike = Pick<Level, 'id' | 'name'> & Partial<Pick<Level, 'noun'>>;

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** The default level that this is: its id, and still its name in either language (workbook.md); else null. */
function standardOf(level: LevelLike): Standard | null {
  const id = STANDARD.find((standard) => standard === level.id);
  if (id === undefined) return null;
  const names = [
    DEFAULT_LEVELS.find((standard) => standard.id === id)?.name ?? '',
    say(`labels.level.${id}.name`, {}, 'en'),
  ];
  return names.some((name) => plain(name) === plain(level.name)) ? id : null;
}

/** A level's name as a title: a default level in the interface's language, any other as the organisation wrote it. */
export function levelName(level: LevelLike, language: Language): string {
  const standard = standardOf(level);
  return standard ? say(`labels.level.${standard}.name`, {}, language) : level.name;
}

/** Lower case but for words that are abbreviations (two capitals or more): `HR-ledelse` stays. */
const lowered = (name: string): string =>
  name.replace(/[\p{L}\p{N}]+/gu, (word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()));

/** A level's name inside a sentence: `førstelinjeledelse`. */
export function levelInSentence(level: LevelLike, language: Language): string {
  const standard = standardOf(level);
  return standard ? say(`labels.level.${standard}.inSentence`, {}, language) : lowered(level.name);
}

/** As in a sentence, a default level in the definite form: `førstelinjeledelsen`. */
export function levelDefinite(level: LevelLike, language: Language): string {
  const standard = standardOf(level);
  return standard ? say(`labels.level.${standard}.definite`, {}, language) : lowered(level.name);
}

/** The short form for column heads: `Førstelinje`; other levels have none and keep their name. */
export function levelShort(level: LevelLike, language: Language): string {
  const standard = standardOf(level);
  return standard ? say(`labels.level.${standard}.short`, {}, language) : level.name;
}

/** The goals of a level, many: `politiske mål`, else `mål i trin 1`. */
export function levelGoals(level: LevelLike, language: Language): string {
  const standard = standardOf(level);
  return standard
    ? say(`labels.level.${standard}.goals`, {}, language)
    : say('labels.level.other.goals', { level: levelInSentence(level, language) }, language);
}

/** How many leaders a level has, by the level's own noun where it has one: `3 politiske ejere`, `12 ledere`. */
export function countLeaders(level: LevelLike, count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (level.noun) return `${number} ${level.noun}`;
  const kind = standardOf(level) === 'political' ? 'political' : 'other';
  const noun = say(count === 1 ? `labels.level.${kind}.nounOne` : `labels.level.${kind}.nounMany`, {}, language);
  return `${number} ${noun}`;
}

/** The names of several levels in one sentence: `topledelse og mellemledelse`. */
export function levelsInSentence(levels: readonly LevelLike[], language: Language): string {
  const names = levels.map((level) => levelInSentence(level, language));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : say('labels.and', { first: names.join(', '), last }, language);
}
