import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { LINK_KINDS, LINK_RULES, type LinkKind } from '../links';

/** More cycles than this are not written out: the list is refused either way. */
const MOST_CYCLES = 100;

/**
 * Units, superiors and the cascade have no cycle. Depth-first search with three colours (Cormen et al., "Introduction to
 * Algorithms", 22.3) from the links that were made: a new cycle must hold one of them. A link back to a node on the
 * search's own path closes a cycle, which is that path's end.
 */
export function noCycles(draft: Draft): ChangeProblem[] {
  return LINK_KINDS.filter((link) => LINK_RULES[link].acyclic).flatMap((link) => cyclesOf(draft, link));
}

function cyclesOf(draft: Draft, link: LinkKind): ChangeProblem[] {
  const touched = draft.touchedLinks[link];
  const problems: ChangeProblem[] = [];
  const done = new Set<string>();
  const onPath = new Map<string, number>();

  for (const start of touched.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [];
    const waiting: Iterator<string>[] = [];
    const enter = (id: string): void => {
      onPath.set(id, path.length);
      path.push(id);
      waiting.push(draft.neighbours(link, 'out', id)[Symbol.iterator]());
    };
    enter(start);
    while (path.length > 0) {
      const next = waiting.at(-1)!.next();
      if (next.done) {
        const left = path.pop()!;
        waiting.pop();
        onPath.delete(left);
        done.add(left);
        continue;
      }
      const at = onPath.get(next.value);
      if (at !== undefined) {
        problems.push(cycleProblem(draft, link, [...path.slice(at), next.value]));
        if (problems.length === MOST_CYCLES) return problems;
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return problems;
}

function cycleProblem(draft: Draft, link: LinkKind, ids: readonly string[]): ChangeProblem {
  let change = 0;
  let at = 0;
  for (let i = 0; i + 1 < ids.length; i++) {
    const made = draft.touchedLinks[link].get(ids[i]!)?.get(ids[i + 1]!);
    if (made !== undefined && made >= change) [change, at] = [made, i];
  }
  return { code: 'CYCLE', change, kind: LINK_RULES[link].from, id: ids[at]!, link, other: ids[at + 1]!, ids };
}
