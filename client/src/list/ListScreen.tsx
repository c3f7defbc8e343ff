import { lazy, Suspense, type JSX } from 'react';
import { Loading } from '../ui/Loading';
import { useWords } from '../view/use-words';
import { ListView } from './ListView';
import { SheetTabs } from './SheetTabs';
import { useListView } from './use-list-view';

const TableView = lazy(async () => ({ default: (await import('./table/TableView')).TableView }));

/** The list as the map, or one of the tables, with the sheets below. */
export function ListScreen(): JSX.Element {
  const { say } = useWords();
  const { table } = useListView();
  return (
    <>
      {table === null ? (
        <ListView />
      ) : (
        <Suspense fallback={<Loading label={say('labels.loadingMap')} />}>
          <TableView key={table} sheet={table} />
        </Suspense>
      )}
      <SheetTabs />
    </>
  );
}
