import type { NodeRule } from './rule';

/** An initiative whose end has passed and that is not done. */
export const initiativeOverdue: NodeRule = {
  code: 'INITIATIVE_OVERDUE',
  type: 'initiative',
  severity: 'low',
  when: ({ index, asOf }, initiative) =>
    index.columns.initiative.end[initiative]! < asOf && index.columns.initiative.done[initiative] === 0,
};
