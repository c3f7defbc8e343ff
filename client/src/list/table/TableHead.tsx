import type { JSX, KeyboardEvent } from 'react';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../view/use-words';
import { columnTitle } from './table-columns';
import css from './Table.module.css';
import type { TableModel } from './use-table';

/** The columns' heads: each sorts, and takes words that its cells are filtered by. Arrows lead here from the first row. */
export function TableHead({
  table,
  template,
  toCell,
}: {
  readonly table: TableModel;
  readonly template: string;
  readonly toCell: (column: number) => void;
}): JSX.Element {
  const { say, language } = useWords();
  const { columns, view, setView } = table;
  const sortBy = (column: number): void => {
    const present = view.sort?.column === column ? view.sort.direction : null;
    if (present === 'descending') setView({ sort: null });
    else setView({ sort: { column, direction: present === null ? 'ascending' : 'descending' } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[role=columnheader]') : null;
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const isField = target instanceof HTMLInputElement;
    const place = Number(cell.dataset['column']);
    const beside = (step: 1 | -1) => () => {
      const next = cell.parentElement?.querySelector(`[data-column="${place + step}"]`);
      next?.querySelector<HTMLElement>(isField ? 'input' : 'button')?.focus();
    };
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => (isField ? toCell(place) : cell.querySelector('input')?.focus()),
      ArrowUp: () => cell.querySelector('button')?.focus(),
      ArrowRight: isField ? undefined : beside(1),
      ArrowLeft: isField ? undefined : beside(-1),
      Escape: isField && target.value !== '' ? () => filter(place, '') : undefined,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  const filter = (place: number, words: string): void => {
    const { [place]: _, ...others } = view.filters;
    setView({ filters: words === '' ? others : { ...others, [place]: words } });
  };
  return (
    <div role="rowgroup" className={css.head} onKeyDown={onKeyDown}>
      <div role="row" aria-rowindex={1} className={css.columns} style={{ gridTemplateColumns: template }}>
        {columns.map((column, place) => {
          const direction = view.sort?.column === place ? view.sort.direction : null;
          const title = columnTitle(column, language);
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={direction ?? 'none'}
              aria-label={title}
              data-column={place}
            >
              <button type="button" tabIndex={-1} className={css.sort} onClick={() => sortBy(place)}>
                <span>{title}</span>
                {direction !== null && (
                  <span className={direction === 'ascending' ? undefined : css.turned}>
                    <Icon name="down" size={12} />
                  </span>
                )}
              </button>
              <label className={css.filter}>
                <Icon name="filter" size={12} />
                <span className="hidden-visually">{say('table.filter', { column: title })}</span>
                <input
                  type="text"
                  tabIndex={-1}
                  value={view.filters[place] ?? ''}
                  onChange={(event) => filter(place, event.target.value)}
                />
              </label>
            </div>
          );
        })}
      </div>
    </div>
  );
}
