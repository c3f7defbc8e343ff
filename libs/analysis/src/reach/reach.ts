import type { GraphIndex } from '../indexing/graph-index';
import { carryingOf, type Carrying } from './carrying';
import { goalReachOf, ownInitiatives, type GoalReach, type OwnInitiatives } from './goal-reach';
import { leaderReachOf, type LeaderReach } from './leader-reach';
import { placementOf, type Placement } from './placement';
import { topologicalOrder } from './topological-order';

/** Everything that the report and the readings ask of a graph's cascade, worked out once for an index. */
export interface Reach extends Placement {
  readonly bottom: number;
  /** The smallest rank that has a placed goal not `stopsHere`; -1 where there is none (method.md section 2). */
  readonly origin: number;
  readonly carrying: Carrying;
  /** Goals, every carrying link running forwards. */
  readonly order: Int32Array;
  readonly own: OwnInitiatives;
  readonly goals: GoalReach;
  readonly leaders: LeaderReach;
}

/** Works out the reach of an index. */
export function computeReach(index: GraphIndex): Reach {
  const placement = placementOf(index);
  const { rank } = placement;
  const { stopsHere } = index.columns.goal;
  let origin = -1;
  for (let goal = 0; goal < rank.length; goal++)
    if (rank[goal]! >= 0 && stopsHere[goal] === 0 && (origin < 0 || rank[goal]! < origin)) origin = rank[goal]!;

  const carrying = carryingOf(index, rank);
  const order = topologicalOrder(carrying.out, carrying.in);
  const own = ownInitiatives(index, placement);
  const goals = goalReachOf(placement, carrying, order, own);
  const leaders = leaderReachOf(index, goals.top);
  return { ...placement, bottom: placement.levels.length - 1, origin, carrying, order, own, goals, leaders };
}

const KNOWN = new WeakMap<GraphIndex, Reach>();

/** The reach of an index, worked out on the first call for it. */
export function reachOf(index: GraphIndex): Reach {
  let reach = KNOWN.get(index);
  if (!reach) {
    reach = computeReach(index);
    KNOWN.set(index, reach);
  }
  return reach;
}

/** Whether a leader has line of sight: a line that is, or has above it, a goal of rank ≤ origin (method.md section 4). */
export const hasLineOfSight = (reach: Reach, leader: number): boolean => reach.leaders.top[leader]! <= reach.origin;
