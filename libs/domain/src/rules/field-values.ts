import type { SettableKind } from '../change';
import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { fieldNames, fieldRule, fieldsOf } from '../fields';
import { ITEM_KINDS } from '../kinds';
import { cascadeId } from '../links';
import { valueFault } from './field-value';

/** Every field of what was touched holds what its rule allows. */
export function fieldValues(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  const check = (kind: SettableKind, id: string, change: number): void => {
    const holder = draft.holder(kind, id);
    if (!holder) return;
    const values = fieldsOf(holder);
    for (const field of fieldNames(kind)) {
      const value = values[field];
      const fault = valueFault(fieldRule(kind, field)!, value);
      if (fault) problems.push({ ...fault, change, kind, id, field, value: value ?? null });
    }
  };
  for (const kind of ITEM_KINDS) for (const [id, change] of draft.touchedNodes[kind]) check(kind, id, change);
  for (const [parent, children] of draft.touchedLinks.cascadesTo)
    for (const [child, change] of children) check('cascade', cascadeId(parent, child), change);
  if (draft.touchedSettings !== null) check('settings', 'workspace', draft.touchedSettings);
  return problems;
}
