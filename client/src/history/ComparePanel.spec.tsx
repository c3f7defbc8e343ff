import '../testing/browser';
import { analyse, buildIndex } from '@kaskade/analysis';
import { applyChanges, compareGraphs, removeNode, type Change, type Graph } from '@kaskade/domain';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { AgainstContext, type Against } from '../graph/use-against';
import type { Reading } from '../reading/reading';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { CompareBar } from './CompareBar';
import { ComparePanel } from './ComparePanel';
import { SnapshotsDialog } from './SnapshotsDialog';
import { useSnapshots, type Snapshot } from './snapshots';
import { Timeline } from './Timeline';
import { useUi } from '../view/ui-store';

const fjordby = sample('fjordby');
const changedBy = (graph: Graph, changes: readonly Change[]): Reading => {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  const settings = { spanMax: 20, minAnswers: 5 };
  const report = analyse(applied.graph, { asOf: fjordby.report.asOf, settings, cells: [] });
  return { graph: applied.graph, index: buildIndex(applied.graph), report };
};
const { graph } = fjordby;
const later = changedBy(graph, [
  ...removeNode(graph, 'goal', 'F07'),
  { type: 'set', kind: 'goal', id: 'M07', field: 'title', from: graph.nodes.goal.get('M07')!.title, to: 'Aftaler' },
  { type: 'link', link: 'cascadesTo', from: 'M03', to: 'F09', fields: { primary: true } },
]);
const against = (before: Reading, after: Reading, is: Against['is'] = 'before'): Against => ({
  ...before,
  is,
  comparison: compareGraphs(before.graph, after.graph),
});
const draw = (before: Reading, after: Reading) =>
  renderScreen(
    <AgainstContext value={against(before, after)}>
      <ComparePanel onClose={() => {}} onPoints={() => {}} />
    </AgainstContext>,
    after,
    { address: '/w/w/kaskade?foer=1.1' },
  );
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const section = (heading: string): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: new RegExp(`^${heading}`) }).closest('section')!;

describe('what has moved between two maps', () => {
  it('is said in a sentence for each boundary, with its wool in both thicknesses', () => {
    draw(fjordby, later);
    const boundaries = within(section('Overgangene')).getAllByRole('listitem');
    expect(boundaries).toHaveLength(3);
    expect(plain(boundaries[2]!.textContent)).toContain('64 % → 55 %');
    expect(plain(boundaries[2]!.textContent)).toContain(
      'Mellem mellemledelse og førstelinjeledelse er laget blevet tyndere, fra 64 % til 55 %: 1 mål mere når igennem og 2 flere ledere har linje op.',
    );
    expect(plain(boundaries[0]!.textContent)).toContain('er laget stadig 16 %');
    for (const boundary of boundaries) expect(boundary.querySelectorAll('svg')).toHaveLength(2);
  });

  it('is counted, with the difference of every figure', () => {
    draw(fjordby, later);
    const rows = within(section('Tallene'))
      .getAllByRole('row')
      .map((row) => plain(row.textContent));
    expect(rows).toContain('Mål36 → 35 −1');
    expect(rows).toContain('Ledere47 → 47 uændret');
    expect(rows.find((row) => row.startsWith('Rød tråd, Førstelinjeledelse'))).toMatch(
      /\d+ % → \d+ % [+−]\d+ procentpoint$/,
    );
  });

  it('counts the points that are set aside apart, as everywhere', () => {
    const { code, subject } = fjordby.report.findings[0]!;
    const fields = { code, about: subject.type, subject: subject.id, reason: 'Vi ved det', date: '2026-01-01' };
    draw(fjordby, changedBy(graph, [{ type: 'add', kind: 'aside', id: 'S1', fields }]));
    const rows = within(section('Tallene'))
      .getAllByRole('row')
      .map((row) => plain(row.textContent));
    const { length } = fjordby.report.findings;
    expect(rows).toContain(`Opmærksomhedspunkter${length} → ${length - 1} −1`);
  });

  it('is listed: what is new, what has changed and how, what is gone', () => {
    const { unmount } = draw(later, fjordby);
    expect(within(section('Nye')).getAllByRole('listitem')[0]!.textContent).toContain(
      graph.nodes.goal.get('F07')!.title,
    );
    unmount();
    draw(fjordby, later);
    expect(within(section('Fjernede')).getAllByRole('listitem')[0]!.querySelector('s')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Vis, hvad der er ændret i Aftaler' }));
    expect(section('Ændrede').textContent).toContain(
      `Målet '${graph.nodes.goal.get('M07')!.title}' hedder nu 'Aftaler'.`,
    );
  });

  it('is nothing between a map and itself', () => {
    draw(fjordby, fjordby);
    expect(screen.getByText('De to kort er ens.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3, name: /Nye|Ændrede|Fjernede/ })).toBeNull();
  });
});

describe('two maps to compare', () => {
  const snapshot = (revision: number, name: string): Snapshot => ({
    ...{ id: `s${revision}`, epoch: 1, revision, revisionAt: '2026-03-12T09:42:00Z', name, note: null, by: null },
  });
  beforeEach(() => {
    useSnapshots.setState({
      workspace: 'w',
      list: [snapshot(7, 'Efter seks uger'), snapshot(3, 'Kick-off')],
      error: null,
    });
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
  });
  afterEach(() => act(() => useUi.getState().set({ snapshotsOpen: false })));
  const open = async (address: string): Promise<void> => {
    await act(async () =>
      renderScreen(
        <>
          <Timeline />
          <CompareBar />
          <SnapshotsDialog />
        </>,
        fjordby,
        { address },
      ),
    );
  };
  const click = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

  it('are chosen among the snapshots and now, are in the address, and are left again', async () => {
    await open('/w/w/kaskade?vis=liste');
    await act(async () => useUi.getState().set({ snapshotsOpen: true }));
    const form = within(screen.getByRole('form', { name: 'Sammenlign to kort' }));
    expect(form.getByLabelText<HTMLSelectElement>('Før').value).toBe('1.3');
    fireEvent.change(form.getByLabelText('Efter'), { target: { value: '1.3' } });
    expect(form.getByRole('button', { name: 'Vis før og efter' }).hasAttribute('disabled')).toBe(true);
    fireEvent.change(form.getByLabelText('Efter'), { target: { value: '1.7' } });
    await act(async () => fireEvent.submit(screen.getByRole('form', { name: 'Sammenlign to kort' })));
    expect(window.location.search).toBe('?vis=liste&dengang=1.7&foer=1.3');
    expect(screen.getByRole('status').textContent).toContain('Før: Kick-off. Efter: Efter seks uger.');
    await click('Byt om');
    expect(window.location.search).toBe('?vis=liste&dengang=1.3&foer=1.7');
    await click('Luk sammenligningen');
    expect(window.location.search).toBe('?vis=liste&dengang=1.3');
  });

  it('are the last snapshot and now from the line in the top bar', async () => {
    await open('/w/w/kaskade');
    await click('Sammenlign Efter seks uger med nu');
    expect(window.location.search).toBe('?foer=1.7');
    await click('Vis kun Efter seks uger');
    expect(window.location.search).toBe('?dengang=1.7');
  });
});
