import { useState, type FormEvent, type JSX } from 'react';
import { useActor } from '../graph/actor';
import { useEditor, useEdits } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/Field';
import { useWords } from '../view/use-words';

/** The longest name that the server takes, in characters. */
const NAME_LIMIT = 100;

/** Asks, at the first change made in this browser, what its user is called: the change is on the screen, and sent when that is answered. */
export function NameDialog(): JSX.Element {
  const { say } = useWords();
  const editor = useEditor();
  const { asked, answer } = useActor();
  const isWaiting = useEdits((state) => state.queue.length > 0, false);
  const [name, setName] = useState('');
  const done = (given: string): void => {
    // The window says that it is closed also when that was by an answer.
    if (useActor.getState().asked) return;
    answer(given);
    editor?.goOn();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    done(name);
  };
  return (
    <Dialog
      open={isWaiting && !asked}
      onClose={() => done('')}
      title={say('editing.name.title')}
      closeLabel={say('screens.close')}
      width={400}
    >
      <form onSubmit={submit} style={{ display: 'grid', gap: 12 }}>
        <TextField
          label={say('editing.name.label')}
          note={say('editing.name.note')}
          value={name}
          maxLength={NAME_LIMIT}
          data-first
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
        />
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
          <Button onClick={() => done('')}>{say('editing.name.without')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {say('labels.button.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
