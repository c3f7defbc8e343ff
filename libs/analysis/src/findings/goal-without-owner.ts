import type { NodeRule } from './rule';
import { isEmptyRow } from './row';

/** A goal that no leader owns. */
export const goalWithoutOwner: NodeRule = {
  code: 'GOAL_WITHOUT_OWNER',
  type: 'goal',
  severity: 'medium',
  when: ({ index }, goal) => isEmptyRow(index.many.owns.in, goal),
};
