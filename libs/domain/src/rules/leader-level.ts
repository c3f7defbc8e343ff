import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { latest } from './latest';

/** A leader has a level. (That it has no second one is `atMostOne`.) */
export function leaderLevel(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  const leaders = draft.touchedNodes.leader;
  const links = draft.touchedLinks.leaderLevel;
  for (const id of new Set([...leaders.keys(), ...links.keys()])) {
    if (!draft.node('leader', id) || draft.degree('leaderLevel', 'out', id) > 0) continue;
    const touched = links.get(id);
    const change = Math.max(leaders.get(id) ?? 0, touched ? latest(touched) : 0);
    problems.push({ code: 'LEVEL_REQUIRED', change, kind: 'leader', id, link: 'leaderLevel' });
  }
  return problems;
}
