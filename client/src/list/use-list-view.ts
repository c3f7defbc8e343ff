import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Split } from './sections';

const WORD_OF = { level: null, unit: 'enhed', pejlemaerke: 'pejlemaerke' } as const;
const splitOf = (word: string | null): Split =>
  word === 'enhed' ? 'unit' : word === 'pejlemaerke' ? 'pejlemaerke' : 'level';

export interface ListViewState {
  readonly split: Split;
  readonly query: string;
  readonly setSplit: (split: Split) => void;
  readonly setQuery: (query: string) => void;
}

/** How the list is divided and what is searched for in it, in the address. */
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
    split: splitOf(search.get('del')),
    query: search.get('find') ?? '',
    setSplit: (split) => set('del', WORD_OF[split], false),
    setQuery: (query) => set('find', query, true),
  };
}
