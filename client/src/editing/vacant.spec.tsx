import { renderEditing } from '../testing/render-editing';
import { analyseIndex, buildIndex } from '@kaskade/analysis';
import { applyChanges, DEFAULT_SETTINGS, levelsByRank, sameGraph, targets } from '@kaskade/domain';
import { ALONE, readFile, readWorkbook, writeSheets, writeXlsx } from '@kaskade/workbook';
import { fireEvent, screen, within } from '@testing-library/react';
import { leaveVacant, newNode } from '../graph/edits/node-commands';
import { RightPanel } from '../inspector/RightPanel';
import { listRows, sectionsOf } from '../list/sections';
import { leaderLabel } from '../reading/names';
import { sample } from '../testing/organisations';
import { useUi } from '../view/ui-store';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';
import { nodeChoices } from './node-choices';
import { isVacant, vacantLevel } from './vacant-level';

const fjordby = sample('fjordby');
const { graph } = fjordby;
const panel = (chosen: string) =>
  renderEditing(
    <>
      <RightPanel onClose={() => {}} />
      <EditDialogs />
    </>,
    fjordby,
    `/w/w/kaskade?valgt=${chosen}`,
  );

describe('a position without a person', () => {
  beforeEach(() => useUi.setState({ editing: true }));
  afterEach(() => useUi.setState({ editing: false }));

  it('owns a goal by one press in the picker, on the level of the goal, as one change', () => {
    const { editor } = panel('maal:M07');
    const owners = within(screen.getByRole('group', { name: 'Ejer' }));
    fireEvent.click(owners.getByRole('button', { name: 'Tilføj: Ejer' }));
    fireEvent.click(screen.getByRole('button', { name: /^Vakant: Ny stilling uden person · / }));
    const { shown, done } = editor.state;
    const made = [...shown.nodes.leader.values()].filter(({ name }) => name === 'Vakant');
    expect(made).toHaveLength(1);
    expect(targets(shown, 'owns', made[0]!.id)).toEqual(['M07']);
    expect(targets(shown, 'leaderLevel', made[0]!.id)).toEqual(targets(graph, 'goalLevel', 'M07'));
    expect(done).toHaveLength(1);
    expect(screen.queryByRole('combobox', { name: 'Tilføj: Ejer' })).toBeNull();
  });

  it('is made by one press in the window of a new leader', () => {
    openEditDialog({ type: 'new', kind: 'leader' });
    const { editor } = panel('leder:L22');
    fireEvent.click(screen.getByRole('button', { name: 'Vakant' }));
    expect([...editor.state.shown.nodes.leader.values()].map(({ name }) => name)).toContain('Vakant');
  });

  it('is left by a person: the name and the address go, the position and all that hangs on it stays', () => {
    const { editor } = panel('leder:L22');
    fireEvent.click(screen.getByRole('button', { name: 'Gør vakant' }));
    expect(editor.state.shown.nodes.leader.get('L22')).toEqual({
      ...graph.nodes.leader.get('L22'),
      name: 'Vakant',
      email: null,
    });
    expect(editor.state.shown.links).toEqual(graph.links);
    expect(screen.queryByRole('button', { name: 'Gør vakant' })).toBeNull();
  });

  it('stands above whom it is to lead, and where the highest of a unit stand', () => {
    const levels = levelsByRank(graph);
    expect(vacantLevel(graph, ['reportsTo'], 'from', 'L22')?.id).toBe('middle');
    expect(vacantLevel(graph, ['responsibleFor'], 'to', 'I1')).toEqual(levels.at(-1));
    const [unit] = targets(graph, 'inUnit', 'T1');
    expect(vacantLevel(graph, ['inUnit'], 'to', unit!)?.id).toBe('top');
  });

  it('is called by its position wherever names are off, and told from others by its title', () => {
    const leader = { id: 'V1', name: 'Anna', title: 'Leder af visitation', employees: null, email: 'a@b.dk' };
    const changes = [
      ...newNode('leader', 'V1', 'Anna', 'middle'),
      { type: 'set', kind: 'leader', id: 'V1', field: 'title', from: null, to: leader.title },
      { type: 'set', kind: 'leader', id: 'V1', field: 'email', from: null, to: leader.email },
      ...leaveVacant(leader, 'Vakant'),
    ] as const;
    const applied = applyChanges(graph, changes);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const labels = (['names', 'positions', 'hidden'] as const).map((names) =>
      leaderLabel(applied.graph, 'V1', names, 'da'),
    );
    expect(labels).toEqual(['Vakant', 'Leder af visitation', 'Mellemledelse']);
    const find = nodeChoices(applied.graph, ['leader'], 'names', 'da');
    expect(find('vakant visitation', () => true, 5)).toMatchObject([
      { id: 'V1', title: 'Vakant', where: 'Leder af visitation · Mellemledelse' },
    ]);
  });

  it('goes out in a workbook and comes in again, as many as there are, also named in another language', () => {
    const applied = applyChanges(graph, [
      ...newNode('leader', 'V1', 'Vakant', 'middle'),
      ...newNode('leader', 'V2', 'Vacant', 'first_line'),
    ]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const read = readFile({ name: 'ud.xlsx', bytes: writeXlsx(writeSheets(applied.graph, 'da')) });
    if (!read.ok) throw new Error(read.code);
    expect(sameGraph(readWorkbook(read.sheets, ALONE).graph, { ...applied.graph, settings: DEFAULT_SETTINGS })).toBe(
      true,
    );
    expect(['Vakant', 'Vacant', 'Vakant stilling'].map(isVacant)).toEqual([true, true, false]);
  });
});

describe('a level without goals', () => {
  it('says so under its heading in the list, and only there', () => {
    const applied = applyChanges(graph, [
      { type: 'add', kind: 'level', id: 'staff', fields: { name: 'Medarbejdere', rank: 9 } },
    ]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const index = buildIndex(applied.graph);
    const report = analyseIndex(index, {
      asOf: '2026-01-31',
      settings: { spanMax: 15, minAnswers: 5 },
      cells: [],
    });
    const sections = sectionsOf({ graph: applied.graph, index, report }, [], 'level', null, () => true, 'da');
    expect(sections.map(({ of }) => of)).toEqual([0, 0, 0, 0, 0]);
    expect(listRows(sections, new Set()).filter(({ kind }) => kind === 'empty')).toHaveLength(5);
    expect(listRows(sections, new Set(['level staff'])).filter(({ kind }) => kind === 'empty')).toHaveLength(4);
  });
});
