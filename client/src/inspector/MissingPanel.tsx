import type { JSX } from 'react';
import { Panel } from '../ui/Panel';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** An address that points to what is no longer there. */
export function MissingPanel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  return (
    <Panel title={words.say('screens.missing.title')} onClose={onClose} closeLabel={words.say('screens.close')}>
      <p className={css.text}>{words.say('screens.missing.text')}</p>
    </Panel>
  );
}
