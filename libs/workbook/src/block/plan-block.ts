import {
  applyChanges,
  levelsByRank,
  type Change,
  type ChangeProblem,
  type FieldValue,
  type Graph,
} from '@kaskade/domain';
import { kindOf } from '../import-context';
import type { Problem } from '../problem';
import { isEmptyCell, type RawValue } from '../raw-sheet';
import { SHEETS, type NodeSheetKey } from '../schema';
import type { CellValue } from '../table';
import { headerOf, sheetNameOf, type SheetLanguage } from '../write-sheets';
import { cellChanges } from './cell-changes';
import { readBlock, type BlockRow, type CellProblem } from './read-block';

/** A cell that is not taken, and why: what is written there, or what the graph would be. A new row without it may not be made at all. */
export type Refusal =
  CellProblem | { readonly row: number; readonly column: number | null; readonly change: ChangeProblem };

/** What a block of cells would do to a graph. Nothing is done: `changes` is one list that does all of it. */
export interface BlockPlan {
  readonly changes: readonly Change[];
  /** The graph with the changes. */
  readonly graph: Graph;
  /** The cells of rows that are there which get another value, by row and column. */
  readonly changed: readonly { readonly row: number; readonly column: number }[];
  /** The rows that are made. */
  readonly added: readonly number[];
  readonly refused: readonly Refusal[];
  /** What is read otherwise than it may be meant. */
  readonly notes: readonly CellProblem[];
}

/** The changes of one cell, or of a new row's fields (no column): taken together or not at all. */
interface Part {
  readonly row: number;
  readonly column: number | null;
  readonly changes: readonly Change[];
}

/** After so many rounds of refusing what is wrong, whole columns are refused. */
const ROUNDS = 20;
/** The place of the column of ids in every sheet. */
const ID = 0;
/** What is put right in reading and changes nothing that one sees. */
const SILENT: ReadonlySet<string> = new Set(['trimmed', 'controlRemoved']);

/**
 * What a block of cells over a sheet's table would change. Cells are read as the import reads them; what the domain then refuses is left
 * out cell by cell (a row, where it is new), so that the rest can be done.
 */
export function planBlock(
  graph: Graph,
  sheet: NodeSheetKey,
  given: readonly BlockRow[],
  language: SheetLanguage,
): BlockPlan {
  const rows = withDefaults(graph, sheet, given);
  const { values, problems } = readBlock(sheet, rows, graph, language);
  const errors = problems.filter(({ problem }) => problem.severity === 'error' || problem.code === 'cprColumn');
  const refused: Refusal[] = [...errors, ...missing(sheet, rows, language)];
  const isRefused = new Set(refused.map(({ row, column }) => `${row} ${column}`));
  const required = SHEETS[sheet].columns.flatMap((column, at) => (column.required ? [at] : []));
  const lost = new Set(
    rows.flatMap(({ isNew }, row) =>
      (isNew ? required : [ID]).some((at) => isRefused.has(`${row} ${at}`)) ? [row] : [],
    ),
  );
  const isTaken = (row: number, column: number): boolean =>
    !lost.has(row) && rows[row]!.cells[column] !== undefined && !isRefused.has(`${row} ${column}`);
  const { parts, result } = accept(graph, partsOf(graph, sheet, rows, values, isTaken), refused);
  const taken = new Set(parts.map(({ row, column }) => `${row} ${column}`));
  const changed = parts.flatMap(({ row, column }) => (column === null || rows[row]!.isNew ? [] : [{ row, column }]));
  return {
    changes: parts.flatMap(({ changes }) => changes),
    graph: result,
    changed,
    added: rows.flatMap(({ isNew }, row) => (isNew && taken.has(`${row} null`) ? [row] : [])),
    refused: [...refused].sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
    notes: problems.filter(({ problem }) => problem.severity === 'warning' && !SILENT.has(problem.code)),
  };
}

/** A new leader stands on the lowest level, and a new level below the others, where the block does not say. */
function withDefaults(graph: Graph, sheet: NodeSheetKey, rows: readonly BlockRow[]): readonly BlockRow[] {
  const key = { leaders: 'level', levels: 'rank' }[sheet as string];
  const at = SHEETS[sheet].columns.findIndex((column) => column.key === key);
  if (at < 0) return rows;
  const lowest = levelsByRank(graph).at(-1);
  let rank = lowest?.rank ?? -1;
  return rows.map((row) => {
    if (!row.isNew || row.cells[at] !== undefined) return row;
    const cells = [...row.cells];
    cells[at] = sheet === 'leaders' ? (lowest?.id ?? null) : ++rank;
    return { ...row, cells };
  });
}

/** The cells without which a new row cannot be made, where the block does not reach them. */
function missing(sheet: NodeSheetKey, rows: readonly BlockRow[], language: SheetLanguage): readonly CellProblem[] {
  return rows.flatMap(({ isNew, cells }, row) =>
    SHEETS[sheet].columns.flatMap((column, at): CellProblem[] => {
      if (!isNew || !column.required || column.holds.type === 'id' || cells[at] !== undefined) return [];
      const header = headerOf(column, language);
      const problem: Problem = {
        severity: 'error',
        code: 'valueMissing',
        sheet: sheetNameOf(sheet, language),
        row: row + 1,
        column: header,
        cell: null,
        value: null,
        params: { column: header },
        expected: { code: 'value', params: {} },
        suggestion: null,
      };
      return [{ row, column: at, problem }];
    }),
  );
}

function partsOf(
  graph: Graph,
  sheet: NodeSheetKey,
  rows: readonly BlockRow[],
  values: readonly (readonly (CellValue | undefined)[])[],
  isTaken: (row: number, column: number) => boolean,
): readonly Part[] {
  const { columns } = SHEETS[sheet];
  const made: Part[] = [];
  const cells: Part[] = [];
  rows.forEach(({ id, isNew }, row) => {
    const fields: Record<string, FieldValue> = {};
    columns.forEach((rule, column) => {
      const value = values[row]![column];
      if (value === undefined || !isTaken(row, column)) return;
      if (isNew && rule.holds.type === 'field') fields[rule.holds.field] = value as FieldValue;
      else {
        const changes = cellChanges(graph, sheet, rule, id, value);
        if (changes.length > 0) cells.push({ row, column, changes });
      }
    });
    if (isNew && columns.every(({ required }, column) => !required || column === 0 || isTaken(row, column)))
      made.push({ row, column: null, changes: [{ type: 'add', kind: kindOf(sheet), id, fields }] });
  });
  // What is linked to has to be there.
  return [...made, ...cells];
}

/** Leaves out what the graph's rules refuse, round by round, until they refuse nothing; says what was left out. */
function accept(
  graph: Graph,
  wanted: readonly Part[],
  refused: Refusal[],
): { readonly parts: readonly Part[]; readonly result: Graph } {
  let parts = wanted;
  for (let round = 0; ; round++) {
    const applied = applyChanges(
      graph,
      parts.flatMap(({ changes }) => changes),
    );
    if (applied.ok) return { parts, result: applied.graph };
    const owners = parts.flatMap((part) => part.changes.map(() => part));
    const out = new Set<Part>();
    const lost = new Set<number>();
    for (const problem of applied.problems) {
      const culprit = owners[problem.change]!;
      const alike = round < ROUNDS ? [culprit] : parts.filter(({ column }) => column === culprit.column);
      for (const part of alike) {
        if (!out.has(part)) refused.push({ row: part.row, column: part.column, change: problem });
        out.add(part);
        if (part.column === null) lost.add(part.row);
      }
    }
    parts = parts.filter((part) => !out.has(part) && !lost.has(part.row));
  }
}

/** Whether a row of a block has nothing in it: it is passed over, and no new row is made of it. */
export const isEmptyRow = (cells: readonly (RawValue | undefined)[]): boolean => cells.every(isEmptyCell);
