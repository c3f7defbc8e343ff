import type { GraphIndex } from '../indexing/graph-index';
import { carryingOf, type Carrying } from './carrying';
import { goalReachOf, type GoalReach } from './goal-reach';
import { initiativeReachOf, type InitiativeReach } from './initiative-reach';
import { leaderReachOf, type LeaderReach } from './leader-reach';
import { placementOf, type Placement } from './placement';

/** Everything that the report and the readings ask of a graph's cascade, worked out once for an index. */
export interface Reach extends Placement {
  readonly bottom: number;
  /** The smallest rank that has a placed goal not `stopsHere`; -1 where there is none (method.md section 2). */
  readonly origin: number;
  readonly carrying: Carrying;
  /** Goals, every cascade link running forwards. */
  readonly order: Int32Array;
  readonly goals: GoalReach;
  readonly leaders: LeaderReach;
  readonly initiatives: InitiativeReach;
}

/** Works out the reach of an index. */
export function computeReach(index: GraphIndex): Reach {
  const placement = placementOf(index);
  const { rank } = placement;
  const { stopsHere } = index.columns.goal;
  let origin = -1;
  for (let goal = 0; goal < rank.length; goal++)
    if (rank[goal]! >= 0 && stopsHere[goal] === 0 && (origin < 0 || rank[goal]! < origin)) origin = rank[goal]!;

  const goals = goalReachOf(index, placement);
  const leaders = leaderReachOf(index, goals.top);
  // The figures do without these; only bottlenecks, readings and PEJLEMAERKE_STOPS ask for them.
  let carrying: Carrying | undefined;
  let initiatives: InitiativeReach | undefined;
  return {
    ...placement,
    bottom: placement.levels.length - 1,
    origin,
    order: index.cascadeOrder,
    goals,
    leaders,
    get carrying() {
      return (carrying ??= carryingOf(index, rank));
    },
    get initiatives() {
      return (initiatives ??= initiativeReachOf(index, placement));
    },
  };
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
