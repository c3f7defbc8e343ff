import {
  byCodePoint,
  cascadeEnds,
  cascadeId,
  levelsByRank,
  sources,
  targets,
  type Change,
  type Graph,
  type Level,
} from '@kaskade/domain';
import { linkNodes, unlinkNodes } from '../graph/edits/make-changes';
import { levelOfGoal, levelOfLeader, ownersOf } from '../reading/places';

/** A change of level as one list, and what it costs: links by their cascade ids. */
export interface LevelChange {
  readonly changes: readonly Change[];
  /** Links that would run upwards there, and are taken away. */
  readonly cut: readonly string[];
  /** Links that are kept, and then go past one level or more. */
  readonly skips: readonly { readonly id: string; readonly past: readonly Level[] }[];
}

/** What it takes to move goals to a level; null: to that of their most senior owner. */
export function levelChange(graph: Graph, goals: readonly string[], level: string | null): LevelChange {
  const levels = levelsByRank(graph);
  const places = new Map(levels.map(({ id }, at) => [id, at]));
  const moved = new Map<string, string | undefined>();
  const changes: Change[] = [];
  for (const goal of [...new Set(goals)].sort(byCodePoint)) {
    if (!graph.nodes.goal.has(goal)) continue;
    const [own] = targets(graph, 'goalLevel', goal);
    if (own === (level ?? undefined)) continue;
    changes.push(
      ...(level === null ? unlinkNodes(graph, 'goalLevel', goal, own!) : linkNodes(graph, 'goalLevel', goal, level)),
    );
    const [owner] = ownersOf(graph, goal);
    moved.set(goal, level ?? (owner && levelOfLeader(graph, owner.id)?.id));
  }
  const placeOf = (goal: string): number | undefined =>
    places.get((moved.has(goal) ? moved.get(goal) : levelOfGoal(graph, goal)?.id) ?? '');

  const touched = new Set<string>();
  for (const goal of moved.keys()) {
    for (const parent of sources(graph, 'cascadesTo', goal)) touched.add(cascadeId(parent, goal));
    for (const child of targets(graph, 'cascadesTo', goal)) touched.add(cascadeId(goal, child));
  }
  const cut: string[] = [];
  const skips: LevelChange['skips'][number][] = [];
  for (const id of [...touched].sort(byCodePoint)) {
    const [parent, child] = cascadeEnds(id)!;
    const [above, below] = [placeOf(parent), placeOf(child)];
    if (above === undefined || below === undefined) continue;
    if (above > below) cut.push(id);
    else if (below - above >= 2) skips.push({ id, past: levels.slice(above + 1, below) });
  }
  return { changes: [...changes, ...withoutLinks(graph, cut)], cut, skips };
}

/** The changes that take links of the cascade away. A goal that loses its primary parent gets the first by id of those that stay. */
function withoutLinks(graph: Graph, cut: readonly string[]): readonly Change[] {
  const gone = new Set(cut);
  return cut.flatMap((id): readonly Change[] => {
    const [from, to] = cascadeEnds(id)!;
    const unlink: Change = { type: 'unlink', link: 'cascadesTo', from, to };
    if (!graph.cascade.get(id)?.primary) return [unlink];
    const [heir] = sources(graph, 'cascadesTo', to)
      .map((parent) => cascadeId(parent, to))
      .filter((link) => !gone.has(link))
      .sort(byCodePoint);
    if (heir === undefined) return [unlink];
    return [unlink, { type: 'set', kind: 'cascade', id: heir, field: 'primary', from: false, to: true }];
  });
}
