import type { IsoDate } from '@kaskade/domain';

/** The only place that asks what time it is. */
export interface Clock {
  readonly now: () => Date;
  readonly today: () => IsoDate;
}

/** What the clock is injected by. */
export const CLOCK = Symbol('clock');

/** The machine's clock; `today` is the calendar's day in a time zone, or a day that was configured. */
export function clockOf(timeZone: string, today: IsoDate | null): Clock {
  // This locale writes days as ISO does.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const now = () => new Date();
  return { now, today: () => today ?? days.format(now()) };
}
