import type { NodeRule } from './rule';

/** A network with no purpose written. */
export const networkWithoutPurpose: NodeRule = {
  code: 'NETWORK_WITHOUT_PURPOSE',
  type: 'network',
  severity: 'medium',
  when: ({ index }, network) => index.columns.network.purpose[network] === 0,
};
