import { renderEditing } from '../testing/render-editing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { RightPanel } from '../inspector/RightPanel';
import { sample } from '../testing/organisations';
import { useUi } from '../view/ui-store';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';

const fjordby = sample('fjordby');
const jobcenter = sample('jobcenter');

const panel = (chosen: string, reading = fjordby) =>
  renderEditing(
    <>
      <RightPanel onClose={() => {}} />
      <EditDialogs />
    </>,
    reading,
    `/w/w/kaskade?valgt=${chosen}`,
  );
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const set = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
  fireEvent.blur(field(name));
};
const group = (name: string) => within(screen.getByRole('group', { name }));
const pick = (name: string, button: string, words: string): void => {
  fireEvent.click(group(name).getByRole('button', { name: button }));
  const search = screen.getByRole('combobox', { name: button });
  fireEvent.change(search, { target: { value: words } });
  fireEvent.keyDown(search, { key: 'Enter' });
};
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

beforeEach(() => useUi.setState({ editing: true }));
afterEach(() => useUi.setState({ editing: false }));

describe('what goals hang on, edited', () => {
  it('a leader: fields, level, unit and superior', () => {
    const { editor } = panel('leder:L22');
    set('Egne medarbejdere', '-1');
    expect(screen.getByRole('alert').textContent).toBe('Mindst 0.');
    set('Egne medarbejdere', '14');
    pick('Enhed', 'Vælg: Enhed', 'ydelsescenter');
    pick('Niveau', 'Vælg: Niveau', 'top');
    const { nodes, links } = editor.state.shown;
    expect(nodes.leader.get('L22')?.employees).toBe(14);
    expect(nodes.unit.get(links.inUnit.out.get('L22')![0]!)?.name).toBe('Ydelsescenter');
    expect(links.leaderLevel.out.get('L22')).toEqual(['top']);
    // A leader stands somewhere: the level is chosen anew, never taken away.
    expect(group('Niveau').queryByRole('button', { name: /^Fjern/ })).toBeNull();
  });

  it('a network: its anchor is one, in a leader or a unit', () => {
    const id = [...jobcenter.graph.nodes.network.keys()][0]!;
    const { editor } = panel(`netvaerk:${id}`, jobcenter);
    pick('Forankring', 'Vælg: Forankring', [...jobcenter.graph.nodes.unit.values()][0]!.name);
    fireEvent.change(field('Status'), { target: { value: 'redesign' } });
    const { links, nodes } = editor.state.shown;
    expect((links.anchoredInLeader.out.get(id) ?? []).length + (links.anchoredInUnit.out.get(id) ?? []).length).toBe(1);
    expect(nodes.network.get(id)?.status).toBe('redesign');
  });

  it('a unit is never part of itself or of what is under it', () => {
    const unit = [...fjordby.graph.nodes.unit.values()].find(({ name }) => name === 'Jobcenter')!;
    panel(`enhed:${unit.id}`);
    fireEvent.click(group('Overenhed').getByRole('button', { name: 'Vælg: Overenhed' }));
    const offered = screen.getAllByRole('option').map((one) => one.querySelector('span')?.textContent);
    expect(offered).toContain('Børn og Unge');
    expect(offered).not.toContain('Jobcenter');
    expect(offered).not.toContain('Sygedagpenge');
  });

  it('a link of a goal: in own words, with room to decide, and taken away', () => {
    const { editor } = panel('maal:M07');
    const [parent] = fjordby.graph.links.cascadesTo.in.get('M07')!;
    const id = `${parent}->M07`;
    expect(screen.getAllByText('Ikke skrevet i egne ord endnu.').length).toBeGreaterThan(0);
    const [words] = screen.getAllByLabelText('I egne ord');
    fireEvent.change(words!, { target: { value: fjordby.graph.nodes.goal.get(parent!)!.title } });
    fireEvent.blur(words!);
    expect(screen.getByText('Samme ord som det overordnede mål.')).not.toBeNull();
    const [room] = screen.getAllByRole('group', { name: 'Råderum' });
    const steps = within(room!).getAllByRole<HTMLInputElement>('radio');
    expect(steps.map(({ ariaLabel, checked }) => [ariaLabel, checked])).toEqual([
      ['Beslutter: niveauet vælger selv vejen', false],
      ['Medbeslutter: niveauet er med til at vælge', false],
      ['Høres: niveauet spørges, før der vælges', false],
      ['Orienteres: niveauet får besked om valget', false],
      ['Ikke angivet', true],
    ]);
    fireEvent.click(steps[1]!);
    expect(editor.state.shown.cascade.get(id)).toMatchObject({ room: 'co_decide', primary: true });
    fireEvent.click(screen.getAllByRole('button', { name: 'Fjern forbindelsen' })[0]!);
    expect(editor.state.shown.cascade.has(id)).toBe(false);
  });

  it('the links over a boundary, one after the other', () => {
    const { editor } = panel('overgang:middle');
    fireEvent.click(screen.getByRole('button', { name: 'Vis side om side' }));
    const table = within(screen.getByRole('table', { name: 'Linjer over overgangen' }));
    const [first] = table.getAllByLabelText(/^I egne ord: /);
    fireEvent.change(first!, { target: { value: 'Hos os: ring i dag' } });
    fireEvent.blur(first!);
    expect([...editor.state.shown.cascade.values()].map(({ translation }) => translation)).toContain(
      'Hos os: ring i dag',
    );
  });

  it.each([
    ['leader', 'Navn eller stilling'],
    ['unit', 'Navn'],
    ['initiative', 'Titel'],
    ['network', 'Navn'],
    ['pejlemaerke', 'Navn'],
  ] as const)('a new %s is made by its name, and its panel opens', (kind, label) => {
    useUi.setState({ editing: false });
    const { editor } = panel('maal:M07');
    const before = editor.state.shown.nodes[kind].size;
    act(() => openEditDialog({ type: 'new', kind }));
    fireEvent.change(field(label), { target: { value: 'Helt ny' } });
    fireEvent.submit(field(label).closest('form')!);
    expect(editor.state.shown.nodes[kind].size).toBe(before + 1);
    expect(heading()).toContain('Helt ny');
  });
});
