import {
  cascadeEnds,
  cascadeId,
  LINK_RULES,
  NODE_KINDS,
  targets,
  type CascadeFields,
  type Graph,
  type LinkKind,
  type NodeKind,
} from '@kaskade/domain';
import { columnsOf, type Columns } from './columns';
import { csrOf, transposed, type Csr } from './csr';
import { tableOf, type Table } from './table';
import { topologicalOrder } from './topological-order';

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
  /** Goals, every cascade link, carrying or not, running forwards. */
  readonly cascadeOrder: Int32Array;
}

/** Builds the index of a graph. */
export function buildIndex(graph: Graph): GraphIndex {
  const tables = {} as Record<NodeKind, Table>;
  for (const kind of NODE_KINDS) tables[kind] = tableOf(graph.nodes[kind].keys());
  const single = {} as Record<SingleLink, Int32Array>;
  for (const link of SINGLE_LINKS) single[link] = singlesOf(graph, tables, link);
  const many = {} as Record<ManyLink, { out: Csr; in: Csr }>;
  for (const link of MANY_LINKS) {
    const out = rowsOf(graph, tables, link);
    many[link] = { out, in: transposed(out, tables[LINK_RULES[link].to].ids.length) };
  }
  const cascadeMarks = marksOf(graph, tables.goal, many.cascadesTo.out);
  const cascadeOrder = topologicalOrder(many.cascadesTo.out, many.cascadesTo.in);
  return { graph, tables, columns: columnsOf(graph.nodes), single, many, cascadeMarks, cascadeOrder };
}

function singlesOf(graph: Graph, tables: GraphIndex['tables'], link: SingleLink): Int32Array {
  const from = tables[LINK_RULES[link].from];
  const { place } = tables[LINK_RULES[link].to];
  const singles = new Int32Array(from.ids.length).fill(-1);
  let row = -1;
  for (const [id, list] of graph.links[link].out) {
    row = placeAfter(from, row, id);
    if (row >= 0) singles[row] = place.get(list[0]!) ?? -1;
  }
  return singles;
}

function rowsOf(graph: Graph, tables: GraphIndex['tables'], link: ManyLink): Csr {
  const from = tables[LINK_RULES[link].from];
  const { place } = tables[LINK_RULES[link].to];
  const lists = graph.links[link].out;
  const rows = new Int32Array(lists.size);
  const start = new Int32Array(from.ids.length + 1);
  let row = -1;
  let entry = 0;
  for (const [id, list] of lists) {
    row = placeAfter(from, row, id);
    rows[entry++] = row;
    if (row >= 0) start[row + 1] = list.length;
  }
  for (let i = 0; i < from.ids.length; i++) start[i + 1]! += start[i]!;
  const to = new Int32Array(start.at(-1)!);
  entry = 0;
  for (const list of lists.values()) {
    const at = rows[entry++]!;
    if (at >= 0) for (let i = 0; i < list.length; i++) to[start[at]! + i] = place.get(list[i]!) ?? MISSING;
  }
  return to.includes(MISSING) ? withoutMissing({ start, to }) : { start, to };
}

/** A graph that nobody has checked may hold links to nodes that it has not; they count for nothing. */
const withoutMissing = ({ start, to }: Csr): Csr =>
  csrOf(start.length - 1, (row, list) => {
    for (let i = start[row]!; i < start[row + 1]!; i++) if (to[i] !== MISSING) list.push(to[i]!);
  });
const MISSING = -1;

/** The place of an id, most often the one after that of the id before it; -1 for an id that has none. */
function placeAfter({ ids, place }: Table, before: number, id: string): number {
  return ids[before + 1] === id ? before + 1 : (place.get(id) ?? -1);
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
function marksOf(graph: Graph, { ids, place }: Table, out: Csr): Uint8Array {
  const marks = new Uint8Array(out.to.length);
  const { start, to } = out;
  let row = 0;
  let at = 0;
  for (const [id, fields] of graph.cascade) {
    // The fields most often stand in the order of the rows: then no id is taken apart and looked up.
    while (row + 1 < start.length && at >= start[row + 1]!) row++;
    if (at < to.length && isCascadeId(id, ids[row]!, ids[to[at]!]!)) {
      marks[at++] = markOf(fields);
      continue;
    }
    const [parent, child] = cascadeEnds(id)!;
    const from = place.get(parent);
    const found = from === undefined ? -1 : to.indexOf(place.get(child) ?? MISSING, start[from]);
    if (from === undefined || found < 0 || found >= start[from + 1]!) continue;
    marks[found] = markOf(fields);
    [row, at] = [from, found + 1];
  }
  return marks;
}

const isCascadeId = (id: string, parent: string, child: string): boolean =>
  id.length === parent.length + child.length + 2 &&
  id.startsWith(parent) &&
  id.startsWith('->', parent.length) &&
  id.endsWith(child);

const markOf = (fields: CascadeFields | undefined): number =>
  (fields && fields.translation !== null ? TRANSLATED : 0) | (fields && fields.involvement === true ? INVOLVED : 0);

/** Sets the marks of the links of one parent. */
export function markRow(graph: Graph, goals: Table, out: Csr, row: number, marks: Uint8Array): void {
  for (let i = out.start[row]!; i < out.start[row + 1]!; i++)
    marks[i] = markOf(graph.cascade.get(cascadeId(goals.ids[row]!, goals.ids[out.to[i]!]!)));
}
