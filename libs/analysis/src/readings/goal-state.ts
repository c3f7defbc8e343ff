import type { GraphIndex } from '../indexing/graph-index';
import type { GoalState } from '../reading';
import { reachOf } from '../reach/reach';
import { BY_CO_OWNER, waysOf } from './passages';

/** What a goal looks like at the boundary under it; `unplaced` for an id that has no rank, or that is not there. */
export function goalState(index: GraphIndex, id: string): GoalState {
  const goal = index.tables.goal.place.get(id);
  const reach = reachOf(index);
  if (goal === undefined || reach.rank[goal]! < 0) return 'unplaced';
  if (index.columns.goal.stopsHere[goal] === 1) return 'stopsHere';
  if (reach.rank[goal] === reach.bottom) {
    if (reach.goals.ownAction[goal] === 1) return 'hasInitiative';
    return index.columns.initiative.live.includes(1) ? 'hasNoInitiative' : 'bottom';
  }
  const { own, through } = waysOf(index);
  if (through[goal]! < 0) return 'stops';
  return own[goal] === BY_CO_OWNER ? 'passesCoOwned' : 'passes';
}

/** A goal's rank (method.md section 2); null where it is unplaced, taken out, or not there. */
export function goalRank(index: GraphIndex, id: string): number | null {
  const goal = index.tables.goal.place.get(id);
  const rank = goal === undefined ? -1 : reachOf(index).rank[goal]!;
  return rank < 0 ? null : rank;
}

/** Whether a goal is at or above the origin, or has a goal there above it. */
export function carriesFromOrigin(index: GraphIndex, id: string): boolean {
  const goal = index.tables.goal.place.get(id);
  if (goal === undefined) return false;
  const reach = reachOf(index);
  return reach.rank[goal]! >= 0 && reach.goals.top[goal]! <= reach.origin;
}
