import { useState, type FormEvent, type JSX } from 'react';
import { useActor } from '../graph/actor';
import { useEdits } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useWords } from '../view/use-words';
import css from './SnapshotsDialog.module.css';
import { saveSnapshot } from './snapshots';

/** Gives the map that is on the screen a name. */
export function SaveSnapshot({
  workspace,
  version,
  when,
  attempt,
}: {
  readonly workspace: string;
  /** The revision that is looked at; null: where the workspace stands. */
  readonly version: { readonly epoch: number; readonly revision: number } | null;
  /** When that revision was written, in words; null: not known, or now. */
  readonly when: string | null;
  readonly attempt: (work: Promise<void>, done: string) => Promise<boolean>;
}): JSX.Element {
  const { say } = useWords();
  const { id: actor, name: by, asked, answer } = useActor();
  // The server gives the name to what it has: what has not been sent would not be in it.
  const pending = useEdits((state) => state.queue.length, 0);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [own, setOwn] = useState('');
  // Kept until it is stored, so that a second try after a lost answer makes no second one.
  const [id, setId] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!asked) answer(own);
    const sent = asked ? by : own.trim() === '' ? null : own.trim();
    setBusy(true);
    const isSaved = await attempt(
      saveSnapshot(workspace, {
        ...{ id, version, actor },
        name: name.trim(),
        note: note.trim() === '' ? null : note.trim(),
        by: sent,
      }),
      say('history.snapshot.saved'),
    );
    setBusy(false);
    if (!isSaved) return;
    setName('');
    setNote('');
    setId(crypto.randomUUID());
  };
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      {when !== null && <p className={css.note}>{say('history.snapshot.ofPast', { when })}</p>}
      <TextField
        label={say('history.snapshot.name')}
        note={say('history.snapshot.nameNote')}
        value={name}
        maxLength={300}
        data-first
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={say('history.snapshot.note')}
        value={note}
        maxLength={10_000}
        onChange={(event) => setNote(event.target.value)}
      />
      {!asked && (
        <TextField
          label={say('editing.name.label')}
          note={say('editing.name.note')}
          value={own}
          maxLength={100}
          autoComplete="name"
          onChange={(event) => setOwn(event.target.value)}
        />
      )}
      <div className={css.foot}>
        {version === null && pending > 0 && <p className={css.note}>{say('editing.pending', { count: pending })}</p>}
        <Button look="primary" type="submit" disabled={busy || name.trim() === '' || (version === null && pending > 0)}>
          {say('history.snapshot.save')}
        </Button>
      </div>
    </form>
  );
}
