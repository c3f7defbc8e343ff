import type { JSX } from 'react';
import { pastWorkbookAddress } from '../reading/file-addresses';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './PastBar.module.css';
import { momentWords } from './past-words';
import { usePast } from './use-past';

/** Over an earlier map: which one it is, its workbook, and the way back to now. */
export function PastBar(): JSX.Element | null {
  const { say, language } = useWords();
  const { view, change, workspace } = useView();
  const past = usePast();
  if (view.at === null) return null;
  const when = momentWords(view.at, past?.moment ?? null, language);
  return (
    <section className={css.bar} aria-label={say('history.past.label')}>
      <Icon name="history" />
      <p role="status">{when === null ? say('history.past.barUnknown') : say('history.past.bar', { when })}</p>
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
