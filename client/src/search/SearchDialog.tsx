import { useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCascade } from '../graph/use-cascade';
import { Icon, type IconName } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { fittingCommands, useCommands } from './commands';
import { searchIndex, type FoundKind } from './search-index';
import css from './SearchDialog.module.css';

const HITS = 30;
const ICONS: Readonly<Record<FoundKind, IconName>> = {
  goal: 'flag',
  leader: 'path',
  unit: 'overview',
  initiative: 'check',
  network: 'networks',
  pejlemaerke: 'eye',
};

interface Option {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly where: string;
  readonly run: () => void;
}

/** Ctrl K: everything in the workspace with unit and level in each hit, and the commands. Arrows choose, Enter opens. */
export function SearchDialog(): JSX.Element | null {
  const { searchOpen } = useUi();
  return searchOpen ? <OpenSearch /> : null;
}

function OpenSearch(): JSX.Element {
  const words = useWords();
  const { graph } = useCascade();
  const { view, href } = useView();
  const navigate = useNavigate();
  const { set } = useUi();
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const index = useMemo(() => searchIndex(graph, view.names, words.language), [graph, view.names, words.language]);

  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => set({ searchOpen: false });

  const hits: readonly Option[] = useMemo(
    () =>
      index.find(query, HITS).map((hit) => ({
        key: `${hit.type}-${hit.id}`,
        icon: ICONS[hit.type],
        label: hit.title,
        where: [words.say(`labels.kind.${hit.type}`), ...hit.where].join(' · '),
        // On the map or the list it is shown where it stands, from elsewhere on the map; the keyboard goes there too.
        run: () =>
          void navigate(href({ selected: { type: hit.type, id: hit.id }, focus: null }, 'kaskade'), { state: { jump: true } }),
      })),
    [index, query, words, navigate, href],
  );
  const doing: readonly Option[] = fittingCommands(commands, query).map(({ key, icon, label, run }) => ({
    key: `command-${key}`,
    icon,
    label,
    where: '',
    run,
  }));
  const options = [...hits, ...doing];
  const chosen = Math.min(at, options.length - 1);

  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    close();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[chosen]);
    }
  };
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

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
          aria-label={words.say('labels.button.search')}
          aria-expanded={options.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder={words.say('labels.button.search')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={css.close} aria-label={words.say('screens.close')} onClick={close}>
          <kbd>Esc</kbd>
        </button>
      </div>
      <p className="hidden-visually" role="status">
        {query === '' ? '' : words.say('screens.search.found', { count: hits.length })}
      </p>
      {query !== '' && hits.length === 0 && <p className={css.none}>{words.say('screens.search.none', { query })}</p>}
      <div
        className={css.results}
        id={id}
        role={options.length > 0 ? 'listbox' : undefined}
        aria-label={options.length > 0 ? words.say('screens.search.results') : undefined}
        tabIndex={-1}
      >
        {hits.length > 0 && group(words.say('screens.search.hits'), hits, 0)}
        {doing.length > 0 && group(words.say('screens.search.commands'), doing, hits.length)}
      </div>
    </dialog>
  );

  function group(title: string, members: readonly Option[], from: number): JSX.Element {
    return (
      <div role="group" aria-label={title}>
        <p className={css.title} aria-hidden="true">
          {title}
        </p>
        {members.map((option, place) => (
          <div
            key={option.key}
            id={`${id}-${from + place}`}
            role="option"
            aria-selected={from + place === chosen}
            className={from + place === chosen ? `${css.option} ${css.chosen}` : css.option}
            onMouseMove={() => setAt(from + place)}
            onClick={() => choose(option)}
          >
            <Icon name={option.icon} size={15} />
            <span className={css.label}>{option.label}</span>
            {option.where !== '' && <span className={css.where}>{option.where}</span>}
          </div>
        ))}
      </div>
    );
  }
}
