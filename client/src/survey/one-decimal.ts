import type { Language } from '@kaskade/wording';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  da: new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/** A mean with exactly one decimal, so that those of a column can be compared: `4,0`. */
export const oneDecimal = (value: number, language: Language): string => FORMATS[language].format(value);
