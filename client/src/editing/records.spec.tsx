import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { applyChanges, type Change } from '@kaskade/domain';
import { renderEditing } from '../testing/render-editing';
import { renderScreen } from '../testing/render-screen';
import { RightPanel } from '../inspector/RightPanel';
import { OverviewScreen } from '../overview/OverviewScreen';
import { sample } from '../testing/organisations';
import { DoneBar } from './DoneBar';
import { EditDialogs } from './EditDialogs';

const fjordby = sample('fjordby');
const shown = (address: string, screenOf = <RightPanel onClose={() => {}} />) =>
  renderEditing(
    <>
      {screenOf}
      <EditDialogs />
      <DoneBar />
    </>,
    fjordby,
    address,
  );
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp): void => void fireEvent.click(button(name));
async function write(name: string, text: string): Promise<void> {
  const field = await screen.findByLabelText(name);
  fireEvent.change(field, { target: { value: text } });
}
const text = () => document.body.textContent?.replace(/\u00a0/g, ' ') ?? '';
const withRecords = (...changes: Change[]) => {
  const applied = applyChanges(fjordby.graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return { ...fjordby, graph: applied.graph };
};
const agreement = (id: string, due: string | null, more: object = {}): Change => ({
  ...{ type: 'add', kind: 'agreement', id },
  fields: { about: 'goal', subject: 'M07', what: `Aftale ${id}`, who: 'Direktøren', due, ...more },
});

describe('a point to discuss', () => {
  it('is set aside with a reason and a day, counted apart, listed, and brought back', async () => {
    const { server, editor } = shown('/w/w/kaskade');
    const all = fjordby.report.findings.length;
    const headline = () => screen.getByRole('heading', { level: 2, name: 'Opmærksomhedspunkter' }).parentElement;
    expect(headline()?.textContent).toContain(String(all));
    click('Sæt til side: Ydelsescenter');
    expect(await screen.findByText('Enheder uden rød tråd: Ydelsescenter')).toBeTruthy();
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Sæt til side' });
    expect(save.disabled).toBe(true);
    await write('Begrundelse', 'Drøftet den 12.');
    await write('Besluttet den', '2026-01-12');
    fireEvent.click(save);
    expect(headline()?.textContent).toContain(String(all - 1));
    expect(text()).toContain('Punktet er sat til side.');
    expect(screen.queryByRole('button', { name: 'Sæt til side: Ydelsescenter' })).toBeNull();
    await waitFor(() => expect(server.graph.nodes.aside.size).toBe(1));

    fireEvent.click(await screen.findByRole('button', { name: '1 sat til side' }));
    expect(text()).toContain('Drøftet den 12. · besluttet 12.01.2026');
    click('Tag frem igen: Ydelsescenter');
    expect(headline()?.textContent).toContain(String(all));
    expect(editor.state.shown.nodes.aside.size).toBe(0);
    // What was taken back can be undone like anything else.
    click('Fortryd');
    expect(headline()?.textContent).toContain(String(all - 1));
  });

  it('comes back when what it is about is changed, and says so nowhere but where it stands', async () => {
    const { editor } = shown('/w/w/overblik', <OverviewScreen />);
    click('Sæt til side: Ydelsescenter');
    await write('Begrundelse', 'Drøftet');
    click('Sæt til side');
    expect(await screen.findByRole('button', { name: '1 sat til side' })).toBeTruthy();
    const [id, unit] = [...editor.state.shown.nodes.unit].find(([, { name }]) => name === 'Ydelsescenter')!;
    const { name } = unit;
    act(() => void editor.edit([{ type: 'set', kind: 'unit', id, field: 'name', from: name, to: 'Ydelser' }]));
    expect(await screen.findByRole('button', { name: 'Sæt til side: Ydelser' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /sat til side$/ })).toBeNull();
  });
});

describe('an agreement', () => {
  it('is made on a goal, changed, done and removed', async () => {
    const { editor } = shown('/w/w/kaskade?valgt=maal:M07');
    const only = () => [...editor.state.shown.nodes.agreement.values()][0];
    fireEvent.click(await screen.findByRole('button', { name: 'Ny aftale' }));
    await write('Hvad', 'Vi ringer til ti virksomheder');
    await write('Hvem', 'Afdelingslederen');
    await write('Hvornår', '2026-01-31');
    click('Gem');
    expect(only()).toMatchObject({ about: 'goal', subject: 'M07', due: '2026-01-31', done: false });
    const section = screen.getByRole('heading', { name: /^Aftaler/ }).closest('section') as HTMLElement;
    expect(section.textContent).toContain('Afdelingslederen · 31.01.2026 · Fristen er nået');
    expect(section.textContent).toContain('1 har nået fristen');

    click('Redigér: Vi ringer til ti virksomheder');
    await write('Hvem', '');
    click('Gem');
    expect(only()?.who).toBeNull();
    fireEvent.click(within(section).getByRole('checkbox'));
    expect(only()?.done).toBe(true);
    expect(section.textContent).not.toContain('Fristen er nået');
    click('Fjern Vi ringer til ti virksomheder');
    expect(only()).toBeUndefined();
    click('Fortryd');
    expect(only()?.done).toBe(true);
  });

  it('is about a boundary as well', async () => {
    const { editor } = shown('/w/w/kaskade?valgt=overgang:middle');
    fireEvent.click(await screen.findByRole('button', { name: 'Ny aftale' }));
    await write('Hvad', 'Alle skriver deres egne ord');
    click('Gem');
    const [made] = [...editor.state.shown.nodes.agreement.values()];
    expect(made).toMatchObject({ about: 'boundary', subject: 'middle->first_line', who: null, due: null });
    expect(text()).toContain('Alle skriver deres egne ord');
  });

  it('is shown where nothing is selected and on the overview when its day has come', async () => {
    const reading = withRecords(agreement('a', '2026-01-31'), agreement('b', '2026-02-01'), agreement('c', null), {
      ...agreement('d', '2026-01-01', { done: true }),
    });
    const panel = renderScreen(<RightPanel onClose={() => {}} />, reading, { address: '/w/w/kaskade' });
    await screen.findByText('Aftale a');
    expect(text()).toContain('200 nye aftaler med virksomheder · Direktøren · 31.01.2026 · Fristen er nået');
    expect(text()).not.toContain('Aftale b');
    panel.unmount();
    renderScreen(<OverviewScreen />, reading);
    const card = screen.getByRole('heading', { name: 'Aftaler' }).closest('section') as HTMLElement;
    expect(
      within(card)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.slice(0, 8)),
    ).toEqual(['Aftale a', 'Aftale b', 'Aftale c']);
    expect(card.textContent).toContain('1 har nået fristen');
    // An earlier map is read only.
    expect(within(card).queryByRole('checkbox')).toBeNull();
  });

  it('goes with its goal, which is said first', async () => {
    const { editor } = shown('/w/w/kaskade?valgt=maal:M07');
    act(() => void editor.edit([agreement('a', null)]));
    fireEvent.click(screen.getByRole('button', { name: 'Slet' }));
    expect(await screen.findByText('1 aftale fjernes også.')).toBeTruthy();
  });
});
