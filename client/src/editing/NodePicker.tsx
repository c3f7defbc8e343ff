import type { NodeKind } from '@kaskade/domain';
import { useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { nodeChoices, type NodeChoice } from './node-choices';
import css from './NodePicker.module.css';
import { useShown } from './use-shown';

/** So many are offered; more are found by more words. */
const MOST = 40;

/** Chooses a node among hundreds, by title, owner and unit: words find, arrows choose, Enter takes, Esc leaves. */
export function NodePicker({
  title,
  kinds,
  allowed,
  onPick,
  onClose,
}: {
  readonly title: string;
  readonly kinds: readonly NodeKind[];
  /** Only what the rules allow is offered. */
  readonly allowed: (choice: NodeChoice) => boolean;
  readonly onPick: (choice: NodeChoice) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { say, language } = useWords();
  const graph = useShown();
  const { view } = useView();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const find = useMemo(() => nodeChoices(graph, kinds, view.names, language), [graph, kinds, view.names, language]);
  const choices = useMemo(() => find(query, allowed, MOST), [find, query, allowed]);
  const chosen = Math.min(at, choices.length - 1);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const pick = (choice: NodeChoice | undefined): void => {
    if (choice === undefined) return;
    // Closed by itself, the window gives the keyboard back to where it came from.
    dialog.current?.close();
    onPick(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(choices[chosen]);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={css.field}>
        <Icon name="search" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={title}
          aria-expanded={choices.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder={title}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={choices.length === 0 ? css.message : 'hidden-visually'} role="status">
        {choices.length === 0 ? say('editing.pick.none') : say('editing.pick.found', { count: choices.length })}
      </p>
      <div
        id={id}
        className={css.results}
        role={choices.length > 0 ? 'listbox' : undefined}
        aria-label={choices.length > 0 ? title : undefined}
        tabIndex={-1}
      >
        {choices.map((choice, place) => (
          <div
            key={`${choice.kind} ${choice.id}`}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === chosen}
            className={place === chosen ? `${css.option} ${css.chosen}` : css.option}
            onMouseMove={() => setAt(place)}
            onClick={() => pick(choice)}
          >
            <span>{choice.title}</span>
            <small className={css.where}>{choice.where}</small>
          </div>
        ))}
      </div>
    </dialog>
  );
}
