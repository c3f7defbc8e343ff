import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { Icon } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useWords } from '../view/use-words';
import { useSearchOptions, type Option } from './search-options';
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
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);

  const close = (): void => set({ searchOpen: false });
  const type = (text: string): void => {
    setQuery(text);
    setAt(0);
  };
  const { prompt, groups, message, status } = useSearchOptions(query, close, () => type(''));
  const options = groups.flatMap((group) => group.options);
  const chosen = Math.min(at, options.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options[chosen]?.run();
    }
  };

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={words.say('labels.button.search')}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={css.field}>
        <Icon name="search" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={prompt}
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder={prompt}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={css.close} aria-label={words.say('screens.close')} onClick={close}>
          <kbd>Esc</kbd>
        </button>
      </div>
      <p className="hidden-visually" role="status">
        {status}
      </p>
      {message !== '' && <p className={css.message}>{message}</p>}
      <div
        className={css.results}
        id={id}
        role={options.length > 0 ? 'listbox' : undefined}
        aria-label={options.length > 0 ? words.say('screens.search.results') : undefined}
        tabIndex={-1}
      >
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <div key={group.title} role="group" aria-label={group.title}>
              <p className={css.title} aria-hidden="true">
                {group.title}
              </p>
              {group.options.map((option) => line(option, options.indexOf(option)))}
            </div>
          ))}
      </div>
    </dialog>
  );

  function line(option: Option, place: number): JSX.Element {
    return (
      <div
        key={option.key}
        id={`${id}-${place}`}
        role="option"
        aria-selected={place === chosen}
        className={place === chosen ? `${css.option} ${css.chosen}` : css.option}
        onMouseMove={() => setAt(place)}
        onClick={option.run}
      >
        <Icon name={option.icon} size={15} />
        <span className={css.label}>{option.label}</span>
        {option.where !== '' && <span className={css.where}>{option.where}</span>}
      </div>
    );
  }
}
