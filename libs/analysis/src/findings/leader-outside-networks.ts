import type { NodeRule } from './rule';
import { hasNoneLive } from './row';

/** A leader below the top who is in no network, where there is at least one network in all. */
export const leaderOutsideNetworks: NodeRule = {
  code: 'LEADER_OUTSIDE_NETWORKS',
  type: 'leader',
  severity: 'low',
  given: ({ index }) => index.columns.network.live.includes(1),
  when: ({ index, reach }, leader) => {
    const { live } = index.columns.network;
    return (
      reach.leaderRank[leader]! > 0 &&
      hasNoneLive(index.many.memberOf.out, leader, live) &&
      hasNoneLive(index.many.facilitates.out, leader, live)
    );
  },
};
