import type { JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { ExcelMenu } from '../reading/ExcelMenu';
import { Icon } from '../ui/Icon';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../view/use-words';
import css from './ListTools.module.css';
import { useListView } from './use-list-view';

/** What stands over the list and its tables: a search, what the list is divided by, and the way out to Excel. */
export function ListTools(): JSX.Element {
  const words = useWords();
  const { report } = useCascade();
  const { table, split, query, setSplit, setQuery } = useListView();
  const search = words.say(table === null ? 'screens.list.search' : 'table.search');
  return (
    <div className={css.tools}>
      <label className={css.search}>
        <Icon name="search" size={14} />
        <span className="hidden-visually">{search}</span>
        <input type="search" value={query} placeholder={search} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {table === null && (
        <>
          <span className={css.label} aria-hidden="true">
            {words.say('screens.list.split')}
          </span>
          <Segmented
            label={words.say('screens.list.split')}
            value={split}
            options={[
              { value: 'level', label: words.say('screens.list.byLevel') },
              { value: 'unit', label: words.say('labels.order.unit') },
              { value: 'pejlemaerke', label: words.say('labels.order.pejlemaerke') },
            ]}
            onChange={setSplit}
          />
        </>
      )}
      <ExcelMenu report={report} size="header" />
    </div>
  );
}
