import type { GraphIndex } from '../indexing/graph-index';
import { carryingOf, type Carrying } from './carrying';
import { goalReachOf, type GoalReach } from './goal-reach';
import { initiativeReachOf, type InitiativeReach } from './initiative-reach';
import { leaderReachOf, type LeaderReach } from './leader-reach';
import { placementOf, type Placement, type Ranks } from './placement';

/**
 * Everything that the report and the readings ask of a graph's cascade, worked out once for an index. A class, for the
 * passes over it are fast only while every reach has one shape, which an object literal with getters has not.
 */
export class Reach implements Placement {
  readonly levels: readonly number[];
  readonly leaderRank: Ranks;
  readonly rank: Ranks;
  readonly deep: Ranks;
  readonly bottom: number;
  /** The smallest rank that has a placed goal not `stopsHere`; -1 where there is none (method.md section 2). */
  readonly origin: number;
  /** Goals, every cascade link running forwards. */
  readonly order: Int32Array;
  readonly goals: GoalReach;
  readonly leaders: LeaderReach;
  // The figures do without these; only bottlenecks, readings and PEJLEMAERKE_STOPS ask for them.
  private knownCarrying: Carrying | null = null;
  private knownInitiatives: InitiativeReach | null = null;

  constructor(private readonly index: GraphIndex) {
    const placement = placementOf(index);
    this.levels = placement.levels;
    this.leaderRank = placement.leaderRank;
    this.rank = placement.rank;
    this.deep = placement.deep;
    this.bottom = placement.levels.length - 1;
    this.origin = originOf(placement.rank, index.columns.goal.stopsHere);
    this.order = index.cascadeOrder;
    this.goals = goalReachOf(index, placement);
    this.leaders = leaderReachOf(index, this.goals.top);
  }

  get carrying(): Carrying {
    return (this.knownCarrying ??= carryingOf(this.index, this.rank));
  }

  get initiatives(): InitiativeReach {
    return (this.knownInitiatives ??= initiativeReachOf(this.index, this));
  }
}

function originOf(rank: Ranks, stopsHere: Int32Array): number {
  let origin = -1;
  for (let goal = 0; goal < rank.length; goal++)
    if (rank[goal]! >= 0 && stopsHere[goal] === 0 && (origin < 0 || rank[goal]! < origin)) origin = rank[goal]!;
  return origin;
}

const KNOWN = new WeakMap<GraphIndex, Reach>();

/** The reach of an index, worked out on the first call for it. */
export function reachOf(index: GraphIndex): Reach {
  let reach = KNOWN.get(index);
  if (!reach) {
    reach = new Reach(index);
    KNOWN.set(index, reach);
  }
  return reach;
}

/** Whether a leader has line of sight: a line that is, or has above it, a goal of rank ≤ origin (method.md section 4). */
export const hasLineOfSight = (reach: Reach, leader: number): boolean => reach.leaders.top[leader]! <= reach.origin;
