import { byCodePoint } from '@kaskade/domain';
import type { GraphIndex } from '../indexing/graph-index';
import type { Reach } from '../reach/reach';
import { STATEMENTS, type Cell, type Perception, type Statement } from '../report';

/** No cell of fewer answers exists outside the store, whatever the setting says (method.md section 9). */
const LEAST_ANSWERS = 5;

/** The cells that may be shown, and the gap of each boundary; null when no cell is left (method.md section 9). */
export function perceptionFigures(
  index: GraphIndex,
  reach: Reach,
  given: readonly Cell[],
  minAnswers: number,
): Perception | null {
  const ids = reach.levels.map((place) => index.tables.level.ids[place]!);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const least = Math.max(LEAST_ANSWERS, minAnswers);
  const cells = given
    .filter(
      (cell) => cell.answers >= least && rankOf.has(cell.level) && index.tables.pejlemaerke.place.has(cell.pejlemaerke),
    )
    .map(({ level, pejlemaerke, statement, answers, mean }) => ({ level, pejlemaerke, statement, answers, mean }))
    .sort(
      (a, b) =>
        rankOf.get(a.level)! - rankOf.get(b.level)! ||
        byCodePoint(a.pejlemaerke, b.pejlemaerke) ||
        STATEMENTS.indexOf(a.statement) - STATEMENTS.indexOf(b.statement),
    );
  if (cells.length === 0) return null;
  const boundaries = ids.slice(1).map((lower, k) => {
    const upper = ids[k]!;
    const gap = (statement: Statement): number | null => perceptionGap(cells, upper, lower, statement);
    return { upper, lower, known: gap('known'), supported: gap('supported'), acted: gap('acted') };
  });
  return { cells, boundaries };
}

/** The mean, over the pejlemærker with a cell on both sides, of the upper mean less the lower; null when there is none. */
function perceptionGap(cells: readonly Cell[], upper: string, lower: string, statement: Statement): number | null {
  const below = new Map(
    cells
      .filter((cell) => cell.level === lower && cell.statement === statement)
      .map((cell) => [cell.pejlemaerke, cell]),
  );
  let sum = 0;
  let pairs = 0;
  for (const cell of cells) {
    const other = below.get(cell.pejlemaerke);
    if (cell.level !== upper || cell.statement !== statement || !other) continue;
    sum += cell.mean - other.mean;
    pairs++;
  }
  return pairs === 0 ? null : sum / pairs;
}
