import { targets, type Graph } from '@kaskade/domain';
import { rank } from './placing';
import { idsOf } from './the-graph';

export interface Edge {
  readonly parent: string;
  readonly child: string;
}

/** Every cascade edge, carrying or not. */
export const edges = (graph: Graph): Edge[] =>
  idsOf(graph, 'goal').flatMap((parent) => targets(graph, 'cascadesTo', parent).map((child) => ({ parent, child })));

const step = (graph: Graph, { parent, child }: Edge): number | null => {
  const [upper, lower] = [rank(graph, parent), rank(graph, child)];
  return upper === null || lower === null ? null : lower - upper;
};

/** Section 2: both are placed and the child is higher than its parent. */
export function isInverted(graph: Graph, edge: Edge): boolean {
  const down = step(graph, edge);
  return down !== null && down < 0;
}

/** Section 2: it goes down two levels or more. */
export function isSkipping(graph: Graph, edge: Edge): boolean {
  const down = step(graph, edge);
  return down !== null && down >= 2;
}

/** Section 2: edges that are inverted, or that touch an unplaced goal, carry nothing. */
export function carries(graph: Graph, edge: Edge): boolean {
  const down = step(graph, edge);
  return down !== null && down >= 0;
}
