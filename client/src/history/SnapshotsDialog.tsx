import { errorSentence, formatInstant } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { apiErrorOf } from '../graph/api-error';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { addressOf } from './read-past';
import { CompareForm } from './CompareForm';
import { SaveSnapshot } from './SaveSnapshot';
import { SnapshotItem } from './SnapshotItem';
import css from './SnapshotsDialog.module.css';
import { loadSnapshots, useSnapshots } from './snapshots';
import { usePast } from './use-past';

/** The names that revisions have been given: to see the map of one, to rename or remove it, to take its workbook; and a new one. */
export function SnapshotsDialog(): JSX.Element | null {
  const words = useWords();
  const { say, language } = words;
  const { workspace, go } = useView();
  const { snapshotsOpen, set } = useUi();
  const past = usePast();
  const { list, error } = useSnapshots();
  const [news, setNews] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  if (!snapshotsOpen) return null;
  const close = (): void => set({ snapshotsOpen: false });

  /** Does something, and says what became of it; true when it was done. */
  const attempt = async (work: Promise<void>, done: string): Promise<boolean> => {
    try {
      await work;
      setNews({ text: done, isBad: false });
      return true;
    } catch (thrown) {
      const { code, params } = apiErrorOf(thrown);
      const why = code === 'OFFLINE' ? say('shell.error.offlineText') : errorSentence(code, params, language);
      setNews({ text: say('history.snapshot.failed', { why }), isBad: true });
      return false;
    }
  };
  return (
    <Dialog open onClose={close} title={say('history.snapshots')} closeLabel={say('screens.close')} width={560}>
      <SaveSnapshot
        workspace={workspace}
        version={past && { epoch: past.epoch, revision: past.revision }}
        when={past?.moment ? formatInstant(past.moment, language) : null}
        attempt={attempt}
      />
      <p role={news?.isBad ? 'alert' : 'status'} className={news === null ? 'hidden-visually' : css.news}>
        {news?.text}
      </p>
      {list === null && error === null && <p className={css.news}>{say('history.snapshot.loading')}</p>}
      {error !== null && (
        <p role="alert" className={css.news}>
          {say('history.snapshot.error')}{' '}
          <Button look="text" onClick={() => void loadSnapshots(workspace)}>
            {say('shell.error.retry')}
          </Button>
        </p>
      )}
      {list !== null && list.length > 0 && <CompareForm list={list} onDone={close} />}
      {list?.length === 0 && <p className={css.news}>{say('history.snapshot.none')}</p>}
      {list !== null && list.length > 0 && (
        <ul className={css.list}>
          {list.map((snapshot) => (
            <SnapshotItem
              key={snapshot.id}
              workspace={workspace}
              snapshot={snapshot}
              attempt={attempt}
              onOpen={() => {
                close();
                go('kaskade', { at: addressOf(snapshot), before: null, asOf: null });
              }}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
