import type { ChangeProblem } from '../change-problem';
import { byCodePoint } from '../code-point-order';
import type { Draft } from '../draft';

/** Of the links to the parents of a goal exactly one is primary. */
export function primaryParent(draft: Draft): ChangeProblem[] {
  const children = new Map<string, number>();
  for (const touched of draft.touchedLinks.cascadesTo.values())
    for (const [child, change] of touched) children.set(child, Math.max(change, children.get(child) ?? 0));

  const problems: ChangeProblem[] = [];
  for (const [id, change] of children) {
    const parents = [...draft.neighbours('cascadesTo', 'in', id)];
    const primary = parents.filter((parent) => draft.cascadeFields(parent, id).primary === true);
    if (parents.length === 0 || primary.length === 1) continue;
    problems.push(
      primary.length === 0
        ? { code: 'PRIMARY_MISSING', change, kind: 'goal', id, ids: parents.sort(byCodePoint) }
        : { code: 'PRIMARY_TOO_MANY', change, kind: 'goal', id, ids: primary.sort(byCodePoint) },
    );
  }
  return problems;
}
