import type { JSX } from 'react';
import { Segmented } from '../ui/Segmented';
import { useWords } from '../view/use-words';
import css from './SheetTabs.module.css';
import { TABLES } from './table/tables';
import { useListView } from './use-list-view';

/** The sheets, as a workbook has them along its foot: the list as the map, and a table for each kind. */
export function SheetTabs(): JSX.Element {
  const { say } = useWords();
  const { table, setTable } = useListView();
  return (
    <div className={css.tabs}>
      <Segmented
        label={say('table.sheets')}
        value={table ?? 'map'}
        options={[
          { value: 'map' as const, label: say('table.asMap') },
          ...TABLES.map(([, , sheet]) => ({ value: sheet, label: say(`workbook.sheet.${sheet}`) })),
        ]}
        onChange={(chosen) => setTable(chosen === 'map' ? null : chosen)}
      />
    </div>
  );
}
