import type { BandFigures } from './band-words';
import type { Language } from './language';
import { levelInSentence, type LevelLike } from './level-words';
import { formatPercent } from './number-format';
import { say } from './say';

/**
 * One sentence on what has moved at a boundary: whether its layer is thinner or thicker, by the figures as they are shown, and what of
 * its counts is not what it was. `before` null: the two levels were no neighbours then.
 */
export function movedSentence(
  before: BandFigures | null,
  after: BandFigures,
  { upper, lower }: { readonly upper: LevelLike; readonly lower: LevelLike },
  language: Language,
): string {
  const share = (figures: BandFigures | null): string | null =>
    figures === null || figures.index === null ? null : formatPercent(figures.index, language);
  const what = say(
    `compare.moved.${wayOf(before, after, share)}`,
    {
      upper: levelInSentence(upper, language),
      lower: levelInSentence(lower, language),
      before: share(before) ?? '',
      after: share(after) ?? '',
    },
    language,
  );
  const parts = before === null ? [] : partsOf(before, after, language);
  if (parts.length === 0) return say('compare.moved.plain', { what }, language);
  return say('compare.moved.with', { what, parts: listed(parts, language) }, language);
}

type Way = 'thinner' | 'thicker' | 'same' | 'first' | 'last' | 'none' | 'new' | 'newNone';

function wayOf(
  before: BandFigures | null,
  after: BandFigures,
  share: (figures: BandFigures | null) => string | null,
): Way {
  if (before === null) return after.index === null ? 'newNone' : 'new';
  if (before.index === null) return after.index === null ? 'none' : 'first';
  if (after.index === null) return 'last';
  if (share(before) === share(after)) return 'same';
  return after.index < before.index ? 'thinner' : 'thicker';
}

function partsOf(before: BandFigures, after: BandFigures, language: Language): string[] {
  const moves = [
    ['passed', after.down.passed - before.down.passed],
    ['goals', after.down.of - before.down.of],
    ['connected', after.up.connected - before.up.connected],
    ['leaders', after.up.of - before.up.of],
    ['unmapped', after.up.unmapped - before.up.unmapped],
  ] as const;
  return moves.flatMap(([what, by]) =>
    by === 0 ? [] : say(`compare.${by > 0 ? 'more' : 'fewer'}.${what}`, { count: Math.abs(by) }, language),
  );
}

function listed(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : say('labels.and', { first: parts.slice(0, -1).join(', '), last }, language);
}
