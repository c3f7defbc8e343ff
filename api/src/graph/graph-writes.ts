import {
  cascadeEnds,
  difference,
  DomainError,
  LINK_KINDS,
  LINK_RULES,
  ITEM_KINDS,
  sources,
  targets,
  type Change,
  type Graph,
  type ItemKind,
} from '@kaskade/domain';
import type { Row, Transaction } from '../neo4j/store';
import {
  CREATE_LINKS,
  CREATE_NODES,
  DELETE_LINKS,
  DELETE_NODES,
  part,
  UPDATE_CASCADE,
  UPDATE_NODES,
  UPDATE_SETTINGS,
} from './graph-writes.cypher';
import { cascadeRow, nodeRow, settingsRow } from './graph-rows';

/** The one statement that brings the stored rows from one graph to another, and what it must be seen to do. */
export interface GraphWrite {
  readonly cypher: string;
  readonly parameters: Row;
  readonly expected: {
    readonly nodesCreated: number;
    readonly nodesDeleted: number;
    readonly relationshipsCreated: number;
    readonly relationshipsDeleted: number;
    readonly matched: number;
  };
}

type Rows = Map<string, { readonly text: string; readonly rows: Row[] }>;

/** Makes the write that touches only rows that differ; null when none does. */
export function graphWrite(workspace: string, before: Graph, after: Graph): GraphWrite | null {
  const changes = difference(before, after);
  if (changes.length === 0) return null;
  const parts = inOrder(workspace, before, after, changes);
  const expected = {
    nodesCreated: count(parts, 'create_'),
    nodesDeleted: count(parts, 'delete_'),
    relationshipsCreated: count(parts, 'link_'),
    relationshipsDeleted: count(parts, 'unlink_') + detachedLinks(before, changes),
    matched: count(parts, 'update_'),
  };
  const names = [...parts.keys()];
  const matched = names.filter((name) => name.startsWith('update_'));
  const cypher = [
    ...[...parts].map(([name, { text }]) => part(text, name)),
    `RETURN ${matched.length > 0 ? matched.join(' + ') : '0'} AS matched`,
  ].join('\n');
  const parameters = Object.fromEntries([...parts].map(([name, { rows }]) => [name, rows]));
  return { cypher, parameters: { ...parameters, workspace }, expected };
}

/** What goes leaves first, so that what comes finds its place free; links come last, when both their ends are there. */
function inOrder(workspace: string, before: Graph, after: Graph, changes: readonly Change[]): Rows {
  const found: Rows = new Map();
  const put = (name: string, text: string, row: Row) => {
    const entry = found.get(name);
    if (entry) entry.rows.push(row);
    else found.set(name, { text, rows: [row] });
  };
  const updated = new Set<string>();
  const once = (key: string) => !updated.has(key) && updated.add(key) !== undefined;
  for (const change of changes) {
    switch (change.type) {
      case 'remove':
        put(
          `delete_${change.kind}`,
          DELETE_NODES[change.kind],
          nodeRow(workspace, change.kind, before.nodes[change.kind].get(change.id)!),
        );
        break;
      case 'add':
        put(
          `create_${change.kind}`,
          CREATE_NODES[change.kind],
          nodeRow(workspace, change.kind, after.nodes[change.kind].get(change.id)!),
        );
        break;
      case 'set':
        if (once(`${change.kind} ${change.id}`)) putUpdate(put, workspace, before, after, change);
        break;
      case 'link': {
        const { link, from, to } = change;
        const fields = link === 'cascadesTo' ? { fields: cascadeRow(after.cascade.get(`${from}->${to}`)!) } : {};
        put(`link_${link}`, CREATE_LINKS[link], { from, to, ...fields });
        break;
      }
      case 'unlink':
        put(`unlink_${change.link}`, DELETE_LINKS[change.link], { from: change.from, to: change.to });
        break;
    }
  }
  const order = [
    ...LINK_KINDS.map((link) => `unlink_${link}`),
    ...ITEM_KINDS.map((kind) => `delete_${kind}`),
    ...ITEM_KINDS.map((kind) => `create_${kind}`),
    ...ITEM_KINDS.map((kind) => `update_${kind}`),
    'update_cascade',
    'update_settings',
    ...LINK_KINDS.map((link) => `link_${link}`),
  ];
  return new Map(order.flatMap((name) => (found.has(name) ? [[name, found.get(name)!] as const] : [])));
}

function putUpdate(
  put: (name: string, text: string, row: Row) => void,
  workspace: string,
  before: Graph,
  after: Graph,
  { kind, id }: Change & { type: 'set' },
): void {
  if (kind === 'settings') {
    put('update_settings', UPDATE_SETTINGS, { was: settingsRow(before.settings), now: settingsRow(after.settings) });
  } else if (kind === 'cascade') {
    const [from, to] = cascadeEnds(id)!;
    put('update_cascade', UPDATE_CASCADE, {
      from,
      to,
      was: cascadeRow(before.cascade.get(id)!),
      now: cascadeRow(after.cascade.get(id)!),
    });
  } else {
    const row = (graph: Graph) => nodeRow(workspace, kind, graph.nodes[kind].get(id)!);
    put(`update_${kind}`, UPDATE_NODES[kind], { id, was: row(before), now: row(after) });
  }
}

function count(parts: Rows, prefix: string): number {
  let total = 0;
  for (const [name, { rows }] of parts) if (name.startsWith(prefix)) total += rows.length;
  return total;
}

/** How many links go along with the nodes that are removed, each counted once though both its ends may go. */
function detachedLinks(before: Graph, changes: readonly Change[]): number {
  const gone = new Map<ItemKind, Set<string>>();
  for (const change of changes) {
    if (change.type !== 'remove') continue;
    const ids = gone.get(change.kind) ?? new Set<string>();
    gone.set(change.kind, ids.add(change.id));
  }
  if (gone.size === 0) return 0;
  let links = 0;
  const goes = (kind: ItemKind, id: string) => gone.get(kind)?.has(id) ?? false;
  for (const link of LINK_KINDS) {
    const rule = LINK_RULES[link];
    for (const id of gone.get(rule.from) ?? []) links += targets(before, link, id).length;
    for (const id of gone.get(rule.to) ?? []) {
      links += sources(before, link, id).filter((from) => !goes(rule.from, from)).length;
    }
  }
  return links;
}

/** Runs a write; throws STORE_INCONSISTENT when the server did not do exactly what was expected: somebody else wrote these rows. */
export async function writeRows(tx: Transaction, write: GraphWrite): Promise<void> {
  const { rows, counters } = await tx.write<{ matched: number }>(write.cypher, write.parameters);
  const done = {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.relationshipsCreated,
    relationshipsDeleted: counters.relationshipsDeleted,
    matched: rows[0]?.matched ?? 0,
  };
  const expected = write.expected;
  if (Object.entries(expected).every(([name, count]) => done[name as keyof typeof done] === count)) return;
  throw new DomainError('STORE_INCONSISTENT', { reason: 'ROWS_CHANGED_ELSEWHERE', expected, done });
}
