import '../testing/browser';
import { act, fireEvent, screen } from '@testing-library/react';
import { difference, removeNode, type Change } from '@kaskade/domain';
import { sample } from '../testing/organisations';
import { renderEditing, type EditedScreen } from '../testing/render-editing';
import type { Past } from './read-past';
import { RestoreDialog } from './RestoreDialog';
import { offerRestore } from './restore-offer';
import { PastBar } from './PastBar';
import { PastContext } from './use-past';

const fjordby = sample('fjordby');
const past = fjordby.graph;
const goal = { kind: 'goal', id: 'M07' } as const;
const title = past.nodes.goal.get('M07')!.title;
const when = '12.03.2026 kl. 10.42';
const offer = (subject: typeof goal | null) => act(() => offerRestore({ workspace: 'w', past, when, subject }));

async function draw(changes: readonly Change[]): Promise<EditedScreen> {
  const drawn = renderEditing(<RestoreDialog />, fjordby, '/w/w/kaskade');
  await act(async () => void drawn.editor.edit(changes));
  return drawn;
}
const click = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const rename: Change = {
  type: 'set',
  kind: 'goal',
  id: 'M08',
  field: 'title',
  from: past.nodes.goal.get('M08')!.title,
  to: 'Andet',
};

afterEach(() => act(() => offerRestore(null)));

describe('what was', () => {
  it('comes back for one node after it was said what that changes, as one new change that can be undone', async () => {
    const { editor, server } = await draw([...removeNode(past, 'goal', 'M07'), rename]);
    offer(goal);
    const dialog = screen.getByRole('dialog', { name: `Gendan, som det var ${when}` });
    expect(dialog.textContent).toContain(`Målet '${title}' blev oprettet.`);
    expect(dialog.textContent).not.toContain('Andet');
    expect(editor.state.shown.nodes.goal.has('M07')).toBe(false);
    await click('Gendan');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(editor.state.shown.nodes.goal.get('M07')).toEqual(past.nodes.goal.get('M07'));
    expect(editor.state.shown.nodes.goal.get('M08')?.title).toBe('Andet');
    expect(server.graph.nodes.goal.has('M07')).toBe(true);
    await act(async () => void editor.undo());
    expect(editor.state.shown.nodes.goal.has('M07')).toBe(false);
  });

  it('comes back whole', async () => {
    const { editor } = await draw([...removeNode(past, 'goal', 'M07'), rename]);
    offer(null);
    await click('Gendan');
    expect(difference(editor.state.shown, past)).toEqual([]);
  });

  it('is left where it is when it is not wanted, and where there is nothing to restore', async () => {
    const { editor } = await draw([rename]);
    offer(null);
    await click('Annullér');
    expect(editor.state.shown.nodes.goal.get('M08')?.title).toBe('Andet');
    offer(goal);
    expect(screen.getByText('Der er intet at gendanne. Det er, som det var.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gendan' })).toBeNull();
  });

  it('is asked for over the earlier map, of what is selected there or of all, and offered on the map of now', async () => {
    const at = { epoch: 1, revision: 4, moment: '2026-03-12T09:42:00Z', graph: past } as Past;
    renderEditing(
      <PastContext value={at}>
        <PastBar />
        <RestoreDialog />
      </PastContext>,
      fjordby,
      '/w/w/kaskade?dengang=1.4&valgt=maal:M07',
    );
    screen.getByRole('button', { name: 'Gendan alt' });
    await click(`Gendan '${title}'`);
    expect(window.location.search).toBe('?valgt=maal%3AM07');
    expect(screen.getByRole('dialog', { name: `Gendan, som det var ${when}` })).toBeTruthy();
  });
});
