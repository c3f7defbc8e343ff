import type { ChangeProblem } from '../change-problem';
import { byCodePoint } from '../code-point-order';
import type { Draft } from '../draft';

/** No two levels have one rank. */
export function uniqueRanks(draft: Draft): ChangeProblem[] {
  const touched = draft.touchedNodes.level;
  if (touched.size === 0) return [];
  const byRank = new Map<number, string[]>();
  for (const id of new Set([...draft.base.nodes.level.keys(), ...touched.keys()])) {
    const level = draft.node('level', id);
    if (typeof level?.rank === 'number') byRank.set(level.rank, [...(byRank.get(level.rank) ?? []), id]);
  }
  const problems: ChangeProblem[] = [];
  for (const [rank, levels] of byRank) {
    const culprits = levels.filter((id) => touched.has(id)).sort((a, b) => touched.get(a)! - touched.get(b)!);
    const id = culprits.at(-1);
    if (levels.length < 2 || id === undefined) continue;
    const others = levels.filter((other) => other !== id).sort(byCodePoint);
    problems.push({
      code: 'RANK_TAKEN',
      change: touched.get(id)!,
      kind: 'level',
      id,
      field: 'rank',
      value: rank,
      ids: others,
    });
  }
  return problems;
}
