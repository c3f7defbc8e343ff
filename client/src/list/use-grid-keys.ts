import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { ListRow } from './sections';

/** What an arrow comes to in a row; where there is nothing to press, its words. */
const STOPS = 'a, button, [data-stop]:only-child';
/** Rows that a page of the keyboard moves. */
const PAGE = 15;

export interface GridKeys {
  /** The row that Tab comes to. */
  readonly active: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Arrow keys in the list: up and down between rows, left and right between the links of a row, Home and End, a page at a
 * time; on a heading right unfolds and left folds. Only one row is a stop of Tab.
 */
export function useGridKeys({
  scroller,
  rows,
  reveal,
  isOpen,
  toggle,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly ListRow[];
  readonly reveal: (at: number) => void;
  readonly isOpen: (section: string) => boolean;
  readonly toggle: (section: string) => void;
}): GridKeys {
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const element = (key: string): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null;

  // A row far away is drawn only after the list has been scrolled to it.
  useEffect(() => {
    if (wanted.current === null) return;
    const stop = element(wanted.current)?.querySelector<HTMLElement>(STOPS);
    if (stop === null || stop === undefined) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
  });

  const goTo = (at: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row === undefined) return;
    wanted.current = row.key;
    reveal(rows.indexOf(row));
    setActive(row.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const at = rows.findIndex((row) => row.key === line?.dataset['row']);
    const row = rows[at];
    if (line === null || row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...line.querySelectorAll<HTMLElement>(STOPS)];
    const here = stops.indexOf(event.target as HTMLElement);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      PageDown: () => goTo(at + PAGE),
      PageUp: () => goTo(at - PAGE),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      ArrowRight: () => {
        if (row.kind === 'section' && !isOpen(row.key)) toggle(row.key);
        else stops[here + 1]?.focus();
      },
      ArrowLeft: () => {
        if (row.kind === 'section' && isOpen(row.key)) toggle(row.key);
        else stops[here - 1]?.focus();
      },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  const onFocus = (event: FocusEvent): void => {
    const key = event.target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (key !== undefined) setActive(key);
  };

  const there = rows.some((row) => row.key === active);
  return { active: there ? active : (rows[0]?.key ?? null), onKeyDown, onFocus };
}
