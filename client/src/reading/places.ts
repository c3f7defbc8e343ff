import { byCodePoint, sources, targets, type Graph, type Leader, type Level, type Unit } from '@kaskade/domain';

/** A leader's level. */
export const levelOfLeader = (graph: Graph, leader: string): Level | undefined =>
  graph.nodes.level.get(targets(graph, 'leaderLevel', leader)[0] ?? '');

/** A leader's unit, where it has one. */
export const unitOfLeader = (graph: Graph, leader: string): Unit | undefined =>
  graph.nodes.unit.get(targets(graph, 'inUnit', leader)[0] ?? '');

/** A goal's owners, the one of smallest rank first, then by id. */
export function ownersOf(graph: Graph, goal: string): readonly Leader[] {
  const rank = (leader: string): number => levelOfLeader(graph, leader)?.rank ?? Number.POSITIVE_INFINITY;
  return [...sources(graph, 'owns', goal)]
    .sort((a, b) => rank(a) - rank(b) || byCodePoint(a, b))
    .flatMap((leader) => graph.nodes.leader.get(leader) ?? []);
}

/** The level that a goal is placed on: its own, else that of its most senior owner; undefined: not placed (method.md section 2). */
export function levelOfGoal(graph: Graph, goal: string): Level | undefined {
  const own = graph.nodes.level.get(targets(graph, 'goalLevel', goal)[0] ?? '');
  if (own !== undefined) return own;
  const [first] = ownersOf(graph, goal);
  return first === undefined ? undefined : levelOfLeader(graph, first.id);
}

/** The unit of a goal: that of its first owner. */
export function unitOfGoal(graph: Graph, goal: string): Unit | undefined {
  const [first] = ownersOf(graph, goal);
  return first === undefined ? undefined : unitOfLeader(graph, first.id);
}

/** The primary parent first, then the others by id. */
export const parentsOf = (graph: Graph, goal: string): readonly string[] => {
  const primary = (parent: string): number => (graph.cascade.get(`${parent}->${goal}`)?.primary ? 0 : 1);
  return [...sources(graph, 'cascadesTo', goal)].sort((a, b) => primary(a) - primary(b) || byCodePoint(a, b));
};
