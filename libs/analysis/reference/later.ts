/** Section 7: months added once, by the calendar; where the day does not exist, the last day of that month. */
export function later(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  let [y, m] = [year, month];
  for (let step = 0; step < months; step++) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!;
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(Math.min(day, days)).padStart(2, '0')].join(
    '-',
  );
}

/** A date equal to asOf is not past. A year of more than four digits is after every other. */
export const isBefore = (date: string, asOf: string): boolean =>
  date.length === asOf.length ? date < asOf : date.length < asOf.length;
