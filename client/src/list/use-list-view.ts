import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Split } from './sections';
import { TABLES, type TableSheet } from './table/tables';

const WORD_OF = { level: null, unit: 'enhed', pejlemaerke: 'pejlemaerke' } as const;
const splitOf = (word: string | null): Split =>
  word === 'enhed' ? 'unit' : word === 'pejlemaerke' ? 'pejlemaerke' : 'level';

const tableOf = (word: string | null): TableSheet | null => TABLES.find(([one]) => one === word)?.[2] ?? null;

export interface ListViewState {
  /** The table that is shown; null: the list as the map. */
  readonly table: TableSheet | null;
  readonly split: Split;
  readonly query: string;
  readonly setTable: (table: TableSheet | null) => void;
  readonly setSplit: (split: Split) => void;
  readonly setQuery: (query: string) => void;
}

/** Which kind stands in a table, how the list is divided and what is searched for in it, in the address. */
export function useListView(): ListViewState {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (name: string, value: string | null, replace: boolean) =>
      setSearch(
        (present) => {
          const next = new URLSearchParams(present);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace },
      ),
    [setSearch],
  );
  return {
    table: tableOf(search.get('ark')),
    split: splitOf(search.get('del')),
    query: search.get('find') ?? '',
    setTable: (table) => set('ark', TABLES.find(([, , sheet]) => sheet === table)?.[0] ?? null, false),
    setSplit: (split) => set('del', WORD_OF[split], false),
    setQuery: (query) => set('find', query, true),
  };
}
