import type { ChangeProblem } from '../change-problem';
import { byCodePoint } from '../code-point-order';
import type { Draft } from '../draft';
import { LINK_KINDS, LINK_RULES } from '../links';
import { latest } from './latest';

/** A unit has at most one parent, a leader one level, unit and superior, a goal one level of its own (method.md section 1). */
export function atMostOne(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  for (const link of LINK_KINDS) {
    const rule = LINK_RULES[link];
    // Anchors are counted over both kinds of anchor, by a rule of their own.
    if (rule.most === null || rule.from === 'network') continue;
    for (const [id, tos] of draft.touchedLinks[link]) {
      if (draft.degree(link, 'out', id) <= rule.most) continue;
      const others = [...draft.neighbours(link, 'out', id)].sort(byCodePoint);
      problems.push({ code: 'LINK_TOO_MANY', change: latest(tos), kind: rule.from, id, link, ids: others });
    }
  }
  return problems;
}
