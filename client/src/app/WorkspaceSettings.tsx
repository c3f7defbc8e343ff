import { useState, type FormEvent, type JSX } from 'react';
import { useNavigate } from 'react-router';
import { openEditDialog } from '../editing/edit-dialog';
import { useEdit } from '../editing/use-edit';
import { useShown } from '../editing/use-shown';
import { apiErrorOf } from '../graph/api-error';
import { setField } from '../graph/edits/make-changes';
import type { ApiError } from '../graph/refusal';
import { useCascade } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Select, TextField } from '../ui/Field';
import { useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './WorkspaceForm.module.css';
import { deleteWorkspace, loadWorkspaces, renameWorkspace } from './workspaces';

/** Name, organisation, the word for the layer, the way to the levels; and deleting it all, with its name typed. */
export function WorkspaceSettings({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate();
  const addressOf = useWorkspaceAddress();
  const { workspace, reload } = useCascade();
  const edit = useEdit();
  const shown = useShown();
  // What is saved is a change from what stood here when the window was opened, so that nothing of others is overwritten unseen.
  const [graph] = useState(shown);
  const [name, setName] = useState(workspace.name);
  const [organisation, setOrganisation] = useState(graph.settings.organisation ?? '');
  const [layerWord, setLayerWord] = useState(graph.settings.layerWord);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(apiErrorOf(error));
    } finally {
      setBusy(false);
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void run(async () => {
      if (name.trim() !== workspace.name) {
        await renameWorkspace(workspace.id, name.trim());
        await Promise.all([reload(), loadWorkspaces()]);
      }
      // The name is the workspace's own; the rest is in its graph, and is changed as everything else there.
      const { settings } = graph;
      const changes = [
        ...setField('settings', 'workspace', 'organisation', settings.organisation, organisation.trim() || null),
        ...setField('settings', 'workspace', 'layerWord', settings.layerWord, layerWord),
      ];
      if (changes.length === 0 || edit(changes)) onClose();
    });
  };
  const remove = (): void =>
    void run(async () => {
      await deleteWorkspace(workspace.id, typed);
      void navigate(addressOf(null));
    });

  return (
    <Dialog open onClose={onClose} title={say('shell.workspaceSettings')} closeLabel={say('shell.close')}>
      <form className={css.form} onSubmit={save}>
        <TextField
          label={say('shell.workspace.name')}
          value={name}
          required
          maxLength={300}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={say('shell.workspace.organisation')}
          value={organisation}
          maxLength={300}
          onChange={(event) => setOrganisation(event.target.value)}
        />
        <Select
          label={say('shell.workspace.layerWord')}
          value={layerWord}
          options={[
            { value: 'rockwool', label: say('labels.layer.rockwool') },
            { value: 'insulating', label: say('labels.layer.insulating') },
          ]}
          onChange={(event) => setLayerWord(event.target.value === 'insulating' ? 'insulating' : 'rockwool')}
        />
        <div>
          <Button
            onClick={() => {
              onClose();
              openEditDialog({ type: 'levels' });
            }}
          >
            {say('places.levels.open')}
          </Button>
        </div>
        {problem && (
          <p className={css.refused} role="alert">
            {say(problem.code === 'OFFLINE' ? 'shell.error.offlineText' : 'shell.error.otherText')}
          </p>
        )}
        <div className={css.foot}>
          <Button onClick={onClose}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={busy}>
            {say('labels.button.save')}
          </Button>
        </div>
      </form>
      <section className={css.part}>
        <h3>{say('shell.workspace.delete')}</h3>
        <TextField
          label={say('shell.workspace.deleteName', { name: workspace.name })}
          note={say('shell.workspace.deleteNote')}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className={css.foot}>
          <Button look="danger" disabled={busy || typed !== workspace.name} onClick={remove}>
            {say('labels.button.delete')}
          </Button>
        </div>
      </section>
    </Dialog>
  );
}
