import { sources, targets, type Graph } from '@kaskade/domain';
import { byCodePoint } from '@kaskade/domain';

/** Which link was followed last: its end is where the walk stands, and its siblings are those beside it. */
export interface Followed {
  readonly parent: string;
  readonly child: string;
  readonly way: 'up' | 'down';
}

/** The goals above a goal, the primary one first, then by id. */
export function parentsInOrder(graph: Graph, goal: string): readonly string[] {
  const late = (parent: string): number => (graph.cascade.get(`${parent}->${goal}`)?.primary ? 0 : 1);
  return [...sources(graph, 'cascadesTo', goal)].sort((a, b) => late(a) - late(b) || byCodePoint(a, b));
}

/** The goals below a goal as they stand in the picture, from the left. */
export function childrenInOrder(graph: Graph, goal: string, x: (goal: string) => number): readonly string[] {
  return [...targets(graph, 'cascadesTo', goal)].sort((a, b) => x(a) - x(b) || byCodePoint(a, b));
}

/**
 * Alt and an arrow: up to the parent goal, down to the first goal below, then left and right among the goals at the same end of
 * that goal's links. Null where the line leads nowhere.
 */
export function alongLine(
  graph: Graph,
  goal: string,
  arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
  followed: Followed | null,
  x: (goal: string) => number,
): Followed | null {
  if (arrow === 'ArrowUp') {
    const parent = parentsInOrder(graph, goal)[0];
    return parent === undefined ? null : { parent, child: goal, way: 'up' };
  }
  if (arrow === 'ArrowDown') {
    const child = childrenInOrder(graph, goal, x)[0];
    return child === undefined ? null : { parent: goal, child, way: 'down' };
  }
  const step = arrow === 'ArrowRight' ? 1 : -1;
  if (followed?.way === 'up' && followed.parent === goal) {
    const beside = parentsInOrder(graph, followed.child);
    const parent = beside[beside.indexOf(goal) + step];
    return parent === undefined ? null : { ...followed, parent };
  }
  const parent = followed?.child === goal ? followed.parent : parentsInOrder(graph, goal)[0];
  if (parent === undefined) return null;
  const beside = childrenInOrder(graph, parent, x);
  const child = beside[beside.indexOf(goal) + step];
  return child === undefined ? null : { parent, child, way: 'down' };
}

/** Where the walk stands after a step. */
export const standsAt = ({ parent, child, way }: Followed): string => (way === 'up' ? parent : child);
