import type { SheetKey } from './schema';

export const ERROR_PROBLEMS = [
  'notAWorkbook',
  'oldExcel',
  'unreadable',
  'encrypted',
  'macros',
  'unsafe',
  'packedTooLarge',
  'unpackedTooLarge',
  'tooManyRows',
  'tooSlow',
  'sheetMissing',
  'sheetTwice',
  'columnMissing',
  'columnTwice',
  'cprRequired',
  'unclosedQuote',
  'failedFormula',
  'valueMissing',
  'idInvalid',
  'duplicateId',
  'unknownReference',
  'ambiguousReference',
  'tooMany',
  'unknownLevel',
  'notListed',
  'impossibleDate',
  'notADate',
  'notANumber',
  'notWhole',
  'numberTooSmall',
  'numberTooLarge',
  'answerOutside',
  'tooLong',
  'levelCount',
  'rankTwice',
  'cascadeTwice',
  'answerTwice',
  'primaryTwice',
  'cycle',
  'keyTwice',
  'keyMissing',
  'titleWithoutLevel',
] as const;

export const WARNING_PROBLEMS = [
  'cprColumn',
  'unknownColumn',
  'unknownSheet',
  'unknownFile',
  'cellWithoutHeader',
  'formulaCell',
  'controlRemoved',
  'trimmed',
  'listedTwice',
  'dotRead',
  'edgeInverted',
  'edgeSkips',
  'anchorWithoutSheet',
  'superiorUnknown',
  'superiorAmbiguous',
] as const;

export type ErrorProblem = (typeof ERROR_PROBLEMS)[number];
export type WarningProblem = (typeof WARNING_PROBLEMS)[number];
export type ProblemCode = ErrorProblem | WarningProblem;

/**
 * What would be right in the cell; the sentence is `workbook.expected.<code>`. Names that differ by language come as `danish` and
 * `english`, and the sentence has the reader's.
 */
export interface Expected {
  readonly code: ExpectedCode;
  readonly params: Readonly<Record<string, string | number>>;
}
export type ExpectedCode =
  | 'idOf'
  | 'level'
  | 'date'
  | 'number'
  | 'numberWithoutDot'
  | 'wholeNumber'
  | 'atLeast'
  | 'atMost'
  | 'answer'
  | 'oneOf'
  | 'one'
  | 'value'
  | 'idText'
  | 'ownId'
  | 'shorter'
  | 'knownColumn'
  | 'knownSheet'
  | 'column'
  | 'sheet'
  | 'prefixed'
  | 'noCpr'
  | 'plainValue'
  | 'noCycle'
  | 'onePrimary'
  | 'onceOnly'
  | 'otherRank'
  | 'levels'
  | 'workbook';

/** One thing that is wrong, or worth knowing, at one place of a workbook. Safe as JSON; the sentence is made by `wording`. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** The sheet as the file names it; null: the file as a whole. */
  readonly sheet: string | null;
  /** The row as the spreadsheet counts it; null: the sheet as a whole. */
  readonly row: number | null;
  /** The header as the file writes it; null: the row as a whole. */
  readonly column: string | null;
  /** The cell in the spreadsheet's own words, `C12`; null where there is none. */
  readonly cell: string | null;
  /** The value as written, its first 300 characters; CPR numbers are masked. */
  readonly value: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly expected: Expected | null;
  /** What is probably meant instead of `params.part` (of the cell where there is none); null: nothing is near. */
  readonly suggestion: string | null;
}

/** At most this many problems are listed (workbook.md); they are counted all the same. */
export const LISTED_PROBLEMS = 500;

/** The problems of a workbook: the listed ones (errors first, then by place), and how many there are in all. */
export interface Problems {
  readonly listed: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
}

/** A change to a cell of the raw sheets that would follow a problem's suggestion. `part` is the item of a list to replace. */
export interface Fix {
  /** The sheet's place in the file, from 0. */
  readonly sheet: number;
  readonly row: number;
  /** The column's place in the row, from 0. */
  readonly column: number;
  readonly part: string | null;
  readonly to: string;
}

/** The sheet of a problem, by its key where it is a known one (for the order of the list). */
export type ProblemSheet = { readonly place: number; readonly name: string; readonly key: SheetKey | null };
