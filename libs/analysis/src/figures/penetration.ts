import type { GraphIndex } from '../indexing/graph-index';
import type { Reach } from '../reach/reach';
import type { Penetration } from '../report';

/** How many of the origin's goals reach each level, and how many have an initiative (method.md section 4). */
export function penetrationFigures(index: GraphIndex, reach: Reach): Penetration {
  const { origin, levels } = reach;
  if (origin < 0) return { origin: null, of: 0, levels: [], action: 0 };
  const { stopsHere } = index.columns.goal;
  const reached = new Int32Array(levels.length);
  let of = 0;
  let action = 0;
  for (let goal = 0; goal < reach.rank.length; goal++) {
    if (reach.rank[goal] !== origin || stopsHere[goal] === 1) continue;
    of++;
    action += reach.goals.action[goal]!;
    for (let rank = origin; rank <= reach.goals.deepest[goal]!; rank++) reached[rank]!++;
  }
  const idAt = (rank: number): string => index.tables.level.ids[levels[rank]!]!;
  return {
    origin: idAt(origin),
    of,
    levels: levels.slice(origin).map((_, i) => ({ level: idAt(origin + i), reached: reached[origin + i]! })),
    action,
  };
}
