import { byCodePoint, levelsByRank, type Graph } from '@kaskade/domain';
import { STATEMENTS, type AnalyseOptions, type Perception, type Statement } from '../src/report';
import { idsOf, rankOfLevel } from './the-graph';

/** Section 9: a cell under five answers exists nowhere; the gap is a mean over the pejlemærker with a cell on both sides. */
export function perception(graph: Graph, { cells, settings }: AnalyseOptions): Perception | null {
  const kept = cells
    .filter(({ answers }) => answers >= Math.max(5, settings.minAnswers))
    .map(({ level, pejlemaerke, statement, answers, mean }) => ({ level, pejlemaerke, statement, answers, mean }))
    .sort(
      (a, b) =>
        rankOfLevel(graph, a.level) - rankOfLevel(graph, b.level) ||
        byCodePoint(a.pejlemaerke, b.pejlemaerke) ||
        STATEMENTS.indexOf(a.statement) - STATEMENTS.indexOf(b.statement),
    );
  if (kept.length === 0) return null;

  const mean = (level: string, pejlemaerke: string, statement: Statement) =>
    kept.find((cell) => cell.level === level && cell.pejlemaerke === pejlemaerke && cell.statement === statement)?.mean;
  const gap = (upper: string, lower: string, statement: Statement): number | null => {
    const differences = idsOf(graph, 'pejlemaerke').flatMap((pejlemaerke) => {
      const [above, below] = [mean(upper, pejlemaerke, statement), mean(lower, pejlemaerke, statement)];
      return above === undefined || below === undefined ? [] : [above - below];
    });
    return differences.length === 0 ? null : differences.reduce((sum, one) => sum + one, 0) / differences.length;
  };
  const levels = levelsByRank(graph).map(({ id }) => id);
  return {
    cells: kept,
    boundaries: levels.slice(1).map((lower, k) => {
      const upper = levels[k]!;
      return {
        upper,
        lower,
        known: gap(upper, lower, 'known'),
        supported: gap(upper, lower, 'supported'),
        acted: gap(upper, lower, 'acted'),
      };
    }),
  };
}
