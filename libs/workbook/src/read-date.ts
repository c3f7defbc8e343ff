import { dateParts, daysInMonth, type IsoDate } from '@kaskade/domain';

export type DateReading =
  | { readonly ok: true; readonly iso: IsoDate }
  | {
      readonly ok: false;
      /** Set when the text is a date in form, but not in the calendar: the month (1–12) has not that many days. */
      readonly impossible: { readonly year: number; readonly month: number; readonly day: number } | null;
      readonly suggestion: string | null;
    };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DANISH = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const DANISH_SHORT_YEAR = /^(\d{1,2}[-./]\d{1,2}[-./])(\d{2})$/;
const LOOSE_ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/;

const two = (value: number): string => String(value).padStart(2, '0');
const isoOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Reads an ISO date, or a Danish one with day and month of one or two digits; anything else is said to be none. */
export function readDate(text: string): DateReading {
  const iso = ISO.exec(text);
  if (iso) return judge(Number(iso[1]), Number(iso[2]), Number(iso[3]), isoOf);
  const danish = DANISH.exec(text);
  if (danish) {
    const separator = danish[2]!;
    return judge(Number(danish[4]), Number(danish[3]), Number(danish[1]), (year, month, day) =>
      [two(day), two(month), String(year).padStart(4, '0')].join(separator),
    );
  }
  return { ok: false, impossible: null, suggestion: nearestForm(text) };
}

function judge(
  year: number,
  month: number,
  day: number,
  write: (year: number, month: number, day: number) => string,
): DateReading {
  const iso = isoOf(year, month, day);
  if (dateParts(iso)) return { ok: true, iso };
  if (year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
    const last = daysInMonth(year, month);
    return { ok: false, impossible: { year, month, day }, suggestion: write(year, month, last) };
  }
  // Month and day in American order.
  const swapped = month > 12 && dateParts(isoOf(year, day, month)) !== null;
  return { ok: false, impossible: null, suggestion: swapped ? write(year, day, month) : null };
}

function nearestForm(text: string): string | null {
  const short = DANISH_SHORT_YEAR.exec(text);
  const loose = LOOSE_ISO.exec(text);
  const candidate = short
    ? `${short[1]}20${short[2]}`
    : loose
      ? isoOf(Number(loose[1]), Number(loose[2]), Number(loose[3]))
      : null;
  return candidate !== null && readDate(candidate).ok ? candidate : null;
}
