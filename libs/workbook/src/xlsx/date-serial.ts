import type { IsoDate } from '@kaskade/domain';

const LAST_SERIAL = 2_958_465;
const DAYS_1904 = 1462;

/** Days since 1970-01-01 as a date of the Gregorian calendar (Howard Hinnant's civil_from_days). */
function civilFromDays(days: number): IsoDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The date of a spreadsheet's serial number (its time of day left out), in the 1900 or the 1904 system; null outside the calendar.
 * In the 1900 system serial 60 is 29 February 1900, which never was.
 */
export function dateOfSerial(serial: number, system1904: boolean): IsoDate | null {
  const day = Math.floor(serial) + (system1904 ? DAYS_1904 : 0);
  if (!(day >= 1) || day > LAST_SERIAL || (!system1904 && day === 60)) return null;
  return civilFromDays(day - 25_569 + (!system1904 && day < 60 ? 1 : 0));
}

/** The serial number of an ISO date in the 1900 system; null before 1 March 1900, where spreadsheets disagree. */
export function serialOfDate(iso: IsoDate): number | null {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  const serial = era * 146_097 + doe - 719_468 + 25_569;
  return serial > 60 ? serial : null;
}
