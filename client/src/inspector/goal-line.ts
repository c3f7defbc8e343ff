import { lineage, type GraphIndex } from '@kaskade/analysis';
import { byCodePoint, sources, targets, type Graph } from '@kaskade/domain';
import { levelOfGoal } from '../reading/places';

/** A goal's line as a list reads it from the top: what lies above, and below it each goal before those that carry it on. */
export interface LineOfGoal {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** The goals above by level, the farthest first; those below by walking the links down, each once. */
export function lineOfGoal(graph: Graph, index: GraphIndex, goal: string): LineOfGoal {
  const line = lineage(index, goal);
  const rank = (id: string): number => levelOfGoal(graph, id)?.rank ?? 0;
  const steps = new Map(line.up.map(({ id, steps: count }) => [id, count]));
  const up = [...steps.keys()].sort(
    (a, b) => rank(a) - rank(b) || (steps.get(b) ?? 0) - (steps.get(a) ?? 0) || byCodePoint(a, b),
  );
  const below = new Set(line.down.map(({ id }) => id));
  const down: string[] = [];
  const seen = new Set<string>();
  const open = [goal];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next !== goal) down.push(next);
    const children = targets(graph, 'cascadesTo', next).filter((child) => below.has(child) && rank(child) >= rank(next));
    // Taken from the end: the smallest id comes first.
    for (const child of [...children].reverse()) open.push(child);
  }
  return { up, down };
}

/** The initiatives that realise a goal, those given up left out. */
export const initiativesOf = (graph: Graph, goal: string): readonly string[] =>
  sources(graph, 'realises', goal).filter((id) => graph.nodes.initiative.get(id)?.status !== 'dropped');
