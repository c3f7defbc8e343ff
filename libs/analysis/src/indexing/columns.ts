import { NODE_KINDS, type NodeKind, type NodeOf } from '@kaskade/domain';
import { dateNumber, evaluationDue, NEVER, restartDue } from '../calendar';

const flag = (value: boolean): number => (value ? 1 : 0);

/** A date past the year 9999 is past every report's. */
const dueNumber = (date: string | null): number => (date === null || date.length > 10 ? NEVER : dateNumber(date));

/**
 * What the analysis reads of each kind, as numbers. `live` is 1 for what is there: dropped goals and initiatives and closed
 * networks are taken out first, with all their links (method.md section 2).
 */
const READERS = {
  level: { live: () => 1 },
  unit: { live: () => 1 },
  // More employees than fit in 32 bits are as wide a span as any.
  leader: { live: () => 1, employees: (leader) => Math.min(leader.employees ?? 0, NEVER) },
  pejlemaerke: { live: () => 1 },
  goal: {
    live: (goal) => flag(goal.status !== 'dropped'),
    stopsHere: (goal) => flag(goal.stopsHere),
    indicator: (goal) => flag(goal.indicator !== null),
    achieved: (goal) => flag(goal.status === 'achieved'),
    due: (goal) => dateNumber(goal.due),
  },
  initiative: {
    live: (initiative) => flag(initiative.status !== 'dropped'),
    done: (initiative) => flag(initiative.status === 'done'),
    end: (initiative) => dateNumber(initiative.end),
  },
  network: {
    live: (network) => flag(network.status !== 'closed'),
    cross: (network) => flag(network.kind === 'cross'),
    redesign: (network) => flag(network.status === 'redesign'),
    purpose: (network) => flag(network.purpose !== null),
    evaluationDue: (network) => dueNumber(evaluationDue(network)),
    restartDue: (network) => dueNumber(restartDue(network)),
  },
} as const satisfies { readonly [K in NodeKind]: Readonly<Record<string, (node: NodeOf[K]) => number>> };

/** One array per thing read, by a node's place; 0 everywhere for a place whose node is gone. */
export type Columns = { readonly [K in NodeKind]: { readonly [C in keyof (typeof READERS)[K]]: Int32Array } };
type AnyColumns = Readonly<Record<string, Int32Array>>;

function readersOf(kind: NodeKind): [string, (node: NodeOf[NodeKind]) => number][] {
  return Object.entries(READERS[kind] as Record<string, (node: NodeOf[NodeKind]) => number>);
}

/** Reads every node of every kind. */
export function columnsOf(nodes: { readonly [K in NodeKind]: ReadonlyMap<string, NodeOf[K]> }): Columns {
  const columns: Partial<Record<NodeKind, AnyColumns>> = {};
  for (const kind of NODE_KINDS) {
    const readers = readersOf(kind);
    const read = readers.map(() => new Int32Array(nodes[kind].size));
    let place = 0;
    // Node by node, for a node's fields lie together in memory.
    for (const node of nodes[kind].values()) {
      for (let i = 0; i < read.length; i++) read[i]![place] = readers[i]![1](node);
      place++;
    }
    columns[kind] = Object.fromEntries(readers.map(([name], i) => [name, read[i]!]));
  }
  return columns as unknown as Columns;
}

/** The columns of one kind with some places read anew (undefined: the node is gone), and longer where `size` is. */
export function columnsWith<K extends NodeKind>(
  kind: K,
  columns: Columns[K],
  size: number,
  changed: ReadonlyMap<number, NodeOf[K] | undefined>,
): Columns[K] {
  const given = columns as AnyColumns;
  return Object.fromEntries(
    readersOf(kind).map(([name, read]) => {
      const column = new Int32Array(size);
      column.set(given[name]!);
      for (const [place, node] of changed) column[place] = node ? read(node) : 0;
      return [name, column];
    }),
  ) as unknown as Columns[K];
}
