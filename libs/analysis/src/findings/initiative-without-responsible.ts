import type { NodeRule } from './rule';
import { isEmptyRow } from './row';

/** An initiative that no leader is responsible for. */
export const initiativeWithoutResponsible: NodeRule = {
  code: 'INITIATIVE_WITHOUT_RESPONSIBLE',
  type: 'initiative',
  severity: 'medium',
  when: ({ index }, initiative) => isEmptyRow(index.many.responsibleFor.in, initiative),
};
