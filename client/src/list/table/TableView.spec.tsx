import { renderEditing } from '../../testing/render-editing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { removeNode, sameGraph, type Change } from '@kaskade/domain';
import { DoneBar } from '../../editing/DoneBar';
import { sample } from '../../testing/organisations';
import { renderScreen } from '../../testing/render-screen';
import { ListScreen } from '../ListScreen';

// jsdom has no layout: the table is told that it is as high as a screen.
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 900 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 900 });
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 1200 });
Element.prototype.scrollTo = () => undefined;
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } });

const fjordby = sample('fjordby');
const focused = () => document.activeElement as HTMLElement;
const press = (key: string, more: object = {}) => fireEvent.keyDown(focused(), { key, ...more });
const cell = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
  if (found === null) throw new Error(`no cell ${row} ${column}`);
  return found;
};
const say = (text: string) => fireEvent.change(focused(), { target: { value: text } });
const paste = (text: string) => fireEvent.paste(focused(), { clipboardData: { getData: () => text } });

async function open(sheet: string) {
  const drawn = renderEditing(
    <>
      <ListScreen />
      <DoneBar />
    </>,
    fjordby,
    `/w/w/kaskade?vis=liste&ark=${sheet}`,
  );
  await screen.findByRole('grid', { name: /som tabel/ });
  act(() => cell(0, 0).focus());
  const { editor, server } = drawn;
  let told = 0;
  /** Somebody else changes something, and this window hears of it. */
  const anna = async (...changes: readonly Change[]) => {
    server.change('Anna', `anna${++told}`, changes);
    await act(() => editor.catchUp());
  };
  return {
    editor,
    anna,
    node: (kind: 'goal' | 'leader' | 'level', id: string) => editor.state.shown.nodes[kind].get(id),
  };
}

describe('a table', () => {
  it('is edited by typing, F2 and Enter; Esc takes back; what is wrong stays and says why', async () => {
    const { editor, node } = await open('ledere');
    press('ArrowRight');
    press('N');
    say('Nyt navn');
    // Another window comes in front: the page loses the keyboard, the field does not.
    fireEvent.blur(focused());
    expect(focused()).toHaveProperty('value', 'Nyt navn');
    press('Enter');
    expect(node('leader', 'L01')).toMatchObject({ name: 'Nyt navn' });
    expect(focused()).toBe(cell(1, 1));
    press('F2');
    expect(focused()).toHaveProperty('value', 'Teamleder, Virksomhed Syd');
    say('Noget andet');
    press('Escape');
    expect(node('leader', 'L02')).toMatchObject({ name: 'Teamleder, Virksomhed Syd' });
    for (let step = 0; step < 5; step++) press('Tab');
    press('F2');
    say('-1');
    press('Enter');
    expect(screen.getByRole('alert').textContent).toBe('Tallet er mindre end 0. Et helt tal, mindst 0.');
    say('12');
    press('Tab');
    expect(node('leader', 'L02')).toMatchObject({ employees: 12 });
    act(() => void editor.undo());
    expect(node('leader', 'L02')).toMatchObject({ employees: null });
  });

  it('links by name, of those that are offered', async () => {
    const { editor } = await open('ledere');
    fireEvent.mouseDown(cell(0, 4));
    press('F2');
    say('ydel');
    press('ArrowDown');
    expect(focused().getAttribute('aria-activedescendant')).not.toBeNull();
    press('Enter');
    // A listed value is offered when the cell is opened, and the one thing that is begun is meant.
    fireEvent.mouseDown(cell(0, 3));
    press('F2');
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toHaveLength(4);
    say('mell');
    press('Tab');
    expect(editor.state.shown.links.leaderLevel.out.get('L01')).toEqual(['middle']);
    const [unit] = editor.state.shown.links.inUnit.out.get('L01')!;
    expect(editor.state.shown.nodes.unit.get(unit!)?.name).toBe('Ydelsescenter');
  });

  it('shows what a pasted block would do, does it as one, and one undo takes it back', async () => {
    const { editor, node } = await open('ledere');
    press('ArrowRight');
    paste('Borgmesteren\tTitel\r\nChef\tL99\r\n');
    fireEvent.click(screen.getByRole('button', { name: 'Annullér' }));
    expect(focused()).toBe(cell(0, 1));
    const before = editor.state.shown;
    paste(`Id\tNavn\tEnhed\r\nL01\tBorgmesteren\tJobcentret\r\n\tEn ny\tJobcenter`);
    const dialog = within(screen.getByRole('dialog', { name: 'Det ændres i Ledere' }));
    expect(dialog.getByRole('status').textContent).toBe('1 celle ændres · 1 ny række · 1 celle bliver ikke taget med');
    expect(editor.state.shown).toBe(before);
    expect(dialog.getByText(/'Jobcentret' findes ikke\. Mente I Jobcenter\?/)).not.toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Brug Jobcenter' }));
    expect(dialog.getByRole('status').textContent).toBe('2 celler ændres · 1 ny række');
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Opret 1 ny række' }));
    expect(dialog.getByRole('status').textContent).toBe('2 celler ændres');
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Opret 1 ny række' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Gennemfør' }));
    expect(node('leader', 'L01')).toMatchObject({ name: 'Borgmesteren' });
    expect(editor.state.shown.nodes.leader.size).toBe(before.nodes.leader.size + 1);
    expect(screen.getByText('Ændringerne er gennemført.')).not.toBeNull();
    act(() => void editor.undo());
    expect(sameGraph(editor.state.shown, before)).toBe(true);
  });

  it('follows all that is suggested at once', async () => {
    const { node, editor } = await open('ledere');
    fireEvent.mouseDown(cell(0, 3));
    paste('Mellemledelsen\tJobcentret\r\nMellemledelsen\tJobcenter\r\n');
    fireEvent.click(screen.getByRole('button', { name: 'Følg alle 3 forslag' }));
    fireEvent.click(screen.getByRole('button', { name: 'Gennemfør' }));
    const { leaderLevel, inUnit } = editor.state.shown.links;
    expect(['L01', 'L02'].map((id) => leaderLevel.out.get(id))).toEqual([['middle'], ['middle']]);
    expect(inUnit.out.get('L01')).toEqual(inUnit.out.get('L02'));
    expect(node('leader', 'L03')).not.toBeUndefined();
  });

  it('fills down, empties, and copies what is marked', async () => {
    const { node } = await open('ledere');
    fireEvent.mouseDown(cell(0, 2));
    press('F2');
    say('"Chef"');
    press('Enter');
    fireEvent.mouseDown(cell(0, 2));
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect(['L02', 'L03', 'L04'].map((id) => (node('leader', id) as { title: string }).title)).toEqual([
      '"Chef"',
      '"Chef"',
      'Teamleder',
    ]);
    let copied = '';
    fireEvent.copy(focused(), { clipboardData: { setData: (_: string, text: string) => (copied = text) } });
    expect(copied).toBe(['"""Chef"""', '"""Chef"""', '"""Chef"""'].join('\r\n'));
    press('Delete');
    expect(node('leader', 'L03')).toMatchObject({ title: null });
    // What must be there is not emptied.
    fireEvent.mouseDown(cell(0, 1));
    press('Delete');
    expect(screen.getByRole('dialog').textContent).toContain('Navn skal udfyldes.');
  });

  it('takes a new row in its last, empty one', async () => {
    const { node, editor } = await open('niveauer');
    press('End', { ctrlKey: true });
    press('Home');
    press('T');
    say('team');
    press('Tab');
    expect(screen.getByRole('alert').textContent).toBe('Navn skal udfyldes.');
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'Ny række' }));
    say('Teams');
    press('Enter');
    const made = [...editor.state.shown.nodes.level.values()].find(({ name }) => name === 'Teams');
    expect(made?.rank).toBe(4);
    expect(node('level', made!.id)).not.toBeUndefined();
    expect(cell(4, 1).textContent).toBe('Teams');
  });

  it('is sorted by a column and filtered by one, and rows stay where they are while they are edited', async () => {
    const { node } = await open('maal');
    const names = () => [...document.querySelectorAll('[data-cell$=" 1"]')].map((one) => one.textContent);
    press('ArrowUp');
    press('ArrowUp');
    press('ArrowRight');
    expect(focused().textContent).toBe('Titel');
    fireEvent.click(focused());
    expect(names()[0]).toBe('200 nye aftaler med virksomheder');
    fireEvent.change(screen.getByLabelText('Filtrér: Niveau'), { target: { value: 'POLITISK' } });
    expect(screen.getByText(/^9 af 36 rækker vises\./)).not.toBeNull();
    expect(names()[0]).toBe('Arbejdskraft til virksomhederne');
    fireEvent.mouseDown(cell(0, 1));
    press('Å');
    say('Åbne virksomheder');
    press('Enter');
    expect(names()[0]).toBe('Åbne virksomheder');
    expect(node('goal', 'G04')).toMatchObject({ title: 'Åbne virksomheder' });
  });

  it('stays in its cell when others change the rows, and overwrites nothing of theirs', async () => {
    const { node, anna } = await open('ledere');
    fireEvent.mouseDown(cell(2, 2));
    press('F2');
    say('Koordinator');
    await anna(
      { type: 'add', kind: 'leader', id: 'L00', fields: { name: 'En ny' } },
      { type: 'link', link: 'leaderLevel', from: 'L00', to: 'top' },
      ...removeNode(fjordby.graph, 'leader', 'L02'),
    );
    expect(focused()).toHaveProperty('value', 'Koordinator');
    press('Enter');
    expect(node('leader', 'L03')).toMatchObject({ title: 'Koordinator' });
    expect(focused()).toBe(cell(2, 2));

    press('F2');
    say('Min titel');
    await anna({ type: 'set', kind: 'leader', id: 'L04', field: 'title', from: 'Teamleder', to: 'Annas titel' });
    press('Enter');
    expect(screen.getByRole('alert').textContent).toBe("Er ændret til 'Annas titel' imens. Esc viser det.");
    press('Escape');
    expect(cell(2, 2).textContent).toBe('Annas titel');
    // A row that is deleted takes what is typed in it along.
    press('F2');
    await anna({ type: 'remove', kind: 'leader', id: 'L04' });
    expect(screen.queryByRole('textbox', { name: /^Titel,/ })).toBeNull();
  });

  it('says no names while they are hidden, and writes none over', async () => {
    const { node, editor } = await open('ledere&navne=skjult');
    expect(document.body.textContent).not.toContain('Teamleder');
    fireEvent.mouseDown(cell(0, 1));
    press('F2');
    expect(screen.queryByRole('textbox', { name: /^Navn,/ })).toBeNull();
    paste('Et navn\tEn titel\tMellemledelse');
    fireEvent.click(screen.getByRole('button', { name: 'Gennemfør' }));
    expect(node('leader', 'L01')).toEqual(fjordby.graph.nodes.leader.get('L01'));
    expect(editor.state.shown.links.leaderLevel.out.get('L01')).toEqual(['middle']);
    fireEvent.mouseDown(cell(0, 5));
    press('F2');
    expect(focused()).toHaveProperty('value', fjordby.graph.links.reportsTo.out.get('L01')![0]);
  });

  it('goes on in the row that has been made', async () => {
    const { editor } = await open('enheder');
    fireEvent.click(screen.getByRole('button', { name: 'Ny række' }));
    say('Helt ny');
    press('Tab');
    press('F2');
    say('Jobcenter');
    press('Enter');
    const made = [...editor.state.shown.nodes.unit.values()].find(({ name }) => name === 'Helt ny')!;
    expect(editor.state.shown.links.partOf.out.has(made.id)).toBe(true);
  });

  it('is copied whole with its headers, and comes back by them; a row is deleted', async () => {
    const { editor } = await open('enheder');
    press('a', { ctrlKey: true });
    let copied = '';
    fireEvent.copy(focused(), { clipboardData: { setData: (_: string, text: string) => (copied = text) } });
    expect(copied.split('\r\n')[0]).toBe('id\tnavn\toverenhed\tart');
    paste(copied);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('status').textContent).toBe('Ingen celler ændres. Der står det samme i forvejen.');
    expect(dialog.getByRole('button', { name: 'Gennemfør' })).toHaveProperty('disabled', true);
    fireEvent.click(dialog.getByRole('button', { name: 'Annullér' }));
    // A picture on the clipboard is no empty cell.
    paste('');
    expect(screen.queryByRole('dialog')).toBeNull();
    const { size } = editor.state.shown.nodes.unit;
    act(() => void editor.edit([{ type: 'add', kind: 'unit', id: 'A', fields: { name: 'Helt ny' } }]));
    fireEvent.mouseDown(cell(size, 1));
    expect(focused().textContent).toBe('Helt ny');
    press('Delete', { shiftKey: true });
    expect(editor.state.shown.nodes.unit.size).toBe(size);
  });

  it('says when a block is more than can be saved at a time, and does not begin', async () => {
    await open('enheder');
    press('End', { ctrlKey: true });
    press('Home');
    press('ArrowRight');
    paste(Array.from({ length: 5001 }, (_, at) => `Enhed ${at}`).join('\n'));
    expect(screen.getByRole('alert').textContent).toMatch(/^Det er 5\.001 ændringer, og der kan gemmes 5\.000/);
    expect(screen.getByRole('button', { name: 'Gennemfør' })).toHaveProperty('disabled', true);
    expect(screen.getByText('De første 500 af 5.001 vises her.')).not.toBeNull();
  });

  it('is only read where nothing can be edited', async () => {
    renderScreen(<ListScreen />, fjordby, { address: '/w/w/kaskade?vis=liste&ark=enheder', language: 'en' });
    await screen.findByRole('grid', { name: 'Units as a table' });
    act(() => cell(0, 1).focus());
    press('x');
    press('Delete');
    expect(screen.queryByRole('textbox', { name: /^Name,/ })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'New row' })).toBeNull();
    expect(cell(0, 1).getAttribute('aria-readonly')).toBe('true');
  });
});
