import { sources, targets, type Graph } from '@kaskade/domain';
import { levelOfGoal } from '../reading/places';

/** Why two goals cannot be linked: it is the same goal, they are linked already, it would run upwards or in a ring. */
export type LinkRefusal = 'self' | 'linked' | 'upwards' | 'ring';

/**
 * What may become the parent (`end` is `parent`) or the sub-goal of a goal: gives, for another goal, why it may not; null where it
 * may. A link that runs upwards is one that the database would take but that carries nothing.
 */
export function linkRefusals(
  graph: Graph,
  goal: string,
  end: 'parent' | 'child',
): (other: string) => LinkRefusal | null {
  const [near, far] = end === 'parent' ? [sources, targets] : [targets, sources];
  const linked = new Set(near(graph, 'cascadesTo', goal));
  const behind = reached(goal, (id) => far(graph, 'cascadesTo', id));
  const own = levelOfGoal(graph, goal)?.rank;
  return (other) => {
    if (other === goal) return 'self';
    if (linked.has(other)) return 'linked';
    if (behind.has(other)) return 'ring';
    const rank = levelOfGoal(graph, other)?.rank;
    if (own === undefined || rank === undefined) return null;
    return (end === 'parent' ? rank > own : rank < own) ? 'upwards' : null;
  };
}

function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) for (const one of next(id)) found.add(one);
  return found;
}
