import type { NodeRule } from './rule';

/** A goal whose date has passed and that is not achieved. */
export const goalOverdue: NodeRule = {
  code: 'GOAL_OVERDUE',
  type: 'goal',
  severity: 'low',
  when: ({ index, asOf }, goal) => index.columns.goal.due[goal]! < asOf && index.columns.goal.achieved[goal] === 0,
};
