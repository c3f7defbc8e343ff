import { byCodePoint, cascadeId, NO_CASCADE_FIELDS } from '@kaskade/domain';
import type { GraphIndex } from '../indexing/graph-index';
import { orderOf } from '../indexing/table';
import type { BoundaryDetail, CrossingLink } from '../reading';
import { reachOf } from '../reach/reach';
import { leaderState } from './leader-reading';
import { passages, waysOf } from './passages';

/** Goals, leaders and links of the boundary under `rank`; null where there is none. Its lists add up to the report's figures. */
export function boundaryDetail(index: GraphIndex, rank: number): BoundaryDetail | null {
  const reach = reachOf(index);
  const [upper, lower] = [reach.levels[rank], reach.levels[rank + 1]];
  if (upper === undefined || lower === undefined) return null;
  const { goal, leader, level } = index.tables;
  const { through } = waysOf(index);
  const stopping: string[] = [];
  const ending: string[] = [];
  for (const place of orderOf(goal)) {
    if (reach.rank[place] !== rank) continue;
    if (index.columns.goal.stopsHere[place] === 1) ending.push(goal.ids[place]!);
    else if (through[place]! < 0) stopping.push(goal.ids[place]!);
  }
  const leaders = { connected: [] as string[], notConnected: [] as string[], unmapped: [] as string[] };
  for (const place of orderOf(leader)) {
    const id = leader.ids[place]!;
    if (reach.leaderRank[place] === rank + 1) leaders[leaderState(index, id)].push(id);
  }
  return {
    upper: level.ids[upper]!,
    lower: level.ids[lower]!,
    goals: { passing: passages(index, rank), stopping, ending },
    leaders,
    links: crossingLinks(index, rank),
  };
}

function crossingLinks(index: GraphIndex, boundary: number): CrossingLink[] {
  const { carrying, rank } = reachOf(index);
  const { start, to } = carrying.out;
  const { ids } = index.tables.goal;
  const found: CrossingLink[] = [];
  for (let from = 0; from < rank.length; from++) {
    if (rank[from]! > boundary) continue;
    for (let i = start[from]!; i < start[from + 1]!; i++) {
      const place = to[i]!;
      if (rank[place]! <= boundary) continue;
      const [parent, child] = [ids[from]!, ids[place]!];
      const id = cascadeId(parent, child);
      const fields = index.graph.cascade.get(id) ?? NO_CASCADE_FIELDS;
      found.push({ ...fields, id, parent, child, skips: rank[place]! - rank[from]! >= 2 });
    }
  }
  return found.sort((a, b) => byCodePoint(a.id, b.id));
}
