import { sources, targets, type Graph } from '@kaskade/domain';
import { carries } from './edges';

/** The goals below, along carrying edges in any number of steps; the goal itself is not among them. `removed` goals are not there. */
export function descendants(graph: Graph, goal: string, removed: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const child of targets(graph, 'cascadesTo', parent)) {
      if (found.has(child) || removed.has(child) || !carries(graph, { parent, child })) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(goal);
  return found;
}

/** The goals above, along carrying edges in any number of steps; the goal itself is not among them. */
export function ancestors(graph: Graph, goal: string): Set<string> {
  const found = new Set<string>();
  const visit = (child: string): void => {
    for (const parent of sources(graph, 'cascadesTo', child)) {
      if (found.has(parent) || !carries(graph, { parent, child })) continue;
      found.add(parent);
      visit(parent);
    }
  };
  visit(goal);
  return found;
}

/** The goal and what is below it. */
export const withDescendants = (graph: Graph, goal: string): Set<string> =>
  new Set([goal, ...descendants(graph, goal)]);

/** The goal and what is above it. */
export const withAncestors = (graph: Graph, goal: string): Set<string> => new Set([goal, ...ancestors(graph, goal)]);
