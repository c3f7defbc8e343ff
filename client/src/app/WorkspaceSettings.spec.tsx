import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderEditing } from '../testing/render-editing';
import { sample } from '../testing/organisations';
import { WorkspaceSettings } from './WorkspaceSettings';

const fjordby = sample('fjordby');
const open = () => {
  const onClose = jest.fn();
  return { onClose, ...renderEditing(<WorkspaceSettings onClose={onClose} />, fjordby, '/w/w/kaskade') };
};
const fill = (name: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(name), { target: { value } });

describe('the settings of a workspace', () => {
  it('are changed as one list like everything else of its graph, which can be undone', async () => {
    const { editor, server, onClose } = open();
    fill('Organisation', 'Fjordby');
    fill('Ordet for laget', 'insulating');
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const { settings } = editor.state.shown;
    expect(settings).toMatchObject({ organisation: 'Fjordby', layerWord: 'insulating' });
    await waitFor(() => expect(server.revisions).toHaveLength(1));
    act(() => void editor.undo());
    expect(editor.state.shown.settings).toEqual(fjordby.graph.settings);
  });

  it('never overwrite unseen what another has changed while they were open', async () => {
    const { editor, server, onClose } = open();
    const { organisation: from } = fjordby.graph.settings;
    fill('Organisation', 'Mit navn');
    act(() => {
      server.change('anna', 'anna1', [
        { type: 'set', kind: 'settings', id: 'workspace', field: 'organisation', from, to: 'Annas' },
      ]);
      editor.hear(server.revisions[0]!);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(editor.state.shown.settings.organisation).toBe('Annas');
    expect(editor.state.conflicts).toHaveLength(1);
  });

  it('that stay as they are send nothing', async () => {
    const { server, onClose } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(server.revisions).toEqual([]);
  });
});
