import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { addressOf } from './read-past';
import { useSnapshots } from './snapshots';
import { stepSnapshot } from './step-snapshot';
import { usePast } from './use-past';

const STEPS: Readonly<Record<string, 'previous' | 'next'>> = { ',': 'previous', '.': 'next' };

/** `,` and `.` step through the snapshots; after the last one comes now. */
export function useSnapshotKeys(): void {
  const { view, change } = useView();
  const past = usePast();
  const list = useSnapshots((state) => state.list);
  const singleKeys = useUi((ui) => ui.singleKeys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || list === null || !singleKeys) return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      // While an earlier map is being read nobody knows what comes before it.
      if (view.at !== null && past === null) return;
      const to = stepSnapshot(list, past, step);
      if (to === null) return;
      event.preventDefault();
      change({ at: to === 'now' ? null : addressOf(to), asOf: null });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view.at, change, past, list, singleKeys]);
}
