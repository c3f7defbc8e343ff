import '../testing/browser';
import { webcrypto } from 'node:crypto';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { NewSnapshotInput } from '../generated/graphql';
import { useActor } from '../graph/actor';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { useUi } from '../view/ui-store';
import type { Past } from './read-past';
import { SnapshotsDialog } from './SnapshotsDialog';
import { useSnapshots, type Snapshot } from './snapshots';
import { Timeline } from './Timeline';
import { PastContext } from './use-past';

const fjordby = sample('fjordby');
const snapshot = (revision: number, name: string, more: Partial<Snapshot> = {}): Snapshot => ({
  ...{ id: `s${revision}`, epoch: 1, revision, revisionAt: '2026-03-12T09:42:00Z', name, note: null, by: null },
  ...more,
});
interface Sent {
  readonly snapshot?: NewSnapshotInput;
  readonly id?: string;
  readonly name?: string;
  readonly note?: string | null;
}
let stored: Snapshot[] = [];
let sent: Sent[] = [];
let refusal: string | null = null;

/** Keeps snapshots as the API does. */
function answer(query: string, variables: Sent): object {
  if (!query.includes('mutation')) return { data: { snapshots: stored } };
  sent.push(variables);
  if (refusal !== null) return { errors: [{ extensions: { code: refusal, params: {} } }] };
  const { snapshot: made, id = '' } = variables;
  if (made)
    stored = [snapshot(9, made.name, { id: String(made.id), note: made.note ?? null, by: made.by ?? null }), ...stored];
  else if (query.includes('renameSnapshot'))
    stored = stored.map((one) =>
      one.id === id ? { ...one, name: variables.name ?? '', note: variables.note ?? null } : one,
    );
  else stored = stored.filter((one) => one.id !== id);
  return { data: { addSnapshot: { id }, renameSnapshot: { id }, removeSnapshot: id } };
}

beforeEach(() => {
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: () => webcrypto.randomUUID(), configurable: true });
  stored = [snapshot(7, 'Efter seks uger', { by: 'Lis', note: 'Før ferien' }), snapshot(3, 'Kick-off')];
  [sent, refusal] = [[], null];
  useSnapshots.setState({ workspace: null, list: null, error: null });
  useActor.setState({ id: 'mig', name: 'Anna', asked: true });
  globalThis.fetch = (_address, init) => {
    const { query, variables } = JSON.parse(init?.body as string) as { query: string; variables: Sent };
    return Promise.resolve({ text: () => Promise.resolve(JSON.stringify(answer(query, variables))) } as Response);
  };
});
afterEach(() => act(() => useUi.getState().set({ snapshotsOpen: false })));

async function draw(address = '/w/w/kaskade', past: Past | null = null): Promise<void> {
  await act(async () =>
    renderScreen(
      <PastContext value={past}>
        <Timeline />
        <SnapshotsDialog />
      </PastContext>,
      fjordby,
      { address },
    ),
  );
}
const click = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const dialog = () => screen.getByRole('dialog', { name: 'Øjebliksbilleder' });
const items = (): string[] =>
  within(dialog())
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('div')?.textContent ?? '');
const press = (key: string) => act(async () => fireEvent.keyDown(window, { key }));

describe('the snapshots', () => {
  it('are listed, the latest first, and open the map as it was, or its workbook', async () => {
    await draw();
    await click('Øjebliksbilleder');
    expect(items()).toEqual([
      'Efter seks uger12.03.2026 kl. 10.42 · gemt af LisFør ferien',
      'Kick-off12.03.2026 kl. 10.42',
    ]);
    expect(screen.getByRole('link', { name: 'Hent Kick-off som Excel' }).getAttribute('href')).toBe(
      '/api/workspaces/w/workbook.xlsx?language=da&epoch=1&revision=3',
    );
    await act(async () => fireEvent.click(within(dialog()).getByRole('button', { name: 'Se kortet fra Kick-off' })));
    expect(window.location.search).toBe('?dengang=1.3');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are saved of the map of now with a name, a note and who did it', async () => {
    await draw();
    await click('Øjebliksbilleder');
    expect(screen.getByRole('button', { name: 'Gem øjebliksbillede' })).toHaveProperty('disabled', true);
    type('Navn', ' Før sommer ');
    type('Note', 'Alle var med');
    refusal = 'TOO_LARGE';
    await click('Gem øjebliksbillede');
    expect(within(dialog()).getByRole('alert').textContent).toMatch(/^Det kunne ikke gemmes: /);
    refusal = null;
    await click('Gem øjebliksbillede');
    expect(sent[1]?.snapshot).toMatchObject({
      version: null,
      name: 'Før sommer',
      note: 'Alle var med',
      actor: 'mig',
      by: 'Anna',
    });
    // The second try is the same one.
    expect(sent[0]?.snapshot?.id).toBe(sent[1]?.snapshot?.id);
    expect(within(dialog()).getByRole('status').textContent).toBe('Øjebliksbilledet er gemt.');
    expect(items()[0]).toBe('Før sommer12.03.2026 kl. 10.42 · gemt af AnnaAlle var med');
    expect(screen.getByLabelText('Navn')).toHaveProperty('value', '');
  });

  it('ask once who saves them, and are saved of an earlier map while that is on the screen', async () => {
    useActor.setState({ name: null, asked: false });
    await draw('/w/w/kaskade?dengang=1.5', { epoch: 1, revision: 5, moment: '2026-03-12T09:42:00Z' } as Past);
    await click('Øjebliksbilleder');
    expect(screen.getByText('Gemmer kortet, som det var 12.03.2026 kl. 10.42.')).toBeTruthy();
    type('Navn', 'Midtvejs');
    type('Dit navn', 'Eva');
    await click('Gem øjebliksbillede');
    expect(sent[0]?.snapshot).toMatchObject({ version: { epoch: 1, revision: 5 }, by: 'Eva' });
    expect(useActor.getState()).toMatchObject({ name: 'Eva', asked: true });
    expect(screen.queryByLabelText('Dit navn')).toBeNull();
  });

  it('are renamed, and removed only after they have been asked about', async () => {
    await draw();
    await click('Øjebliksbilleder');
    await click('Omdøb Kick-off');
    const form = screen.getByRole('form', { name: 'Omdøb Kick-off' });
    fireEvent.change(within(form).getByLabelText('Navn'), { target: { value: 'Begyndelsen' } });
    await act(async () => fireEvent.submit(form));
    expect(sent).toEqual([{ workspace: 'w', id: 's3', name: 'Begyndelsen', note: null }]);
    expect(items()[1]).toMatch(/^Begyndelsen/);
    await click('Slet Begyndelsen');
    const group = screen.getByRole('group', { name: 'Slet Begyndelsen' });
    expect(group.textContent).toContain("Slet øjebliksbilledet 'Begyndelsen'? Historikken bliver stående.");
    expect(sent).toHaveLength(1);
    await act(async () => fireEvent.click(within(group).getByRole('button', { name: 'Slet' })));
    expect(sent[1]).toEqual({ workspace: 'w', id: 's3' });
    expect(items()).toHaveLength(1);
  });

  it('stand on a line in the order they were made, with now at its end, and are stepped through by keys', async () => {
    await draw('/w/w/kaskade', null);
    const line = screen.getByRole('list', { name: 'Øjebliksbilleder' });
    expect(
      within(line)
        .getAllByRole('button')
        .map((dot) => dot.getAttribute('aria-label') ?? dot.textContent),
    ).toEqual(['Se kortet fra Kick-off', 'Se kortet fra Efter seks uger', 'Nu']);
    expect(within(line).getByRole('button', { current: true }).textContent).toBe('Nu');
    await press('.');
    expect(window.location.search).toBe('');
    await press(',');
    expect(window.location.search).toBe('?dengang=1.7');
    expect(within(line).getByRole('button', { current: true }).getAttribute('aria-label')).toBe(
      'Se kortet fra Efter seks uger',
    );
    // Until that one has been read there is nothing to step from.
    await press(',');
    expect(window.location.search).toBe('?dengang=1.7');
  });

  it('are stepped through from an earlier map, not while letters are no commands', async () => {
    await draw('/w/w/kaskade?dengang=1.7', { epoch: 1, revision: 7 } as Past);
    act(() => useUi.getState().set({ singleKeys: false }));
    await press('.');
    expect(window.location.search).toBe('?dengang=1.7');
    act(() => useUi.getState().set({ singleKeys: true }));
    await press('.');
    expect(window.location.search).toBe('');
  });
});
