import type { GraphIndex } from '../indexing/graph-index';
import type { Carrying } from './carrying';
import type { Placement } from './placement';

/** What lies above and below each goal along carrying links, the goal itself included. By a goal's place. */
export interface GoalReach {
  /** The smallest rank of the goal and its ancestors; -1 where the goal is not placed. */
  readonly top: Int32Array;
  /** The largest `deep` of the goal and its descendants; -1 where the goal is not placed. */
  readonly deepest: Int32Array;
  /** 1 where an initiative realises the goal or a descendant. */
  readonly action: Uint8Array;
  /** The largest depth of an initiative that realises the goal or a descendant; -1 for none (PEJLEMAERKE_STOPS). */
  readonly initiativeDepth: Int32Array;
}

/**
 * Reach as one pass down and one pass up a topological order: every question of the report asks only for the best of
 * what is above or below, and the best of a set of paths is the best of its steps.
 */
export function goalReachOf(
  placement: Placement,
  carrying: Carrying,
  order: Int32Array,
  own: OwnInitiatives,
): GoalReach {
  const top = placement.rank.slice();
  const deepest = placement.deep.slice();
  const action = own.action.slice();
  const initiativeDepth = own.depth.slice();
  const { start, to } = carrying.out;
  for (let at = 0; at < order.length; at++) {
    const goal = order[at]!;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) {
      const child = to[i]!;
      if (top[goal]! < top[child]!) top[child] = top[goal]!;
    }
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const goal = order[at]!;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) {
      const child = to[i]!;
      if (deepest[child]! > deepest[goal]!) deepest[goal] = deepest[child]!;
      if (initiativeDepth[child]! > initiativeDepth[goal]!) initiativeDepth[goal] = initiativeDepth[child]!;
      action[goal]! |= action[child]!;
    }
  }
  return { top, deepest, action, initiativeDepth };
}

/** What realises each goal directly, and how deep each initiative is. */
export interface OwnInitiatives {
  /** By goal: 1 where an initiative realises it. */
  readonly action: Uint8Array;
  /** By goal: the largest depth of an initiative that realises it; -1 for none. */
  readonly depth: Int32Array;
  /** By initiative: the largest of its responsible leaders' ranks and of `deep` over the placed goals it realises; -1 for none. */
  readonly initiativeDepth: Int32Array;
}

/** Reads off what each initiative realises and how deep it is (method.md section 7, PEJLEMAERKE_STOPS). */
export function ownInitiatives(index: GraphIndex, placement: Placement): OwnInitiatives {
  const { live } = index.columns.initiative;
  const realises = index.many.realises.out;
  const responsible = index.many.responsibleFor.in;
  const goals = placement.rank.length;
  const action = new Uint8Array(goals);
  const depth = new Int32Array(goals).fill(-1);
  const initiativeDepth = new Int32Array(live.length).fill(-1);
  for (let initiative = 0; initiative < live.length; initiative++) {
    if (live[initiative] === 0) continue;
    let deepest = -1;
    for (let i = responsible.start[initiative]!; i < responsible.start[initiative + 1]!; i++)
      deepest = Math.max(deepest, placement.leaderRank[responsible.to[i]!]!);
    for (let i = realises.start[initiative]!; i < realises.start[initiative + 1]!; i++)
      deepest = Math.max(deepest, placement.deep[realises.to[i]!]!);
    initiativeDepth[initiative] = deepest;
    for (let i = realises.start[initiative]!; i < realises.start[initiative + 1]!; i++) {
      const goal = realises.to[i]!;
      action[goal] = 1;
      depth[goal] = Math.max(depth[goal]!, deepest);
    }
  }
  return { action, depth, initiativeDepth };
}
