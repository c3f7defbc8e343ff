import type { NodeRule } from './rule';

/** A goal with neither a level nor an owner to take one from. */
export const goalUnplaced: NodeRule = {
  code: 'GOAL_UNPLACED',
  type: 'goal',
  severity: 'medium',
  when: ({ reach }, goal) => reach.rank[goal]! < 0,
};
