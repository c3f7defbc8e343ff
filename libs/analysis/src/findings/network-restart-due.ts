import type { NodeRule } from './rule';

/** A network that was to start afresh before the report's date, and is not being redesigned. */
export const networkRestartDue: NodeRule = {
  code: 'NETWORK_RESTART_DUE',
  type: 'network',
  severity: 'low',
  when: ({ index, asOf }, network) =>
    index.columns.network.restartDue[network]! < asOf && index.columns.network.redesign[network] === 0,
};
