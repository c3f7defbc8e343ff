import type { RowCounts } from '@kaskade/workbook';
import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import css from './RowsTable.module.css';

/** Rows of each kind that are added, changed and removed. */
export function RowsTable({ rows }: { readonly rows: readonly RowCounts[] }): JSX.Element {
  const words = useWords();
  const changed = rows.filter(({ added, changed: set, removed }) => added + set + removed > 0);
  return (
    <div className={css.rows}>
      <h3 id="rows">{words.say('data.rows.title')}</h3>
      {changed.length === 0 ? (
        <p>{words.say('data.rows.none')}</p>
      ) : (
        <table aria-labelledby="rows">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.say('data.rows.added')}</th>
              <th scope="col">{words.say('data.rows.changed')}</th>
              <th scope="col">{words.say('data.rows.removed')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ sheet, added, changed: set, removed }) => (
              <tr key={sheet}>
                <th scope="row">{words.say(`workbook.sheet.${sheet}`)}</th>
                {[added, set, removed].map((count, at) => (
                  <td key={at} className={count === 0 ? css.zero : css.count}>
                    {words.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
