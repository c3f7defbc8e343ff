import { difference, emptyGraph, type Change, type Graph } from '@kaskade/domain';
import { checkStructure } from './check-structure';
import type { ImportContext } from './import-context';
import { knownSheets } from './known-sheets';
import type { Fix, Problems } from './problem';
import { ProblemList } from './problem-list';
import type { RawSheet } from './raw-sheet';
import { readTable } from './read-table';
import { reportDuplicateIds, resolveReferences } from './resolve-references';
import { SHEETS } from './schema';
import { readAnswers, type Answer } from './survey-answers';
import type { Tables } from './table';
import { targetGraph } from './target-graph';

/** A workbook that has been read into a workspace's graph. With errors `graph`, `changes` and `answers` are not to be used. */
export interface WorkbookReading {
  readonly problems: Problems;
  /** The graph as it is after the import. */
  readonly graph: Graph;
  /** What turns the present graph into it; none where there are errors. */
  readonly changes: readonly Change[];
  /** The survey round that replaces the imported one; null: the file has none. */
  readonly answers: readonly Answer[] | null;
  /** How many rows of each known sheet were read. */
  readonly rows: Readonly<Record<string, number>>;
  /** The cells to change so that every suggestion is followed; null when some error has none. */
  readonly fixes: readonly Fix[] | null;
}

/** What is read into nothing: the file alone. */
export const ALONE: ImportContext = { present: emptyGraph(), mode: 'merge' };

/**
 * Reads the sheets of a workbook (workbook.md). Everything that is wrong comes back as data, all at once; nothing is thrown.
 * `files` are names that stood beside the sheets and were passed over.
 */
export function readWorkbook(
  sheets: readonly RawSheet[],
  context: ImportContext,
  files: readonly string[] = [],
): WorkbookReading {
  const problems = new ProblemList();
  for (const file of files) {
    problems.add('unknownFile', null, { value: file, expected: { code: 'knownSheet', params: {} } });
  }
  const places = knownSheets(sheets, problems);
  const read: Tables = Object.fromEntries(
    [...places].map(([key, at]) => [key, readTable(sheets[at]!, at, SHEETS[key], problems)]),
  );
  return readTables(read, context, problems);
}

/**
 * The second half of the reading, from cells that are understood by themselves: references, the graph that results,
 * what is wrong with it, and the changes that lead to it from `base`.
 */
export function readTables(
  read: Tables,
  context: ImportContext,
  problems: ProblemList,
  base: Graph = context.present,
): WorkbookReading {
  reportDuplicateIds(read, problems);
  const tables = resolveReferences(read, context, problems);
  const target = targetGraph(tables, context, problems);
  checkStructure(tables, target, context, problems);
  const answers = readAnswers(tables, problems);
  return {
    problems: problems.list(),
    graph: target.graph,
    changes: problems.hasErrors ? [] : difference(base, target.graph),
    answers,
    rows: Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, table.rows.length])),
    fixes: problems.hasErrors ? problems.fixes() : [],
  };
}
