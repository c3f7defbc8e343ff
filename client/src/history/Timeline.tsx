import { formatInstant } from '@kaskade/wording';
import { useEffect, type JSX } from 'react';
import { Button } from '../ui/Button';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { addressOf } from './read-past';
import { loadSnapshots, useSnapshots } from './snapshots';
import css from './Timeline.module.css';
import { useSnapshotKeys } from './use-snapshot-keys';

/** So many snapshots have a dot; all of them are in the list. */
const MOST_DOTS = 5;

/** The last snapshots as dots on a line, the earliest first, and now at its end; and the list of all of them. */
export function Timeline(): JSX.Element {
  const { say, language } = useWords();
  const { view, workspace, change, go } = useView();
  const set = useUi((ui) => ui.set);
  const list = useSnapshots((state) => (state.workspace === workspace ? state.list : null));
  useSnapshotKeys();
  useEffect(() => void loadSnapshots(workspace), [workspace]);
  const dots = [...(list ?? [])].slice(0, MOST_DOTS).reverse();
  const last = list?.[0];
  const shown = dots.find((one) => addressOf(one) === view.at);
  return (
    <div className={css.timeline}>
      <Button
        look="ghost"
        icon="snapshot"
        aria-label={say('history.snapshots')}
        title={say('history.snapshots')}
        onClick={() => set({ snapshotsOpen: true })}
      >
        <span className={css.word}>{shown?.name ?? say('history.snapshots')}</span>
      </Button>
      {dots.length > 0 && (
        <ol className={css.dots} aria-label={say('history.snapshots')}>
          {dots.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={css.dot}
                aria-current={one === shown ? 'true' : undefined}
                aria-label={say('history.snapshot.open', { name: one.name })}
                title={`${one.name} · ${formatInstant(one.revisionAt, language)}`}
                onClick={() => change({ at: addressOf(one), asOf: null })}
              />
            </li>
          ))}
          <li>
            <button
              type="button"
              className={css.now}
              aria-current={view.at === null ? 'true' : undefined}
              onClick={() => change({ at: null, asOf: null })}
            >
              {say('history.snapshot.now')}
            </button>
          </li>
        </ol>
      )}
      {last !== undefined && view.before === null && (
        <Button
          look="ghost"
          icon="compare"
          aria-label={say('compare.pickOf', { name: (shown ?? last).name })}
          title={say('compare.pickOf', { name: (shown ?? last).name })}
          onClick={() => go('kaskade', { before: addressOf(shown ?? last), at: null, asOf: null, draft: null })}
        />
      )}
    </div>
  );
}
