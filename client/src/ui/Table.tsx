import type { JSX, ReactNode } from 'react';
import { Icon } from './Icon';
import css from './Table.module.css';

/** A table with hairlines; the caption is read aloud and hidden from sight. Wide ones scroll in their own box. */
export function Table({ caption, children }: { readonly caption: string; readonly children: ReactNode }): JSX.Element {
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={css.table}>
        <caption className="hidden-visually">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export type SortDirection = 'ascending' | 'descending';

/** A column's head that sorts when clicked. */
export function SortHeader({
  children,
  sorted,
  onSort,
  numeric,
}: {
  readonly children: ReactNode;
  readonly sorted: SortDirection | null;
  readonly onSort: () => void;
  readonly numeric?: boolean;
}): JSX.Element {
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={numeric ? css.numeric : undefined}>
      <button type="button" className={css.sort} onClick={onSort}>
        {children}
        {sorted && (
          <span className={sorted === 'ascending' ? css.up : undefined}>
            <Icon name="arrowDown" size={12} />
          </span>
        )}
      </button>
    </th>
  );
}
