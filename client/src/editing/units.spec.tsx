import { applyChanges, createGraph, sameGraph, sources, targets, type Graph } from '@kaskade/domain';
import { act, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { deleteUnit, moveUnit, newUnit, unitCut } from '../graph/edits/unit-commands';
import { unfolded, unitForest, unitsUnder } from '../reading/forest';
import { sample } from '../testing/organisations';
import { renderEditing } from '../testing/render-editing';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';
import { shiftedUnder, treeStep, typedRow } from './tree-keys';

const fjordby = sample('fjordby');

/** Forests of units: each under one before it, or at the top. */
const forests = fc.array(fc.option(fc.nat(30), { nil: null }), { minLength: 1, maxLength: 14 }).map((parents) => {
  const id = (i: number): string => `E${String(i).padStart(2, '0')}`;
  return createGraph({
    nodes: { unit: parents.map((_, i) => ({ id: id(i), name: `Enhed ${i}`, kind: null })) },
    links: { partOf: parents.flatMap((parent, i) => (parent === null || i === 0 ? [] : [[id(i), id(parent % i)]])) },
  });
});
const unitOf = (graph: Graph, i: number): string => [...graph.nodes.unit.keys()][i % graph.nodes.unit.size]!;

describe('the tree of the units', () => {
  it('takes a unit under any other but itself and those under it, and back', () => {
    fc.assert(
      fc.property(forests, fc.nat(), fc.option(fc.nat(), { nil: null }), (graph, i, j) => {
        const id = unitOf(graph, i);
        const under = j === null ? null : unitOf(graph, j);
        const applied = applyChanges(graph, moveUnit(graph, id, under));
        expect(applied.ok).toBe(under === null || !unitsUnder(graph, id).has(under));
        if (!applied.ok) return;
        expect(targets(applied.graph, 'partOf', id)).toEqual(under === null ? [] : [under]);
        const back = applyChanges(applied.graph, applied.inverse);
        expect(back.ok && sameGraph(back.graph, graph)).toBe(true);
      }),
    );
  });

  it('keeps what lay under a unit that is deleted, one step up', () => {
    fc.assert(
      fc.property(forests, fc.nat(), (graph, i) => {
        const id = unitOf(graph, i);
        const applied = applyChanges(graph, deleteUnit(graph, id));
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        expect(applied.graph.nodes.unit.size).toBe(graph.nodes.unit.size - 1);
        const children = sources(graph, 'partOf', id);
        expect(unitCut(graph, id).units).toBe(children.length);
        for (const child of children)
          expect(targets(applied.graph, 'partOf', child)).toEqual(targets(graph, 'partOf', id));
      }),
    );
  });

  it('is walked by every key without leaving it, and moved in and out by Alt and an arrow', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(forests, fc.array(keys, { maxLength: 30 }), (graph, pressed) => {
        const forest = unitForest(graph);
        const folded = new Set<string>();
        let at = forest[0]!.id;
        for (const key of pressed) {
          const rows = unfolded(forest, folded);
          const step = treeStep(rows, folded, at, key);
          if (step === null) continue;
          if ('to' in step) at = step.to;
          else if ('fold' in step) folded.add(step.fold);
          else folded.delete(step.unfold);
          expect(unfolded(forest, folded).map(({ id }) => id)).toContain(at);
        }
        const rows = unfolded(forest, folded);
        for (const [i, { id }] of rows.slice(1).entries()) {
          expect(treeStep(rows, folded, rows[i]!.id, 'ArrowDown')).toEqual({ to: id });
          expect(treeStep(rows, folded, id, 'ArrowUp')).toEqual({ to: rows[i]!.id });
        }
        expect(treeStep(rows, folded, at, 'Home')).toEqual({ to: rows[0]!.id });
        expect(treeStep(rows, folded, at, 'End')).toEqual({ to: rows.at(-1)!.id });
        for (const key of ['ArrowLeft', 'ArrowRight']) {
          const to = shiftedUnder(rows, at, key);
          if (to !== null) expect(applyChanges(graph, moveUnit(graph, at, to.under)).ok).toBe(true);
        }
      }),
    );
  });

  it('is jumped in by letters, the same letter going on to the next', () => {
    const graph = createGraph({
      nodes: { unit: ['Borger', 'Børn', 'Job', 'Østre'].map((name, i) => ({ id: `E${i}`, name, kind: null })) },
    });
    const rows = unitForest(graph);
    const nameOf = (id: string): string => graph.nodes.unit.get(id)!.name;
    expect(typedRow(rows, 'E2', 'b', nameOf)).toBe('E0');
    expect(typedRow(rows, 'E0', 'b', nameOf)).toBe('E1');
    expect(typedRow(rows, 'E1', 'bor', nameOf)).toBe('E1');
    expect(typedRow(rows, 'E0', 'ø', nameOf)).toBe('E3');
    expect(typedRow(rows, 'E0', 'x', nameOf)).toBeNull();
  });

  it('makes a unit under another as one change', () => {
    const applied = applyChanges(fjordby.graph, newUnit('E99', 'Ny', unitOf(fjordby.graph, 0)));
    expect(applied.ok && targets(applied.graph, 'partOf', 'E99')).toEqual([unitOf(fjordby.graph, 0)]);
  });
});

describe('the window of the units', () => {
  const id = (name: string): string => [...fjordby.graph.nodes.unit.values()].find((unit) => unit.name === name)!.id;
  const open = async (unit: string) => {
    openEditDialog({ type: 'units', unit: id(unit) });
    const drawn = renderEditing(<EditDialogs />, fjordby, '/w/w/kaskade');
    await screen.findByRole('tree', { name: 'Enheder' });
    return drawn;
  };
  afterEach(() => act(() => openEditDialog(null)));
  const row = (name: string) => screen.getByRole('treeitem', { name });
  const press = (name: string, key: string, more = {}) => fireEvent.keyDown(row(name), { key, ...more });
  const parentOf = (graph: Graph, name: string) => targets(graph, 'partOf', id(name))[0];

  it('drags a unit under another, refuses a cycle with a sentence, and takes it back', async () => {
    const { editor } = await open('Jobcenter');
    const dataTransfer = { setData: () => {}, effectAllowed: '' };
    const drag = (what: string, to: string): void => {
      fireEvent.dragStart(row(what), { dataTransfer });
      fireEvent.dragOver(row(to), { dataTransfer });
      fireEvent.drop(row(to), { dataTransfer });
    };
    expect(row('Jobcenter').getAttribute('aria-level')).toBe('2');
    expect(row('Jobcenter').getAttribute('aria-posinset')).toBe('1');
    expect(row('Jobcenter').getAttribute('aria-setsize')).toBe('3');
    drag('Jobcenter', 'Sygedagpenge');
    expect(screen.getByRole('alert').textContent).toBe(
      'Jobcenter kan ikke ligge under Sygedagpenge, for Sygedagpenge ligger selv under Jobcenter.',
    );
    expect(editor.state.done).toEqual([]);
    drag('Sygedagpenge', 'Ydelsescenter');
    expect(screen.getByText('Sygedagpenge ligger nu under Ydelsescenter.')).not.toBeNull();
    expect(parentOf(editor.state.shown, 'Sygedagpenge')).toBe(id('Ydelsescenter'));
    expect(document.activeElement).toBe(row('Sygedagpenge'));
    press('Sygedagpenge', 'z', { ctrlKey: true });
    expect(sameGraph(editor.state.shown, fjordby.graph)).toBe(true);
  });

  it('is changed by keyboard alone: cut and paste, in and out, F2, a new one, and delete with what goes along', async () => {
    const { editor } = await open('Sygedagpenge');
    press('Sygedagpenge', 'x', { ctrlKey: true });
    press('Sygedagpenge, klippet', 'ArrowLeft');
    expect(document.activeElement).toBe(row('Jobcenter'));
    press('Jobcenter', 'y');
    expect(document.activeElement).toBe(row('Ydelsescenter'));
    press('Ydelsescenter', 'v', { ctrlKey: true });
    expect(parentOf(editor.state.shown, 'Sygedagpenge')).toBe(id('Ydelsescenter'));
    press('Sygedagpenge', 'ArrowLeft', { altKey: true });
    expect(parentOf(editor.state.shown, 'Sygedagpenge')).toBe(parentOf(fjordby.graph, 'Ydelsescenter'));

    press('Sygedagpenge', 'F2');
    const rename = screen.getByLabelText('Nyt navn til Sygedagpenge');
    fireEvent.change(rename, { target: { value: 'Sygemeldte' } });
    fireEvent.keyDown(rename, { key: 'Enter' });
    expect(document.activeElement).toBe(row('Sygemeldte'));
    press('Sygemeldte', 'Insert');
    const made = screen.getByLabelText('Navn på den nye enhed');
    fireEvent.change(made, { target: { value: 'Fastholdelse' } });
    fireEvent.keyDown(made, { key: 'Enter' });
    press('Fastholdelse', 'Delete');
    expect(screen.queryByRole('treeitem', { name: 'Fastholdelse' })).toBeNull();

    press('Jobcenter', 'Home');
    fireEvent.click(row('Jobcenter'));
    press('Jobcenter', 'Delete');
    expect(screen.getByRole('region', { name: "Slet 'Jobcenter'?" }).textContent).toMatch(
      /\d+ enheder under den rykker et trin op\.\d+ ledere? står så uden enhed\./,
    );
    fireEvent.click(screen.getAllByRole('button', { name: 'Slet' }).at(-1)!);
    expect(editor.state.shown.nodes.unit.has(id('Jobcenter'))).toBe(false);
    expect(editor.state.done).toHaveLength(6);
  });
});
