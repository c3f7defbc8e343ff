import { useEffect, useState, type RefObject } from 'react';

/** Under this width the columns would be too thin to read, and each goal takes two lines instead. */
const NARROW = 760;

/** Whether an element is too narrow for the list's columns; follows its size. */
export function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setNarrow(entry.contentRect.width < NARROW);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return narrow;
}
