import type { JSX } from 'react';
import { nameOf } from '../editing/problem-words';
import { leaderLabel } from '../reading/names';
import { pastWorkbookAddress } from '../reading/file-addresses';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { Selected } from '../view/view';
import css from './PastBar.module.css';
import { momentWords } from './past-words';
import { addressOf, type Past } from './read-past';
import type { Subject } from './restore';
import { offerRestore } from './restore-offer';
import { useSnapshots } from './snapshots';
import { usePast } from './use-past';

/** Over an earlier map: which one it is, its workbook, what of it can be had back, and the way back to now. */
export function PastBar(): JSX.Element | null {
  const { say, language } = useWords();
  const { view, change, workspace } = useView();
  const past = usePast();
  const named = useSnapshots((state) => state.list?.find((one) => addressOf(one) === view.at));
  // Two maps have a bar of their own.
  if (view.at === null || view.before !== null) return null;
  const when = momentWords(view.at, past?.moment ?? named?.revisionAt ?? null, language);
  const selected = selectedIn(past, view.selected);
  const called = ({ graph }: Past, { kind, id }: Subject): string =>
    kind === 'leader' ? leaderLabel(graph, id, view.names, language) : nameOf(graph, kind, id);
  // What it changes is said on the map of now, where it is done.
  const restore = ({ graph }: Past, subject: Subject | null): void => {
    offerRestore({ workspace, past: graph, when, subject });
    change({ at: null, asOf: null });
  };
  return (
    <section className={css.bar} aria-label={say('history.past.label')}>
      <Icon name="history" />
      <p role="status">
        {when === null
          ? say('history.past.barUnknown')
          : named === undefined
            ? say('history.past.bar', { when })
            : say('history.snapshot.bar', { when, name: named.name })}
      </p>
      {past !== null && (
        <a href={pastWorkbookAddress(workspace, past, language)} download>
          {say('labels.button.downloadExcel')}
        </a>
      )}
      {past !== null && selected !== null && (
        <Button size="small" onClick={() => restore(past, selected)}>
          {say('history.restore.one', { name: called(past, selected) })}
        </Button>
      )}
      {past !== null && (
        <Button size="small" onClick={() => restore(past, null)}>
          {say('history.restore.all')}
        </Button>
      )}
      <Button size="small" onClick={() => change({ before: view.at, at: null, asOf: null, draft: null })}>
        {say('compare.withNow')}
      </Button>
      <Button size="small" onClick={() => change({ at: null, asOf: null })}>
        {say('history.past.back')}
      </Button>
    </section>
  );
}

/** The node that is selected, where it was there then. */
function selectedIn(past: Past | null, selected: Selected | null): Subject | null {
  if (past === null || selected === null || selected.type === 'boundary') return null;
  return past.graph.nodes[selected.type].has(selected.id) ? { kind: selected.type, id: selected.id } : null;
}
