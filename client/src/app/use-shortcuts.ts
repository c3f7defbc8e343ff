import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import type { Screen } from '../view/view';
import { useWidth } from './use-width';

/** The keys that work on every screen: search, map or list, points, Esc, the list of keys. The map has its own besides. */
export function useShortcuts(screen: Screen): void {
  const { view, change } = useView();
  const { mapFirst, panelBeside } = useWidth();
  const { set, singleKeys, panelOpen, overlay } = useUi();

  useEffect(() => {
    const escape = (): void => {
      if (view.focus !== null) change({ focus: null });
      else if (overlay !== null) set({ overlay: null });
      else if (panelBeside && panelOpen && view.selected !== null) {
        set({ panelOpen: false });
      } else if (view.selected !== null) change({ selected: null });
    };
    const letters: Readonly<Record<string, () => void>> = {
      f: () => {
        set({ ...(panelBeside ? { panelOpen: true } : { overlay: 'panel' as const }), pointsWanted: true });
        if (view.selected !== null) change({ selected: null, focus: null });
      },
      v: () => {
        if (screen === 'kaskade')
          change({ form: (view.form ?? (mapFirst ? 'map' : 'list')) === 'map' ? 'list' : 'map' });
      },
      '?': () => set({ keysOpen: true }),
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        set({ searchOpen: true });
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (event.key === 'Escape') return escape();
      const command = singleKeys ? letters[event.key.toLowerCase()] : undefined;
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view, change, screen, mapFirst, panelBeside, set, singleKeys, panelOpen, overlay]);
}
