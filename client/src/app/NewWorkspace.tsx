import { useEffect, useState, type FormEvent, type JSX } from 'react';
import { useNavigate } from 'react-router';
import type { StartsQuery } from '../generated/graphql';
import { apiErrorOf } from '../graph/api-error';
import type { ApiError } from '../graph/refusal';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Radio, TextField } from '../ui/Field';
import { useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './WorkspaceForm.module.css';
import { createWorkspace, loadStarts } from './workspaces';

/** Makes a workspace: empty, with ready-made pejlemærker, or from a sample. */
export function NewWorkspace({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  const { say } = useWords();
  return (
    <Dialog open={open} onClose={onClose} title={say('shell.newWorkspace')} closeLabel={say('shell.close')}>
      {open && <NewWorkspaceForm onClose={onClose} />}
    </Dialog>
  );
}

function NewWorkspaceForm({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useWords();
  const navigate = useNavigate();
  const addressOf = useWorkspaceAddress();
  const [starts, setStarts] = useState<StartsQuery | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [operation] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [start, setStart] = useState('empty');
  const [kind, id = ''] = start.split(/:(.*)/s);

  useEffect(() => {
    let wanted = true;
    loadStarts()
      .then((found) => wanted && setStarts(found))
      .catch((thrown: unknown) => wanted && setError(apiErrorOf(thrown)));
    return () => {
      wanted = false;
    };
  }, []);

  const make = (event: FormEvent): void => {
    event.preventDefault();
    const input = {
      operation,
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(organisation.trim() === '' ? {} : { organisation: organisation.trim() }),
      start: kind === 'sample' ? { sample: id } : kind === 'catalogue' ? { catalogue: id } : { empty: true },
    };
    setBusy(true);
    setError(null);
    createWorkspace(input)
      .then((made) => {
        onClose();
        void navigate(addressOf(made));
      })
      .catch((thrown: unknown) => {
        setError(apiErrorOf(thrown));
        setBusy(false);
      });
  };

  return (
    <form className={css.form} onSubmit={make}>
      <TextField
        label={say('shell.workspace.name')}
        value={name}
        maxLength={300}
        required={kind !== 'sample'}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={say('shell.workspace.organisation')}
        value={organisation}
        maxLength={300}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <fieldset className={css.group}>
        <legend>{say('shell.workspace.start')}</legend>
        <Radio name="start" checked={start === 'empty'} onChoose={() => setStart('empty')}>
          {say('shell.workspace.empty')}
        </Radio>
        {starts?.catalogues.map((catalogue) => (
          <Radio
            key={catalogue.id}
            name="start"
            checked={start === `catalogue:${catalogue.id}`}
            onChoose={() => setStart(`catalogue:${catalogue.id}`)}
          >
            {catalogue.name}
            <small>{say('shell.workspace.catalogue', { count: catalogue.pejlemaerker.length })}</small>
          </Radio>
        ))}
        {starts?.samples.map((sample) => (
          <Radio
            key={sample.id}
            name="start"
            checked={start === `sample:${sample.id}`}
            onChoose={() => setStart(`sample:${sample.id}`)}
          >
            {sample.name}
            <small>{say('shell.workspace.sample', { organisation: sample.organisation })}</small>
          </Radio>
        ))}
      </fieldset>
      {error && (
        <p className={css.refused} role="alert">
          {say(error.code === 'OFFLINE' ? 'shell.error.offlineText' : 'shell.error.otherText')}
        </p>
      )}
      <div className={css.foot}>
        <Button onClick={onClose}>{say('labels.button.cancel')}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {say('shell.workspace.make')}
        </Button>
      </div>
    </form>
  );
}
