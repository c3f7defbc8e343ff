import { byCodePoint, cascadeId } from '@kaskade/domain';
import type { MapFacts } from '../facts/map-facts';
import { STACK_OVER } from '../geometry';
import type { GoneGoal } from '../layout-input';

/** What stands in a lane: one goal as a card, the goals of a unit as a stack, or the place of a goal that is gone. */
export interface MapNode {
  /** The goal's id, or `stack->level->unit` (no id holds `->`). */
  readonly id: string;
  readonly kind: 'card' | 'stack' | 'gone';
  readonly rank: number;
  /** Sorted by id; none of what is gone. */
  readonly goals: readonly string[];
  readonly unit: string | null;
}

/** The carrying links between two nodes, drawn as one line. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rankFrom: number;
  readonly rankTo: number;
  /** Ids of the cascade links, sorted. */
  readonly links: readonly string[];
  readonly fromOrigin: boolean;
}

export interface MapNodes {
  /** By rank; in a lane by id, the goals of an open stack where the stack would stand. */
  readonly lanes: readonly (readonly MapNode[])[];
  readonly byId: ReadonlyMap<string, MapNode>;
  readonly nodeOf: ReadonlyMap<string, string>;
  /** Between different nodes, sorted by the upper node, then the lower one. */
  readonly links: readonly MapLink[];
  /** Goals that are gone and have a place, by id. */
  readonly gone: ReadonlyMap<string, GoneGoal>;
}

/** The id of the stack that a goal of a level and unit belongs to. */
export const stackId = (level: string, unit: string | null): string => `stack->${level}->${unit ?? ''}`;

/**
 * Turns the placed goals into cards, and in lanes of more than 60 goals into stacks by unit but for those that are open. What is gone has a
 * place among the cards, none in a stack.
 */
export function mapNodes(
  facts: MapFacts,
  openStacks: readonly string[] | 'all',
  goneGoals: readonly GoneGoal[] = [],
): MapNodes {
  const perLane = facts.levels.map((): string[] => []);
  for (const [id, { rank }] of facts.goals) if (rank !== null) perLane[rank]?.push(id);
  const open = openStacks === 'all' ? null : new Set(openStacks);

  const lanes = perLane.map((goals, rank) => {
    const level = facts.levels[rank]?.level.id ?? '';
    const card = (id: string): MapNode => ({
      id,
      kind: 'card',
      rank,
      goals: [id],
      unit: facts.goals.get(id)?.unit ?? null,
    });
    if (goals.length <= STACK_OVER || open === null) return goals.map(card);
    const stacks = new Map<string, { unit: string | null; goals: string[] }>();
    for (const id of goals) {
      const unit = facts.goals.get(id)?.unit ?? null;
      const key = stackId(level, unit);
      const stack = stacks.get(key);
      if (stack) stack.goals.push(id);
      else stacks.set(key, { unit, goals: [id] });
    }
    return [...stacks]
      .sort(([a], [b]) => byCodePoint(a, b))
      .flatMap(([id, stack]): MapNode[] =>
        open.has(id) ? stack.goals.map(card) : [{ id, kind: 'stack', rank, goals: stack.goals, unit: stack.unit }],
      );
  });

  const gone = new Map<string, GoneGoal>();
  for (const goal of goneGoals) {
    const rank = facts.levels.findIndex(({ level }) => level.id === goal.level);
    const lane = lanes[rank];
    const isStacked = open !== null && (perLane[rank]?.length ?? 0) > STACK_OVER;
    if (lane === undefined || (isStacked && !open.has(stackId(goal.level, goal.unit)))) continue;
    gone.set(goal.goal, goal);
    lane.push({ id: goal.goal, kind: 'gone', rank, goals: [], unit: goal.unit });
  }

  const byId = new Map<string, MapNode>();
  const nodeOf = new Map<string, string>();
  for (const node of lanes.flat()) {
    byId.set(node.id, node);
    for (const goal of node.goals) nodeOf.set(goal, node.id);
  }
  return { lanes, byId, nodeOf, links: mapLinks(facts, byId, nodeOf), gone };
}

function mapLinks(facts: MapFacts, byId: ReadonlyMap<string, MapNode>, nodeOf: ReadonlyMap<string, string>): MapLink[] {
  const found = new Map<string, { from: MapNode; to: MapNode; links: string[]; fromOrigin: boolean }>();
  for (const [parent, fact] of facts.goals) {
    const from = byId.get(nodeOf.get(parent) ?? '');
    if (!from) continue;
    for (const child of fact.children) {
      const to = byId.get(nodeOf.get(child) ?? '');
      if (!to || to === from) continue;
      const key = `${from.id}->${to.id}`;
      const link = found.get(key);
      if (link) {
        link.links.push(cascadeId(parent, child));
        link.fromOrigin ||= fact.fromOrigin;
      } else found.set(key, { from, to, links: [cascadeId(parent, child)], fromOrigin: fact.fromOrigin });
    }
  }
  return [...found].map(([id, { from, to, links, fromOrigin }]) => ({
    id,
    from: from.id,
    to: to.id,
    rankFrom: from.rank,
    rankTo: to.rank,
    links,
    fromOrigin,
  }));
}
