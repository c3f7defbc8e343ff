import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing';
import { useUi } from '../view/ui-store';

/** The map's single keys, wherever the focus is as long as it is in no field, and unless they are turned off. */
export function useMapKeys(commands: Readonly<Record<string, () => void>>): void {
  const singleKeys = useUi((ui) => ui.singleKeys);
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    if (!singleKeys) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const command = latest.current[event.key.toLowerCase()];
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
