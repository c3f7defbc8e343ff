import { renderEditing } from '../testing/render-editing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Change } from '@kaskade/domain';
import { RightPanel } from '../inspector/RightPanel';
import { sample } from '../testing/organisations';
import { ConflictNotes } from './ConflictNotes';
import { DoneBar } from './DoneBar';
import { openEditDialog } from './edit-dialog';
import { EditDialogs } from './EditDialogs';
import { tell } from './use-edit';

const fjordby = sample('fjordby');
const TITLE = '200 nye aftaler med virksomheder';
const title = (to: string): Change => ({ type: 'set', kind: 'goal', id: 'M07', field: 'title', from: TITLE, to });
const button = (name: string) => screen.getByRole('button', { name });
const note = () => screen.getByRole('alert').textContent;

/** Anna's change is stored, and then Bo, who sits at this screen, makes his. */
async function conflict(annas: Change, bos: Change) {
  const screenOf = (
    <>
      <ConflictNotes />
      <RightPanel onClose={() => {}} />
    </>
  );
  const drawn = renderEditing(screenOf, fjordby, '/w/w/kaskade?valgt=maal:M07');
  drawn.server.change('Anna', 'a1', [annas]);
  act(() => void drawn.editor.edit([bos]));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeNull());
  return drawn;
}

describe('a conflict', () => {
  it('says who changed it and when, and shows both', async () => {
    await conflict(title('Annas titel'), title('Bos titel'));
    expect(note()).toContain('Målet er ændret af Anna kl. 09.00.');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Annas titel');
    fireEvent.click(button('Se forskel'));
    expect(note()).toContain('TitelDit: Bos titelAnna Annas titel');
  });

  it('and a refusal and what is asked before a deletion say no name of a leader while names are hidden', async () => {
    const { server, editor } = renderEditing(
      <>
        <ConflictNotes />
        <DoneBar />
        <EditDialogs />
      </>,
      fjordby,
      '/w/w/kaskade?navne=skjult',
    );
    const { title: from } = fjordby.graph.nodes.leader.get('L02')!;
    const titled = (to: string): Change => ({ type: 'set', kind: 'leader', id: 'L02', field: 'title', from, to });
    server.change('Anna', 'a1', [titled('Annas titel')]);
    act(() => void editor.edit([titled('Bos titel')]));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeNull());
    expect(note()).toContain('Lederen er ændret af Anna');
    act(() =>
      tell({
        type: 'refused',
        what: 'edit',
        problems: [{ code: 'NODE_EXISTS', change: 0, kind: 'leader', id: 'L02' }],
      }),
    );
    expect(screen.getByRole('status').textContent).not.toBe('');
    act(() => openEditDialog({ type: 'remove', kind: 'leader', id: 'L02' }));
    expect(screen.getByRole('dialog').textContent).toContain('Slet ');
    expect(document.body.textContent).not.toContain('Teamleder');
    act(() => openEditDialog(null));
  });

  it('can be settled for mine, which is stored as a change of its own', async () => {
    const { server } = await conflict(title('Annas titel'), title('Bos titel'));
    fireEvent.click(button('Behold min version'));
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(server.graph.nodes.goal.get('M07')?.title).toBe('Bos titel'));
    expect(server.revisions).toHaveLength(2);
  });

  it('can be settled for theirs', async () => {
    const { server } = await conflict(title('Annas titel'), title('Bos titel'));
    fireEvent.click(button('Brug Annas version'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(server.graph.nodes.goal.get('M07')?.title).toBe('Annas titel');
  });

  it('with something that is gone says who deleted it, and has one way out', async () => {
    await conflict(
      { type: 'remove', kind: 'leader', id: 'L22' },
      {
        type: 'set',
        kind: 'leader',
        id: 'L22',
        field: 'title',
        from: fjordby.graph.nodes.leader.get('L22')?.title ?? null,
        to: 'Chef',
      },
    );
    expect(note()).toContain('Lederen er slettet af Anna kl. 09.00.');
    expect(screen.queryByRole('button', { name: 'Behold min version' })).toBeNull();
    fireEvent.click(button('Slip min ændring'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
