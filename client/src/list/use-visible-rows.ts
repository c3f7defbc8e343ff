import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { ListForm } from './use-form';
import type { ListRow, Section } from './sections';

const HEAD = 30;
const HEIGHTS = {
  columns: { section: 32, goal: 25, empty: 34, band: 40 },
  lines: { section: 34, goal: 58, empty: 40, band: 92 },
  short: { section: 54, goal: 58, empty: 40, band: 148 },
} as const;
/** Lists up to this long are drawn whole: the browser's own search and a reader's browsing then find every row. */
const WHOLE = 400;

/** Where a line stands: px from the top of the lines, and its number among all rows, the head being 1. */
export interface Place {
  readonly top: number;
  readonly height: number;
  readonly rowIndex: number;
}

export interface VisibleRows {
  readonly height: number;
  /** The lines in sight, and some around, under their sections. */
  readonly groups: readonly {
    readonly section: Section;
    readonly lines: readonly { readonly row: ListRow; readonly place: Place }[];
  }[];
  readonly reveal: (at: number) => void;
}

/** The lines that are drawn; a newly selected goal is brought into sight. */
export function useVisibleRows({
  scroller,
  rows,
  form,
  selected,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly ListRow[];
  readonly form: ListForm;
  readonly selected: string | null;
}): VisibleRows {
  const heights = HEIGHTS[form];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heights[rows[at]?.kind ?? 'goal'],
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: rows.length <= WHOLE ? rows.length : 24,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  useEffect(() => virtual.measure(), [virtual, form, rows]);

  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (selected === revealed.current) return;
    const at = rows.findIndex((row) => row.kind === 'goal' && row.row.goal.id === selected);
    if (at < 0) return;
    revealed.current = selected;
    virtual.scrollToIndex(at, { align: 'auto' });
  }, [selected, rows, virtual]);

  const groups: { section: Section; lines: { row: ListRow; place: Place }[] }[] = [];
  for (const { index, start, size } of virtual.getVirtualItems()) {
    const row = rows[index];
    if (row === undefined) continue;
    const line = { row, place: { top: start - HEAD, height: size, rowIndex: index + 2 } };
    const last = groups.at(-1);
    if (last?.section === row.section) last.lines.push(line);
    else groups.push({ section: row.section, lines: [line] });
  }
  const reveal = useCallback((at: number) => virtual.scrollToIndex(at, { align: 'auto' }), [virtual]);
  return { height: virtual.getTotalSize(), groups, reveal };
}
