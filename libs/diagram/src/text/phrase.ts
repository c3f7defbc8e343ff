import { say, type Language, type SayKey, type SayParams } from '@kaskade/wording';

const FIRST_MARK = 0xe100;
const MARKS = /[\ue100-\ue10f]/;
/** Sentences with larger numbers are rare; they are asked for each time. */
const LARGEST_KEPT = 99;

interface Sentence {
  readonly pieces: readonly string[];
  readonly names: readonly string[];
}

const kept: Readonly<Record<Language, Map<string, Sentence>>> = { da: new Map(), en: new Map() };

/** As `say`, for sentences that a map says thousands of times: each form is asked for once, then its texts are filled in. */
export function phrase(key: SayKey, params: SayParams, language: Language): string {
  let form: string = key;
  for (const name in params) {
    const value = params[name];
    if (typeof value !== 'number') continue;
    if (value > LARGEST_KEPT) return say(key, params, language);
    form += ` ${name}=${value}`;
  }
  let sentence = kept[language].get(form);
  if (!sentence) {
    sentence = sentenceOf(key, params, language);
    kept[language].set(form, sentence);
  }
  const { pieces, names } = sentence;
  let said = pieces[0] ?? '';
  for (let i = 0; i < names.length; i++) said += `${params[names[i] ?? ''] ?? ''}${pieces[i + 1] ?? ''}`;
  return said;
}

/** The sentence with a mark in the place of each text. */
function sentenceOf(key: SayKey, params: SayParams, language: Language): Sentence {
  const texts = Object.keys(params).filter((name) => typeof params[name] === 'string');
  const marked = Object.fromEntries(texts.map((name, i) => [name, String.fromCharCode(FIRST_MARK + i)]));
  const whole = say(key, { ...params, ...marked }, language);
  const names = [...whole]
    .filter((letter) => MARKS.test(letter))
    .map((letter) => texts[letter.charCodeAt(0) - FIRST_MARK] ?? '');
  return { pieces: whole.split(MARKS), names };
}
