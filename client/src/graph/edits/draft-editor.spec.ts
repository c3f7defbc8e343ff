import { applyChanges, difference, partOf, sameGraph, subjectsIn, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { webcrypto } from 'node:crypto';
import { acceptedLists, wishes } from '../../../../libs/domain/testing/change-arbitrary';
import { graphs } from '../../../../libs/domain/testing/graph-arbitrary';
import { NO_EDITS, type KeptEdits } from './edit-state';
import { sample } from '../../testing/organisations';
import { draftEditor, editsOf } from './draft-editor';
import { keepDraft, newDraft } from './kept-drafts';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const fjordby = sample('fjordby').graph;
const retitle = (id: string, from: string, to: string): Change => ({
  ...{ type: 'set', kind: 'goal', id, field: 'title', from, to },
});
const title = (graph: Graph, id: string): string => graph.nodes.goal.get(id)!.title;
const changedBy = (graph: Graph, changes: readonly Change[]): Graph => {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};
/** A point that is set aside comes forward when its subject is touched, which a draft may do after the point has become real. */
const withoutAsides = (graph: Graph): Graph => ({ ...graph, nodes: { ...graph.nodes, aside: new Map() } });
const over = (graph: Graph, others: readonly [] = []) => ({ shown: graph, others });

describe('a draft', () => {
  it('is edited and undone as the map is, and nothing of it is sent', () => {
    let kept: KeptEdits = NO_EDITS;
    const editor = draftEditor(fjordby, kept, (edits) => (kept = edits));
    expect(editor.edit([retitle('M07', title(fjordby, 'M07'), 'Aftaler')])).toEqual([]);
    expect(editor.edit([{ type: 'remove', kind: 'goal', id: 'ingen' }])).toHaveLength(1);
    expect(title(editor.state.shown, 'M07')).toBe('Aftaler');
    expect(kept.queue.map(({ state }) => state)).toEqual(['waiting']);
    // Opened again, it is what it was, and can still be undone.
    const again = draftEditor(fjordby, JSON.parse(JSON.stringify(kept)) as KeptEdits, () => {});
    expect(title(again.state.shown, 'M07')).toBe('Aftaler');
    again.undo();
    expect(sameGraph(again.state.shown, fjordby)).toBe(true);
  });

  it('is not kept anew by being opened: two windows that have it open would wake each other for ever', () => {
    let kept: KeptEdits = NO_EDITS;
    draftEditor(fjordby, kept, (edits) => (kept = edits)).edit([retitle('M07', title(fjordby, 'M07'), 'Aftaler')]);
    const keep = jest.fn();
    draftEditor(fjordby, kept, keep);
    // Not even where it does not fit, for the other window may have another map under it.
    const again = draftEditor(changedBy(fjordby, [retitle('M07', title(fjordby, 'M07'), 'Noget andet')]), kept, keep);
    expect(keep).not.toHaveBeenCalled();
    again.edit([retitle('M08', title(fjordby, 'M08'), 'Job')]);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('is kept when something in it has changed, not when the map under it has', () => {
    localStorage.clear();
    const id = newDraft('w');
    const written = jest.spyOn(Storage.prototype, 'setItem');
    const editor = draftEditor(fjordby, NO_EDITS, (edits) => keepDraft('w', { id, name: null, edits }));
    editor.edit([retitle('M07', title(fjordby, 'M07'), 'Aftaler')]);
    expect(written).toHaveBeenCalledTimes(1);
    editor.lay(over(changedBy(fjordby, [retitle('M08', title(fjordby, 'M08'), 'Job')])));
    expect(written).toHaveBeenCalledTimes(1);
    written.mockRestore();
  });

  it('is laid over the map that has moved on, and says what no longer fits', () => {
    const editor = draftEditor(fjordby, NO_EDITS, () => {});
    editor.edit([retitle('M07', title(fjordby, 'M07'), 'Aftaler')]);
    editor.edit([retitle('M08', title(fjordby, 'M08'), 'Job')]);
    editor.lay(over(changedBy(fjordby, [retitle('M07', title(fjordby, 'M07'), 'Noget andet')])));
    expect([title(editor.state.shown, 'M07'), title(editor.state.shown, 'M08')]).toEqual(['Noget andet', 'Job']);
    expect(editor.state.conflicts.map(({ problems }) => problems[0]?.code)).toEqual(['VALUE_CONFLICT']);
    editor.settle(editor.state.conflicts[0]!, 'mine');
    expect([title(editor.state.shown, 'M07'), editor.state.conflicts]).toEqual(['Aftaler', []]);
  });

  it('of which all that fits has become real still has what did not fit', () => {
    const editor = draftEditor(fjordby, NO_EDITS, () => {});
    editor.edit([retitle('M07', title(fjordby, 'M07'), 'Aftaler')]);
    const moved = changedBy(fjordby, [retitle('M07', title(fjordby, 'M07'), 'Noget andet')]);
    editor.lay(over(moved));
    const { conflicts } = editor.state;
    editor.replace(editsOf([], editor.state));
    expect(editor.state).toMatchObject({ queue: [], conflicts });
  });

  it('over any other map is every list of it that fits, in order; the rest is kept as what does not', () => {
    fc.assert(
      fc.property(graphs(), wishes, graphs(), (graph, wished, moved) => {
        const lists = acceptedLists(graph, wished);
        const editor = draftEditor(graph, NO_EDITS, () => {});
        for (const list of lists) editor.edit(list);
        editor.lay(over(moved));
        const { queue, conflicts, shown } = editor.state;
        expect(
          sameGraph(
            queue.reduce((now, { changes }) => changedBy(now, changes), moved),
            shown,
          ),
        ).toBe(true);
        const all = [...queue, ...conflicts.map(({ edit }) => edit)].map(({ changes }) => changes);
        // Of two versions of one field that both do not fit the later one alone is kept.
        for (const list of all) expect(lists).toContainEqual(list);
        for (const { edit } of conflicts) expect(queue.map(({ operation }) => operation)).not.toContain(edit.operation);
      }),
      { numRuns: 60 },
    );
  });

  it('of which a part has become real is what is left of it', () => {
    fc.assert(
      fc.property(graphs(), wishes, fc.func(fc.boolean()), (graph, wished, choose) => {
        const editor = draftEditor(graph, NO_EDITS, () => {});
        for (const list of acceptedLists(graph, wished)) editor.edit(list);
        const { shown, conflicts } = editor.state;
        const changes = difference(graph, shown);
        const part = partOf(
          graph,
          changes,
          subjectsIn(changes).filter(({ kind, id }) => choose(`${kind} ${id}`)),
        );
        const next = changedBy(graph, part.changes);
        editor.lay(over(next));
        editor.replace(editsOf(difference(next, shown), { conflicts }));
        expect(sameGraph(withoutAsides(editor.state.shown), withoutAsides(shown))).toBe(true);
        expect(editor.state.conflicts).toEqual(conflicts);
      }),
      { numRuns: 60 },
    );
  });
});
