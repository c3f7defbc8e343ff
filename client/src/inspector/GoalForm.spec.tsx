import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderEditing } from '../testing/render-editing';
import { DoneBar } from '../editing/DoneBar';
import { EditDialogs } from '../editing/EditDialogs';
import { sample } from '../testing/organisations';
import { useUi } from '../view/ui-store';
import { RightPanel } from './RightPanel';

const fjordby = sample('fjordby');

function panel(goal: string) {
  const screenOf = (
    <>
      <RightPanel onClose={() => {}} />
      <EditDialogs />
      <DoneBar />
    </>
  );
  return renderEditing(screenOf, fjordby, `/w/w/kaskade?valgt=maal:${goal}`);
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const write = (name: string, text: string): void => {
  field(name).focus();
  fireEvent.change(field(name), { target: { value: text } });
};
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const told = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

beforeEach(() => useUi.setState({ editing: true }));
afterEach(() => useUi.setState({ editing: false }));

describe('a goal that is edited', () => {
  it('is read until one chooses to edit it', () => {
    useUi.setState({ editing: false });
    panel('M07');
    expect(screen.queryByLabelText('Titel')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Redigér' }));
    expect(field('Titel').value).toBe('200 nye aftaler med virksomheder');
  });

  it('gets a field when that is left, says so, and takes it back', async () => {
    const { server } = panel('M07');
    write('Titel', '250 nye aftaler');
    expect(heading()).toBe('200 nye aftaler med virksomheder');
    fireEvent.blur(field('Titel'));
    expect(heading()).toBe('250 nye aftaler');
    expect(told()).toBe('Målet er ændret.Fortryd');
    await waitFor(() => expect(server.graph.nodes.goal.get('M07')?.title).toBe('250 nye aftaler'));
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(heading()).toBe('200 nye aftaler med virksomheder');
    fireEvent.click(screen.getByRole('button', { name: 'Gentag' }));
    expect(heading()).toBe('250 nye aftaler');
  });

  it('takes back what was typed with Esc, and saves with Enter', () => {
    panel('M07');
    write('Titel', 'Noget andet');
    fireEvent.keyDown(field('Titel'), { key: 'Escape' });
    expect(field('Titel').value).toBe('200 nye aftaler med virksomheder');
    fireEvent.blur(field('Titel'));
    expect(heading()).toBe('200 nye aftaler med virksomheder');
    write('Nu', '1.140,5');
    fireEvent.keyDown(field('Nu'), { key: 'Enter' });
    expect(field('Nu').value).toBe('1140,5');
  });

  it('says while one types what is wrong, and saves nothing of it', () => {
    const { editor } = panel('M07');
    write('Titel', ' ');
    expect(screen.getByRole('alert').textContent).toBe('Skal udfyldes.');
    write('Nu', 'mange');
    expect(screen.getAllByRole('alert').at(-1)?.textContent).toBe('Skriv et tal, fx 5,8.');
    expect(field('Nu').getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(field('Titel'));
    fireEvent.blur(field('Nu'));
    expect(editor.state.queue).toEqual([]);
    expect(heading()).toBe('200 nye aftaler med virksomheder');
  });

  it('gets an owner among the leaders by name and unit, and loses one', () => {
    panel('M07');
    const owners = () => screen.getByRole('group', { name: 'Ejer' });
    fireEvent.click(within(owners()).getByRole('button', { name: 'Tilføj: Ejer' }));
    const search = screen.getByRole('combobox', { name: 'Tilføj: Ejer' });
    fireEvent.change(search, { target: { value: 'ydelsescenter' } });
    const [first] = screen.getAllByRole('option');
    const chosen = first?.querySelector('span')?.textContent ?? '';
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(within(owners()).getByRole('link', { name: chosen })).not.toBeNull();
    expect(told()).toContain('Målet er ændret.');
    fireEvent.click(within(owners()).getByRole('button', { name: `Fjern ${chosen}` }));
    expect(within(owners()).queryByRole('link', { name: chosen })).toBeNull();
  });

  it('is linked to a goal above, never to one below it in a circle', () => {
    const { editor } = panel('M07');
    fireEvent.click(screen.getByRole('button', { name: 'Forbind' }));
    const search = screen.getByRole('combobox', { name: /^Vælg det overordnede mål/ });
    const list = screen.getByRole('listbox');
    const offered = () =>
      within(list)
        .getAllByRole('option')
        .map((one) => one.querySelector('span')?.textContent);
    expect(offered()).not.toContain('Fem virksomhedsbesøg om ugen');
    expect(offered()).not.toContain('Fast kontakt til 800 virksomheder');
    fireEvent.change(search, { target: { value: 'koordinator' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(told()).toContain('Forbindelsen er lavet.');
    expect(editor.state.shown.links.cascadesTo.in.get('M07')).toHaveLength(2);
  });

  it('gets a sub-goal on the level below', () => {
    const { editor } = panel('M07');
    fireEvent.click(screen.getByRole('button', { name: 'Delmål' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(within(dialog).getByLabelText<HTMLSelectElement>('Niveau').value).toBe('first_line');
    fireEvent.change(within(dialog).getByLabelText('Titel'), { target: { value: 'Et nyt besøg' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Opret mål', hidden: true }));
    expect(heading()).toBe('Et nyt besøg');
    const [id] = [...editor.state.shown.nodes.goal.keys()].slice(-1);
    expect(editor.state.shown.links.cascadesTo.in.get(id!)).toEqual(['M07']);
  });

  it('is decided to end here, with a reason, and to go on again', () => {
    const { editor } = panel('M07');
    fireEvent.click(screen.getByRole('button', { name: 'Lad det slutte her' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    fireEvent.click(within(dialog).getByLabelText('Stabsfunktion'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lad det slutte her', hidden: true }));
    expect(editor.state.shown.nodes.goal.get('M07')).toMatchObject({ stopsHere: true, stopsReason: 'Stabsfunktion' });
    expect(field('Slutter her, fordi').value).toBe('Stabsfunktion');
    fireEvent.click(screen.getByRole('button', { name: 'Lad det gå videre' }));
    expect(editor.state.shown.nodes.goal.get('M07')).toMatchObject({ stopsHere: false, stopsReason: null });
  });

  it('is deleted when it has been asked about the lines that go too, and comes back whole', () => {
    const { editor } = panel('M07');
    const before = editor.state.shown;
    fireEvent.click(screen.getByRole('button', { name: 'Slet' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(dialog.textContent).toMatch(/\d+ linjer fjernes også\./);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Slet', hidden: true }));
    expect(told()).toContain('Målet er slettet.');
    expect(heading()).toMatch(/^Opmærksomhedspunkter/);
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(editor.state.shown.nodes.goal.get('M07')).toEqual(before.nodes.goal.get('M07'));
    expect(editor.state.shown.links.cascadesTo.in.get('M07')).toEqual(before.links.cascadesTo.in.get('M07'));
  });

  it('keeps what another has written while one typed as a conflict, with both', async () => {
    const { editor, server } = panel('M07');
    write('Titel', 'Bos titel');
    server.change('Anna', 'a1', [
      { type: 'set', kind: 'goal', id: 'M07', field: 'title', from: '200 nye aftaler med virksomheder', to: 'Annas' },
    ]);
    act(() => editor.hear(server.revisions[0]!));
    expect(field('Titel').value).toBe('Bos titel');
    fireEvent.blur(field('Titel'));
    await waitFor(() => expect(heading()).toBe('Annas'));
    expect(editor.state.conflicts).toMatchObject([{ touch: { name: 'Anna' }, problems: [{ code: 'VALUE_CONFLICT' }] }]);
  });
});
