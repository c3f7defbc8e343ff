import type { GraphIndex } from '../indexing/graph-index';
import { orderOf, positionsOf } from '../indexing/table';
import type { OriginGoal } from '../reading';
import { reachOf } from '../reach/reach';
import { walk } from './lineage';

/** The goals that `penetration` is counted over, by id, with how far each of them gets (method.md section 4). */
export function originGoals(index: GraphIndex): readonly OriginGoal[] {
  const { origin, rank, goals } = reachOf(index);
  if (origin < 0) return [];
  const { ids } = index.tables.goal;
  const { stopsHere } = index.columns.goal;
  const found: OriginGoal[] = [];
  for (const goal of orderOf(index.tables.goal)) {
    if (rank[goal] !== origin || stopsHere[goal] === 1) continue;
    const reaches = goals.deepest[goal]!;
    found.push({
      goal: ids[goal]!,
      reaches,
      coOwner: coOwnerAt(index, goal, reaches),
      action: goals.action[goal] === 1,
    });
  }
  return found;
}

/** The leader at `deepest` with the smallest id who owns a goal's line with others; null where one of its goals lies there. */
function coOwnerAt(index: GraphIndex, goal: number, deepest: number): string | null {
  const { rank, leaderRank, carrying } = reachOf(index);
  const positions = positionsOf(index.tables.leader);
  const { start, to } = index.many.owns.in;
  let found = -1;
  for (const { goal: one } of walk(index, carrying.out, goal)) {
    if (rank[one] === deepest) return null;
    for (let i = start[one]!; i < start[one + 1]!; i++) {
      const owner = to[i]!;
      if (leaderRank[owner] === deepest && (found < 0 || positions[owner]! < positions[found]!)) found = owner;
    }
  }
  return found < 0 ? null : index.tables.leader.ids[found]!;
}
