import type { FindingContext, NodeRule } from './rule';

function isUnmapped({ units }: FindingContext, unit: number): boolean {
  const { leaders, unmapped } = units.total;
  return leaders[unit]! >= 1 && unmapped[unit] === leaders[unit];
}

/** A unit none of whose leaders is mapped; told of the topmost such unit. */
export const unitUnmapped: NodeRule = {
  code: 'UNIT_UNMAPPED',
  type: 'unit',
  severity: 'medium',
  when: (context, unit) => {
    const parent = context.index.single.partOf[unit]!;
    return isUnmapped(context, unit) && !(parent >= 0 && isUnmapped(context, parent));
  },
};
