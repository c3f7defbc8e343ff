import type { JSX } from 'react';
import { pastWorkbookAddress } from '../reading/file-addresses';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './PastBar.module.css';
import { momentWords } from './past-words';
import { addressOf } from './read-past';
import { useSnapshots } from './snapshots';
import { usePast } from './use-past';

/** Over an earlier map: which one it is, its workbook, and the way back to now. */
export function PastBar(): JSX.Element | null {
  const { say, language } = useWords();
  const { view, change, workspace } = useView();
  const past = usePast();
  const named = useSnapshots((state) => state.list?.find((one) => addressOf(one) === view.at));
  if (view.at === null) return null;
  const when = momentWords(view.at, past?.moment ?? named?.revisionAt ?? null, language);
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
      <Button size="small" onClick={() => change({ at: null, asOf: null })}>
        {say('history.past.back')}
      </Button>
    </section>
  );
}
