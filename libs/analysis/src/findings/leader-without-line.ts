import { hasLineOfSight } from '../reach/reach';
import type { NodeRule } from './rule';

/** A leader below the top who is mapped, but has no line of sight. */
export const leaderWithoutLine: NodeRule = {
  code: 'LEADER_WITHOUT_LINE',
  type: 'leader',
  severity: 'medium',
  when: ({ reach }, leader) =>
    reach.leaderRank[leader]! > 0 && reach.leaders.unmapped[leader] === 0 && !hasLineOfSight(reach, leader),
};
