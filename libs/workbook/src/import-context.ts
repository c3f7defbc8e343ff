import { DEFAULT_LEVELS, type Graph, type NodeKind } from '@kaskade/domain';
import { SHEETS, type NodeSheetKey } from './schema';
import { columnIndex, type Table, type TableRow, type Tables } from './table';

/** `merge`: what the file does not mention stays. `replace`: a row that its sheet no longer has is removed. */
export type ImportMode = 'merge' | 'replace';

/** What a file is read into. */
export interface ImportContext {
  readonly present: Graph;
  readonly mode: ImportMode;
}

export const NODE_SHEETS = [
  'levels',
  'units',
  'leaders',
  'pejlemaerker',
  'goals',
  'initiatives',
  'networks',
] as const satisfies readonly NodeSheetKey[];

/** The kind of node in a sheet. */
export const kindOf = (sheet: NodeSheetKey): NodeKind => SHEETS[sheet].kind as NodeKind;

/** The id of a row of a sheet of nodes; undefined when its cell is missing or wrong. */
export function rowId(table: Table, row: TableRow): string | undefined {
  const id = row.values[columnIndex(table.rule, 'id')];
  return typeof id === 'string' ? id : undefined;
}

const NO_ROWS: ReadonlyMap<string, TableRow> = new Map();
/** A table never changes, and its rows are asked for by id once per column of links. */
const known = new WeakMap<Table, ReadonlyMap<string, TableRow>>();

/** The rows of a sheet of nodes by id, the first where an id comes twice. */
export function rowsById(table: Table | undefined): ReadonlyMap<string, TableRow> {
  if (!table) return NO_ROWS;
  const made = known.get(table);
  if (made) return made;
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    const id = rowId(table, row);
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  known.set(table, rows);
  return rows;
}

/** Whether what the workspace has of this sheet's kind stays beside the file's rows. */
export function presentStays(tables: Tables, sheet: NodeSheetKey, { present, mode }: ImportContext): boolean {
  if (tables[sheet] === undefined) return true;
  return mode === 'merge' && !(sheet === 'levels' && rowsById(tables.levels).size > 0 && hasStandInLevels(present));
}

/**
 * Whether the levels are the four that every workspace is made with and nothing lies on them yet: they stand in for levels that nobody has
 * given, and a file that gives its own takes their place.
 */
const hasStandInLevels = ({ nodes, links }: Graph): boolean =>
  nodes.leader.size === 0 &&
  links.goalLevel.out.size === 0 &&
  nodes.level.size === DEFAULT_LEVELS.length &&
  DEFAULT_LEVELS.every(({ id, name, rank }) => {
    const level = nodes.level.get(id);
    return level?.name === name && level.rank === rank;
  });
