import type { NodeRule } from './rule';

/** A network that no leader or unit stands behind. */
export const networkWithoutAnchor: NodeRule = {
  code: 'NETWORK_WITHOUT_ANCHOR',
  type: 'network',
  severity: 'medium',
  when: ({ index }, network) =>
    index.single.anchoredInLeader[network]! < 0 && index.single.anchoredInUnit[network]! < 0,
};
