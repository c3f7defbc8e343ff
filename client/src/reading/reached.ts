import { carriesFromOrigin } from '@kaskade/analysis';
import { levelOfGoal } from './places';
import type { Reading } from './reading';

/** How many goals of the bottom level have a line of sight: what bottlenecks are counted of (method.md section 5). */
export function reachedCount({ graph, index, report }: Reading): number {
  const bottom = report.levels.at(-1)?.id;
  const { origin } = report.penetration;
  if (bottom === undefined || origin === null) return 0;
  let count = 0;
  for (const goal of graph.nodes.goal.values()) {
    if (goal.status === 'dropped' || levelOfGoal(graph, goal.id)?.id !== bottom) continue;
    if (carriesFromOrigin(index, goal.id)) count++;
  }
  return count;
}
