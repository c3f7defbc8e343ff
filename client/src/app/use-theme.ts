import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../view/ui-store';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const subscribe = (changed: () => void): (() => void) => {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
};

/** The theme in force, written on `<html data-theme>` for the colours of tokens.css. */
export function useTheme(chosen: Theme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  const theme = chosen === 'system' ? (systemIsDark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
