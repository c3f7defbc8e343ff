import {
  createGraph,
  DEFAULT_LEVELS,
  fieldNames,
  fieldRule,
  LINK_RULES,
  type FieldValue,
  type Graph,
  type LinkKind,
  type NodeKind,
} from '@kaskade/domain';
import { cascadeTarget, type CascadeTarget } from './cascade-target';
import { kindOf, NODE_SHEETS, presentStays, rowsById, type ImportContext } from './import-context';
import { LINK_COLUMNS, type LinkColumn } from './link-columns';
import type { ProblemList } from './problem-list';
import type { NodeSheetKey } from './schema';
import { columnIndex, type CellValue, type Table, type TableRow, type Tables } from './table';

export interface Target {
  readonly graph: Graph;
  readonly cascade: CascadeTarget;
}

type AnyNode = Readonly<Record<string, FieldValue>> & { readonly id: string };

/**
 * The graph as it is after the import: a column that is there decides for the rows that are there (an empty cell clears, a list
 * replaces), a column or sheet that is not there leaves everything as it is, and on `replace` a row that its sheet no longer has is gone.
 */
export function targetGraph(tables: Tables, context: ImportContext, problems: ProblemList): Target {
  const nodes = Object.fromEntries(
    NODE_SHEETS.map((sheet) => [kindOf(sheet), nodesAfter(sheet, tables, context)]),
  ) as unknown as Record<NodeKind, ReadonlyMap<string, AnyNode>>;
  if (!tables.levels && nodes.level.size === 0) {
    nodes.level = new Map(DEFAULT_LEVELS.map((level) => [level.id, { ...level }]));
  }

  const links: Partial<Record<LinkKind, readonly (readonly [string, string])[]>> = {};
  for (const column of LINK_COLUMNS) {
    const { from, to } = LINK_RULES[column.link];
    links[column.link] = pairsAfter(column, tables, context).filter(([a, b]) => nodes[from].has(a) && nodes[to].has(b));
  }
  const cascade = cascadeTarget(tables, context, new Set(nodes.goal.keys()), problems);
  const graph = createGraph({
    nodes: {
      ...Object.fromEntries(Object.entries(nodes).map(([kind, byId]) => [kind, [...byId.values()]])),
      // Records have no sheet: they stay, whatever the mode, until a change ends them.
      aside: [...context.present.nodes.aside.values()],
      agreement: [...context.present.nodes.agreement.values()],
    },
    links: { ...links, cascadesTo: cascade.pairs },
    cascade: cascade.fields,
    settings: context.present.settings,
  });
  return { graph, cascade };
}

function nodesAfter(sheet: NodeSheetKey, tables: Tables, context: ImportContext): ReadonlyMap<string, AnyNode> {
  const kind = kindOf(sheet);
  const before = context.present.nodes[kind] as unknown as ReadonlyMap<string, AnyNode>;
  const table = tables[sheet];
  const after = new Map(presentStays(tables, sheet, context) ? before : []);
  for (const [id, row] of rowsById(table)) after.set(id, nodeAfter(kind, id, before.get(id), table!, row));
  return after;
}

function nodeAfter(kind: NodeKind, id: string, before: AnyNode | undefined, table: Table, row: TableRow): AnyNode {
  const node: Record<string, FieldValue> & { id: string } = { id };
  for (const name of fieldNames(kind)) node[name] = before ? before[name]! : fieldRule(kind, name)!.initial;
  table.rule.columns.forEach(({ holds }, i) => {
    const value = row.values[i];
    if (holds.type === 'field' && value !== undefined) node[holds.field] = value as FieldValue;
  });
  return node;
}

const NO_LINKS: ReadonlyMap<string, readonly string[]> = new Map();

function pairsAfter(column: LinkColumn, tables: Tables, { present }: ImportContext): (readonly [string, string])[] {
  const table = tables[column.sheet];
  const given = rowsById(table);
  const index = table ? columnIndex(table.rule, column.column) : -1;
  const ends = column.row === 'from' ? present.links[column.link].out : present.links[column.link].in;
  const pairs: (readonly [string, string])[] = [];
  const add = (own: string, other: string): void => {
    pairs.push(column.row === 'from' ? [own, other] : [other, own]);
  };
  for (const [own, others] of ends ?? NO_LINKS) {
    if (given.get(own)?.values[index] === undefined) for (const other of others) add(own, other);
  }
  for (const [own, row] of given) {
    for (const other of idsIn(row.values[index], column)) add(own, other);
  }
  return pairs;
}

function idsIn(value: CellValue | undefined, { prefix }: LinkColumn): readonly string[] {
  const ids = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
  if (!prefix) return ids;
  return ids.filter((id) => id.startsWith(`${prefix}:`)).map((id) => id.slice(prefix.length + 1));
}
