import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import css from './OfflineNote.module.css';

/** Said over the screen while the server does not answer. */
export function OfflineNote(): JSX.Element {
  const { say } = useWords();
  return (
    <p className={css.note} role="status">
      {say('labels.offline')}
    </p>
  );
}
