import { byCodePoint } from '@kaskade/domain';
import type { GraphIndex } from '../indexing/graph-index';
import { reachOf, type Reach } from '../reach/reach';
import type { Bottleneck } from '../report';
import { immediateDominators } from './dominators';
import { LostReach } from './lost-reach';

/** Fewer reached goals than this make no bottleneck. */
const LEAST_CARRIED = 2;

/** What is reached from the origin, and which goals it hangs on (method.md section 5). */
export interface ReachedGoals {
  /** The goals of rank bottom below a goal of rank ≤ origin, in all. */
  readonly reached: number;
  /** By goal: how many reached goals every path to which goes through it, itself included where it is one. */
  readonly carries: Int32Array;
  readonly dominator: Int32Array;
}

const isSource = (reach: Reach, goal: number): boolean => reach.rank[goal]! >= 0 && reach.rank[goal]! <= reach.origin;
/** A goal that can carry: its rank lies strictly between origin and bottom. */
export const isBetween = (reach: Reach, goal: number): boolean =>
  reach.origin >= 0 && reach.rank[goal]! > reach.origin && reach.rank[goal]! < reach.bottom;

/** Counts the reached goals below every goal of the dominator tree. */
export function reachedGoals(reach: Reach): ReachedGoals {
  const { carrying, order, rank, bottom } = reach;
  const dominator = immediateDominators(carrying.in, order, (goal) => isSource(reach, goal));
  const carries = new Int32Array(dominator.length);
  let reached = 0;
  for (let at = order.length - 1; at >= 0; at--) {
    const goal = order[at]!;
    if (dominator[goal]! < 0) continue;
    if (rank[goal] === bottom && isBelowSource(reach, goal)) {
      carries[goal]!++;
      reached++;
    }
    carries[dominator[goal]!]! += carries[goal]!;
  }
  return { reached, carries, dominator };
}

/** A goal of the bottom is a descendant of a source when something above it is reached; of the origin, when a parent is. */
function isBelowSource(reach: Reach, goal: number): boolean {
  if (!isSource(reach, goal)) return true;
  const { start, to } = reach.carrying.in;
  for (let i = start[goal]!; i < start[goal + 1]!; i++) if (reach.goals.top[to[i]!]! <= reach.origin) return true;
  return false;
}

/** Goals and leaders that carry at least 2 reached goals: by count, largest first, then id, then goal before leader. */
export function bottlenecksOf(index: GraphIndex, reach: Reach): Bottleneck[] {
  const below = reachedGoals(reach);
  const found: Bottleneck[] = [];
  const list = (type: Bottleneck['type'], id: string, carries: number): void => {
    if (carries >= LEAST_CARRIED) found.push({ type, id, carries });
  };
  for (let goal = 0; goal < reach.rank.length; goal++)
    if (isBetween(reach, goal)) list('goal', index.tables.goal.ids[goal]!, below.carries[goal]!);
  for (const [leader, carries] of leaderCarries(index, reach, below))
    list('leader', index.tables.leader.ids[leader]!, carries);
  return found.sort((a, b) => b.carries - a.carries || byCodePoint(a.id, b.id) || byCodePoint(a.type, b.type));
}

/**
 * What each leader carries. One sole-owned goal: that goal's figure. More: one reach that avoids them all, for merging them
 * into one node would invent paths (architecture.md).
 */
function leaderCarries(index: GraphIndex, reach: Reach, below: ReachedGoals): [leader: number, carries: number][] {
  const sole = soleOwned(index, reach, below);
  // No source lies below a goal between origin and bottom: carrying links never run to a smaller rank.
  const into = new Int32Array(reach.rank.length);
  const { start, to } = reach.carrying.out;
  for (let goal = 0; goal < reach.rank.length; goal++) {
    if (below.dominator[goal]! < 0) continue;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) into[to[i]!]!++;
  }
  const lostReach = new LostReach(reach.carrying.out, into);
  const carries: [number, number][] = [];
  for (const [leader, goals] of sole) {
    if (goals.length === 1) {
      carries.push([leader, below.carries[goals[0]!]!]);
      continue;
    }
    let count = 0;
    for (const goal of lostReach.without(goals)) if (reach.rank[goal] === reach.bottom) count++;
    carries.push([leader, count]);
  }
  return carries;
}

/** The reached goals between origin and bottom that have one owner, by that leader. */
function soleOwned(index: GraphIndex, reach: Reach, below: ReachedGoals): Map<number, number[]> {
  const { start, to } = index.many.owns.in;
  const sole = new Map<number, number[]>();
  for (let goal = 0; goal < reach.rank.length; goal++) {
    if (start[goal + 1]! - start[goal]! !== 1 || below.dominator[goal]! < 0 || !isBetween(reach, goal)) continue;
    const owner = to[start[goal]!]!;
    const goals = sole.get(owner);
    if (goals) goals.push(goal);
    else sole.set(owner, [goal]);
  }
  return sole;
}

/** The bottlenecks of an index (method.md section 5). */
export const bottlenecks = (index: GraphIndex): Bottleneck[] => bottlenecksOf(index, reachOf(index));

/** How many goals of the bottom lie below a goal of rank ≤ origin: what the bottlenecks are counted of. */
export const reachedCount = (index: GraphIndex): number => reachedGoals(reachOf(index)).reached;
