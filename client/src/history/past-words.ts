import { formatDate, formatInstant, type Language } from '@kaskade/wording';

/** When a map was as it is shown: `12.03.2026 kl. 10.42`, or the day where a day was asked for; null: not known. */
export function momentWords(at: string, moment: string | null, language: Language): string | null {
  if (moment !== null) return formatInstant(moment, language);
  return at.includes('.') ? null : formatDate(at, language);
}
