import { carriedOnBy, type GraphIndex } from '@kaskade/analysis';
import { byCodePoint, cascadeId, sources, targets, type Graph, type NodeKind } from '@kaskade/domain';
import type { Transaction } from '../neo4j/store';

export type Direction = 'up' | 'down' | 'both';

/** Where to look from, which way and how far, in steps; null: as far as it goes. */
export interface LineageQuestion {
  readonly kind: NodeKind;
  readonly id: string;
  readonly direction: Direction;
  readonly depth: number | null;
}

/** A raw neighbourhood: every cascade link above or below some goals, whether or not it carries. */
export interface RawLink {
  readonly parent: string;
  readonly child: string;
}

/** A lineage as it is answered; goals by id. */
export interface LineageAnswer {
  readonly from: readonly string[];
  readonly up: readonly { readonly id: string; readonly steps: number }[];
  readonly down: readonly { readonly id: string; readonly steps: number }[];
  readonly links: readonly { readonly parent: string; readonly child: string; readonly carries: boolean }[];
}

export const LINKS_ABOVE = `MATCH (start:Goal) WHERE start.workspace = $workspace AND start.id IN $goals
CALL (start) {
  MATCH (start)<-[:CASCADES_TO*0..]-(lower:Goal)
  RETURN collect(DISTINCT lower) AS reached
}
UNWIND reached AS lower
WITH DISTINCT lower
MATCH (lower)<-[:CASCADES_TO]-(upper:Goal)
RETURN DISTINCT upper.id AS parent, lower.id AS child`;

export const LINKS_BELOW = `MATCH (start:Goal) WHERE start.workspace = $workspace AND start.id IN $goals
CALL (start) {
  MATCH (start)-[:CASCADES_TO*0..]->(upper:Goal)
  RETURN collect(DISTINCT upper) AS reached
}
UNWIND reached AS upper
WITH DISTINCT upper
MATCH (upper)-[:CASCADES_TO]->(lower:Goal)
RETURN DISTINCT upper.id AS parent, lower.id AS child`;

/** Reads the links of the cascade above and below some goals, as they stand in the rows. */
export async function readRawLinks(
  tx: Transaction,
  workspace: string,
  goals: readonly string[],
  direction: Direction,
): Promise<RawLink[]> {
  const above = direction === 'down' ? [] : await tx.run<RawLink>(LINKS_ABOVE, { workspace, goals });
  const below = direction === 'up' ? [] : await tx.run<RawLink>(LINKS_BELOW, { workspace, goals });
  return [...above, ...below];
}

/** The goals that a node's line begins with: itself, or what it owns, realises, holds, is supported by or works on. */
export function startingGoals(graph: Graph, kind: NodeKind, id: string): string[] {
  const linesOf = (leader: string): string[] => [
    ...targets(graph, 'owns', leader),
    ...targets(graph, 'responsibleFor', leader).flatMap((initiative) => targets(graph, 'realises', initiative)),
  ];
  const find = (): readonly string[] => {
    switch (kind) {
      case 'goal':
        return [id];
      case 'leader':
        return linesOf(id);
      case 'initiative':
        return targets(graph, 'realises', id);
      case 'unit':
        return withUnitsBelow(graph, id).flatMap((unit) => sources(graph, 'inUnit', unit).flatMap(linesOf));
      case 'pejlemaerke':
        return sources(graph, 'goalSupports', id);
      case 'network':
        return targets(graph, 'addressesGoal', id);
      case 'level':
        return sources(graph, 'goalLevel', id);
      default:
        return kind satisfies never;
    }
  };
  return [...new Set(find())].sort(byCodePoint);
}

function withUnitsBelow(graph: Graph, id: string): string[] {
  const units = [id];
  for (const unit of units) units.push(...sources(graph, 'partOf', unit));
  return units;
}

/**
 * Makes a lineage of a raw neighbourhood. Which links carry is said by `analysis` alone.
 */
export function lineageOf(
  index: GraphIndex,
  from: readonly string[],
  raw: readonly RawLink[],
  { direction, depth }: Pick<LineageQuestion, 'direction' | 'depth'>,
): LineageAnswer {
  const limit = depth ?? Infinity;
  const carriedBy = new Map<string, ReadonlySet<string>>();
  const carries = ({ parent, child }: RawLink): boolean => {
    const known = carriedBy.get(parent) ?? new Set(carriedOnBy(index, parent));
    carriedBy.set(parent, known);
    return known.has(child);
  };
  const links = new Map(
    raw.map((link) => [
      cascadeId(link.parent, link.child),
      { parent: link.parent, child: link.child, carries: carries(link) },
    ]),
  );
  const carrying = [...links.values()].filter((link) => link.carries);
  const up =
    direction === 'down'
      ? []
      : walk(
          from,
          carrying.map(({ parent, child }) => [child, parent]),
          limit,
        );
  const down =
    direction === 'up'
      ? []
      : walk(
          from,
          carrying.map(({ parent, child }) => [parent, child]),
          limit,
        );
  const on = new Set([...from, ...[...up, ...down].map(({ id }) => id)]);
  const shown = [...links.values()].filter((link) =>
    link.carries ? on.has(link.parent) && on.has(link.child) : on.has(link.parent) || on.has(link.child),
  );
  return {
    from,
    up,
    down,
    links: shown.sort((a, b) => byCodePoint(cascadeId(a.parent, a.child), cascadeId(b.parent, b.child))),
  };
}

/** Breadth-first: what is reached from `from` and in how many steps, nearest first, then by id. */
function walk(
  from: readonly string[],
  links: readonly (readonly [string, string])[],
  limit: number,
): { id: string; steps: number }[] {
  const next = new Map<string, string[]>();
  for (const [a, b] of links) next.set(a, [...(next.get(a) ?? []), b]);
  const seen = new Set(from);
  const found: { id: string; steps: number }[] = [];
  let front: readonly string[] = from;
  for (let steps = 1; front.length > 0 && steps <= limit; steps += 1) {
    const reached = [...new Set(front.flatMap((id) => next.get(id) ?? []))]
      .filter((id) => !seen.has(id))
      .sort(byCodePoint);
    for (const id of reached) {
      seen.add(id);
      found.push({ id, steps });
    }
    front = reached;
  }
  return found;
}
