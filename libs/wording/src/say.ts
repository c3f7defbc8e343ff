import { createInstance, type TFunction } from 'i18next';
import { LANGUAGES, type Language } from './language';
import { formatNumber } from './number-format';
import { TEXTS, type SayKey } from './resources';

/** What a text's `{name}`s are replaced by. Numbers are written as the language writes them; an id or a row number goes in as text. */
export type SayParams = Readonly<Record<string, string | number>>;

const i18n = createInstance();
// Resources are given at once, so this is done when it returns; keys are flat, hence no separators.
void i18n.init({
  initAsync: false,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, { translation: TEXTS[language] }])),
});

const SPEAKERS: Readonly<Record<Language, TFunction>> = { da: i18n.getFixedT('da'), en: i18n.getFixedT('en') };

/** The sentence of `key` in `language`; `count` among the params chooses singular or plural. Nothing is escaped. */
export function say(key: SayKey, params: SayParams, language: Language): string {
  const replace: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    replace[name] = typeof value === 'number' ? formatNumber(value, language) : value;
  }
  const { count } = params;
  return SPEAKERS[language](key, typeof count === 'number' ? { count, replace } : { replace });
}
