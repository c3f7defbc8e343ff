import type { GraphIndex } from '../indexing/graph-index';
import type { Placement, Ranks } from './placement';

/** How deep initiatives go (method.md section 7, PEJLEMAERKE_STOPS); -1 for no depth. */
export interface InitiativeReach {
  /** By initiative: the largest of its responsible leaders' ranks and of `deep` over the placed goals that it realises. */
  readonly depth: Ranks;
  /** By goal: the largest depth of an initiative that realises the goal or a descendant. */
  readonly deepest: Ranks;
}

/** Works out the depth of every initiative, and passes it up the lines of the goals that they realise. */
export function initiativeReachOf(index: GraphIndex, { rank, deep, leaderRank }: Placement): InitiativeReach {
  const { live } = index.columns.initiative;
  const realises = index.many.realises.out;
  const responsible = index.many.responsibleFor.in;
  const depth = new Int16Array(live.length).fill(-1);
  const deepest = new Int16Array(rank.length).fill(-1);
  for (let initiative = 0; initiative < live.length; initiative++) {
    if (live[initiative] === 0) continue;
    let own = -1;
    for (let i = responsible.start[initiative]!; i < responsible.start[initiative + 1]!; i++)
      own = Math.max(own, leaderRank[responsible.to[i]!]!);
    const [from, until] = [realises.start[initiative]!, realises.start[initiative + 1]!];
    for (let i = from; i < until; i++) own = Math.max(own, deep[realises.to[i]!]!);
    depth[initiative] = own;
    for (let i = from; i < until; i++) deepest[realises.to[i]!] = Math.max(own, deepest[realises.to[i]!]!);
  }
  const { start, to } = index.many.cascadesTo.out;
  for (let at = index.cascadeOrder.length - 1; at >= 0; at--) {
    const goal = index.cascadeOrder[at]!;
    if (rank[goal]! < 0) continue;
    for (let i = start[goal]!; i < start[goal + 1]!; i++) {
      const child = to[i]!;
      if (rank[child]! >= rank[goal]! && deepest[child]! > deepest[goal]!) deepest[goal] = deepest[child]!;
    }
  }
  return { depth, deepest };
}
