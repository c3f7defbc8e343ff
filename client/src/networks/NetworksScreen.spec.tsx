import '../testing/browser';
import { applyChanges, type Graph } from '@kaskade/domain';
import { fireEvent, screen, within } from '@testing-library/react';
import { caseOf, CASE_NAMES, sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { networkRows } from './network-rows';
import { NetworksScreen } from './NetworksScreen';

const jobcenter = sample('jobcenter');
const draw = (address = '/w/w/netvaerk') => renderScreen(<NetworksScreen />, jobcenter, { address });
const text = (element: Element | null) => element?.textContent?.replace(/\u00a0/g, ' ') ?? '';
const names = () => screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link').textContent ?? '');
const cells = (name: string) => {
  const row = screen.getByRole('link', { name }).closest('tr') as HTMLElement;
  return within(row).getAllByRole('cell').map(text);
};

describe('the networks', () => {
  it('stand in a table with their frame, their dates, and what each bridges', () => {
    draw();
    expect(names()).toHaveLength(jobcenter.graph.nodes.network.size);
    expect(screen.getByText(/^6 netværk · 1 afviklet · Opgjort pr\. 01\.11\.2026/)).toBeTruthy();
    const [kind, status, members, bridges, evaluation, restart, points] = cells('Virksomhedsnetværket');
    expect(kind).toBe('Tværfagligt netværkFrivillig');
    expect(status).toBe('AktivtForankret: Virksomhedsservice');
    expect(members).toBe('5 ledere1 Mellem · 4 Førstelinje');
    expect(bridges).toMatch(/^Mellem → førstelinje.*Virksomhedsservice$/);
    expect([evaluation, restart]).toEqual(['01.12.2026', '01.09.2028']);
    expect(points).toContain('Tværfaglige netværk, der ikke er på tværs');
  });

  it('have no point that is set aside', () => {
    const { code, subject } = jobcenter.report.findings.find(({ subject: { type } }) => type === 'network')!;
    const fields = { code, about: subject.type, subject: subject.id, reason: 'Vi ved det', date: '2026-01-01' };
    const points = (graph: Graph) =>
      networkRows({ graph, report: jobcenter.report }).find(({ network }) => network.id === subject.id)!.points;
    const applied = applyChanges(jobcenter.graph, [{ type: 'add', kind: 'aside', id: 'S1', fields }]);
    expect(points(jobcenter.graph).map((point) => point.code)).toContain(code);
    expect(applied.ok && points(applied.graph).map((point) => point.code)).not.toContain(code);
  });

  it('mark a date that has passed as the report does, and no other', () => {
    draw();
    const late = (code: string) =>
      jobcenter.report.findings
        .filter((finding) => finding.code === code)
        .map(({ subject }) => jobcenter.graph.nodes.network.get(subject.id)?.name);
    const marked = (column: number) =>
      names().filter((name) => {
        const row = screen.getByRole('link', { name }).closest('tr') as HTMLElement;
        const cell = within(row).getAllByRole('cell')[column] as HTMLElement;
        return within(cell).queryByRole('img', { name: 'Datoen er passeret' }) !== null;
      });
    expect(marked(4)).toEqual(late('NETWORK_EVALUATION_DUE'));
    expect(marked(5)).toEqual(late('NETWORK_RESTART_DUE'));
    expect(marked(4)).not.toEqual([]);
  });

  it('stand last and wait for no date when they are closed', () => {
    draw();
    expect(names().at(-1)).toBe('Netværk for tavlemøder og driftsledelse');
    const [, status, , , evaluation, restart, points] = cells('Netværk for tavlemøder og driftsledelse');
    expect([status?.split('Forankret')[0], evaluation, restart, points]).toEqual(['Afviklet', '–', '–', '–']);
  });

  it('are sorted by a column, backwards at the second click, as they were at the third; empty values last', () => {
    draw();
    const before = names();
    const head = screen.getByRole('columnheader', { name: 'Evalueres senest' });
    const button = within(head).getByRole('button');
    fireEvent.click(button);
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect([names()[0], names().at(-1)]).toEqual([
      'Teamledernetværk i jobcentret',
      'Netværk for tavlemøder og driftsledelse',
    ]);
    fireEvent.click(button);
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect([names()[0], names().at(-1)]).toEqual([
      'Hele borgeren – ledernetværk på tværs',
      'Netværk for tavlemøder og driftsledelse',
    ]);
    fireEvent.click(button);
    expect(head.getAttribute('aria-sort')).toBe('none');
    expect(names()).toEqual(before);
  });

  it('open in the panel', () => {
    draw();
    const link = screen.getByRole('link', { name: 'Hele borgeren – ledernetværk på tværs' });
    expect(link.getAttribute('href')).toMatch(/^\/w\/w\/netvaerk\?valgt=netvaerk/);
  });

  it('leave no hole in their words for any case', () => {
    for (const name of CASE_NAMES) {
      const { container, unmount } = renderScreen(<NetworksScreen />, caseOf(name), { address: '/w/w/netvaerk' });
      expect(text(container)).not.toMatch(/[{}]|undefined|NaN|screens\.|labels\./);
      unmount();
    }
  });
});
