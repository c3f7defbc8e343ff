import type { FindingContext, NodeRule } from './rule';
import { hasNoneLive } from './row';

/** Whether no goal and no initiative supports the pejlemærke. */
export const isUnsupported = ({ index }: FindingContext, pejlemaerke: number): boolean =>
  hasNoneLive(index.many.goalSupports.in, pejlemaerke, index.columns.goal.live) &&
  hasNoneLive(index.many.initiativeSupports.in, pejlemaerke, index.columns.initiative.live);

/** A pejlemærke that no goal and no initiative supports. */
export const pejlemaerkeUnsupported: NodeRule = {
  code: 'PEJLEMAERKE_UNSUPPORTED',
  type: 'pejlemaerke',
  severity: 'high',
  when: isUnsupported,
};
