import { carriedOnBy, goalRank, lineage, type GraphIndex } from '@kaskade/analysis';
import { byCodePoint, sources, type Graph } from '@kaskade/domain';

/** A goal's line as a list reads it from the top: what lies above, and below it each goal before those that carry it on. */
export interface LineOfGoal {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The goals above by level, the farthest first; those below by walking the links down, each once. */
export function lineOfGoal(index: GraphIndex, goal: string): LineOfGoal {
  const rank = (id: string): number => goalRank(index, id) ?? 0;
  const steps = new Map(lineage(index, goal).up.map(({ id, steps: count }) => [id, count]));
  const up = [...steps.keys()].sort(
    (a, b) => rank(a) - rank(b) || (steps.get(b) ?? 0) - (steps.get(a) ?? 0) || byCodePoint(a, b),
  );
  const down: string[] = [];
  const seen = new Set([goal]);
  const open = [...carriedOnBy(index, goal)].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    down.push(next);
    // Taken from the end: the smallest id comes first.
    open.push(...[...carriedOnBy(index, next)].reverse());
  }
  return { up, down };
}

/** The initiatives that realise a goal, those given up left out. */
export const initiativesOf = (graph: Graph, goal: string): readonly string[] =>
  sources(graph, 'realises', goal).filter((id) => graph.nodes.initiative.get(id)?.status !== 'dropped');
