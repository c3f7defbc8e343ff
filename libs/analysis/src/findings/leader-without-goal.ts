import type { NodeRule } from './rule';

/** A leader who is not mapped: no line, and responsible for no initiative. */
export const leaderWithoutGoal: NodeRule = {
  code: 'LEADER_WITHOUT_GOAL',
  type: 'leader',
  severity: 'medium',
  when: ({ reach }, leader) => reach.leaders.unmapped[leader] === 1,
};
