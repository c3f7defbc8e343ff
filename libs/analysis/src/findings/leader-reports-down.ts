import { leader, type NodeRule } from './rule';

/** A leader whose superior is on a lower level. */
export const leaderReportsDown: NodeRule = {
  code: 'LEADER_REPORTS_DOWN',
  type: 'leader',
  severity: 'low',
  when: ({ index, reach }, place) => {
    const superior = index.single.reportsTo[place]!;
    return superior >= 0 && reach.leaderRank[superior]! > reach.leaderRank[place]!;
  },
  related: (context, place) => [leader(context, context.index.single.reportsTo[place]!)],
};
