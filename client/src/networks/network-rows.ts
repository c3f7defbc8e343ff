import type { Finding } from '@kaskade/analysis';
import { byCodePoint, sources, type Network } from '@kaskade/domain';
import { bridgesOf, dueDates, type Bridges } from '../reading/network';
import type { Reading } from '../reading/reading';
import { splitPoints } from '../reading/records';
import type { SortDirection } from '../ui/Table';

export const NETWORK_COLUMNS = [
  'name',
  'kind',
  'status',
  'members',
  'bridges',
  'evaluation',
  'restart',
  'points',
] as const;
export type NetworkColumn = (typeof NETWORK_COLUMNS)[number];

/** A network as the table shows it. Dates: by when; null where no start is known, or the network is closed. */
export interface NetworkRow {
  readonly network: Network;
  readonly members: number;
  readonly bridges: Bridges;
  readonly evaluation: string | null;
  readonly restart: string | null;
  readonly points: readonly Finding[];
}

/** Every network, by id; closed ones stand last. */
export function networkRows({ graph, report }: Pick<Reading, 'graph' | 'report'>): readonly NetworkRow[] {
  const { open } = splitPoints(report.findings, graph);
  const closed = (network: Network): number => (network.status === 'closed' ? 1 : 0);
  return [...graph.nodes.network.values()]
    .sort((a, b) => closed(a) - closed(b) || byCodePoint(a.id, b.id))
    .map((network) => ({
      network,
      members: sources(graph, 'memberOf', network.id).length,
      bridges: bridgesOf(graph, report, network.id),
      ...dueDates(network),
      points: open.filter(({ subject }) => subject.type === 'network' && subject.id === network.id),
    }));
}

const words = new Intl.Collator('da', { numeric: true, sensitivity: 'base' });

function valueOf(row: NetworkRow, column: NetworkColumn): string | number | null {
  switch (column) {
    case 'name':
      return row.network.name;
    case 'kind':
      return row.network.kind;
    case 'status':
      return row.network.status;
    case 'members':
      return row.members;
    case 'bridges':
      return row.bridges.boundaries.length;
    case 'evaluation':
      return row.evaluation;
    case 'restart':
      return row.restart;
    case 'points':
      return row.points.length;
    default:
      return column satisfies never;
  }
}

/** The rows in the order of a column; empty values stand last. */
export function sortNetworks(
  rows: readonly NetworkRow[],
  sort: { readonly column: NetworkColumn; readonly direction: SortDirection } | null,
): readonly NetworkRow[] {
  if (sort === null) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a, sort.column), valueOf(b, sort.column)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y)));
  });
}
