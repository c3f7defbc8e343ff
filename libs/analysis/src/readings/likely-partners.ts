import { boundaryFigures } from '../figures/boundaries';
import { rockwoolIndex } from '../figures/rockwool-index';
import type { GraphIndex } from '../indexing/graph-index';
import { orderOf, positionsOf } from '../indexing/table';
import type { LikelyPartners } from '../reading';
import { reachOf } from '../reach/reach';
import type { BoundaryFigures } from '../report';
import { BoundaryGains } from './boundary-gains';

/** How many pairs are told of. */
const MOST_PAIRS = 3;

/** A link that could be made, and the index that it would give. */
interface Pair {
  readonly parent: number;
  readonly child: number;
  readonly index: number;
  /** An owner of the child reports to an owner of the parent. */
  readonly near: boolean;
}

/**
 * The three links that would lower the index of the densest boundary most, chosen one after another: from goals that nothing
 * builds on to goals of the next level with no goal above, where both support one pejlemærke (tokens.md section 5, Overview).
 * Where several move it as much: between leaders who report to each other, then by id. Null where no link would move it.
 */
export function likelyPartners(index: GraphIndex): LikelyPartners | null {
  const reach = reachOf(index);
  const boundaries = boundaryFigures(index, reach);
  const densest = boundaries
    .map((figures, rank) => ({ figures, rank }))
    .filter(({ figures }) => figures.index !== null && figures.down.passed < figures.down.of)
    .sort((a, b) => b.figures.index! - a.figures.index! || a.rank - b.rank)[0];
  if (!densest) return null;

  const { figures, rank } = densest;
  const { ids } = index.tables.goal;
  const gains = new BoundaryGains(index, rank);
  const pairs: LikelyPartners['pairs'][number][] = [];
  let now = figures.index!;
  while (pairs.length < MOST_PAIRS) {
    const pair = bestPair(index, gains, figures);
    if (!pair || pair.index >= now) break;
    now = pair.index;
    pairs.push({ parent: ids[pair.parent]!, child: ids[pair.child]!, index: now });
    gains.link(pair.parent, pair.child);
  }
  if (pairs.length === 0) return null;
  return { upper: figures.upper, lower: figures.lower, before: figures.index!, after: now, pairs };
}

/** The best link that could be made. */
function bestPair(index: GraphIndex, gains: BoundaryGains, figures: BoundaryFigures): Pair | null {
  const parents = gains.parents();
  const children = gains.children();
  // A link from a goal that lies below a candidate, by way of links that carry nothing, could close a cycle: such a goal is
  // tried on its own, without the children that lie above it.
  const below = gains.anyBelow(children.keys());
  const knotted = [...parents].filter(([parent]) => below.has(parent));
  for (const [parent] of knotted) parents.delete(parent);
  let best = bestPairOf(index, gains, figures, parents, children);
  for (const knot of knotted) {
    const above = gains.anyAbove(knot[0]);
    const possible = new Map([...children].filter(([child]) => !above.has(child)));
    const pair = bestPairOf(index, gains, figures, new Map([knot]), possible);
    if (pair && (!best || isBetter(index, pair, best))) best = pair;
  }
  return best;
}

/**
 * The best pair of each pejlemærke, and of those the best. More goals through and more leaders connected both lower the
 * index, so within a pejlemærke the best pairs are those of a best parent and a best child.
 */
function bestPairOf(
  index: GraphIndex,
  gains: BoundaryGains,
  { down, up }: BoundaryFigures,
  parents: ReadonlyMap<number, number>,
  children: ReadonlyMap<number, number>,
): Pair | null {
  let best: Pair | null = null;
  for (const pejlemaerke of orderOf(index.tables.pejlemaerke)) {
    const above = mostGaining(index, pejlemaerke, parents);
    const below = mostGaining(index, pejlemaerke, children);
    const [parent] = above;
    const [child] = below;
    if (parent === undefined || child === undefined) continue;
    const value = rockwoolIndex(
      { part: down.passed + gains.passed + parents.get(parent)!, of: down.of },
      { part: up.connected + gains.connected + children.get(child)!, of: up.of },
    )!;
    const near = nearPair(index, above, below);
    const pair = near ? { ...near, index: value, near: true } : { parent, child, index: value, near: false };
    if (!best || isBetter(index, pair, best)) best = pair;
  }
  return best;
}

function isBetter(index: GraphIndex, pair: Pair, best: Pair): boolean {
  if (pair.index !== best.index) return pair.index < best.index;
  if (pair.near !== best.near) return pair.near;
  return compareIds(index, pair, best) < 0;
}

const compareIds = (
  index: GraphIndex,
  a: Pick<Pair, 'parent' | 'child'>,
  b: Pick<Pair, 'parent' | 'child'>,
): number => {
  const positions = positionsOf(index.tables.goal);
  return positions[a.parent]! - positions[b.parent]! || positions[a.child]! - positions[b.child]!;
};

/** The goals that support a pejlemærke and gain most of those that do, by id. */
function mostGaining(index: GraphIndex, pejlemaerke: number, gain: ReadonlyMap<number, number>): number[] {
  const { start, to } = index.many.goalSupports.in;
  let most = -1;
  let goals: number[] = [];
  for (let i = start[pejlemaerke]!; i < start[pejlemaerke + 1]!; i++) {
    const value = gain.get(to[i]!);
    if (value === undefined || value < most) continue;
    if (value > most) goals = [];
    most = value;
    goals.push(to[i]!);
  }
  const positions = positionsOf(index.tables.goal);
  return goals.sort((a, b) => positions[a]! - positions[b]!);
}

/** The first pair, by id, of a parent and a child of which an owner reports to an owner of the parent. */
function nearPair(
  index: GraphIndex,
  above: readonly number[],
  below: readonly number[],
): Pick<Pair, 'parent' | 'child'> | null {
  const parents = new Set(above);
  const { in: owners, out: owned } = index.many.owns;
  let best: Pick<Pair, 'parent' | 'child'> | null = null;
  for (const child of below)
    for (let i = owners.start[child]!; i < owners.start[child + 1]!; i++) {
      const superior = index.single.reportsTo[owners.to[i]!]!;
      if (superior < 0) continue;
      for (let o = owned.start[superior]!; o < owned.start[superior + 1]!; o++) {
        const pair = { parent: owned.to[o]!, child };
        if (parents.has(pair.parent) && (!best || compareIds(index, pair, best) < 0)) best = pair;
      }
    }
  return best;
}
