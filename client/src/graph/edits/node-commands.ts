import {
  cascadeEnds,
  LINK_KINDS,
  LINK_RULES,
  sources,
  targets,
  type Change,
  type FieldValue,
  type Graph,
  type ItemKind,
  type Leader,
  type NodeKind,
} from '@kaskade/domain';
import { linkNodes, setField } from './make-changes';

const LETTERS: { readonly [K in ItemKind]: string } = {
  level: 'n',
  unit: 'E',
  leader: 'L',
  pejlemaerke: 'P',
  goal: 'M',
  initiative: 'I',
  network: 'N',
  aside: 'S',
  agreement: 'A',
};

/** An id for a new node or record. It is random: two who make one at the same time, and far from each other, must not make the same. */
export const newNodeId = (kind: ItemKind): string => `${LETTERS[kind]}-${crypto.randomUUID().slice(0, 8)}`;

/** The changes that make a goal on a level, under a parent goal if there is one. */
export function newGoal(
  graph: Graph,
  id: string,
  title: string,
  level: string,
  parent: string | null,
): readonly Change[] {
  return [
    { type: 'add', kind: 'goal', id, fields: { title } },
    { type: 'link', link: 'goalLevel', from: id, to: level },
    ...(parent === null ? [] : linkNodes(graph, 'cascadesTo', parent, id)),
  ];
}

/** The changes that make a node of another kind by its name; a leader stands on a level. */
export function newNode(
  kind: Exclude<NodeKind, 'goal' | 'level'>,
  id: string,
  name: string,
  level: string,
): readonly Change[] {
  const add: Change = { type: 'add', kind, id, fields: kind === 'initiative' ? { title: name } : { name } };
  return kind === 'leader' ? [add, { type: 'link', link: 'leaderLevel', from: id, to: level }] : [add];
}

/** The changes that leave a leader's position without a person: what is the person's own goes, what is the position's stays. */
export const leaveVacant = ({ id, name, email }: Leader, vacant: string): readonly Change[] => [
  ...setField('leader', id, 'name', name, vacant),
  ...setField('leader', id, 'email', email, null),
];

/** The changes that decide that a goal ends here, and why; or that it no longer does. */
export function endHere(graph: Graph, id: string, ends: boolean, reason: string | null): readonly Change[] {
  const goal = graph.nodes.goal.get(id);
  if (goal === undefined) return [];
  const field = (name: 'stopsHere' | 'stopsReason', to: FieldValue): readonly Change[] =>
    setField('goal', id, name, goal[name], to);
  return [...field('stopsHere', ends), ...field('stopsReason', reason)];
}

/** How many links go with a node that is removed. */
export function linksCut(graph: Graph, kind: NodeKind, id: string): number {
  return LINK_KINDS.reduce((sum, link) => {
    const rule = LINK_RULES[link];
    const out = rule.from === kind && !IS_PLACE.has(link) ? targets(graph, link, id).length : 0;
    return sum + out + (rule.to === kind ? sources(graph, link, id).length : 0);
  }, 0);
}

/** How many agreements go with a node that is removed: those about a goal, or about a boundary of a level. */
export const agreementsCut = (graph: Graph, kind: NodeKind, id: string): number =>
  [...graph.nodes.agreement.values()].filter(({ about, subject }) =>
    about === 'goal' ? kind === 'goal' && subject === id : kind === 'level' && cascadeEnds(subject)?.includes(id),
  ).length;

/** Where a node stands is no line of it. */
const IS_PLACE: ReadonlySet<string> = new Set(['goalLevel', 'leaderLevel']);
