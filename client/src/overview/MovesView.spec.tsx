import '../testing/browser';
import { applyChanges } from '@kaskade/domain';
import { webcrypto } from 'node:crypto';
import { act, fireEvent, screen } from '@testing-library/react';
import { readDraft } from '../graph/edits/kept-drafts';
import { sample } from '../testing/organisations';
import { renderEditing } from '../testing/render-editing';
import { renderScreen } from '../testing/render-screen';
import { OverviewScreen } from './OverviewScreen';

const fjordby = sample('fjordby');
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const rows = (): string[] => screen.getAllByRole('row').map((row) => plain(row.textContent));
const NAME = 'Prøv i en kladde: Færre fejl i udbetalinger → Fejl rettes inden for to dage';

beforeEach(() =>
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: () => webcrypto.randomUUID(), configurable: true }),
);

describe('what moves most', () => {
  it('is every link that something speaks for, best first, with its reasons in words and the figure it gives', () => {
    renderScreen(<OverviewScreen />, fjordby, { address: '/w/w/overblik?fane=flytter' });
    const [, first, ...rest] = rows();
    expect(first).toContain('Én koordinator pr. borger');
    expect(first).toContain('Voksensocial hører under Social og Sundhed.');
    expect(first).toContain('33 % → 21 %');
    const fejl = rest.find((row) => row.includes('Fejl rettes inden for to dage') && row.startsWith('Færre fejl'))!;
    for (const reason of ['Støtter begge ', 'Begge er i Ydelsescenter.', "Begge siger 'fejl'.", '64 % → 57 %'])
      expect(fejl).toContain(reason);
    // What cannot be edited cannot be tried.
    expect(screen.queryByRole('button', { name: /^Prøv/ })).toBeNull();
  });

  it('is one click into a draft, and changes nothing else', async () => {
    const { server } = renderEditing(<OverviewScreen />, fjordby, '/w/w/overblik?fane=flytter');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: NAME })));
    const id = new URLSearchParams(window.location.search).get('kladde')!;
    expect(window.location.pathname).toBe('/w/w/kaskade');
    const [list] = readDraft('w', id)!.edits.queue;
    const applied = applyChanges(fjordby.graph, list!.changes);
    expect(applied.ok && applied.graph.links.cascadesTo.in.get('F07')).toEqual(['M10']);
    expect(server.version.revision).toBe(0);
  });
});
