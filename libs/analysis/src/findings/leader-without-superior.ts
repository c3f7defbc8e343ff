import type { NodeRule } from './rule';

/** A leader below the top who reports to no one. */
export const leaderWithoutSuperior: NodeRule = {
  code: 'LEADER_WITHOUT_SUPERIOR',
  type: 'leader',
  severity: 'low',
  when: ({ index, reach }, leader) => reach.leaderRank[leader]! > 0 && index.single.reportsTo[leader]! < 0,
};
