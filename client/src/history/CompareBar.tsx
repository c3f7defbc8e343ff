import { errorSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './PastBar.module.css';
import { mapName } from './past-words';
import { useSnapshots } from './snapshots';
import { useEarlier } from './use-earlier';
import { usePast } from './use-past';

/** Over two maps that are compared: which two, and the ways on: swapped, others, the earlier one alone, or back. */
export function CompareBar(): JSX.Element | null {
  const { say, language } = useWords();
  const { view, change } = useView();
  const set = useUi((ui) => ui.set);
  const list = useSnapshots((state) => state.list) ?? [];
  const past = usePast();
  const { past: earlier, error } = useEarlier();
  if (view.before === null) return null;
  const named = {
    before: mapName(view.before, list, earlier?.moment ?? null, { say, language }),
    after: mapName(view.at, list, past?.moment ?? null, { say, language }),
  };
  const why =
    error &&
    (error.code === 'OFFLINE' ? say('shell.error.offlineText') : errorSentence(error.code, error.params, language));
  return (
    <section className={css.bar} aria-label={say('compare.title')}>
      <Icon name="history" />
      <p role="status">
        {say('compare.bar', named)}
        {earlier === null && why === null && ` ${say('compare.loading')}`}
      </p>
      {why !== null && <p role="alert">{say('compare.failed', { why })}</p>}
      <Button size="small" onClick={() => set({ snapshotsOpen: true })}>
        {say('compare.pick')}
      </Button>
      {view.at !== null && (
        <Button size="small" onClick={() => change({ before: view.at, at: view.before })}>
          {say('compare.swap')}
        </Button>
      )}
      <Button size="small" onClick={() => change({ at: view.before, before: null })}>
        {say('compare.only', { name: named.before })}
      </Button>
      <Button size="small" onClick={() => change({ before: null })}>
        {say('compare.close')}
      </Button>
    </section>
  );
}
