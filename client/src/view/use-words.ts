import {
  formatDate,
  formatNumber,
  formatPercent,
  say,
  type Language,
  type SayKey,
  type SayParams,
} from '@kaskade/wording';
import { createContext, use, useMemo } from 'react';

/** The interface's language; set once by the app, from the address or from what was chosen last. */
export const LanguageContext = createContext<Language>('da');

export interface Words {
  readonly language: Language;
  readonly say: (key: SayKey, params?: SayParams) => string;
  readonly date: (iso: string) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
}

/** Sentences, dates and numbers in the language of the interface; changes live with it. */
export function useWords(): Words {
  const language = use(LanguageContext);
  return useMemo(
    () => ({
      language,
      say: (key, params = {}) => say(key, params, language),
      date: (iso) => formatDate(iso, language),
      number: (value, digits) => formatNumber(value, language, digits),
      percent: (share) => formatPercent(share, language),
    }),
    [language],
  );
}
