import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import css from './Finder.module.css';
import { Icon } from './Icon';

export interface FinderOption {
  readonly key: string;
  readonly content: ReactNode;
  readonly choose: () => void;
}

/** Options under a title of their own; null: under none. */
export interface FinderGroup {
  readonly title: string | null;
  readonly options: readonly FinderOption[];
}

/**
 * A window with a field over a list of what fits its words: arrows choose, Enter takes, Esc leaves. What fits is told from outside,
 * by groups; `status` is said of it, and `message` seen.
 */
export function Finder({
  label,
  prompt,
  query,
  onQuery,
  groups,
  resultsName,
  status,
  message,
  isNarrow = false,
  closesFirst = false,
  onClose,
  beside,
}: {
  readonly label: string;
  readonly prompt: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly FinderGroup[];
  readonly resultsName: string;
  readonly status: string;
  readonly message: ReactNode;
  readonly isNarrow?: boolean;
  /** Closed by itself before an option is taken, the window gives the keyboard back to where it came from. */
  readonly closesFirst?: boolean;
  readonly onClose: () => void;
  /** What stands beside the field. */
  readonly beside?: ReactNode;
}): JSX.Element {
  // Other words, or another question, begin at the first option.
  const asked = `${prompt}\n${query}`;
  const [place, setPlace] = useState({ asked, at: 0 });
  const setAt = (at: number): void => setPlace({ asked, at });
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const options = groups.flatMap((group) => group.options);
  const chosen = Math.min(place.asked === asked ? place.at : 0, options.length - 1);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const take = (option: FinderOption | undefined): void => {
    if (option === undefined) return;
    if (closesFirst) dialog.current?.close();
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(options[chosen]);
    }
  };
  const line = (option: FinderOption): JSX.Element => {
    const at = options.indexOf(option);
    return (
      <div
        key={option.key}
        id={`${id}-${at}`}
        role="option"
        aria-selected={at === chosen}
        className={at === chosen ? `${css.option} ${css.chosen}` : css.option}
        onMouseMove={() => setAt(at)}
        onClick={() => take(option)}
      >
        {option.content}
      </div>
    );
  };

  return (
    <dialog
      ref={dialog}
      className={isNarrow ? `${css.dialog} ${css.narrow}` : css.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
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
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {beside}
      </div>
      <p className="hidden-visually" role="status">
        {status}
      </p>
      {message !== '' && <p className={css.message}>{message}</p>}
      <div
        className={css.results}
        id={id}
        role={options.length > 0 ? 'listbox' : undefined}
        aria-label={options.length > 0 ? resultsName : undefined}
        tabIndex={-1}
      >
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) =>
            group.title === null ? (
              group.options.map(line)
            ) : (
              <div key={group.title} role="group" aria-label={group.title}>
                <p className={css.title} aria-hidden="true">
                  {group.title}
                </p>
                {group.options.map(line)}
              </div>
            ),
          )}
      </div>
    </dialog>
  );
}
