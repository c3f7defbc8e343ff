import { applyChanges } from './apply-changes';
import type { Change } from './change';
import type { ChangeProblem } from './change-problem';
import type { Graph } from './graph';
import { cascadeEnds, LINK_RULES } from './links';
import { subjectOf, type Subject } from './subject';

/** Some of a list of changes that can be applied without the rest. */
export interface Part {
  readonly changes: readonly Change[];
  /** What was not chosen, but what was chosen cannot be had without; in the order of the list. */
  readonly along: readonly Subject[];
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** What a list of changes is about, each once, in its order. */
export function subjectsIn(changes: readonly Change[]): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const change of changes) {
    const subject = subjectOf(change);
    if (!found.has(keyOf(subject))) found.set(keyOf(subject), subject);
  }
  return [...found.values()];
}

/**
 * Whole subjects of a list of changes that fits a graph, with what they need: a new node comes with its links, and whatever the graph would
 * otherwise be refused for comes along. It can always be applied, for at the worst it is the whole list.
 */
export function partOf(graph: Graph, changes: readonly Change[], chosen: readonly Subject[]): Part {
  const added = new Set(changes.flatMap((change) => (change.type === 'add' ? [keyOf(change)] : [])));
  const wanted = new Set(chosen.map(keyOf));
  for (;;) {
    const isWanted = (change: Change): boolean => ownersOf(change, added).some((key) => wanted.has(key));
    const part = changes.filter(isWanted);
    const applied = applyChanges(graph, part);
    // Of the whole list nothing more can be had.
    if (applied.ok || part.length === changes.length) return { changes: part, along: along(changes, wanted, chosen) };
    const before = wanted.size;
    const rest = changes.filter((change) => !isWanted(change));
    for (const key of neededFor(applied.problems, rest)) wanted.add(key);
    // What stands in the way is not to be seen from the problems: then nothing is left out.
    if (wanted.size === before) for (const change of rest) wanted.add(keyOf(subjectOf(change)));
  }
}

/** A link is a matter of its subject, and of a new node at either of its ends. */
function ownersOf(change: Change, added: ReadonlySet<string>): readonly string[] {
  const own = keyOf(subjectOf(change));
  if (change.type !== 'link') return [own];
  const { from, to } = LINK_RULES[change.link];
  return [own, ...[`${from} ${change.from}`, `${to} ${change.to}`].filter((end) => added.has(end))];
}

/** The subjects of those changes that touch what a list is refused for. */
function neededFor(problems: readonly ChangeProblem[], rest: readonly Change[]): readonly string[] {
  const ids = new Set(
    problems.flatMap(({ id, other, ids: more }) => [
      ...(cascadeEnds(id) ?? [id]),
      ...(other === undefined ? [] : [other]),
      ...(more ?? []),
    ]),
  );
  return rest.filter((change) => idsOf(change).some((id) => ids.has(id))).map((change) => keyOf(subjectOf(change)));
}

function idsOf(change: Change): readonly string[] {
  if (change.type === 'link' || change.type === 'unlink') return [change.from, change.to];
  return cascadeEnds(change.id) ?? [change.id];
}

function along(
  changes: readonly Change[],
  wanted: ReadonlySet<string>,
  chosen: readonly Subject[],
): readonly Subject[] {
  const own = new Set(chosen.map(keyOf));
  return subjectsIn(changes).filter((subject) => wanted.has(keyOf(subject)) && !own.has(keyOf(subject)));
}
