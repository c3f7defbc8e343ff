import type { ChangeProblem } from '../change-problem';
import { byCodePoint } from '../code-point-order';
import type { Draft } from '../draft';
import { latest } from './latest';

export const FEWEST_LEVELS = 2;
export const MOST_LEVELS = 8;

/** A workspace has 2 to 8 levels, or none: read, that means the four default ones. */
export function levelCount(draft: Draft): ChangeProblem[] {
  const touched = draft.touchedNodes.level;
  if (touched.size === 0) return [];
  const known = new Set([...draft.base.nodes.level.keys(), ...touched.keys()]);
  const ids = [...known].filter((id) => draft.node('level', id)).sort(byCodePoint);
  if (ids.length === 0 || (ids.length >= FEWEST_LEVELS && ids.length <= MOST_LEVELS)) return [];
  const change = latest(touched);
  const id = [...touched].find(([, last]) => last === change)![0];
  return [{ code: 'LEVEL_COUNT', change, kind: 'level', id, ids }];
}
