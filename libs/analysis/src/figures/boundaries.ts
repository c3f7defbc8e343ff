import { INVOLVED, TRANSLATED, type GraphIndex } from '../indexing/graph-index';
import type { Reach } from '../reach/reach';
import type { BoundaryFigures } from '../report';
import { mappedIndex, rockwoolIndex } from './rockwool-index';

/** What each boundary lets through down and up, from the top (method.md section 3). */
export function boundaryFigures(index: GraphIndex, reach: Reach): BoundaryFigures[] {
  const count = (): Int32Array => new Int32Array(reach.levels.length);
  const [passed, goals, connected, leaders, unmapped] = [count(), count(), count(), count(), count()];
  const { stopsHere } = index.columns.goal;
  for (let goal = 0; goal < reach.rank.length; goal++) {
    const rank = reach.rank[goal]!;
    if (rank < 0 || stopsHere[goal] === 1) continue;
    goals[rank]!++;
    if (reach.goals.deepest[goal]! > rank) passed[rank]!++;
  }
  for (let leader = 0; leader < reach.leaderRank.length; leader++) {
    const rank = reach.leaderRank[leader]!;
    if (rank < 0) continue;
    leaders[rank]!++;
    if (reach.leaders.top[leader]! < rank) connected[rank]!++;
    unmapped[rank]! += reach.leaders.unmapped[leader]!;
  }
  const links = linkCounts(index, reach);
  const idAt = (rank: number): string => index.tables.level.ids[reach.levels[rank]!]!;
  return reach.levels.slice(1).map((_, k) => {
    const down = { part: passed[k]!, of: goals[k]! };
    const up = { part: connected[k + 1]!, of: leaders[k + 1]! };
    return {
      upper: idAt(k),
      lower: idAt(k + 1),
      down: { passed: down.part, of: down.of },
      up: { connected: up.part, of: up.of, unmapped: unmapped[k + 1]! },
      links: links[k]!,
      index: rockwoolIndex(down, up),
      indexMapped: mappedIndex(down, up, unmapped[k + 1]!),
    };
  });
}

/** The carrying links over each boundary: counted by the ranks of their ends and their marks, then added up. */
function linkCounts(index: GraphIndex, { rank, levels }: Reach): BoundaryFigures['links'][] {
  const { start, to } = index.many.cascadesTo.out;
  const ranks = levels.length;
  const links = new Int32Array(ranks * ranks * MARKS);
  for (let parent = 0; parent < rank.length; parent++) {
    const upper = rank[parent]!;
    if (upper < 0) continue;
    for (let i = start[parent]!, end = start[parent + 1]!; i < end; i++) {
      const lower = rank[to[i]!]!;
      if (lower > upper) links[(upper * ranks + lower) * MARKS + index.cascadeMarks[i]!]!++;
    }
  }
  return Array.from({ length: ranks - 1 }, (_, k) => {
    const counts = { of: 0, translated: 0, involved: 0, skipping: 0 };
    for (let upper = 0; upper <= k; upper++)
      for (let lower = k + 1; lower < ranks; lower++)
        for (let marks = 0; marks < MARKS; marks++) {
          const count = links[(upper * ranks + lower) * MARKS + marks]!;
          counts.of += count;
          if (marks & TRANSLATED) counts.translated += count;
          if (marks & INVOLVED) counts.involved += count;
          if (lower - upper >= 2) counts.skipping += count;
        }
    return counts;
  });
}
/** How many ways there are to be marked. */
const MARKS = 4;
