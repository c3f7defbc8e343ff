import { cascadeId, LINK_RULES, NODE_KINDS, targets, type Graph, type LinkKind, type NodeKind } from '@kaskade/domain';
import { columnsOf, type Columns } from './columns';
import { csrOf, transposed, type Csr } from './csr';
import { tableOf, type Table } from './table';

/** Links of which a node has at most one going out: kept as one place per node. */
export const SINGLE_LINKS = [
  'partOf',
  'leaderLevel',
  'goalLevel',
  'inUnit',
  'reportsTo',
  'anchoredInLeader',
  'anchoredInUnit',
] as const satisfies readonly LinkKind[];
export type SingleLink = (typeof SINGLE_LINKS)[number];

/** The other links that the analysis follows: kept as rows, from both ends. */
export const MANY_LINKS = [
  'owns',
  'cascadesTo',
  'goalSupports',
  'initiativeSupports',
  'realises',
  'responsibleFor',
  'memberOf',
  'facilitates',
] as const satisfies readonly LinkKind[];
export type ManyLink = (typeof MANY_LINKS)[number];

/** Marks of a cascade link, as bits. */
export const TRANSLATED = 1;
export const INVOLVED = 2;

/**
 * A graph in dense integers and typed arrays, the form that the whole analysis works on. Immutable: `patchIndex` gives a
 * new one that shares what stayed.
 */
export interface GraphIndex {
  /** The graph that it was made from; read only at the border, for names and texts. */
  readonly graph: Graph;
  readonly tables: { readonly [K in NodeKind]: Table };
  readonly columns: Columns;
  /** By the place of the node that the link goes out from: the place it goes to, or -1. */
  readonly single: { readonly [L in SingleLink]: Int32Array };
  readonly many: { readonly [L in ManyLink]: { readonly out: Csr; readonly in: Csr } };
  /** Parallel to `many.cascadesTo.out.to`. */
  readonly cascadeMarks: Uint8Array;
}

/** Builds the index of a graph. */
export function buildIndex(graph: Graph): GraphIndex {
  const tables = {} as Record<NodeKind, Table>;
  for (const kind of NODE_KINDS) tables[kind] = tableOf(graph.nodes[kind].keys());
  const single = {} as Record<SingleLink, Int32Array>;
  for (const link of SINGLE_LINKS) {
    single[link] = Int32Array.from(tables[LINK_RULES[link].from].ids, (id) => singleTarget(graph, tables, link, id));
  }
  const many = {} as Record<ManyLink, { out: Csr; in: Csr }>;
  for (const link of MANY_LINKS) {
    const { ids } = tables[LINK_RULES[link].from];
    const out = csrOf(ids.length, (row, list) => appendRow(graph, tables, link, ids[row]!, list));
    many[link] = { out, in: transposed(out, tables[LINK_RULES[link].to].ids.length) };
  }
  const cascadeMarks = marksOf(graph, tables.goal, many.cascadesTo.out);
  return { graph, tables, columns: columnsOf(graph.nodes), single, many, cascadeMarks };
}

/** The place that a node's single link goes to, or -1. */
export function singleTarget(graph: Graph, tables: GraphIndex['tables'], link: SingleLink, id: string | null): number {
  const target = id === null ? undefined : targets(graph, link, id)[0];
  return target === undefined ? -1 : (tables[LINK_RULES[link].to].place.get(target) ?? -1);
}

/** Appends the places that a node's links of a kind go to. */
export function appendRow(
  graph: Graph,
  tables: GraphIndex['tables'],
  link: ManyLink,
  id: string | null,
  list: number[],
): void {
  if (id === null) return;
  const { place } = tables[LINK_RULES[link].to];
  for (const target of targets(graph, link, id)) {
    const to = place.get(target);
    if (to !== undefined) list.push(to);
  }
}

/** The marks of every cascade link, parallel to its rows. */
export function marksOf(graph: Graph, goals: Table, out: Csr): Uint8Array {
  const marks = new Uint8Array(out.to.length);
  for (let row = 0; row < goals.ids.length; row++) markRow(graph, goals, out, row, marks);
  return marks;
}

/** Sets the marks of the links of one parent. */
export function markRow(graph: Graph, goals: Table, out: Csr, row: number, marks: Uint8Array): void {
  for (let i = out.start[row]!; i < out.start[row + 1]!; i++) {
    const fields = graph.cascade.get(cascadeId(goals.ids[row]!, goals.ids[out.to[i]!]!));
    marks[i] =
      (fields && fields.translation !== null ? TRANSLATED : 0) | (fields && fields.involvement === true ? INVOLVED : 0);
  }
}
