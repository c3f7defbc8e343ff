/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_CODES } from '@kaskade/analysis';
import { LANGUAGES, type Language } from './language';
import { TEXTS } from './resources';

/** Every text of a language by its whole key, the plural's suffix included. */
const textsOf = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(TEXTS[language]).flatMap(([topic, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${topic}.${key}`, text] as const),
    ),
  );

const PLURAL = /_(one|other)$/;
const base = (key: string) => key.replace(PLURAL, '');
const paramsOf = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');

/** The params of every key, singular and plural together. */
function paramsByKey(texts: Readonly<Record<string, string>>): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(texts)) {
    const params = found.get(base(key)) ?? new Set<string>();
    // `count` chooses the form, whether it is written out or not.
    if (PLURAL.test(key)) params.add('count');
    paramsOf(text).forEach((param) => params.add(param));
    found.set(base(key), params);
  }
  return new Map([...found].map(([key, params]) => [key, [...params].filter((param) => param !== 'count').sort()]));
}

const ROOT = join(__dirname, '../../..');
const FOLDERS = ['libs', 'api/src', 'client/src'];

/** The text of every source file of the product that may say something, the tests left out. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.spec\./.test(entry.name)
      ? [readFileSync(join(ROOT, path), 'utf8')]
      : [];
  });
}

const TOPICS = [...new Set(Object.keys(textsOf('da')).map((key) => key.split('.')[0]))];
const code = FOLDERS.flatMap(sources).join('\n');

/** Keys written out in the code: 'map.legend.title'. */
const written = new Set([...code.matchAll(/['"`]([a-z]+\.[\w.-]+)['"`]/g)].map((match) => match[1] ?? ''));

/** Families of keys: `errors.${code}`. A hole is one part of the key; more than one only under a heading of its own. */
const families = [...code.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/g)]
  .map((match) => (match[1] ?? '').split(/\$\{[^}]*\}/))
  .filter((parts) => TOPICS.includes(parts[0]?.split('.')[0]) && parts.every((part) => /^[\w.-]*$/.test(part)))
  .map((parts) => {
    const hole = parts[0]?.split('.').length === 2 ? '[\\w-]+' : '[\\w.-]+';
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join(hole)}$`);
  });

describe('the texts', () => {
  const keys = { da: paramsByKey(textsOf('da')), en: paramsByKey(textsOf('en')) };

  it('are there in both languages', () => {
    expect([...keys.en.keys()].sort()).toEqual([...keys.da.keys()].sort());
  });

  it('have the same params in both languages', () => {
    const differing = [...keys.da].filter(([key, params]) => params.join() !== keys.en.get(key)?.join());
    expect(differing.map(([key, params]) => ({ key, da: params, en: keys.en.get(key) }))).toEqual([]);
  });

  it.each(LANGUAGES)('are never empty, and have a plural to every singular (%s)', (language) => {
    const texts = textsOf(language);
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
    const halves = Object.keys(texts).filter((key) => {
      if (!PLURAL.test(key)) return false;
      return texts[`${base(key)}_one`] === undefined || texts[`${base(key)}_other`] === undefined;
    });
    expect(halves).toEqual([]);
  });

  it.each(LANGUAGES)(
    'have a heading, a sentence, a group, an explanation and a place for every finding (%s)',
    (language) => {
      const said = [...keys[language].keys()].filter((key) => key.startsWith('findings.'));
      const codes = new Set(said.map((key) => key.split('.')[1]));
      expect([...codes].sort()).toEqual([...FINDING_CODES].sort());
      for (const part of ['heading', 'sentence', 'group', 'explain', 'mend']) {
        expect(said.filter((key) => key.endsWith(`.${part}`))).toHaveLength(FINDING_CODES.length);
      }
    },
  );

  it('are all used', () => {
    const unused = [...keys.da.keys()].filter(
      (key) => !written.has(key) && !families.some((family) => family.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are not missing where the code says them', () => {
    const said = [...code.matchAll(/\bsay(?:Rich)?\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    expect(said.filter((key) => !keys.da.has(key))).toEqual([]);
  });
});
