import { formatInstant } from '@kaskade/wording';
import { useState, type FormEvent, type JSX } from 'react';
import { pastWorkbookAddress } from '../reading/file-addresses';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useWords } from '../view/use-words';
import css from './SnapshotsDialog.module.css';
import { removeSnapshot, renameSnapshot, type Snapshot } from './snapshots';

/** One snapshot in the list, with what can be done with it. */
export function SnapshotItem({
  workspace,
  snapshot,
  attempt,
  onOpen,
}: {
  readonly workspace: string;
  readonly snapshot: Snapshot;
  readonly attempt: (work: Promise<void>, done: string) => Promise<boolean>;
  readonly onOpen: () => void;
}): JSX.Element {
  const { say, language } = useWords();
  const { id, name, note, by } = snapshot;
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const when = formatInstant(snapshot.revisionAt, language);
  return (
    <li className={css.item}>
      <div className={css.what}>
        <button type="button" className={css.open} aria-label={say('history.snapshot.open', { name })} onClick={onOpen}>
          {name}
        </button>
        <p className={css.note}>{by === null ? when : say('history.snapshot.taken', { when, name: by })}</p>
        {note !== null && <p>{note}</p>}
      </div>
      {doing === null && (
        <div className={css.ways}>
          <a
            href={pastWorkbookAddress(workspace, snapshot, language)}
            download
            aria-label={say('history.snapshot.workbook', { name })}
          >
            {say('labels.button.downloadExcel')}
          </a>
          <Button
            look="text"
            size="small"
            aria-label={say('history.snapshot.renameWhich', { name })}
            onClick={() => setDoing('rename')}
          >
            {say('history.snapshot.rename')}
          </Button>
          <Button
            look="text"
            size="small"
            aria-label={say('history.snapshot.removeWhich', { name })}
            onClick={() => setDoing('remove')}
          >
            {say('labels.button.delete')}
          </Button>
        </div>
      )}
      {doing === 'rename' && (
        <Rename
          snapshot={snapshot}
          onCancel={() => setDoing(null)}
          onSave={async (newName, newNote) => {
            const done = say('history.snapshot.saved');
            if (await attempt(renameSnapshot(workspace, id, newName, newNote), done)) setDoing(null);
          }}
        />
      )}
      {doing === 'remove' && (
        <div className={css.form} role="group" aria-label={say('history.snapshot.removeWhich', { name })}>
          <p>{say('history.snapshot.ask', { name })}</p>
          <div className={css.foot}>
            <Button autoFocus onClick={() => setDoing(null)}>
              {say('labels.button.cancel')}
            </Button>
            <Button
              look="danger"
              onClick={() => void attempt(removeSnapshot(workspace, id), say('history.snapshot.removed'))}
            >
              {say('labels.button.delete')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function Rename({
  snapshot,
  onCancel,
  onSave,
}: {
  readonly snapshot: Snapshot;
  readonly onCancel: () => void;
  readonly onSave: (name: string, note: string | null) => Promise<void>;
}): JSX.Element {
  const { say } = useWords();
  const [name, setName] = useState(snapshot.name);
  const [note, setNote] = useState(snapshot.note ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave(name.trim(), note.trim() === '' ? null : note.trim());
  };
  return (
    <form
      className={css.form}
      aria-label={say('history.snapshot.renameWhich', { name: snapshot.name })}
      onSubmit={submit}
    >
      <TextField
        label={say('history.snapshot.name')}
        value={name}
        maxLength={300}
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={say('history.snapshot.note')}
        value={note}
        maxLength={10_000}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={css.foot}>
        <Button onClick={onCancel}>{say('labels.button.cancel')}</Button>
        <Button look="primary" type="submit" disabled={name.trim() === ''}>
          {say('labels.button.save')}
        </Button>
      </div>
    </form>
  );
}
