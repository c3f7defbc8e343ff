import { goal, level, type CascadeRule } from './rule';

/** A cascade link that goes down two levels or more in one step. */
export const goalSkipsLevel: CascadeRule = {
  code: 'GOAL_SKIPS_LEVEL',
  type: 'cascade',
  severity: 'low',
  when: ({ reach }, parent, child) => reach.rank[child]! - reach.rank[parent]! >= 2,
  related: (context, parent, child) => {
    const { rank } = context.reach;
    const between = Array.from({ length: rank[child]! - rank[parent]! - 1 }, (_, i) => rank[parent]! + 1 + i);
    return [goal(context, parent), goal(context, child), ...between.map((skipped) => level(context, skipped))];
  },
};
