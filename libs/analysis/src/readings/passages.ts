import type { GraphIndex } from '../indexing/graph-index';
import { orderOf, positionsOf } from '../indexing/table';
import type { Passage } from '../reading';
import { reachOf, type Reach } from '../reach/reach';

/** How a goal itself gets to a lower level, whatever others do. */
const NO_WAY = 0;
const BY_LINK = 1;
export const BY_CO_OWNER = 2;

/** By goal: its own way over the boundary under it, and the goal of its level whose opening it uses; -1 where it does not pass. */
interface Ways {
  readonly own: Uint8Array;
  readonly through: Int32Array;
}

const KNOWN = new WeakMap<GraphIndex, Ways>();

/** The ways of every goal, worked out once for an index. */
export function waysOf(index: GraphIndex): Ways {
  let ways = KNOWN.get(index);
  if (!ways) {
    ways = findWays(reachOf(index), positionsOf(index.tables.goal));
    KNOWN.set(index, ways);
  }
  return ways;
}

function findWays(reach: Reach, positions: Int32Array): Ways {
  const { rank, deep, order } = reach;
  const { start, to } = reach.carrying.out;
  const own = new Uint8Array(rank.length);
  // The goal with the smallest id, of the level's goals from here down along it, that has a way of its own.
  const nearest = new Int32Array(rank.length).fill(-1);
  const through = new Int32Array(rank.length).fill(-1);
  for (let at = order.length - 1; at >= 0; at--) {
    const goal = order[at]!;
    if (rank[goal]! < 0) continue;
    if (deep[goal]! > rank[goal]!) own[goal] = BY_CO_OWNER;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) if (rank[to[i]!]! > rank[goal]!) own[goal] = BY_LINK;
    let best = own[goal] === NO_WAY ? -1 : goal;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) {
      const child = to[i]!;
      const other = nearest[child]!;
      if (rank[child] !== rank[goal] || other < 0) continue;
      if (best < 0 || positions[other]! < positions[best]!) best = other;
    }
    nearest[goal] = best;
    through[goal] = own[goal] === NO_WAY ? best : goal;
  }
  return { own, through };
}

/** How each goal that counts in `down.passed` gets over the boundary under `rank`, by the goal's id. */
export function passages(index: GraphIndex, rank: number): Passage[] {
  const reach = reachOf(index);
  const { stopsHere } = index.columns.goal;
  const { through } = waysOf(index);
  const found: Passage[] = [];
  for (const goal of orderOf(index.tables.goal))
    if (reach.rank[goal] === rank && stopsHere[goal] === 0 && through[goal]! >= 0) found.push(passageOf(index, goal));
  return found;
}

function passageOf(index: GraphIndex, goal: number): Passage {
  const { ids } = index.tables.goal;
  const { own, through } = waysOf(index);
  const door = through[goal]!;
  const byLink = own[door] === BY_LINK;
  return {
    goal: ids[goal]!,
    through: ids[door]!,
    how: byLink ? 'link' : 'coOwner',
    coOwner: byLink ? null : lowestOwner(index, door),
  };
}

/** The owner of the lowest level, then of the smallest id. */
function lowestOwner(index: GraphIndex, goal: number): string | null {
  const { leaderRank } = reachOf(index);
  const positions = positionsOf(index.tables.leader);
  const { start, to } = index.many.owns.in;
  let lowest = -1;
  for (let i = start[goal]!; i < start[goal + 1]!; i++) {
    const owner = to[i]!;
    const deeper = lowest < 0 ? 1 : leaderRank[owner]! - leaderRank[lowest]!;
    if (deeper > 0 || (deeper === 0 && positions[owner]! < positions[lowest]!)) lowest = owner;
  }
  return lowest < 0 ? null : index.tables.leader.ids[lowest]!;
}
