import { dateParts, type IsoDate } from '@kaskade/domain';
import { LANGUAGES, type Language } from '@kaskade/wording';

/** What a command was asked for. */
export interface Asked {
  readonly workbook: string;
  readonly asOf: IsoDate | null;
  readonly json: boolean;
  readonly language: Language;
  /** Where to write to; null: not asked. */
  readonly out: string | null;
}

/** The options that a command takes. */
export type Option = 'as-of' | 'json' | 'language' | 'out';

/** Why an argument is refused: a code with its sentence in `cli.wrong.<code>`. */
export interface WrongUse {
  readonly code: 'noWorkbook' | 'twoWorkbooks' | 'unknownOption' | 'noValue' | 'notADate' | 'unknownLanguage' | 'noOut';
  readonly argument: string;
}

const SHORT: Readonly<Record<string, Option>> = { '-o': 'out' };

/** Reads the arguments of a command that takes one workbook and some of the options; `--x=y` is read as `--x y`. */
export function readArguments(args: readonly string[], takes: readonly Option[]): Asked | WrongUse {
  let asked: Asked = { workbook: '', asOf: null, json: false, language: 'da', out: null };
  const list = args.flatMap((argument) => {
    const parts = /^(--[a-z-]+)=(.*)$/s.exec(argument);
    return parts ? [parts[1]!, parts[2]!] : [argument];
  });
  for (let i = 0; i < list.length; i++) {
    const argument = list[i]!;
    if (!argument.startsWith('-') || argument === '-') {
      if (asked.workbook !== '') return { code: 'twoWorkbooks', argument };
      asked = { ...asked, workbook: argument };
      continue;
    }
    const option = SHORT[argument] ?? takes.find((known) => argument === `--${known}`);
    if (!option || !takes.includes(option)) return { code: 'unknownOption', argument };
    if (option === 'json') {
      asked = { ...asked, json: true };
      continue;
    }
    const value = list[++i];
    if (value === undefined || value === '') return { code: 'noValue', argument };
    if (option === 'out') asked = { ...asked, out: value };
    else if (option === 'as-of') {
      if (!dateParts(value)) return { code: 'notADate', argument: value };
      asked = { ...asked, asOf: value };
    } else {
      const language = LANGUAGES.find((known) => known === value);
      if (!language) return { code: 'unknownLanguage', argument: value };
      asked = { ...asked, language };
    }
  }
  if (asked.workbook === '') return { code: 'noWorkbook', argument: '' };
  return takes.includes('out') && asked.out === null ? { code: 'noOut', argument: '' } : asked;
}
