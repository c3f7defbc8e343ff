import type { IsoDate } from '@kaskade/domain';

/** An ISO date some months later by the calendar; where the day does not exist, the last of that month (method.md section 7). */
export function monthsLater(iso: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const whole = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(whole / 12), (whole % 12) + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
