import type { NodeRule } from './rule';

/** Fewer members than this are no network yet. */
const LEAST_MEMBERS = 3;

/** A network with fewer than 3 members. */
export const networkTooSmall: NodeRule = {
  code: 'NETWORK_TOO_SMALL',
  type: 'network',
  severity: 'low',
  when: ({ index }, network) => {
    const { start } = index.many.memberOf.in;
    return start[network + 1]! - start[network]! < LEAST_MEMBERS;
  },
};
