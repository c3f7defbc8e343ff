import { formatDate, formatInstant, type Language } from '@kaskade/wording';
import type { Words } from '../view/use-words';
import { addressOf } from './read-past';
import type { Snapshot } from './snapshots';

/** When a map was as it is shown: `12.03.2026 kl. 10.42`, or the day where a day was asked for; null: not known. */
export function momentWords(at: string, moment: string | null, language: Language): string | null {
  if (moment !== null) return formatInstant(moment, language);
  return at.includes('.') ? null : formatDate(at, language);
}

/** What a map is called where two are told apart: its snapshot's name, else when it was; null: the one of now. */
export function mapName(
  at: string | null,
  list: readonly Snapshot[],
  moment: string | null,
  { say, language }: Pick<Words, 'say' | 'language'>,
): string {
  if (at === null) return say('compare.now');
  const named = list.find((one) => addressOf(one) === at);
  return named?.name ?? momentWords(at, moment, language) ?? say('compare.earlier');
}
