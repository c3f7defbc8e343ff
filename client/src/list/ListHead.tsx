import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import { COLUMNS, type Column, type Sort } from './sort-rows';
import lines from './Lines.module.css';
import css from './ListHead.module.css';

/** The columns' heads; each sorts the goals within their section. */
export function ListHead({
  sort,
  onSort,
}: {
  readonly sort: Sort | null;
  readonly onSort: (column: Column) => void;
}): JSX.Element {
  const words = useWords();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" aria-rowindex={1} className={`${lines.columns} ${css.row}`}>
        {COLUMNS.map((column, at) => {
          const direction = sort?.column === column ? sort.direction : null;
          return (
            <div key={column} role="columnheader" aria-colindex={at + 1} aria-sort={direction ?? 'none'}>
              <button type="button" className={css.sort} onClick={() => onSort(column)}>
                {words.say(`screens.list.column.${column}`)}
                {direction !== null && (
                  <span className={direction === 'ascending' ? undefined : css.turned}>
                    <Icon name="down" size={12} />
                  </span>
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
