import { applyChanges, type Change, type ChangeProblem, type Graph } from '@kaskade/domain';
import {
  withOther,
  withStep,
  type Edit,
  type EditState,
  type KeptEdits,
  type MadeAs,
  type Revision,
  type Step,
  type Version,
} from './edit-state';
import { inConflict, rebased, withInverse } from './rebase';

/** The state after something its user did, or why it cannot be done. */
export type Done =
  | { readonly ok: true; readonly state: EditState }
  | { readonly ok: false; readonly state: EditState; readonly problems: readonly ChangeProblem[] };

/**
 * A list of changes made by hand, under a new operation id. One that was begun on a value which another has changed meanwhile is kept as a
 * conflict.
 */
export function edited(state: EditState, operation: string, changes: readonly Change[], kind: MadeAs = 'change'): Done {
  const applied = apply(state, operation, changes, kind, null);
  if (!applied.ok) {
    const { problems } = applied;
    const isOvertaken = problems.every(({ code }) => code === 'VALUE_CONFLICT');
    return isOvertaken
      ? { ok: true, state: inConflict(state, newEdit(operation, changes, kind, null), problems) }
      : { ok: false, state, problems };
  }
  const { state: next, step } = applied;
  return { ok: true, state: { ...next, done: withStep(state.done, step), undone: [] } };
}

/** Takes back my last list that is not taken back. One that cannot be taken back any more is let go of, so that the one before it can. */
export function undone(state: EditState, operation: string): Done {
  const last = state.done.at(-1);
  if (last === undefined) return { ok: true, state };
  const rest = { ...state, done: state.done.slice(0, -1) };
  const applied = apply(rest, operation, last.inverse, 'undo', last.operation);
  if (!applied.ok) return { ok: false, state: rest, problems: applied.problems };
  return { ok: true, state: { ...applied.state, undone: withStep(state.undone, applied.step) } };
}

/** Applies again what was taken back last. */
export function redone(state: EditState, operation: string): Done {
  const last = state.undone.at(-1);
  if (last === undefined) return { ok: true, state };
  const rest = { ...state, undone: state.undone.slice(0, -1) };
  const applied = apply(rest, operation, last.inverse, 'redo', last.operation);
  if (!applied.ok) return { ok: false, state: rest, problems: applied.problems };
  return { ok: true, state: { ...applied.state, done: withStep(state.done, applied.step) } };
}

function apply(
  state: EditState,
  operation: string,
  changes: readonly Change[],
  kind: Edit['kind'],
  of: string | null,
): { ok: true; state: EditState; step: Step } | { ok: false; problems: readonly ChangeProblem[] } {
  const applied = applyChanges(state.shown, changes);
  if (!applied.ok) return applied;
  const edit = newEdit(operation, changes, kind, of);
  return {
    ok: true,
    state: { ...state, shown: applied.graph, queue: [...state.queue, edit] },
    step: { operation, inverse: applied.inverse },
  };
}

const newEdit = (operation: string, changes: readonly Change[], kind: Edit['kind'], of: string | null): Edit => ({
  ...{ operation, changes, kind, of },
  ...{ state: 'waiting', revision: null, refused: null },
});

const changed = (state: EditState, operation: string, change: (edit: Edit) => Edit): EditState => ({
  ...state,
  queue: state.queue.map((edit) => (edit.operation === operation ? change(edit) : edit)),
});

/** A list is on its way to the server. */
export const sending = (state: EditState, operation: string): EditState =>
  changed(state, operation, (edit) => ({ ...edit, state: 'sent' }));

/** No answer came: whether the list was written nobody knows. */
export const lost = (state: EditState, operation: string): EditState => ({
  ...changed(state, operation, (edit) => ({ ...edit, state: 'unknown' })),
  connected: false,
  answers: false,
});

/** The server has been asked, and never got the list: it is sent again, under the same id. */
export const neverArrived = (state: EditState, operation: string): EditState =>
  rebased(changed(state, operation, (edit) => ({ ...edit, state: 'waiting' })));

/** The server did not take the list now, and wrote nothing: it is sent again later. */
export const putOff = (state: EditState, operation: string): EditState => ({
  ...changed(state, operation, (edit) => ({ ...edit, state: 'waiting' })),
  connected: false,
  answers: false,
});

/** The server has written the list. */
export function stored(state: EditState, operation: string, version: Version): EditState {
  const edit = state.queue.find((one) => one.operation === operation);
  if (edit === undefined) return state;
  if (version.epoch !== state.version.epoch || version.revision > state.version.revision + 1) {
    return {
      ...changed(state, operation, (one) => ({ ...one, state: 'stored', revision: version.revision })),
      behind: state.behind ?? 'revisions',
    };
  }
  if (version.revision <= state.version.revision) return rebased(withoutEdit(state, operation));
  return confirmed(state, version, edit);
}

/** One list of changes more than the confirmed graph, mine or another's. */
export function revised(state: EditState, revision: Revision): EditState {
  const { epoch, revision: number, operation, changes } = revision;
  if (epoch === state.version.epoch && number <= state.version.revision) return state;
  if (epoch !== state.version.epoch || number > state.version.revision + 1)
    return { ...state, behind: state.behind ?? 'revisions' };
  const mine = state.queue.find((edit) => edit.operation === operation);
  if (mine !== undefined) return confirmed(state, revision, mine);
  const applied = applyChanges(state.confirmed, changes);
  // What the server accepted fits the graph that it had; this one is another, and is fetched whole.
  if (!applied.ok) return { ...state, behind: 'graph' };
  return rebased({
    ...state,
    version: { epoch, revision: number },
    confirmed: applied.graph,
    others: withOther(state.others, revision),
  });
}

/** A list of mine is the next revision. */
function confirmed(state: EditState, { epoch, revision }: Version, edit: Edit): EditState {
  const version = { epoch, revision };
  const isFirst = state.queue[0]?.operation === edit.operation && state.hidden.size === 0;
  const applied = applyChanges(state.confirmed, edit.changes);
  if (!applied.ok) return { ...state, behind: 'graph' };
  const next = withInverse(
    withoutEdit({ ...state, version }, edit.operation),
    edit.operation,
    applied.inverse,
    version,
  );
  // Nothing on the screen changes; and of one graph, not two, the whole is kept.
  if (isFirst) return { ...next, confirmed: next.queue.length === 0 ? state.shown : applied.graph };
  return rebased({ ...next, confirmed: applied.graph });
}

const withoutEdit = (state: EditState, operation: string): EditState => ({
  ...state,
  queue: state.queue.filter((edit) => edit.operation !== operation),
  hidden: new Set([...state.hidden].filter((one) => one !== operation)),
});

/** The server refused the list. What it knows and this window does not is fetched first; then it is seen whether the list still fits. */
export function refused(state: EditState, operation: string, problems: readonly ChangeProblem[]): EditState {
  const at = state.version.revision;
  return {
    ...changed(state, operation, (edit) => ({ ...edit, state: 'waiting', refused: { at, problems } })),
    behind: state.behind ?? 'revisions',
  };
}

/** The whole graph has been fetched anew. */
export function loaded(state: EditState, { epoch, revision }: Version, graph: Graph): EditState {
  const sameEpoch = epoch === state.version.epoch;
  if (sameEpoch && revision < state.version.revision) return state;
  const isMissing = (edit: Edit): boolean => edit.state !== 'stored' || (sameEpoch && (edit.revision ?? 0) > revision);
  const queue = state.queue.filter(isMissing);
  return caughtUp({ ...state, version: { epoch, revision }, confirmed: graph, queue }, { epoch, revision });
}

/** All up to a version has been fetched; what has turned out to be missing beyond it is fetched again. */
export function caughtUp(state: EditState, { epoch, revision }: Version): EditState {
  if (epoch !== state.version.epoch || revision > state.version.revision || awaits(state)) return rebased(state);
  const next = rebased({ ...state, behind: null });
  return next.queue.reduce((now, edit) => {
    if (edit.refused === null) return now;
    if (edit.refused.at === now.version.revision) return rebased(inConflict(now, edit, edit.refused.problems));
    return changed(now, edit.operation, (one) => ({ ...one, refused: null }));
  }, next);
}

/** A list of mine is known to be in a later revision. */
const awaits = ({ queue, version }: EditState): boolean =>
  queue.some((edit) => edit.state === 'stored' && (edit.revision ?? 0) > version.revision);

/** The server has answered. */
export const answered = (state: EditState): EditState => (state.answers ? state : { ...state, answers: true });

/** The connection was lost, or is there again: then what others did meanwhile is fetched before anything is sent. */
export const connection = (state: EditState, connected: boolean): EditState => ({
  ...state,
  connected,
  answers: state.answers && connected,
  behind: state.behind ?? (connected && !state.connected ? 'revisions' : null),
});

/** Others may have changed something: it is fetched before anything is sent. */
export const fallenBehind = (state: EditState): EditState => ({
  ...state,
  connected: true,
  behind: state.behind ?? 'revisions',
});

/** What was kept of an earlier page, or of another window that is gone, under what this one has made. What had been sent is asked for. */
export function restored(state: EditState, kept: KeptEdits): EditState {
  const queue = kept.queue.map((edit): Edit => ({
    ...edit,
    state: edit.state === 'waiting' ? 'waiting' : 'unknown',
    revision: null,
  }));
  return rebased({
    ...state,
    queue: [...queue, ...state.queue],
    conflicts: [...kept.conflicts, ...state.conflicts],
    done: [...kept.done, ...state.done],
    undone: [...kept.undone, ...state.undone],
  });
}
