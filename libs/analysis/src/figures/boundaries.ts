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
  const links = linkCounts(reach);
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

/** The carrying links over each boundary. A link opens at its upper end and closes at its lower: one running sum counts all. */
function linkCounts(reach: Reach): BoundaryFigures['links'][] {
  const { out, marks } = reach.carrying;
  const count = (): Int32Array => new Int32Array(reach.levels.length + 1);
  const [of, translated, involved, skipping] = [count(), count(), count(), count()];
  for (let parent = 0; parent < reach.rank.length; parent++) {
    for (let i = out.start[parent]!; i < out.start[parent + 1]!; i++) {
      const from = reach.rank[parent]!;
      const to = reach.rank[out.to[i]!]!;
      if (from === to) continue;
      const add = (counts: Int32Array): void => {
        counts[from]!++;
        counts[to]!--;
      };
      add(of);
      if (marks[i]! & TRANSLATED) add(translated);
      if (marks[i]! & INVOLVED) add(involved);
      if (to - from >= 2) add(skipping);
    }
  }
  const all = [of, translated, involved, skipping];
  return Array.from({ length: reach.levels.length - 1 }, (_, k) => {
    if (k > 0) for (const counts of all) counts[k]! += counts[k - 1]!;
    return { of: of[k]!, translated: translated[k]!, involved: involved[k]!, skipping: skipping[k]! };
  });
}
