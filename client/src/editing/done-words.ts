import { LINK_RULES, type Change, type SettableKind } from '@kaskade/domain';
import type { Words } from '../view/use-words';

/** `Målet er slettet.`: a list of changes as what has been done, by what weighs most in it. */
export function doneWords(changes: readonly Change[], words: Words): string {
  const one = <T extends Change['type']>(type: T): Extract<Change, { type: T }> | undefined =>
    changes.find((change): change is Extract<Change, { type: T }> => change.type === type);
  const removed = one('remove');
  if (removed?.kind === 'aside') return words.say('editing.done.takenForward');
  const removals = changes.filter((change) => change.type === 'remove' && change.kind === 'goal').length;
  if (removals > 1) return words.say('arrange.done.removed', { count: removals });
  if (removed) return words.say('editing.done.removed', { subject: theSubject(removed.kind, words) });
  if (severalChanged(changes)) return words.say('editing.done.several');
  const added = one('add');
  if (added?.kind === 'aside') return words.say('editing.done.setAside');
  if (added) return words.say('editing.done.added', { subject: theSubject(added.kind, words) });
  const set = changes.filter((change) => change.type === 'set' && change.field !== 'primary');
  const link = one('link') ?? one('unlink');
  if (set.length === 0 && link) {
    if (link.link === 'cascadesTo')
      return words.say(link.type === 'link' ? 'editing.done.linked' : 'editing.done.unlinked');
    const kind =
      LINK_RULES[link.link].from === 'leader' && link.link in AT_THE_OTHER_END
        ? LINK_RULES[link.link].to
        : LINK_RULES[link.link].from;
    return words.say('editing.done.changed', { subject: theSubject(kind, words) });
  }
  const first = one('set');
  return words.say('editing.done.changed', { subject: theSubject(first?.kind ?? 'goal', words) });
}

/** Links that say something of a goal as its fields do, by the end that the goal is. */
const OF_GOALS = { goalLevel: 'from', goalSupports: 'from', owns: 'to' } as const;

/** Whether fields of more than one node are set or given in a list, as by a block that is pasted. */
function severalChanged(changes: readonly Change[]): boolean {
  const nodes = changes.flatMap((change) =>
    (change.type === 'add' || change.type === 'set') && change.kind !== 'cascade' && change.kind !== 'settings'
      ? [`${change.kind} ${change.id}`]
      : (change.type === 'link' || change.type === 'unlink') && change.link in OF_GOALS
        ? [`goal ${change[OF_GOALS[change.link as keyof typeof OF_GOALS]]}`]
        : [],
  );
  return new Set(nodes).size > 1;
}

/** `Målet`, `Lederen`: what a change is about, as the first word of a sentence. */
const theSubject = (kind: SettableKind, { say }: Words): string => say(`editing.the.${kind}`);

/** Who owns a goal is a matter of the goal, not of the leader. */
const AT_THE_OTHER_END: Partial<Record<keyof typeof LINK_RULES, true>> = {
  owns: true,
  responsibleFor: true,
  memberOf: true,
  facilitates: true,
};
