import { byCodePoint } from './code-point-order';
import { DEFAULT_SETTINGS, ITEM_KINDS, type ItemKind, type ItemOf, type Settings } from './kinds';
import { LINK_KINDS, type CascadeFields, type LinkKind } from './links';

/** One kind of link, readable from both ends. Neighbour lists are sorted by code point and never empty. */
export interface Links {
  /** from-id → to-ids */
  readonly out: ReadonlyMap<string, readonly string[]>;
  /** to-id → from-ids */
  readonly in: ReadonlyMap<string, readonly string[]>;
}

/** A workspace's graph: nodes and records by kind and id, links by kind, the fields of cascade links by `parent->child`, settings. Immutable. */
export interface Graph {
  readonly nodes: { readonly [K in ItemKind]: ReadonlyMap<string, ItemOf[K]> };
  readonly links: { readonly [L in LinkKind]: Links };
  readonly cascade: ReadonlyMap<string, CascadeFields>;
  readonly settings: Settings;
}

/** A graph with nothing in it but default settings. */
export function emptyGraph(): Graph {
  const nodes = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, new Map()])) as unknown as Graph['nodes'];
  const links = Object.fromEntries(
    LINK_KINDS.map((kind) => [kind, { out: new Map(), in: new Map() }]),
  ) as unknown as Graph['links'];
  return { nodes, links, cascade: new Map(), settings: DEFAULT_SETTINGS };
}

const NONE: readonly string[] = [];

/** The ids that `id` points to by this kind of link, sorted; empty when none. */
export const targets = (graph: Graph, link: LinkKind, id: string): readonly string[] =>
  graph.links[link].out.get(id) ?? NONE;

/** The ids that point to `id` by this kind of link, sorted; empty when none. */
export const sources = (graph: Graph, link: LinkKind, id: string): readonly string[] =>
  graph.links[link].in.get(id) ?? NONE;

/** Whether `from` points to `to` by this kind of link (binary search: the lists are sorted). */
export function isLinked(graph: Graph, link: LinkKind, from: string, to: string): boolean {
  const list = targets(graph, link, from);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodePoint(list[middle]!, to) < 0) low = middle + 1;
    else high = middle;
  }
  return list[low] === to;
}

/** The levels from the top, by rank. */
export const levelsByRank = (graph: Graph): ItemOf['level'][] =>
  [...graph.nodes.level.values()].sort((a, b) => a.rank - b.rank);
