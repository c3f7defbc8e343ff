import type { Change } from './change';
import type { ItemKind } from './kinds';
import { cascadeEnds, LINK_RULES, type LinkKind } from './links';

/** What a change is a matter of: a node, a record, or the workspace's settings. */
export interface Subject {
  readonly kind: ItemKind | 'settings';
  readonly id: string;
}

/** Links that are a matter of the node that they point to: who owns a goal is said of the goal. */
const OF_THE_OTHER: ReadonlySet<LinkKind> = new Set([
  'owns',
  'cascadesTo',
  'responsibleFor',
  'memberOf',
  'facilitates',
]);

/** What a change is a matter of. */
export function subjectOf(change: Change): Subject {
  switch (change.type) {
    case 'link':
    case 'unlink': {
      const { link, from, to } = change;
      return OF_THE_OTHER.has(link) ? { kind: LINK_RULES[link].to, id: to } : { kind: LINK_RULES[link].from, id: from };
    }
    default: {
      const { kind, id } = change;
      return kind === 'cascade' ? { kind: 'goal', id: cascadeEnds(id)?.[1] ?? id } : { kind, id };
    }
  }
}
