import { applyChanges, cascadeEnds, difference, LINK_RULES, type Change, type SettableKind } from '@kaskade/domain';
import type { EditState, Revision, Step } from './edit-state';

/** What others have done to what undoing would take away. */
export interface TakenAlong {
  /** Whose changes they are, the last first. */
  readonly by: Pick<Revision, 'actor' | 'name' | 'at'>;
  /** The changes of others that would go with it, in the order they were made. */
  readonly changes: readonly Change[];
}

/**
 * What my next undo or redo would take along of what others have done since my list was stored: fields, links and records of what it removes.
 * Null when it takes nothing of theirs along, or cannot be done at all (which is said when it is tried).
 */
export function undoAhead(state: EditState, way: 'undo' | 'redo'): TakenAlong | null {
  const step = (way === 'undo' ? state.done : state.undone).at(-1);
  const later = step === undefined ? [] : laterThan(state, step);
  if (step === undefined || later.length === 0) return null;
  const applied = applyChanges(state.shown, step.inverse);
  if (!applied.ok) return null;
  const gone = new Set(
    difference(state.shown, applied.graph).flatMap((change) =>
      change.type === 'remove' ? [key(change.kind, change.id)] : [],
    ),
  );
  const touches = (change: Change): boolean => subjectsOf(change).some((subject) => gone.has(subject));
  const theirs = later.filter(({ changes }) => changes.some(touches));
  const last = theirs.at(-1);
  if (last === undefined) return null;
  const { actor, name, at } = last;
  return { by: { actor, name, at }, changes: theirs.flatMap(({ changes }) => changes.filter(touches)) };
}

/** The revisions of others that came after a list of mine was stored; none while it is not, for then it stands on theirs. */
const laterThan = ({ others }: EditState, { stored }: Step): readonly Revision[] =>
  stored === undefined
    ? []
    : others.filter(({ epoch, revision }) => epoch === stored.epoch && revision > stored.revision);

const key = (kind: SettableKind, id: string): string => `${kind} ${id}`;

/** What a change touches: a node or record, or the nodes at both ends of a link. */
function subjectsOf(change: Change): readonly string[] {
  switch (change.type) {
    case 'add':
    case 'remove':
      return [key(change.kind, change.id)];
    case 'set':
      return change.kind === 'cascade'
        ? (cascadeEnds(change.id) ?? []).map((goal) => key('goal', goal))
        : [key(change.kind, change.id)];
    case 'link':
    case 'unlink': {
      const { from, to } = LINK_RULES[change.link];
      return [key(from, change.from), key(to, change.to)];
    }
  }
}
