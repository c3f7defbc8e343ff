import { useState, type JSX } from 'react';
import { Finder } from '../ui/Finder';
import { Icon } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useWords } from '../view/use-words';
import { useSearchOptions } from './search-options';
import css from './SearchDialog.module.css';

/** Ctrl K: everything in the workspace with unit and level in each hit, and the commands. Arrows choose, Enter opens. */
export function SearchDialog(): JSX.Element | null {
  const { searchOpen } = useUi();
  return searchOpen ? <OpenSearch /> : null;
}

function OpenSearch(): JSX.Element {
  const words = useWords();
  const { set } = useUi();
  const [query, setQuery] = useState('');
  const close = (): void => set({ searchOpen: false });
  const { prompt, groups, message, status } = useSearchOptions(query, close, () => setQuery(''));
  return (
    <Finder
      label={words.say('labels.button.search')}
      prompt={prompt}
      query={query}
      onQuery={setQuery}
      groups={groups.map(({ title, options }) => ({
        title,
        options: options.map(({ key, icon, label, where, run }) => ({
          key,
          content: (
            <>
              <Icon name={icon} size={15} />
              <span className={css.label}>{label}</span>
              {where !== '' && <span className={css.where}>{where}</span>}
            </>
          ),
          choose: run,
        })),
      }))}
      resultsName={words.say('screens.search.results')}
      status={status}
      message={message}
      onClose={close}
      beside={
        <button type="button" className={css.close} aria-label={words.say('screens.close')} onClick={close}>
          <kbd>Esc</kbd>
        </button>
      }
    />
  );
}
