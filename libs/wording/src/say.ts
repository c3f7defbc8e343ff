import type { Language } from './language';
import { formatNumber } from './number-format';
import { textOf, type SayKey } from './resources';

/** What a text's `{name}`s are replaced by. Numbers are written as the language writes them; an id or a row number goes in as text. */
export type SayParams = Readonly<Record<string, string | number>>;

const plurals: Partial<Record<Language, Intl.PluralRules>> = {};

/** The sentence of `key` in `language`; `count` among the params chooses singular or plural. Nothing is escaped. */
export function say(key: SayKey, params: SayParams, language: Language): string {
  const { count } = params;
  const text = typeof count === 'number' ? textOfCount(key, count, language) : textOf(key, language);
  // Once over the text, so that what looks like a param inside a name stays as it is.
  return (text ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? formatNumber(value, language) : (value ?? whole);
  });
}

/** The singular or the plural of a text that has them. */
function textOfCount(key: SayKey, count: number, language: Language): string | undefined {
  const rules = (plurals[language] ??= new Intl.PluralRules(language));
  return textOf(`${key}_${rules.select(count)}`, language) ?? textOf(key, language);
}
