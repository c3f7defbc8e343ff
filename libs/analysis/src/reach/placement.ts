import type { GraphIndex } from '../indexing/graph-index';

/** Ranks by place, -1 for none. Narrow numbers: the passes over them are as fast as the memory that they fit in. */
export type Ranks = Int16Array;

/** Ranks count 0, 1, 2 … from the top, whatever numbers the organisation writes; -1 stands for none. */
export interface Placement {
  /** Level places by rank. */
  readonly levels: readonly number[];
  readonly leaderRank: Ranks;
  /** A goal's rank; -1: unplaced, or taken out. */
  readonly rank: Ranks;
  /** The largest of a goal's rank and its owners' ranks; -1 where the goal has no rank. */
  readonly deep: Ranks;
}

/** Gives leaders and goals their ranks (method.md section 2). */
export function placementOf(index: GraphIndex): Placement {
  const { tables, columns, single, many, graph } = index;
  const levels = [...tables.level.place.values()].sort(
    (a, b) => graph.nodes.level.get(tables.level.ids[a]!)!.rank - graph.nodes.level.get(tables.level.ids[b]!)!.rank,
  );
  const rankOfLevel = new Int32Array(tables.level.ids.length).fill(-1);
  levels.forEach((level, rank) => (rankOfLevel[level] = rank));
  const leaderRank = ranksAt(single.leaderLevel, rankOfLevel);
  const rank = ranksAt(single.goalLevel, rankOfLevel);
  const deep = new Int16Array(rank.length).fill(-1);
  const { start, to } = many.owns.in;
  const { live } = columns.goal;
  let first = 0;
  for (let goal = 0; goal < rank.length; goal++) {
    const end = start[goal + 1]!;
    let lowest = -1;
    let highest = -1;
    for (let i = first; i < end; i++) {
      const owner = leaderRank[to[i]!]!;
      if (owner > lowest) lowest = owner;
      if (owner >= 0 && (highest < 0 || owner < highest)) highest = owner;
    }
    first = end;
    const own = live[goal] === 0 ? -1 : rank[goal]! < 0 ? highest : rank[goal]!;
    rank[goal] = own;
    if (own >= 0) deep[goal] = own > lowest ? own : lowest;
  }
  return { levels, leaderRank, rank, deep };
}

function ranksAt(levels: Int32Array, rankOfLevel: Int32Array): Ranks {
  const ranks = new Int16Array(levels.length);
  for (let i = 0; i < levels.length; i++) ranks[i] = levels[i]! < 0 ? -1 : rankOfLevel[levels[i]!]!;
  return ranks;
}
