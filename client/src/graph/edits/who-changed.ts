import { LINK_RULES, type Change, type ChangeProblem } from '@kaskade/domain';
import type { Revision, Touch } from './edit-state';

/** Who last changed what stands in the way of a list of mine; null when nobody is known to have. */
export function touchOf(others: readonly Revision[], problems: readonly ChangeProblem[]): Touch | null {
  for (const meets of [touchesField, touchesSubject]) {
    for (let at = others.length - 1; at >= 0; at--) {
      const revision = others[at]!;
      if (problems.some((problem) => revision.changes.some((change) => meets(change, problem))))
        return { actor: revision.actor, name: revision.name, at: revision.at };
    }
  }
  return null;
}

/** The very field, or for want of one the very link or node. */
function touchesField(change: Change, { kind, id, field, link, other }: ChangeProblem): boolean {
  switch (change.type) {
    case 'set':
      return field !== undefined && change.kind === kind && change.id === id && change.field === field;
    case 'add':
      return field === undefined && link === undefined && change.kind === kind && change.id === id;
    case 'remove':
      return change.kind === kind && change.id === id;
    case 'link':
    case 'unlink':
      return (
        change.link === link &&
        ((change.from === id && change.to === other) || (change.from === other && change.to === id))
      );
  }
}

/** Anything at the nodes that the problem is about. */
function touchesSubject(change: Change, { kind, id, other, ids = [] }: ChangeProblem): boolean {
  const about = new Set([id, ...ids, ...(other === undefined ? [] : [other]), ...id.split('->')]);
  switch (change.type) {
    case 'set':
      return change.kind === kind && about.has(change.id);
    case 'add':
    case 'remove':
      return about.has(change.id);
    case 'link':
    case 'unlink':
      return (
        (about.has(change.from) || about.has(change.to)) &&
        (kind === 'cascade' || kind === LINK_RULES[change.link].from || kind === LINK_RULES[change.link].to)
      );
  }
}
