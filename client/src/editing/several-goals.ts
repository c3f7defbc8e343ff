import { byCodePoint, cascadeId, sources, targets, type Change, type Graph } from '@kaskade/domain';
import { setField } from '../graph/edits/make-changes';
import { agreementsCut, linksCut } from '../graph/edits/node-commands';
import { ownersOf } from '../reading/places';

type Goals = readonly string[];

/** The changes that give goals a status. */
export const withStatus = (graph: Graph, goals: Goals, status: string): readonly Change[] =>
  goals.flatMap((goal) => setField('goal', goal, 'status', graph.nodes.goal.get(goal)!.status, status));

/** The changes that let goals support a pejlemærke too. */
export const withPejlemaerke = (graph: Graph, goals: Goals, pejlemaerke: string): readonly Change[] =>
  goals
    .filter((goal) => !targets(graph, 'goalSupports', goal).includes(pejlemaerke))
    .map((goal) => ({ type: 'link', link: 'goalSupports', from: goal, to: pejlemaerke }));

/** The changes that put a leader in the place of the owner that each goal's card names; those who own it with them stay. */
export const withOwner = (graph: Graph, goals: Goals, leader: string): readonly Change[] =>
  goals.flatMap((goal): readonly Change[] => {
    const owners = ownersOf(graph, goal).map(({ id }) => id);
    const [first] = owners;
    if (first === leader) return [];
    return [
      ...(first === undefined ? [] : [{ type: 'unlink', link: 'owns', from: first, to: goal } as const]),
      ...(owners.includes(leader) ? [] : [{ type: 'link', link: 'owns', from: leader, to: goal } as const]),
    ];
  });

/** The changes that remove goals with all their links. A goal that loses its primary parent gets the first by id of those that stay. */
export function withoutGoals(graph: Graph, goals: Goals): readonly Change[] {
  const gone = new Set(goals);
  const heirs = new Map<string, string>();
  for (const parent of gone) {
    for (const child of targets(graph, 'cascadesTo', parent)) {
      if (gone.has(child) || !graph.cascade.get(cascadeId(parent, child))?.primary) continue;
      const [heir] = sources(graph, 'cascadesTo', child)
        .filter((other) => !gone.has(other))
        .sort(byCodePoint);
      if (heir !== undefined) heirs.set(child, heir);
    }
  }
  return [
    ...[...gone].map((id): Change => ({ type: 'remove', kind: 'goal', id })),
    ...[...heirs].map(([child, heir]): Change => {
      return { type: 'set', kind: 'cascade', id: cascadeId(heir, child), field: 'primary', from: false, to: true };
    }),
  ];
}

/** How many links and agreements go with goals that are removed; a link between two of them is one. */
export function goneWith(graph: Graph, goals: Goals): { readonly lines: number; readonly agreements: number } {
  const gone = new Set(goals);
  let lines = 0;
  let agreements = 0;
  for (const goal of gone) {
    const within = targets(graph, 'cascadesTo', goal).filter((child) => gone.has(child)).length;
    lines += linksCut(graph, 'goal', goal) - within;
    agreements += agreementsCut(graph, 'goal', goal);
  }
  return { lines, agreements };
}
