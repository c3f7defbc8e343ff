import type { LinkKind, NodeKind } from '@kaskade/domain';
import { integer, type Store, type Transaction } from '../neo4j/store';
import { NEIGHBOURS, NODES_BY_ID, PAGE_OF_NODES, type End } from './nodes.cypher';

/** GraphQL's names of the kinds. */
export const TYPE_NAMES = {
  level: 'Level',
  unit: 'Unit',
  leader: 'Leader',
  pejlemaerke: 'Pejlemaerke',
  goal: 'Goal',
  initiative: 'Initiative',
  network: 'Network',
} as const satisfies Record<NodeKind, string>;

/** A node as it is stored, with the kind of thing it is. Fields without a value are not there. */
export interface NodeSource {
  readonly __typename: (typeof TYPE_NAMES)[NodeKind];
  readonly workspace: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A link of the cascade with the goals at its ends. */
export interface CascadeSource {
  readonly parent: NodeSource;
  readonly child: NodeSource;
  readonly primary: boolean;
  readonly translation?: string;
  readonly involvement?: boolean;
  readonly room?: 'decide' | 'co_decide' | 'consulted' | 'informed';
}

/** A part of a list that may be long. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly total: number;
  /** What to go on after; null: there is no more. */
  readonly next: string | null;
}

/** A node at the other end of a link, with the link's own fields. */
export interface Neighbour {
  readonly node: NodeSource;
  readonly link: Readonly<Record<string, unknown>>;
}

/** Where in a list to begin and how much to take. */
export interface Slice {
  readonly first: number;
  readonly after: string;
}

type Stored = Readonly<Record<string, unknown>> & { readonly workspace: string; readonly id: string };

const source = (kind: NodeKind, stored: Stored): NodeSource => ({ ...stored, __typename: TYPE_NAMES[kind] });

/** The nodes with these ids, in the same order; null where there is none. */
export async function readNodes(
  store: Store,
  workspace: string,
  kind: NodeKind,
  ids: readonly string[],
): Promise<(NodeSource | null)[]> {
  const rows = await store.read((tx) =>
    tx.run<{ node: Stored }>(NODES_BY_ID[kind], { workspace, ids: [...new Set(ids)] }),
  );
  const found = new Map(rows.map(({ node }) => [node.id, source(kind, node)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A slice of the nodes of a kind; one more than asked for tells whether there are more. */
export async function readSlice(
  tx: Transaction,
  workspace: string,
  kind: NodeKind,
  { first, after }: Slice,
): Promise<Omit<Page<NodeSource>, 'total'>> {
  const rows = await tx.run<{ node: Stored }>(PAGE_OF_NODES[kind], { workspace, after, limit: integer(first + 1) });
  const nodes = rows.slice(0, first).map(({ node }) => source(kind, node));
  return { nodes, next: nextOf(rows.length, first, nodes.at(-1)?.id) };
}

/** For each id a page of what lies at the other end of its links of a kind. */
export async function readNeighbours(
  store: Store,
  workspace: string,
  {
    link,
    end,
    other,
    slice,
  }: { readonly link: LinkKind; readonly end: End; readonly other: NodeKind; readonly slice: Slice },
  ids: readonly string[],
): Promise<Page<Neighbour>[]> {
  const { first, after } = slice;
  type Found = { id: string; total: number; found: { node: Stored; link: Readonly<Record<string, unknown>> }[] };
  const rows = await store.read((tx) =>
    tx.run<Found>(NEIGHBOURS[link][end], { workspace, ids: [...new Set(ids)], after, limit: integer(first + 1) }),
  );
  const pages = new Map(
    rows.map(({ id, total, found }) => {
      const nodes = found.slice(0, first).map((one) => ({ node: source(other, one.node), link: one.link }));
      return [id, { nodes, total, next: nextOf(found.length, first, nodes.at(-1)?.node.id) }];
    }),
  );
  return ids.map((id) => pages.get(id) ?? { nodes: [], total: 0, next: null });
}

const nextOf = (found: number, first: number, last: string | undefined): string | null =>
  found > first && last !== undefined ? last : null;
