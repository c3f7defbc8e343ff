import type { Graph } from '@kaskade/domain';
import { isCprCell } from '../cpr';
import type { ImportContext } from '../import-context';
import type { Expected, Problem, ProblemCode } from '../problem';
import { ProblemList, type Place, type ProblemDetails } from '../problem-list';
import { isEmptyCell, writtenText, type RawValue } from '../raw-sheet';
import { readCell, type CellReader } from '../read-cell';
import { reportDuplicateIds, resolveReferences } from '../resolve-references';
import { SHEETS, type NodeSheetKey } from '../schema';
import type { CellValue, MatchedColumn, Table, TableRow } from '../table';
import { headerOf, sheetNameOf, type SheetLanguage } from '../write-sheets';
import { resolveNames } from './resolve-names';

/** A row of a block that lies over a sheet's table; its cells by the place of their column in the sheet's rule, undefined where the block has none. */
export interface BlockRow {
  readonly id: string;
  readonly isNew: boolean;
  readonly cells: readonly (RawValue | undefined)[];
}

/** Something about one cell of a block: its row, and its column in the sheet's rule; null: the row as a whole. */
export interface CellProblem {
  readonly row: number;
  readonly column: number | null;
  readonly problem: Problem;
}

/** A block that has been understood: a value for each cell that can be used, and what is wrong with the others or worth knowing. */
export interface BlockReading {
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  readonly problems: readonly CellProblem[];
}

/** Collects what is wrong by cell, in the words of the workbook. A block's row is the place of its row in the file, from 1. */
class CellProblems extends ProblemList {
  readonly found: CellProblem[] = [];

  override add(code: ProblemCode, place: Place | null, details: ProblemDetails = {}): void {
    const one = new ProblemList();
    one.add(code, place, details);
    const [problem] = one.list().listed;
    if (problem !== undefined) this.found.push({ row: (place?.row ?? 1) - 1, column: place?.column ?? null, problem });
  }
}

/**
 * Reads a block of cells as the import reads a sheet with these columns (workbook.md): the same dates, numbers, listed values and ids. In
 * a table nodes are also called by their names, those of the block among them.
 */
export function readBlock(
  sheet: NodeSheetKey,
  rows: readonly BlockRow[],
  present: Graph,
  language: SheetLanguage,
): BlockReading {
  const rule = SHEETS[sheet];
  const problems = new CellProblems();
  const name = sheetNameOf(sheet, language);
  const covered = rule.columns.map((_, at) => at === 0 || rows.some(({ cells }) => cells[at] !== undefined));
  const columns = rule.columns.map((column, at): MatchedColumn | undefined =>
    covered[at] ? { at, header: headerOf(column, language) } : undefined,
  );
  const cpr = new Set(rule.columns.flatMap((_, at) => (rows.some(({ cells }) => isCprCell(cells[at])) ? [at] : [])));
  let at = 0;
  const readers = rule.columns.map((column, index): CellReader => {
    const header = headerOf(column, language);
    return { rule, column, problems, place: () => ({ at: 0, sheet: name, row: at + 1, column: index, header }) };
  });
  const read = rows.map(({ id, cells }, row): TableRow => {
    at = row;
    const values = readers.map((reader, index): CellValue | undefined => {
      const raw = cells[index];
      if (index === 0 && isEmptyCell(raw)) return id;
      if (raw === undefined) return undefined;
      if (!cpr.has(index) || isEmptyCell(raw)) return readCell(raw, reader);
      const expected: Expected = { code: 'noCpr', params: {} };
      problems.add('cprColumn', reader.place(), { value: writtenText(raw).trim(), expected });
      return undefined;
    });
    return { row: row + 1, raw: { row: row + 1, cells }, values };
  });
  const table: Table = { rule, at: 0, name, columns, headerRow: 0, rows: read };
  reportDuplicateIds({ [sheet]: table }, problems);
  const named = resolveNames(table, sheet, present, problems);
  const context: ImportContext = { present, mode: 'merge' };
  const resolved = resolveReferences({ [sheet]: named }, context, problems)[sheet]!;
  return { values: resolved.rows.map(({ values }) => values), problems: problems.found };
}
