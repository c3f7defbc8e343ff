import type { FindingContext, NodeRule } from './rule';

function isDisconnected({ units }: FindingContext, unit: number): boolean {
  const { leaders, connected, unmapped } = units.total;
  return connected[unit] === 0 && unmapped[unit]! < leaders[unit]!;
}

/** A unit none of whose leaders has line of sight, though some are mapped; told of the topmost such unit. */
export const unitDisconnected: NodeRule = {
  code: 'UNIT_DISCONNECTED',
  type: 'unit',
  severity: 'high',
  when: (context, unit) => {
    const parent = context.index.single.partOf[unit]!;
    return isDisconnected(context, unit) && !(parent >= 0 && isDisconnected(context, parent));
  },
};
