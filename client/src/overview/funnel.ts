import { originGoals, type GraphIndex, type OriginGoal } from '@kaskade/analysis';
import { byCodePoint } from '@kaskade/domain';

/** The rows of the funnel: the goals that penetration starts from, the deepest first, then those with an initiative, then by id. */
export const funnelRows = (index: GraphIndex): readonly OriginGoal[] =>
  [...originGoals(index)].sort(
    (a, b) => b.reaches - a.reaches || Number(b.action) - Number(a.action) || byCodePoint(a.goal, b.goal),
  );
