import { applyChanges, type Change, type ChangeProblem } from '@kaskade/domain';
import type { Conflict, Edit, EditState, Step, Version } from './edit-state';
import { touchOf } from './who-changed';

/**
 * The state with its queue laid anew over the confirmed graph. A list that no longer fits becomes a conflict, but not while one is
 * on its way: what the server makes of that one may be what the others stand on.
 */
export function rebased(state: EditState): EditState {
  let shown = state.confirmed;
  const inverses = new Map<string, readonly Change[]>();
  const failing = new Map<string, readonly ChangeProblem[]>();
  for (const edit of state.queue) {
    const applied = applyChanges(shown, edit.changes);
    if (applied.ok) {
      shown = applied.graph;
      inverses.set(edit.operation, applied.inverse);
    } else failing.set(edit.operation, applied.problems);
  }
  const next = { ...state, shown, hidden: new Set(failing.keys()), ...stepsWith(state, inverses) };
  const underWay = state.queue.some(({ state: where }) => where !== 'waiting');
  return underWay || state.behind !== null || failing.size === 0 ? next : withoutFailing(next, failing);
}

function withoutFailing(state: EditState, failing: ReadonlyMap<string, readonly ChangeProblem[]>): EditState {
  return state.queue
    .filter(({ operation }) => failing.has(operation))
    .reduce((next, edit) => inConflict(next, edit, failing.get(edit.operation) ?? []), state);
}

/** Takes a list out of the queue, and out of what can be undone, and keeps it as a conflict. */
export function inConflict(state: EditState, edit: Edit, problems: readonly ChangeProblem[]): EditState {
  const conflict: Conflict = { edit, problems, touch: touchOf(state.others, problems) };
  return {
    ...state,
    queue: state.queue.filter(({ operation }) => operation !== edit.operation),
    hidden: new Set([...state.hidden].filter((operation) => operation !== edit.operation)),
    done: without(state.done, edit.operation),
    undone: without(state.undone, edit.operation),
    // Of two versions of mine of one field only the later one is still mine.
    conflicts: [...state.conflicts.filter((older) => !replaces(edit, older.edit)), conflict],
  };
}

const without = (steps: readonly Step[], operation: string): readonly Step[] =>
  steps.some((step) => step.operation === operation) ? steps.filter((step) => step.operation !== operation) : steps;

function replaces(later: Edit, earlier: Edit): boolean {
  const fields = new Set(later.changes.map(fieldOf));
  return earlier.changes.every((change) => change.type === 'set' && fields.has(fieldOf(change)));
}
const fieldOf = (change: Change): string =>
  change.type === 'set' ? JSON.stringify([change.kind, change.id, change.field]) : '';

/** What undoes a list depends on what it was applied to. */
function stepsWith(
  { done, undone }: EditState,
  inverses: ReadonlyMap<string, readonly Change[]>,
): Pick<EditState, 'done' | 'undone'> {
  if (inverses.size === 0) return { done, undone };
  const renewed = (step: Step): Step => {
    const inverse = inverses.get(step.operation);
    return inverse === undefined ? step : { ...step, inverse };
  };
  return { done: done.map(renewed), undone: undone.map(renewed) };
}

/** The steps with what undoes one list renewed, and where the list was stored. */
export const withInverse = (
  state: EditState,
  operation: string,
  inverse: readonly Change[],
  stored: Version,
): EditState => {
  const inStore = (step: Step): Step => (step.operation === operation ? { ...step, stored } : step);
  const { done, undone } = stepsWith(state, new Map([[operation, inverse]]));
  return { ...state, done: done.map(inStore), undone: undone.map(inStore) };
};
