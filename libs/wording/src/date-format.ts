import type { IsoDate } from '@kaskade/domain';
import type { Language } from './language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as `31.01.2026` or `31 January 2026`. What is no ISO date is given back as it is. */
export function formatDate(iso: IsoDate, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return iso;
  return language === 'da' ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

let clock: Intl.DateTimeFormat | null = null;

/** Made when it is first asked for: it takes a while, and a map has no time of day on it. */
const clockOf = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }));

function copenhagen(instant: string): { day: IsoDate; hour: string; minute: string } {
  const parts = Object.fromEntries(
    clockOf()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: parts.hour ?? '', minute: parts.minute ?? '' };
}

/** The day in Copenhagen of an instant (`2026-01-28T09:42:00Z`): `28.01.2026` or `28 January 2026`. */
export const formatInstantDate = (instant: string, language: Language): string =>
  formatDate(copenhagen(instant).day, language);

/** The day and time in Copenhagen of an instant: `28.01.2026 kl. 10.42` or `28 January 2026 at 10:42`. */
export function formatInstant(instant: string, language: Language): string {
  const { day, hour, minute } = copenhagen(instant);
  return language === 'da'
    ? `${formatDate(day, 'da')} kl. ${hour}.${minute}`
    : `${formatDate(day, 'en')} at ${hour}:${minute}`;
}

/** The time of day in Copenhagen of an instant: `10.42` or `10:42`. */
export function formatClock(instant: string, language: Language): string {
  const { hour, minute } = copenhagen(instant);
  return language === 'da' ? `${hour}.${minute}` : `${hour}:${minute}`;
}
