import { useEffect, useState, type RefObject } from 'react';

/** How a goal stands in the list: in columns, in two lines, or in two lines with the least. */
export type ListForm = 'columns' | 'lines' | 'short';

/** Under these widths columns would be too thin to read, and two lines too full. */
const COLUMNS = 940;
const LINES = 620;

const formOf = (width: number): ListForm => (width >= COLUMNS ? 'columns' : width >= LINES ? 'lines' : 'short');

/** The form that an element has room for; follows its size. */
export function useForm(element: RefObject<HTMLElement | null>): ListForm {
  const [form, setForm] = useState<ListForm>('columns');
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setForm(formOf(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return form;
}
