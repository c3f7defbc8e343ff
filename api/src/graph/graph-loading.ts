import {
  createGraph,
  fieldNames,
  FIELD_RULES,
  LINK_KINDS,
  ITEM_KINDS,
  type FieldValue,
  type Graph,
  type LinkKind,
  type ItemKind,
  type ItemOf,
  type Settings,
} from '@kaskade/domain';
import type { Row, Transaction } from '../neo4j/store';
import { labelFrom, LABELS, labelTo, RELATIONSHIPS } from './graph-rows';

/** What stands for "no value" in a column, since `collect` leaves nulls out: a value that a field of that type never has. */
const NOTHING = (kind: ItemKind | 'cascade', field: string): string => {
  const rule = (FIELD_RULES[kind] as Readonly<Record<string, { type: string }>>)[field]!;
  return rule.type === 'flag' ? "''" : 'false';
};

const column = (variable: string, kind: ItemKind | 'cascade') => (field: string) =>
  `collect(coalesce(${variable}.${field}, ${NOTHING(kind, field)})) AS ${field}`;

/** Property columns and integer pairs: fifty times faster at 50,000 nodes than whole nodes. */
export const LOAD_NODES = Object.fromEntries(
  ITEM_KINDS.map((kind) => [
    kind,
    `MATCH (n:${LABELS[kind]}) WHERE n.workspace = $workspace
RETURN collect(id(n)) AS _place, collect(n.id) AS id, ${fieldNames(kind).map(column('n', kind)).join(', ')}`,
  ]),
) as Record<ItemKind, string>;

/** The index is named: with few links of a type the planner would rather read those of all workspaces. */
export const LOAD_LINKS = Object.fromEntries(
  LINK_KINDS.map((link) => [
    link,
    `MATCH (a:${labelFrom(link)})-[r:${RELATIONSHIPS[link]}]->(b:${labelTo(link)})
USING INDEX a:${labelFrom(link)}(workspace) WHERE a.workspace = $workspace
RETURN collect(id(a)) AS _from, collect(id(b)) AS _to${link === 'cascadesTo' ? `, ${fieldNames('cascade').map(column('r', 'cascade')).join(', ')}` : ''}`,
  ]),
) as Record<LinkKind, string>;

type Columns = Readonly<Record<string, readonly (FieldValue | '')[]>>;

/**
 * Reads a workspace's rows and gives its graph; null when links end outside it. The rows may change between two statements,
 * so the caller compares versions before and after.
 */
export async function loadGraph(tx: Transaction, workspace: string, settings: Settings): Promise<Graph | null> {
  const nodes: Partial<Record<ItemKind, unknown[]>> = {};
  const ids = new Map<number, string>();
  for (const kind of ITEM_KINDS) {
    const [columns] = await tx.run<Columns>(LOAD_NODES[kind], { workspace });
    nodes[kind] = nodesFrom(kind, columns!);
    columns!['_place']!.forEach((place, i) => ids.set(place as number, columns!['id']![i] as string));
  }
  const links: Partial<Record<LinkKind, [string, string][]>> = {};
  let cascade: Row = {};
  for (const link of LINK_KINDS) {
    const [columns] = await tx.run<Columns>(LOAD_LINKS[link], { workspace });
    const pairs: [string, string][] = [];
    for (const [i, place] of columns!['_from']!.entries()) {
      const from = ids.get(place as number);
      const to = ids.get(columns!['_to']![i] as number);
      if (from === undefined || to === undefined) return null;
      pairs.push([from, to]);
    }
    links[link] = pairs;
    if (link === 'cascadesTo') cascade = cascadeFrom(columns!, pairs);
  }
  return createGraph({
    nodes: nodes as { [K in ItemKind]: ItemOf[K][] },
    links,
    cascade: cascade as Readonly<Record<string, object>>,
    settings,
  });
}

function nodesFrom(kind: ItemKind, columns: Columns): unknown[] {
  const fields = fieldNames(kind);
  const nothing = fields.map((field) => (NOTHING(kind, field) === 'false' ? false : ''));
  return columns['id']!.map((id, i) => {
    const node: Record<string, FieldValue> = { id: id };
    fields.forEach((field, f) => {
      const value = columns[field]![i]!;
      node[field] = value === nothing[f] ? null : value;
    });
    return node;
  });
}

function cascadeFrom(columns: Columns, pairs: readonly (readonly [string, string])[]): Row {
  const fields = fieldNames('cascade');
  const nothing = fields.map((field) => (NOTHING('cascade', field) === 'false' ? false : ''));
  return Object.fromEntries(
    pairs.map(([from, to], i) => [
      `${from}->${to}`,
      Object.fromEntries(
        fields.map((field, f) => [field, columns[field]![i] === nothing[f] ? null : columns[field]![i]!]),
      ),
    ]),
  );
}
