import { goalRank, type GraphIndex, type Report } from '@kaskade/analysis';
import { byCodePoint, sources, targets, type Compared, type Comparison, type Graph } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
import type { GoneGoal, MapAgainst, Mark, OwnerNames } from '../layout-input';
import { ownerText } from '../lines/owner-text';

/** A graph with what has been read of it. */
interface Read {
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
}

/** What of `other` is laid over a map that differs from it so; owners of what is gone are named as those on the map are. */
export function mapAgainst(
  other: Read,
  { goal, initiative }: Comparison,
  is: MapAgainst['is'],
  owners: OwnerNames,
  language: Language,
): MapAgainst {
  const name = ownerText(other, owners, language).full;
  return {
    is,
    bands: other.report.boundaries.map(({ upper, lower, index }) => ({ upper, lower, index })),
    goals: marks(goal),
    initiatives: marks(initiative),
    gone: goal.removed.flatMap((id) => goneGoal(other, id, name)),
  };
}

const marks = ({ added, changed }: Compared): Record<string, Mark> =>
  Object.fromEntries([...added.map((id) => [id, 'added'] as const), ...changed.map((id) => [id, 'changed'] as const)]);

/** A goal that was on no level has no place to be shown at. */
function goneGoal({ graph, index, report }: Read, id: string, name: (leader: string) => string): GoneGoal[] {
  const rank = goalRank(index, id);
  const level = rank === null ? undefined : report.levels[rank]?.id;
  const goal = graph.nodes.goal.get(id);
  if (level === undefined || goal === undefined) return [];
  const rankOf = (leader: string): number =>
    graph.nodes.level.get(targets(graph, 'leaderLevel', leader)[0] ?? '')?.rank ?? 0;
  const [owner] = [...sources(graph, 'owns', id)].sort((a, b) => rankOf(a) - rankOf(b) || byCodePoint(a, b));
  return [
    {
      goal: id,
      level,
      title: goal.title,
      owner: owner === undefined ? null : name(owner),
      unit: owner === undefined ? null : (targets(graph, 'inUnit', owner)[0] ?? null),
      linked: [...sources(graph, 'cascadesTo', id), ...targets(graph, 'cascadesTo', id)],
    },
  ];
}
