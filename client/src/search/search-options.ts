import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCascade } from '../graph/use-cascade';
import type { IconName } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { isPresent, type Selected } from '../view/view';
import { fittingCommands, useCommands } from './commands';
import { findPath, type FoundPath } from './find-path';
import { searchIndex, type FoundKind, type Hit } from './search-index';

/** Hits that are shown. */
const MOST = 30;

const ICONS: Readonly<Record<FoundKind, IconName>> = {
  goal: 'flag',
  leader: 'leader',
  unit: 'unit',
  initiative: 'initiative',
  network: 'networks',
  pejlemaerke: 'pejlemaerke',
};

/** A line that can be chosen. */
export interface Option {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly where: string;
  readonly run: () => void;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

export interface SearchOptions {
  /** What is asked for, in the field. */
  readonly prompt: string;
  readonly groups: readonly OptionGroup[];
  /** A sentence in place of, or over, the lines; empty: none. */
  readonly message: string;
  /** What a screen reader is told of the lines. */
  readonly status: string;
}

/** The way between two that is being looked for: its ends as they are chosen, then what was found. */
interface Way {
  readonly from: Hit | null;
  readonly to: Hit | null;
  readonly found: 'asking' | 'failed' | { readonly path: FoundPath } | null;
}

/** What the search offers for what is typed; `onDone` closes it, `onNext` empties the field for the next answer. */
export function useSearchOptions(query: string, onDone: () => void, onNext: () => void): SearchOptions {
  const words = useWords();
  const { graph, workspace } = useCascade();
  const { view, href } = useView();
  const navigate = useNavigate();
  const { set } = useUi();
  const commands = useCommands();
  const [way, setWay] = useState<Way | null>(null);
  const index = useMemo(() => searchIndex(graph, view.names, words.language), [graph, view.names, words.language]);
  const hits = useMemo(() => index.find(query, MOST), [index, query]);

  const open = (selected: Selected): void => {
    onDone();
    set({ panelOpen: true });
    // On the map or the list it is shown where it stands; from elsewhere the map is where to see it.
    // A jump: on the map the keyboard goes there too.
    void navigate(href({ selected, focus: null }, 'kaskade'), { state: { jump: true } });
  };
  const choose = (hit: Hit): void => {
    if (way === null) return open({ type: hit.type, id: hit.id });
    onNext();
    if (way.from === null) return setWay({ ...way, from: hit });
    const { from } = way;
    setWay({ from, to: hit, found: 'asking' });
    findPath(workspace.id, from, hit)
      .then((path) => setWay({ from, to: hit, found: { path } }))
      .catch(() => setWay({ from, to: hit, found: 'failed' }));
  };

  const found: OptionGroup = {
    title: words.say('screens.search.hits'),
    options: hits.map((hit) => ({
      key: `${hit.type}-${hit.id}`,
      icon: ICONS[hit.type],
      label: hit.title,
      where: [words.say(`labels.kind.${hit.type}`), ...hit.where].join(' · '),
      run: () => choose(hit),
    })),
  };
  const counted = words.say('screens.search.found', { count: hits.length });
  const nothing = query !== '' && hits.length === 0 ? words.say('screens.search.none', { query }) : '';

  if (way === null) {
    const doing = fittingCommands(commands, query).map(({ key, icon, label, run }) => ({
      key: `command-${key}`,
      icon,
      label,
      where: '',
      run: () => (onDone(), run()),
    }));
    const path = fittingCommands(
      // The store finds it in the present graph.
      !isPresent(view)
        ? []
        : [
            {
              key: 'path',
              label: words.say('screens.path.command'),
              icon: 'path',
              run: () => setWay({ from: null, to: null, found: null }),
            },
          ],
      query,
    ).map(({ key, icon, label, run }) => ({
      key: `command-${key}`,
      icon,
      label,
      where: '',
      run: () => (onNext(), run()),
    }));
    return {
      prompt: words.say('labels.button.search'),
      groups: [found, { title: words.say('screens.search.commands'), options: [...path, ...doing] }],
      message: nothing,
      status: query === '' ? '' : counted,
    };
  }
  if (way.from === null) {
    return {
      prompt: words.say('screens.path.from'),
      groups: [found],
      message: nothing || words.say('screens.path.fromHint'),
      status: counted,
    };
  }
  const from = { from: way.from.title };
  if (way.to === null) {
    return {
      prompt: words.say('screens.path.to'),
      groups: [found],
      message: nothing || words.say('screens.path.toHint', from),
      status: counted,
    };
  }
  const ends = { ...from, to: way.to.title };
  if (way.found === 'asking' || way.found === null) {
    const message = words.say('screens.path.asking', ends);
    return { prompt: words.say('labels.button.search'), groups: [], message, status: message };
  }
  if (way.found === 'failed' || way.found.path === null) {
    const message = words.say(way.found === 'failed' ? 'screens.path.failed' : 'screens.path.none', ends);
    return { prompt: words.say('labels.button.search'), groups: [], message, status: message };
  }
  const { cascade, nodes, links } = way.found.path;
  const message = words.say(cascade ? 'screens.path.foundCascade' : 'screens.path.found', {
    ...ends,
    count: links.length,
  });
  const steps = nodes.flatMap(({ kind, id, text }, at): Option[] => {
    if (kind === 'level') return [];
    const link = links[at];
    const said = link === undefined ? '' : ` · ${words.say(`screens.path.${link.forward ? 'to' : 'by'}.${link.kind}`)}`;
    return [
      {
        key: `step-${at}`,
        icon: ICONS[kind],
        label: kind === 'leader' ? titleOf(id, text) : text,
        where: `${words.say(`labels.kind.${kind}`)}${said}`,
        run: () => open({ type: kind, id }),
      },
    ];
  });
  return {
    prompt: words.say('labels.button.search'),
    groups: [{ title: words.say('screens.path.title'), options: steps }],
    message,
    status: message,
  };

  /** A leader by what it is called on the screen; the store knows only the name. */
  function titleOf(id: string, text: string): string {
    return view.names === 'names' ? text : (index.titleOf('leader', id) ?? text);
  }
}
