import { daysInMonth } from '@kaskade/domain';
import { writtenText, type RawValue } from './raw-sheet';

const CPR_CELL = /^(\d{2})(\d{2})(\d{2})-?\d{4}$/;
const CPR_ANYWHERE = /(?<!\d)\d{6}-?\d{4}(?!\d)/g;

function looksLikeCpr(text: string): boolean {
  const match = CPR_CELL.exec(text);
  if (!match) return false;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // The century is in the last four digits; 2000 + year has a 29 February whenever some century has.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000 + year, month);
}

/** Whether the cell is six digits, a hyphen or not, and four digits, the first six a day, month and year (workbook.md, Warnings). */
export const isCprCell = (value: RawValue | undefined): boolean => looksLikeCpr(writtenText(value).trim());

/** The text with what looks like CPR numbers made unreadable, for everything that leaves this library as part of a problem. */
export const maskCpr = (text: string): string =>
  text.replace(CPR_ANYWHERE, (found) => (looksLikeCpr(found) ? '••••••-••••' : found));
