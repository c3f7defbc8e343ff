import type { GraphIndex } from '../indexing/graph-index';
import type { Placement, Ranks } from './placement';

/** What lies above and below each goal along carrying links, the goal itself included. By a goal's place. */
export interface GoalReach {
  /** The smallest rank of the goal and its ancestors; -1 where the goal is not placed. */
  readonly top: Ranks;
  /** The largest `deep` of the goal and its descendants; -1 where the goal is not placed. */
  readonly deepest: Ranks;
  /** 1 where an initiative realises the goal itself. */
  readonly ownAction: Uint8Array;
  /** 1 where an initiative realises the goal or a descendant. */
  readonly action: Uint8Array;
}

/**
 * Reach as one pass down and one pass up a topological order: every question of the report asks only for the best of
 * what is above or below, and the best of a set of paths is the best of its steps. Links that do not carry are passed over.
 */
export function goalReachOf(index: GraphIndex, { rank, deep }: Placement): GoalReach {
  const top = rank.slice();
  const deepest = deep.slice();
  const ownAction = ownActionOf(index, rank.length);
  const action = ownAction.slice();
  const order = index.cascadeOrder;
  const { start, to } = index.many.cascadesTo.out;
  for (let at = 0; at < order.length; at++) {
    const goal = order[at]!;
    const first = start[goal]!;
    const end = start[goal + 1]!;
    const own = rank[goal]!;
    // Most goals have nothing below them.
    if (first === end || own < 0) continue;
    const above = top[goal]!;
    for (let i = first; i < end; i++) {
      const child = to[i]!;
      if (rank[child]! >= own && above < top[child]!) top[child] = above;
    }
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const goal = order[at]!;
    const first = start[goal]!;
    const end = start[goal + 1]!;
    const own = rank[goal]!;
    if (first === end || own < 0) continue;
    let lowest = deepest[goal]!;
    let realised = action[goal]!;
    for (let i = first; i < end; i++) {
      const child = to[i]!;
      if (rank[child]! < own) continue;
      if (deepest[child]! > lowest) lowest = deepest[child]!;
      realised |= action[child]!;
    }
    deepest[goal] = lowest;
    action[goal] = realised;
  }
  return { top, deepest, ownAction, action };
}

function ownActionOf(index: GraphIndex, goals: number): Uint8Array {
  const { live } = index.columns.initiative;
  const { start, to } = index.many.realises.out;
  const action = new Uint8Array(goals);
  for (let initiative = 0; initiative < live.length; initiative++)
    if (live[initiative] === 1)
      for (let i = start[initiative]!, end = start[initiative + 1]!; i < end; i++) action[to[i]!] = 1;
  return action;
}
