import type { NodeRule } from './rule';
import { unitsWithLeader } from '../figures/units';

/** A unit in which itself, not below it, no leader sits. */
export const unitWithoutLeader: NodeRule = {
  code: 'UNIT_WITHOUT_LEADER',
  type: 'unit',
  severity: 'low',
  when: ({ index }, unit) => unitsWithLeader(index)[unit] === 0,
};
