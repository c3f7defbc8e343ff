import type { Problem } from '../problem';
import type { WrittenSheet } from '../write-sheets';

/** The words that marking needs; they are made by `wording`. */
export interface MarkWords {
  /** Over the list: sheet, row, column, what stands there, what should, what is advised. */
  readonly headers: readonly [string, string, string, string, string, string];
  readonly describe: (problem: Problem) => { readonly expected: string; readonly advice: string };
}

/** The name of the added sheet; a sheet of this name is passed over on import. */
export const PROBLEM_SHEET = 'fejl';

/** The problems that no cell can be marked for, as a sheet. */
export function problemSheet(problems: readonly Problem[], { headers, describe }: MarkWords): WrittenSheet {
  return {
    name: PROBLEM_SHEET,
    headers,
    widths: [18, 10, 18, 24, 36, 70],
    rows: problems.map((problem) => {
      const { expected, advice } = describe(problem);
      return [problem.sheet, problem.row, problem.column, problem.value, expected, advice].map((cell) =>
        cell === '' ? null : cell,
      );
    }),
  };
}
