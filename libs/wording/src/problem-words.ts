import type { Consequence, Problem } from '@kaskade/workbook';
import type { Language } from './language';
import { say, type SayParams } from './say';

/** A problem's cell in words: where it is, what would be right there, and what is wrong with the nearest that may be meant. */
export interface ProblemWords {
  /** `mål, række 12, frist` */
  readonly place: string;
  /** `En dato, fx 30.06.2026`; empty where the cell may stay as it is. */
  readonly expected: string;
  /** `Juni har ikke 31 dage. Mente I 30.06.2026?` */
  readonly advice: string;
}

function placeWords({ sheet, row, column }: Problem, language: Language): string {
  if (sheet === null) return say('workbook.place.file', {}, language);
  if (row === null) return sheet;
  const at = { sheet, row: String(row) };
  return column === null
    ? say('workbook.place.row', at, language)
    : say('workbook.place.cell', { ...at, column }, language);
}

/** A sheet or a list of values that has a name in each language is given with both; `as` is what the sentence calls it. */
function inLanguage(params: SayParams, language: Language, as: 'sheet' | 'values' = 'sheet'): SayParams {
  const { danish, english, ...rest } = params;
  const name = language === 'da' ? danish : english;
  return name === undefined ? params : { ...rest, [as]: name };
}

function paramsOf({ code, params }: Problem, language: Language): SayParams {
  if (code !== 'impossibleDate') return inLanguage(params, language);
  const month = Number(params.month);
  const name = say(`workbook.month.${month as 1}`, {}, language);
  const year = String(params.year);
  // February alone depends on the year.
  return {
    day: String(params.day),
    month: month === 2 ? say('workbook.monthOfYear', { month: name, year }, language) : name,
  };
}

/** Takes a problem of a workbook and gives its words in a language. */
export function problemWords(problem: Problem, language: Language): ProblemWords {
  const { code, expected, suggestion } = problem;
  const wrong = say(`workbook.problem.${code}`, paramsOf(problem, language), language);
  return {
    place: placeWords(problem, language),
    expected: expected
      ? say(
          `workbook.expected.${expected.code}`,
          inLanguage(expected.params, language, expected.code === 'oneOf' ? 'values' : 'sheet'),
          language,
        )
      : '',
    advice: suggestion === null ? wrong : `${wrong} ${say('workbook.meant', { suggestion }, language)}`,
  };
}

/** `3 ledere fjernes.` and the heading over their names, `Ledere, der fjernes`. */
export function consequenceWords(
  { code, count }: Consequence,
  language: Language,
): { sentence: string; heading: string } {
  return {
    sentence: say(`workbook.consequence.${code}`, { count }, language),
    heading: say(`workbook.struck.${code}`, {}, language),
  };
}
