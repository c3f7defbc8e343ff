import type { ChangeProblem } from '../change-problem';
import { byCodePoint } from '../code-point-order';
import type { Draft } from '../draft';
import { latest } from './latest';

/** A network is anchored in at most one leader or unit. */
export function oneAnchor(draft: Draft): ChangeProblem[] {
  const { anchoredInLeader: byLeader, anchoredInUnit: byUnit } = draft.touchedLinks;
  const problems: ChangeProblem[] = [];
  for (const id of new Set([...byLeader.keys(), ...byUnit.keys()])) {
    const anchors = (['anchoredInLeader', 'anchoredInUnit'] as const).flatMap((link) =>
      [...draft.neighbours(link, 'out', id)].sort(byCodePoint),
    );
    if (anchors.length <= 1) continue;
    const change = Math.max(...[byLeader.get(id), byUnit.get(id)].map((touched) => (touched ? latest(touched) : 0)));
    problems.push({ code: 'ANCHOR_TOO_MANY', change, kind: 'network', id, ids: anchors });
  }
  return problems;
}
