import { spansOf } from '../figures/spans';
import type { NodeRule } from './rule';

/** A leader with more leaders and staff directly below than the setting allows. */
export const leaderSpan: NodeRule = {
  code: 'LEADER_SPAN',
  type: 'leader',
  severity: 'medium',
  when: ({ index, spanMax }, leader) => spansOf(index)[leader]! > spanMax,
};
