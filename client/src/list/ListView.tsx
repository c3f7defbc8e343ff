import { useMemo, useRef, useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { foldText } from '../reading/fold-text';
import { useHighlight } from '../view/use-highlight';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { goalRows } from './goal-rows';
import { ListHead } from './ListHead';
import { ListLine } from './ListLine';
import { listRows, sectionsOf } from './sections';
import { COLUMNS, nextSort, type Sort } from './sort-rows';
import { useForm } from './use-form';
import { useGridKeys } from './use-grid-keys';
import { useListView } from './use-list-view';
import { useVisibleRows } from './use-visible-rows';
import css from './ListView.module.css';

/** The list, the map's twin: levels with their goals and the bands between, for those who would rather read. */
export function ListView(): JSX.Element {
  const words = useWords();
  const { graph, index, report } = useCascade();
  const { view } = useView();
  const bright = useHighlight();
  const { split, query } = useListView();
  const [sort, setSort] = useState<Sort | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const form = useForm(scroller);

  const reading = useMemo(() => ({ graph, index, report }), [graph, index, report]);
  const all = useMemo(() => goalRows(reading, view.names, words.language), [reading, view.names, words.language]);
  const asked = useMemo(() => foldText(query).split(/\s+/).filter(Boolean), [query]);
  const sections = useMemo(
    () =>
      sectionsOf(reading, all, split, sort, ({ text }) => asked.every((part) => text.includes(part)), words.language),
    [reading, all, split, sort, asked, words.language],
  );
  const rows = useMemo(() => listRows(sections, folded), [sections, folded]);
  const selected = view.selected?.type === 'goal' ? view.selected.id : null;
  const visible = useVisibleRows({ scroller, rows, form, selected });

  const toggle = (key: string): void => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  const keys = useGridKeys({ scroller, rows, reveal: visible.reveal, isOpen: (key) => !folded.has(key), toggle });
  const found = useMemo(
    () => new Set(sections.flatMap((section) => section.rows.map(({ goal }) => goal.id))).size,
    [sections],
  );

  return (
    <div className={css.list}>
      {asked.length > 0 && (
        <p className={css.found} role="status">
          {words.say('screens.list.found', { count: found, of: all.length })}
        </p>
      )}
      <div ref={scroller} className={css.scroller}>
        <div
          role="grid"
          aria-label={words.say('screens.list.name')}
          aria-rowcount={rows.length + 1}
          aria-colcount={COLUMNS.length}
          className={css.grid}
          data-narrow={form === 'columns' ? undefined : true}
          data-short={form === 'short' ? true : undefined}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <ListHead sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
          <div className={css.body} style={{ height: visible.height }}>
            {visible.groups.map(({ section, lines }) => (
              <div role="rowgroup" key={section.key} aria-label={section.name}>
                {lines.map(({ row, place }) => (
                  <ListLine
                    key={row.key}
                    row={row}
                    reading={reading}
                    place={place}
                    active={keys.active === row.key}
                    open={!folded.has(section.key)}
                    onToggle={() => toggle(section.key)}
                    selected={row.kind === 'goal' && row.row.goal.id === selected}
                    dimmed={bright !== null && row.kind === 'goal' && !bright.goals.has(row.row.goal.id)}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
