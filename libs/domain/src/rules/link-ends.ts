import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { LINK_KINDS, LINK_RULES } from '../links';

/** Both ends of every link are there. */
export function linkEnds(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  for (const link of LINK_KINDS) {
    const rule = LINK_RULES[link];
    for (const [from, tos] of draft.touchedLinks[link])
      for (const [to, change] of tos) {
        if (!draft.isLinked(link, from, to)) continue;
        if (!draft.node(rule.from, from))
          problems.push({ code: 'LINK_END_MISSING', change, kind: rule.from, id: from, link, other: to });
        if (!draft.node(rule.to, to))
          problems.push({ code: 'LINK_END_MISSING', change, kind: rule.to, id: to, link, other: from });
      }
  }
  return problems;
}
