import type { IsoDate } from '@kaskade/domain';

/** The only place that asks what time it is. */
export interface Clock {
  readonly now: () => Date;
  readonly today: () => IsoDate;
  /** The day that a moment (ISO, UTC) lies in. */
  readonly dayOf: (moment: string) => IsoDate;
  /** The moment that a day begins at, as ISO text in UTC; `later`: that many days after it. */
  readonly startOf: (day: IsoDate, later?: number) => string;
}

/** What the clock is injected by. */
export const CLOCK = Symbol('clock');

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The machine's clock; `today` is the calendar's day in a time zone, or a day that was configured. */
export function clockOf(timeZone: string, today: IsoDate | null): Clock {
  // This locale writes days as ISO does.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const now = () => new Date();
  const dayOf = (moment: Date) => days.format(moment);
  const startOf = (day: IsoDate, later = 0) => {
    const midnight = Date.parse(`${day}T00:00:00Z`) + later * DAY_MS;
    // Zones lie up to 14 hours from UTC, and clocks are moved by whole quarters of an hour.
    const wanted = new Date(midnight).toISOString().slice(0, 10);
    let moment = midnight - 15 * HOUR_MS;
    while (dayOf(new Date(moment)) < wanted) moment += HOUR_MS / 4;
    return new Date(moment).toISOString();
  };
  return { now, today: () => today ?? dayOf(now()), dayOf: (moment) => dayOf(new Date(moment)), startOf };
}
