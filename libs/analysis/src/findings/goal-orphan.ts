import type { NodeRule } from './rule';

/** A goal below the origin with no ancestor of smaller rank than its own. */
export const goalOrphan: NodeRule = {
  code: 'GOAL_ORPHAN',
  type: 'goal',
  severity: 'medium',
  given: ({ reach }) => reach.origin >= 0,
  when: ({ reach }, goal) => reach.rank[goal]! > reach.origin && reach.goals.top[goal] === reach.rank[goal],
};
