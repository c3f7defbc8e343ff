import { goal, type CascadeRule } from './rule';

/** A cascade link to a goal that sits higher than its parent. */
export const goalInverted: CascadeRule = {
  code: 'GOAL_INVERTED',
  type: 'cascade',
  severity: 'high',
  when: ({ reach }, parent, child) => reach.rank[child]! < reach.rank[parent]!,
  related: (context, parent, child) => [goal(context, parent), goal(context, child)],
};
