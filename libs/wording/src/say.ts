import { createInstance, type TFunction } from 'i18next';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { textsOf, type SayKey } from './resources';

/** What a text's `{name}`s are replaced by. Numbers are written as the language writes them; an id or a row number goes in as text. */
export type SayParams = Readonly<Record<string, string | number>>;

const i18n = createInstance();
// Nothing is fetched, so this is done when it returns; keys are flat, hence no separators.
void i18n.init({
  initAsync: false,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  resources: {},
});

const speakers: Partial<Record<Language, TFunction>> = {};

/** Most of what runs speaks one language: the texts of another are not made ready for nothing. */
function speakerOf(language: Language): TFunction {
  i18n.addResourceBundle(language, 'translation', textsOf(language));
  return i18n.getFixedT(language);
}

/** The sentence of `key` in `language`; `count` among the params chooses singular or plural. Nothing is escaped. */
export function say(key: SayKey, params: SayParams, language: Language): string {
  const replace: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    replace[name] = typeof value === 'number' ? formatNumber(value, language) : value;
  }
  const { count } = params;
  const speak = (speakers[language] ??= speakerOf(language));
  return speak(key, typeof count === 'number' ? { count, replace } : { replace });
}
