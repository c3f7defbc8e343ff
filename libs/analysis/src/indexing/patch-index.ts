import {
  cascadeEnds,
  isRecordKind,
  LINK_RULES,
  NODE_KINDS,
  type Change,
  type Graph,
  type LinkKind,
  type NodeKind,
  type NodeOf,
} from '@kaskade/domain';
import { columnsWith, type Columns } from './columns';
import { transposed, withRows } from './csr';
import {
  appendRow,
  buildIndex,
  MANY_LINKS,
  markRow,
  SINGLE_LINKS,
  singleTarget,
  type GraphIndex,
  type ManyLink,
  type SingleLink,
} from './graph-index';
import { tableWith, type Table } from './table';
import { topologicalOrder } from './topological-order';

/** When more than one place in this many is empty, or touched, a fresh index costs less. */
const REBUILD_SHARE = 8;

type PerKind<T> = { [K in NodeKind]: T };
type Rows = { [L in LinkKind]?: Set<string> };

/**
 * The index of `graph`, made from the index of the graph before it and the changes that lie between them. Gives what
 * `buildIndex(graph)` gives, but for the places; reads only what the changes touched.
 */
export function patchIndex(index: GraphIndex, graph: Graph, changes: readonly Change[]): GraphIndex {
  const { nodes, rows } = touchedBy(index, changes);
  let places = 0;
  let spent = 0;
  for (const kind of NODE_KINDS) {
    const { ids, place } = index.tables[kind];
    places += ids.length;
    spent += ids.length - place.size + nodes[kind].size;
  }
  for (const link of Object.values(rows)) spent += link.size;
  if (spent * REBUILD_SHARE > places) return buildIndex(graph);

  const tables = {} as Record<NodeKind, Table>;
  for (const kind of NODE_KINDS) tables[kind] = patchedTable(index.tables[kind], graph, kind, nodes[kind]);
  const columns = {} as { -readonly [K in NodeKind]: Columns[K] };
  for (const kind of NODE_KINDS) setColumns(columns, kind, index, tables, graph, nodes[kind]);

  const single = {} as Record<SingleLink, Int32Array>;
  for (const link of SINGLE_LINKS) single[link] = patchedSingle(index, graph, tables, link, rows[link]);
  const many = {} as { -readonly [L in ManyLink]: GraphIndex['many'][L] };
  for (const link of MANY_LINKS) many[link] = patchedMany(index, graph, tables, link, rows[link]);
  const cascadeMarks = patchedMarks(index, graph, tables.goal, many.cascadesTo, rows.cascadesTo);
  const { out, in: into } = many.cascadesTo;
  const cascadeOrder = many.cascadesTo === index.many.cascadesTo ? index.cascadeOrder : topologicalOrder(out, into);
  return { graph, tables, columns, single, many, cascadeMarks, cascadeOrder };
}

/** The nodes to read anew, and for each kind of link the nodes whose outgoing links are to be read anew. */
function touchedBy(index: GraphIndex, changes: readonly Change[]): { nodes: PerKind<Set<string>>; rows: Rows } {
  const nodes = Object.fromEntries(NODE_KINDS.map((kind) => [kind, new Set<string>()])) as PerKind<Set<string>>;
  const rows: Rows = {};
  const row = (link: LinkKind, id: string): void => void (rows[link] ??= new Set()).add(id);
  for (const change of changes) {
    switch (change.type) {
      case 'add':
        if (!isRecordKind(change.kind)) nodes[change.kind].add(change.id);
        break;
      case 'set':
        if (change.kind === 'cascade') row('cascadesTo', cascadeEnds(change.id)![0]);
        else if (change.kind !== 'settings' && !isRecordKind(change.kind)) nodes[change.kind].add(change.id);
        break;
      case 'remove':
        if (isRecordKind(change.kind)) break;
        nodes[change.kind].add(change.id);
        for (const link of [...SINGLE_LINKS, ...MANY_LINKS]) {
          if (LINK_RULES[link].from === change.kind) row(link, change.id);
          if (LINK_RULES[link].to === change.kind) for (const id of sourcesOf(index, link, change.id)) row(link, id);
        }
        break;
      case 'link':
      case 'unlink':
        row(change.link, change.from);
        break;
    }
  }
  return { nodes, rows };
}

function sourcesOf(index: GraphIndex, link: SingleLink | ManyLink, id: string): string[] {
  const { ids } = index.tables[LINK_RULES[link].from];
  const place = index.tables[LINK_RULES[link].to].place.get(id);
  const found: string[] = [];
  if (place === undefined) return found;
  if (isSingle(link)) {
    index.single[link].forEach((to, from) => {
      if (to === place) found.push(ids[from]!);
    });
    return found;
  }
  const { start, to } = index.many[link].in;
  for (let i = start[place]!; i < start[place + 1]!; i++) found.push(ids[to[i]!]!);
  return found;
}
const isSingle = (link: SingleLink | ManyLink): link is SingleLink =>
  (SINGLE_LINKS as readonly string[]).includes(link);

function patchedTable(table: Table, graph: Graph, kind: NodeKind, touched: ReadonlySet<string>): Table {
  const removed = [...touched].filter((id) => table.place.has(id) && !graph.nodes[kind].has(id));
  const added = [...touched].filter((id) => !table.place.has(id) && graph.nodes[kind].has(id));
  return removed.length === 0 && added.length === 0 ? table : tableWith(table, removed, added);
}

function setColumns<K extends NodeKind>(
  columns: { [X in K]: Columns[X] },
  kind: K,
  index: GraphIndex,
  tables: GraphIndex['tables'],
  graph: Graph,
  touched: ReadonlySet<string>,
): void {
  const changed = new Map<number, NodeOf[K] | undefined>();
  for (const id of touched) {
    const place = tables[kind].place.get(id) ?? index.tables[kind].place.get(id);
    if (place !== undefined) changed.set(place, graph.nodes[kind].get(id));
  }
  columns[kind] =
    changed.size === 0 ? index.columns[kind] : columnsWith(kind, index.columns[kind], tables[kind].ids.length, changed);
}

function patchedSingle(
  index: GraphIndex,
  graph: Graph,
  tables: GraphIndex['tables'],
  link: SingleLink,
  touched: ReadonlySet<string> = new Set(),
): Int32Array {
  const old = index.single[link];
  const kind = LINK_RULES[link].from;
  const { ids, place } = tables[kind];
  if (touched.size === 0 && ids.length === old.length) return old;
  const patched = new Int32Array(ids.length).fill(-1);
  patched.set(old);
  for (const id of touched) {
    const at = place.get(id) ?? index.tables[kind].place.get(id);
    if (at !== undefined) patched[at] = singleTarget(graph, tables, link, ids[at]!);
  }
  return patched;
}

function patchedMany(
  index: GraphIndex,
  graph: Graph,
  tables: GraphIndex['tables'],
  link: ManyLink,
  touched: ReadonlySet<string> = new Set(),
): GraphIndex['many'][ManyLink] {
  const old = index.many[link];
  const { from, to } = LINK_RULES[link];
  const { ids, place } = tables[from];
  const rows = tables[to].ids.length;
  if (touched.size === 0 && ids.length === old.out.start.length - 1 && rows === old.in.start.length - 1) return old;
  const replaced = new Map<number, number[]>();
  for (const id of touched) {
    const at = place.get(id) ?? index.tables[from].place.get(id);
    if (at === undefined) continue;
    const list: number[] = [];
    appendRow(graph, tables, link, ids[at]!, list);
    replaced.set(at, list);
  }
  const out = withRows(old.out, ids.length, replaced);
  return { out, in: transposed(out, rows) };
}

function patchedMarks(
  index: GraphIndex,
  graph: Graph,
  goals: Table,
  links: GraphIndex['many']['cascadesTo'],
  touched: ReadonlySet<string> = new Set(),
): Uint8Array {
  const old = index.many.cascadesTo;
  if (links === old) return index.cascadeMarks;
  const marks = new Uint8Array(links.out.to.length);
  const read = new Set([...touched].map((id) => goals.place.get(id)));
  for (let row = 0; row < goals.ids.length; row++) {
    const at = links.out.start[row]!;
    if (at === links.out.start[row + 1]) continue;
    if (read.has(row)) markRow(graph, goals, links.out, row, marks);
    else if (row < old.out.start.length - 1)
      marks.set(index.cascadeMarks.subarray(old.out.start[row], old.out.start[row + 1]), at);
  }
  return marks;
}
