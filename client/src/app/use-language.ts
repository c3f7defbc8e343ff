import type { Language } from '@kaskade/wording';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useUi } from '../view/ui-store';
import { viewOf } from '../view/view';

/** The language that the address asks for, else the one chosen last; says it to the browser too. */
export function useLanguageOfAddress(): Language {
  const { search } = useLocation();
  const chosen = useUi((ui) => ui.language);
  const language = viewOf(new URLSearchParams(search)).language ?? chosen;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}
