import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const numbers = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits });
    numbers.set(key, format);
  }
  return format;
}

/** `1.240` and `5,8` in Danish, `1,240` and `5.8` in English; at most `digits` decimals, none that are not there. */
export const formatNumber = (value: number, language: Language, digits = 6): string =>
  // Most numbers are small counts, which both languages write alike: no format is made for them.
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : formatOf(language, digits).format(value);

/** A share (0.64) as whole percent, halves up: `64 %` with a no-break space in Danish, `64%` in English. */
export function formatPercent(share: number, language: Language): string {
  // 0.285 is stored a little below itself; the margin is far under what a share of counts can differ by.
  const percent = Math.floor(share * 100 + 0.5 + 1e-9);
  return language === 'da' ? `${formatNumber(percent, 'da')}\u00a0%` : `${formatNumber(percent, 'en')}%`;
}
