import { goalRank, lineage, type GraphIndex, type Report } from '@kaskade/analysis';
import { byCodePoint, sources, targets, type Graph } from '@kaskade/domain';

/** One of the origin's goals in the funnel. */
export interface FunnelRow {
  readonly goal: string;
  /** The rank of the deepest level it reaches. */
  readonly reaches: number;
  /** The leader of that level who is the only reason that it is reached; null where a goal lies there. */
  readonly coOwner: string | null;
  /** An initiative realises it or a goal below it. */
  readonly action: boolean;
}

/**
 * The origin's goals that penetration starts from, the deepest first, then those with an initiative, then by id.
 * Counted over rows they are the report's `penetration`: a test holds the two together (method.md section 4).
 */
export function funnelRows(graph: Graph, index: GraphIndex, report: Report): readonly FunnelRow[] {
  const { origin } = report.penetration;
  if (origin === null) return [];
  const rankOfLevel = new Map(report.levels.map((level) => [level.id, level.rank]));
  const originRank = rankOfLevel.get(origin) ?? 0;
  const leaderRank = (leader: string): number => rankOfLevel.get(targets(graph, 'leaderLevel', leader)[0] ?? '') ?? 0;
  const rows: FunnelRow[] = [];
  for (const goal of graph.nodes.goal.values()) {
    if (goal.status === 'dropped' || goal.stopsHere || goalRank(index, goal.id) !== originRank) continue;
    rows.push({ goal: goal.id, ...reachOf(goal.id) });
  }
  return rows.sort(
    (a, b) => b.reaches - a.reaches || Number(b.action) - Number(a.action) || byCodePoint(a.goal, b.goal),
  );

  function reachOf(goal: string): Omit<FunnelRow, 'goal'> {
    const line = [goal, ...lineage(index, goal).down.map(({ id }) => id)];
    let byGoal = originRank;
    let byOwner = originRank;
    let owner: { readonly id: string; readonly rank: number } | null = null;
    for (const id of line) {
      byGoal = Math.max(byGoal, goalRank(index, id) ?? byGoal);
      for (const leader of sources(graph, 'owns', id)) {
        const rank = leaderRank(leader);
        if (owner === null || rank > owner.rank || (rank === owner.rank && byCodePoint(leader, owner.id) < 0)) {
          owner = { id: leader, rank };
        }
        byOwner = Math.max(byOwner, rank);
      }
    }
    return {
      reaches: Math.max(byGoal, byOwner),
      coOwner: byOwner > byGoal && owner !== null ? owner.id : null,
      action: line.some((id) =>
        sources(graph, 'realises', id).some(
          (initiative) => graph.nodes.initiative.get(initiative)?.status !== 'dropped',
        ),
      ),
    };
  }
}
