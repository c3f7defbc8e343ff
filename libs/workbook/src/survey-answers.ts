import { byCodePoint, targets, type Graph } from '@kaskade/domain';
import type { ProblemList } from './problem-list';
import { columnIndex, placeOf, type Table, type Tables } from './table';

/** One leader's answers about one pejlemærke; null: no answer. They never become part of a graph. */
export interface Answer {
  readonly leader: string;
  readonly pejlemaerke: string;
  readonly known: number | null;
  readonly supported: number | null;
  readonly acted: number | null;
}

export const ANSWER_STATEMENTS = ['known', 'supported', 'acted'] as const;

/** The smallest cell that may exist outside the store (method.md section 9). */
const FEWEST_ANSWERS = 5;

/** Takes the `answers` sheet and gives its round; null when the file has none, so that the round in the workspace stays. */
export function readAnswers(tables: Tables, problems: ProblemList): readonly Answer[] | null {
  const table = tables.answers;
  if (!table) return null;
  const first = new Map<string, number>();
  const answers: Answer[] = [];
  const leaderColumn = columnIndex(table.rule, 'leader');
  const pejlemaerkeColumn = columnIndex(table.rule, 'pejlemaerke');
  for (const row of table.rows) {
    const leader = row.values[leaderColumn];
    const pejlemaerke = row.values[pejlemaerkeColumn];
    if (typeof leader !== 'string' || typeof pejlemaerke !== 'string') continue;
    const key = JSON.stringify([leader, pejlemaerke]);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const params = { leader, pejlemaerke, first: String(earlier) };
      problems.add('answerTwice', placeOf(table, row, 'leader'), {
        value: leader,
        params,
        expected: { code: 'onceOnly', params: {} },
      });
      continue;
    }
    first.set(key, row.row);
    const [known, supported, acted] = ANSWER_STATEMENTS.map((statement) => valueOf(table, row.values, statement));
    answers.push({ leader, pejlemaerke, known: known!, supported: supported!, acted: acted! });
  }
  return answers;
}

function valueOf(table: Table, values: readonly unknown[], statement: string): number | null {
  const value = values[columnIndex(table.rule, statement)];
  return typeof value === 'number' ? value : null;
}

/** A level, a pejlemærke and a statement, with how many answered and their mean. */
export interface AnswerCell {
  readonly level: string;
  readonly pejlemaerke: string;
  readonly statement: (typeof ANSWER_STATEMENTS)[number];
  readonly answers: number;
  readonly mean: number;
}

/** Counts a round's answers per level, pejlemærke and statement. A cell with fewer than 5 answers is not given (method.md section 9). */
export function answerCells(graph: Graph, answers: readonly Answer[]): AnswerCell[] {
  const sums = new Map<
    string,
    { level: string; pejlemaerke: string; statement: AnswerCell['statement']; count: number; sum: number }
  >();
  for (const answer of answers) {
    const level = targets(graph, 'leaderLevel', answer.leader)[0];
    if (level === undefined || !graph.nodes.pejlemaerke.has(answer.pejlemaerke)) continue;
    for (const statement of ANSWER_STATEMENTS) {
      const value = answer[statement];
      if (value === null) continue;
      const key = JSON.stringify([level, answer.pejlemaerke, statement]);
      const cell = sums.get(key) ?? { level, pejlemaerke: answer.pejlemaerke, statement, count: 0, sum: 0 };
      cell.count++;
      cell.sum += value;
      sums.set(key, cell);
    }
  }
  return [...sums.values()]
    .filter(({ count }) => count >= FEWEST_ANSWERS)
    .map(({ level, pejlemaerke, statement, count, sum }) => ({
      level,
      pejlemaerke,
      statement,
      answers: count,
      mean: sum / count,
    }))
    .sort(
      (a, b) =>
        byCodePoint(a.level, b.level) ||
        byCodePoint(a.pejlemaerke, b.pejlemaerke) ||
        ANSWER_STATEMENTS.indexOf(a.statement) - ANSWER_STATEMENTS.indexOf(b.statement),
    );
}
