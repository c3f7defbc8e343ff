import type { NodeRule } from './rule';

/** A network that was to be evaluated before the report's date. */
export const networkEvaluationDue: NodeRule = {
  code: 'NETWORK_EVALUATION_DUE',
  type: 'network',
  severity: 'low',
  when: ({ index, asOf }, network) => index.columns.network.evaluationDue[network]! < asOf,
};
