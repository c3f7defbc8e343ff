import type { JSX } from 'react';
import { useEdits } from '../graph/use-editor';
import { useWords } from '../view/use-words';
import css from './PendingNote.module.css';

/** Said over the screen while the server does not answer, with how much is waiting to be saved. */
export function PendingNote({ offline }: { readonly offline: boolean }): JSX.Element | null {
  const { say } = useWords();
  const waiting = useEdits((state) => state.queue.length, 0);
  const answers = useEdits((state) => state.answers, true);
  if (!offline && answers) return null;
  return (
    <p className={css.note} role="status">
      {say('labels.offline')}
      {waiting > 0 && ` ${say('editing.pending', { count: waiting })}`}
    </p>
  );
}
