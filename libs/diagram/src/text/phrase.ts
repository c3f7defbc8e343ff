import { say, type Language, type SayKey, type SayParams } from '@kaskade/wording';

const FIRST_MARK = 0xe100;
const MARKS = /[\ue100-\ue10f]/;
/** Sentences with larger numbers are rare; they are asked for each time. */
const LARGEST_KEPT = 99;

const kept = new Map<string, { readonly pieces: readonly string[]; readonly names: readonly string[] }>();

/** As `say`, for sentences that a map says thousands of times: each form is asked for once, then its texts are filled in. */
export function phrase(key: SayKey, params: SayParams, language: Language): string {
  let form = `${language} ${key}`;
  const texts: string[] = [];
  for (const name in params) {
    const value = params[name];
    if (typeof value === 'number') {
      if (value > LARGEST_KEPT) return say(key, params, language);
      form += ` ${name}=${value}`;
    } else texts.push(name);
  }
  let sentence = kept.get(form);
  if (!sentence) {
    const marked = Object.fromEntries(texts.map((name, i) => [name, String.fromCharCode(FIRST_MARK + i)]));
    const whole = say(key, { ...params, ...marked }, language);
    const names = [...whole].filter((letter) => MARKS.test(letter)).map((letter) => texts[letter.charCodeAt(0) - FIRST_MARK] ?? '');
    sentence = { pieces: whole.split(MARKS), names };
    kept.set(form, sentence);
  }
  let said = sentence.pieces[0] ?? '';
  for (let i = 0; i < sentence.names.length; i++) said += `${params[sentence.names[i] ?? ''] ?? ''}${sentence.pieces[i + 1] ?? ''}`;
  return said;
}
