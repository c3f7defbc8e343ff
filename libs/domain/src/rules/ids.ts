import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { characterCount, NAME_LIMIT } from '../fields';
import { ITEM_KINDS } from '../kinds';
import { hasControl } from '../tidy-text';

/** Whether a text can be a node's id: trimmed, not empty, without `;`, `->` and control characters, of at most 300 characters. */
export function isNodeId(id: string): boolean {
  return (
    id !== '' &&
    id === id.trim() &&
    !id.includes(';') &&
    !id.includes('->') &&
    !hasControl(id) &&
    !/\p{Surrogate}/u.test(id) &&
    (id.length <= NAME_LIMIT || characterCount(id) <= NAME_LIMIT)
  );
}

/** Every node that was touched has an id that can stand in a list in a workbook's cell and in a cascade link's id. */
export function ids(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  for (const kind of ITEM_KINDS)
    for (const [id, change] of draft.touchedNodes[kind])
      if (draft.node(kind, id) && !isNodeId(id))
        problems.push({ code: 'ID_INVALID', change, kind, id, field: 'id', limit: NAME_LIMIT });
  return problems;
}
