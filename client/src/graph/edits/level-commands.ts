import { removeNode, sources, type Change, type Level } from '@kaskade/domain';
import type { Graph } from '@kaskade/domain';
import { linkNodes, setField } from './make-changes';

/** A level as it is to be: its place is its place in the list. */
export interface PlannedLevel {
  readonly id: string;
  readonly name: string;
  readonly noun: string | null;
}

/**
 * The ranks of levels from the top, given the rank that each has (null: a new one). The ranks that are there are kept and handed out anew in
 * order, for they are the organisation's own numbers; a new level takes the next one, and what it is in the way of moves on.
 */
export function ranksInOrder(present: readonly (number | null)[]): readonly number[] {
  const kept = present.filter((rank) => rank !== null).sort((a, b) => a - b);
  let last = (kept[0] ?? 0) - 1;
  return present.map((rank) => {
    last = rank === null ? last + 1 : Math.max(kept.shift()!, last + 1);
    return last;
  });
}

/**
 * The changes that make the levels as planned, from the levels that were there when the plan began: made, named, ranked and removed. Leaders
 * and goals of a level that goes move to the one that `heirs` names for it.
 */
export function planLevels(
  graph: Graph,
  before: readonly Level[],
  plan: readonly PlannedLevel[],
  heirs: Readonly<Record<string, string>>,
): readonly Change[] {
  const was = new Map(before.map((level) => [level.id, level]));
  const ranks = ranksInOrder(plan.map(({ id }) => was.get(id)?.rank ?? null));
  const kept = plan.flatMap(({ id, name, noun }, place): readonly Change[] => {
    const level = was.get(id);
    const rank = ranks[place]!;
    if (level === undefined) return [{ type: 'add', kind: 'level', id, fields: { name, rank, noun } }];
    return [
      ...setField('level', id, 'name', level.name, name),
      ...setField('level', id, 'rank', level.rank, rank),
      ...setField('level', id, 'noun', level.noun, noun),
    ];
  });
  const stays = new Set(plan.map(({ id }) => id));
  const gone = before.filter(({ id }) => !stays.has(id) && graph.nodes.level.has(id));
  return [
    ...kept,
    ...gone.flatMap(({ id }) => moveAll(graph, id, heirs[id])),
    ...gone.flatMap(({ id }) => removeNode(graph, 'level', id)),
  ];
}

const moveAll = (graph: Graph, level: string, heir: string | undefined): readonly Change[] =>
  heir === undefined
    ? []
    : (['leaderLevel', 'goalLevel'] as const).flatMap((link) =>
        sources(graph, link, level).flatMap((id) => linkNodes(graph, link, id, heir)),
      );
