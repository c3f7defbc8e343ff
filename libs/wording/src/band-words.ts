import type { Settings } from '@kaskade/domain';
import type { Language } from './language';
import { levelInSentence, levelShort, type LevelLike } from './level-words';
import { formatPercent } from './number-format';
import { say } from './say';

/** What the words of a band need of a boundary's figures (method.md section 3). */
export interface BandFigures {
  readonly down: { readonly passed: number; readonly of: number };
  readonly up: { readonly connected: number; readonly of: number; readonly unmapped: number };
  readonly index: number | null;
  readonly indexMapped: number | null;
}

export type Grade = 'open' | 'noticeable' | 'dense';

/** The class of an unrounded index: open below 0.25, noticeable below 0.50, dense from there. */
export const gradeOf = (index: number): Grade => (index < 0.25 ? 'open' : index < 0.5 ? 'noticeable' : 'dense');

/** A class as a word: `tæt`. */
export const gradeWord = (grade: Grade, language: Language): string => say(`labels.grade.${grade}`, {}, language);

/** The workspace's word for the layer: `Rockwool-lag`, or `Isoleringslag`. */
export const layerWord = (word: Settings['layerWord'], language: Language): string =>
  say(`labels.layer.${word}`, {}, language);

/** The pieces of a band's label; null where the label has no such line (tokens.md, boundary band). */
export interface BandLabel {
  /** `Rockwool-lag 64 %`, `Ikke kortlagt endnu`, or `Kan ikke opgøres`. */
  readonly layer: string;
  /** The class word that stands after it. */
  readonly grade: string | null;
  readonly passed: string | null;
  readonly connected: string | null;
  readonly unmapped: string | null;
  /** `Blandt de kortlagte: 39 % · mærkbar`; the word only where it differs from the class of the whole. */
  readonly mapped: string | null;
}

const counts = ({ down, up }: BandFigures, language: Language) => ({
  passed: say('labels.band.passed', { passed: down.passed, count: down.of }, language),
  connected: say('labels.band.connected', { connected: up.connected, count: up.of }, language),
});

/** The label of a boundary's band. */
export function bandLabel(figures: BandFigures, word: Settings['layerWord'], language: Language): BandLabel {
  const { index, indexMapped, up } = figures;
  if (index === null) {
    const layer = say('labels.band.notMeasurable', {}, language);
    return { layer, grade: null, passed: null, connected: null, unmapped: null, mapped: null };
  }
  const unmapped = up.unmapped > 0 ? say('labels.band.unmapped', { count: up.unmapped }, language) : null;
  if (indexMapped === null) {
    const layer = say('labels.band.notMappedYet', {}, language);
    return { layer, grade: null, ...counts(figures, language), unmapped, mapped: null };
  }
  const grade = gradeOf(indexMapped);
  const moved = grade !== gradeOf(index);
  const share = formatPercent(indexMapped, language);
  const mapped = moved
    ? say('labels.band.mappedGraded', { share, grade: gradeWord(grade, language) }, language)
    : say('labels.band.mapped', { share }, language);
  return {
    layer: say(
      'labels.band.layer',
      { layer: layerWord(word, language), share: formatPercent(index, language) },
      language,
    ),
    grade: moved ? null : gradeWord(grade, language),
    ...counts(figures, language),
    unmapped,
    mapped: unmapped === null ? null : mapped,
  };
}

/** The label's lines from the top; with `joined` the connected and the unmapped leaders stand on one line. */
export function bandLines(label: BandLabel, joined: boolean): string[] {
  const first = label.grade === null ? label.layer : `${label.layer} · ${label.grade}`;
  const leaders =
    joined && label.connected !== null && label.unmapped !== null
      ? [`${label.connected} · ${label.unmapped}`]
      : [label.connected, label.unmapped];
  return [first, label.passed, ...leaders, label.mapped].filter((line) => line !== null);
}

/** `Overgang mellem mellemledelse og førstelinjeledelse`. */
export const boundaryName = (upper: LevelLike, lower: LevelLike, language: Language): string =>
  say(
    'labels.band.boundary',
    { upper: levelInSentence(upper, language), lower: levelInSentence(lower, language) },
    language,
  );

/** `Politisk → top`, the boundary's name where there is little room. */
export function boundaryShort(upper: LevelLike, lower: LevelLike, language: Language): string {
  const after = levelShort(lower, language);
  const short = after === lower.name ? levelInSentence(lower, language) : after.toLowerCase();
  return say('labels.band.short', { upper: levelShort(upper, language), lower: short }, language);
}

/** The accessible name of a band: every word of its label as sentences. */
export function bandSpoken(
  figures: BandFigures,
  levels: { readonly upper: LevelLike; readonly lower: LevelLike },
  word: Settings['layerWord'],
  language: Language,
): string {
  const { index, indexMapped, up } = figures;
  const sentences = [boundaryName(levels.upper, levels.lower, language)];
  const label = bandLabel(figures, word, language);
  if (index === null) return ended([...sentences, label.layer]);
  sentences.push(label.grade === null ? label.layer : `${label.layer}, ${label.grade}`);
  sentences.push(label.passed ?? '');
  const unmapped = up.unmapped > 0 ? say('labels.band.spokenUnmapped', { count: up.unmapped }, language) : null;
  sentences.push(unmapped === null ? (label.connected ?? '') : `${label.connected}, ${unmapped}`);
  if (indexMapped !== null && label.mapped !== null) sentences.push(label.mapped.replace(' · ', ', '));
  return ended(sentences);
}

const ended = (sentences: readonly string[]): string => sentences.map((sentence) => `${sentence}.`).join(' ');
