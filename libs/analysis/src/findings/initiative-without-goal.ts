import type { NodeRule } from './rule';
import { hasNoneLive } from './row';

/** An initiative that realises no goal. */
export const initiativeWithoutGoal: NodeRule = {
  code: 'INITIATIVE_WITHOUT_GOAL',
  type: 'initiative',
  severity: 'medium',
  when: ({ index }, initiative) => hasNoneLive(index.many.realises.out, initiative, index.columns.goal.live),
};
