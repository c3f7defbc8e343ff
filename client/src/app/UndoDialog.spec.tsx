import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderEditing } from '../testing/render-editing';
import { sample } from '../testing/organisations';
import { DoneBar } from '../editing/DoneBar';
import { UndoButtons } from './UndoButtons';
import { UndoDialog } from './UndoDialog';

const fjordby = sample('fjordby');
const screenOf = (
  <>
    <UndoButtons />
    <UndoDialog />
    <DoneBar />
  </>
);

describe('undoing what others have gone on with', () => {
  it('says beforehand what goes along, and does it only when that is meant', async () => {
    const { editor, server } = renderEditing(screenOf, fjordby, '/w/w/kaskade');
    act(() => {
      editor.edit([
        { type: 'add', kind: 'goal', id: 'N1', fields: { title: 'Nyt mål' } },
        { type: 'link', link: 'goalLevel', from: 'N1', to: 'top' },
      ]);
    });
    await waitFor(() => expect(editor.state.queue).toEqual([]));
    act(() => {
      server.change('Anna', 'anna1', [
        { type: 'set', kind: 'goal', id: 'N1', field: 'due', from: null, to: '2026-12-31' },
      ]);
      editor.hear(server.revisions.at(-1)!);
    });
    const undo = () => screen.getAllByRole('button', { name: 'Fortryd' });
    fireEvent.click(undo()[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Fortryd din ændring?' });
    expect(dialog.textContent).toMatch(
      /Anna har ændret noget ved det siden, senest kl\. \d\d\.\d\d\. Det forsvinder med:/,
    );
    expect(within(dialog).getByRole('listitem').textContent).toBe("Målet 'Nyt mål': Frist blev sat til 31.12.2026.");
    fireEvent.click(within(dialog).getByRole('button', { name: 'Annullér' }));
    expect(editor.state.shown.nodes.goal.has('N1')).toBe(true);
    fireEvent.click(undo()[0]!);
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fortryd' }));
    expect(editor.state.shown.nodes.goal.has('N1')).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
    // To do it again takes nothing of theirs along.
    fireEvent.click(screen.getAllByRole('button', { name: 'Gentag' })[0]!);
    expect(editor.state.shown.nodes.goal.get('N1')?.due).toBe('2026-12-31');
  });
});
