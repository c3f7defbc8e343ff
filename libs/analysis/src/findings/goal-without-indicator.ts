import type { NodeRule } from './rule';

/** A goal that nothing is measured by. */
export const goalWithoutIndicator: NodeRule = {
  code: 'GOAL_WITHOUT_INDICATOR',
  type: 'goal',
  severity: 'low',
  when: ({ index }, goal) => index.columns.goal.indicator[goal] === 0,
};
