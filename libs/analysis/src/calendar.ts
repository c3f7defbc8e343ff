import { dateParts, daysInMonth, DomainError, type IsoDate, type Network } from '@kaskade/domain';

/** Later than every date. */
export const NEVER = 0x7fffffff;

const MONTHS_BETWEEN_EVALUATIONS = 12;
const YEARS_OF_LIFE = 4;

/** A date as a number that keeps the order of dates; `NEVER` for none. */
export function dateNumber(date: IsoDate | null): number {
  if (date === null) return NEVER;
  const parts = dateParts(date);
  if (!parts) throw new DomainError('INVALID', { date });
  const [year, month, day] = parts;
  return (year * 12 + month - 1) * 31 + day - 1;
}

/** The date a number of months later; where the day does not exist, the last day of that month (method.md section 7). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = dateParts(date)!;
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return [String(toYear).padStart(4, '0'), pair(toMonth), pair(toDay)].join('-');
}
const pair = (value: number): string => String(value).padStart(2, '0');

/** The date by which a network is to be evaluated; null when neither an evaluation nor a start is known (section 7). */
export function evaluationDue(network: Network): IsoDate | null {
  const since = network.lastEvaluated ?? network.started;
  return since === null ? null : addMonths(since, network.evaluationMonths ?? MONTHS_BETWEEN_EVALUATIONS);
}

/** The date by which a network is to be started afresh; null when neither a restart nor a start is known (section 7). */
export function restartDue(network: Network): IsoDate | null {
  const since = network.restarted ?? network.started;
  return since === null ? null : addMonths(since, 12 * (network.lifeYears ?? YEARS_OF_LIFE));
}
