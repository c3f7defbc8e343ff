import { useMemo, useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { SortHeader, Table, type SortDirection } from '../ui/Table';
import { useAge } from '../reading/use-age';
import { useHighlight } from '../view/use-highlight';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { NETWORK_COLUMNS, networkRows, sortNetworks, type NetworkColumn } from './network-rows';
import { NetworkLine } from './NetworkLine';
import css from './NetworksScreen.module.css';

/** *Netværk*: every network with its frame, its dates, and which boundaries and units it bridges; the rest is in the panel. */
export function NetworksScreen(): JSX.Element {
  const words = useWords();
  const { graph, report } = useCascade();
  const { view } = useView();
  const bright = useHighlight();
  const age = useAge();
  const [sort, setSort] = useState<{ readonly column: NetworkColumn; readonly direction: SortDirection } | null>(null);
  const rows = useMemo(() => networkRows({ graph, report }), [graph, report]);
  const closed = rows.filter(({ network }) => network.status === 'closed').length;
  const next = (column: NetworkColumn): void => {
    if (sort?.column !== column) setSort({ column, direction: 'ascending' });
    else setSort(sort.direction === 'ascending' ? { column, direction: 'descending' } : null);
  };
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1>{words.say('labels.screen.networks')}</h1>
        <p>
          {[
            words.say('labels.count.network', { count: rows.length - closed }),
            ...(closed === 0 ? [] : [words.say('screens.networks.closed', { count: closed })]),
            age,
          ].join(' · ')}
        </p>
      </header>
      {rows.length === 0 ? (
        <p className={css.none}>{words.say('screens.networks.none')}</p>
      ) : (
        <div className={css.card}>
          <Table caption={words.say('labels.screen.networks')}>
            <thead>
              <tr>
                {NETWORK_COLUMNS.map((column) => (
                  <SortHeader
                    key={column}
                    sorted={sort?.column === column ? sort.direction : null}
                    onSort={() => next(column)}
                  >
                    {words.say(`screens.networks.column.${column}`)}
                  </SortHeader>
                ))}
              </tr>
            </thead>
            <tbody>
              {sortNetworks(rows, sort).map((row) => (
                <NetworkLine
                  key={row.network.id}
                  row={row}
                  graph={graph}
                  report={report}
                  selected={view.selected?.type === 'network' && view.selected.id === row.network.id}
                  dimmed={bright !== null && !bright.networks.has(row.network.id)}
                />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </div>
  );
}
