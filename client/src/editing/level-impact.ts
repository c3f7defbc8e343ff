import { cascadeEnds, levelsByRank, targets, type Graph } from '@kaskade/domain';
import { levelOfGoal, levelOfLeader } from '../reading/places';

/** What another order of the levels does to what stands on them, in counts of what was not so before. */
export interface LevelImpact {
  /** Links that come to run upwards. */
  readonly inverted: number;
  /** Links that come to skip a level. */
  readonly skipping: number;
  /** Links that come to lie within one level. */
  readonly within: number;
  /** Links that ran upwards, skipped a level or lay within one, and no longer do. */
  readonly mended: number;
  /** Leaders who come to report downwards. */
  readonly reportDown: number;
  /** Agreements about a boundary that is no longer there. */
  readonly agreements: number;
}

export const LEVEL_IMPACTS = ['inverted', 'skipping', 'within', 'mended', 'reportDown', 'agreements'] as const;

type Course = 'down' | 'inverted' | 'skipping' | 'within' | 'none';

/** What becomes of links, superiors and agreements when one graph becomes another with other levels. */
export function levelImpact(before: Graph, after: Graph): LevelImpact {
  const impact = { inverted: 0, skipping: 0, within: 0, mended: 0, reportDown: 0, agreements: 0 };
  const [courseBefore, courseAfter] = [courses(before), courses(after)];
  for (const id of after.cascade.keys()) {
    const [was, is] = [courseBefore(id), courseAfter(id)];
    if (was === is || was === 'none' || is === 'none') continue;
    impact[is === 'down' ? 'mended' : is]++;
  }
  for (const id of after.nodes.leader.keys())
    if (reportsDown(after, id) && !reportsDown(before, id)) impact.reportDown++;
  const [boundariesBefore, boundariesAfter] = [boundaries(before), boundaries(after)];
  for (const { about, subject } of before.nodes.agreement.values())
    if (about === 'boundary' && boundariesBefore.has(subject) && !boundariesAfter.has(subject)) impact.agreements++;
  return impact;
}

/** How the links of the cascade run; those at a goal that is dropped or not placed run nowhere (method.md section 2). */
function courses(graph: Graph): (link: string) => Course {
  const places = new Map(levelsByRank(graph).map(({ id }, place) => [id, place]));
  const placeOf = (goal: string): number | undefined =>
    graph.nodes.goal.get(goal)?.status === 'dropped' ? undefined : places.get(levelOfGoal(graph, goal)?.id ?? '');
  return (link) => {
    const [parent, child] = cascadeEnds(link)!.map(placeOf);
    if (parent === undefined || child === undefined) return 'none';
    if (child < parent) return 'inverted';
    if (child === parent) return 'within';
    return child - parent > 1 ? 'skipping' : 'down';
  };
}

function reportsDown(graph: Graph, leader: string): boolean {
  const [superior] = targets(graph, 'reportsTo', leader);
  const own = levelOfLeader(graph, leader);
  const above = superior === undefined ? undefined : levelOfLeader(graph, superior);
  return own !== undefined && above !== undefined && above.rank > own.rank;
}

const boundaries = (graph: Graph): ReadonlySet<string> => {
  const levels = levelsByRank(graph);
  return new Set(levels.slice(1).map(({ id }, above) => `${levels[above]!.id}->${id}`));
};
