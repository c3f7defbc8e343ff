import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { Highlight } from '../view/highlight';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { unfiltered } from '../view/view';
import css from './FilterNote.module.css';

/** Says, while a filter is on, how many goals stand out and that no figure changes by it. */
export function FilterNote({ bright }: { readonly bright: Highlight }): JSX.Element {
  const { say } = useWords();
  const { change } = useView();
  const none = bright.goals.size === 0;
  return (
    <span className={css.note} role="status">
      <Icon name="filter" size={14} />
      <span>
        {none ? (
          <>
            {say('labels.noMatch.title')} <span className={css.rest}>{say('labels.noMatch.text')}</span>
          </>
        ) : (
          say('labels.highlighted', { highlighted: bright.goals.size, count: bright.of })
        )}
      </span>
      <Button look="text" onClick={() => change(unfiltered)}>
        {say(none ? 'labels.button.clearFilters' : 'labels.filter.clear')}
      </Button>
    </span>
  );
}
