import { applyChanges, cascadeEnds, fieldsOf, type Change, type FieldValue, type Graph } from '@kaskade/domain';
import { edited, type Done } from './edit-events';
import type { Conflict, EditState } from './edit-state';

/** One field that both changed: what it was when I changed it, what I made of it, and what it is now. */
export interface Difference {
  readonly change: Extract<Change, { type: 'set' }>;
  readonly present: FieldValue;
}

/** The fields of a conflict that hold another value than mine, with both; the rest of the list is not about values. */
export function differences(graph: Graph, { edit }: Conflict): readonly Difference[] {
  return edit.changes.flatMap((change) => {
    if (change.type !== 'set') return [];
    const present = presentValue(graph, change);
    return present === undefined || present === change.to ? [] : [{ change, present }];
  });
}

/** Whether my version can be kept at all: then keeping it is one more list. */
export const canKeep = (state: EditState, conflict: Conflict): boolean => {
  const mine = mineNow(state.shown, conflict);
  return mine.length > 0 && applyChanges(state.shown, mine).ok;
};

/** `mine`: my changes again, from the values that are there now. `theirs`: my list is let go of. */
export function settled(state: EditState, conflict: Conflict, way: 'mine' | 'theirs', operation: string): Done {
  const rest = {
    ...state,
    conflicts: state.conflicts.filter((one) => one.edit.operation !== conflict.edit.operation),
  };
  if (way === 'theirs') return { ok: true, state: rest };
  const mine = mineNow(state.shown, conflict);
  if (mine.length === 0) return { ok: true, state: rest };
  const done = edited(rest, operation, mine);
  // What cannot be kept stays a conflict, with what is wrong with it now.
  return done.ok ? done : { ...done, state };
}

function mineNow(graph: Graph, { edit }: Conflict): readonly Change[] {
  return edit.changes.flatMap((change): readonly Change[] => {
    if (change.type !== 'set') return [change];
    const present = presentValue(graph, change);
    return present === undefined ? [change] : present === change.to ? [] : [{ ...change, from: present }];
  });
}

function presentValue(graph: Graph, { kind, id, field }: Extract<Change, { type: 'set' }>): FieldValue | undefined {
  const holder =
    kind === 'settings'
      ? graph.settings
      : kind === 'cascade'
        ? cascadeEnds(id) && graph.cascade.get(id)
        : graph.nodes[kind].get(id);
  return holder ? fieldsOf(holder)[field] : undefined;
}
