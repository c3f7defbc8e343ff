import { byCodePoint, cascadeId, NO_CASCADE_FIELDS, type CascadeFields, type FieldValue } from '@kaskade/domain';
import { rowsById, type ImportContext } from './import-context';
import type { Place, ProblemList } from './problem-list';
import { columnIndex, hasColumn, placeOf, type Table, type TableRow, type Tables } from './table';

/** The cascade as it is after the import. */
export interface CascadeTarget {
  readonly pairs: readonly (readonly [parent: string, child: string])[];
  readonly fields: Readonly<Record<string, CascadeFields>>;
  /** Where the file says each edge that it mentions; by edge id. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Edge {
  readonly parent: string;
  readonly child: string;
  fields: CascadeFields;
  /** The file says whether this edge is primary. */
  primaryGiven: boolean;
}

interface FileEdge {
  readonly parent: string;
  readonly child: string;
  readonly row: TableRow;
}

/**
 * The rules of workbook.md for incoming edges: a goal's row with a `parents` column decides them (those in `parents` and those in the
 * file's `cascade`), an edge that stays keeps what the file does not give; else edges are only added or updated, and on `replace` those
 * that the cascade sheet no longer has are removed. Of a goal's parents the one marked is primary, else the one that stays so, else the
 * first in `parents`, else the first row in `cascade`.
 */
export function cascadeTarget(
  tables: Tables,
  context: ImportContext,
  goals: ReadonlySet<string>,
  problems: ProblemList,
): CascadeTarget {
  const { present, mode } = context;
  const inSheet = sheetEdges(tables.cascade, problems);
  const goalRows = rowsById(tables.goals);
  const parentsGiven = hasColumn(tables.goals, 'parents');
  const listed = new Map<string, readonly string[]>();
  const places = new Map<string, Place>();
  if (parentsGiven) {
    const column = columnIndex(tables.goals!.rule, 'parents');
    for (const [child, row] of goalRows) {
      const parents = row.values[column];
      if (!Array.isArray(parents)) continue;
      listed.set(child, parents);
      for (const parent of parents as string[])
        places.set(cascadeId(parent, child), placeOf(tables.goals!, row, 'parents'));
    }
  }

  const edges = new Map<string, Map<string, Edge>>();
  const incoming = (child: string): Map<string, Edge> => {
    const known = edges.get(child);
    if (known) return known;
    const made = new Map<string, Edge>();
    edges.set(child, made);
    return made;
  };
  const keep = (parent: string, child: string): void => {
    if (!goals.has(parent) || !goals.has(child) || incoming(child).has(parent)) return;
    const fields = present.cascade.get(cascadeId(parent, child)) ?? NO_CASCADE_FIELDS;
    incoming(child).set(parent, { parent, child, fields, primaryGiven: false });
  };

  for (const [child, parents] of present.links.cascadesTo.in) {
    const decided = listed.has(child) || (mode === 'replace' && tables.cascade !== undefined);
    if (!decided) for (const parent of parents) keep(parent, child);
  }
  for (const [child, parents] of listed) for (const parent of parents) keep(parent, child);
  for (const { parent, child, row } of inSheet) {
    keep(parent, child);
    const edge = incoming(child).get(parent);
    if (!edge) continue;
    const given = givenFields(tables.cascade!, row);
    edge.fields = { ...edge.fields, ...given };
    edge.primaryGiven = given.primary !== undefined;
    places.set(cascadeId(parent, child), placeOf(tables.cascade!, row, 'child'));
  }
  reportTwoPrimaries(tables.cascade, inSheet, problems);
  return { ...withOnePrimary(edges, listed, inSheet), places };
}

function sheetEdges(table: Table | undefined, problems: ProblemList): readonly FileEdge[] {
  if (!table) return [];
  const parentColumn = columnIndex(table.rule, 'parent');
  const childColumn = columnIndex(table.rule, 'child');
  const edges = new Map<string, FileEdge>();
  for (const row of table.rows) {
    const parent = row.values[parentColumn];
    const child = row.values[childColumn];
    if (typeof parent !== 'string' || typeof child !== 'string') continue;
    const id = cascadeId(parent, child);
    const earlier = edges.get(id);
    if (!earlier) edges.set(id, { parent, child, row });
    else {
      const params = { parent, child, first: String(earlier.row.row) };
      problems.add('cascadeTwice', placeOf(table, row, 'child'), {
        params,
        expected: { code: 'onceOnly', params: {} },
      });
    }
  }
  return [...edges.values()];
}

function givenFields(table: Table, row: TableRow): Partial<CascadeFields> {
  const given: Record<string, FieldValue> = {};
  table.rule.columns.forEach(({ holds }, i) => {
    const value = row.values[i];
    if (holds.type === 'field' && value !== undefined) given[holds.field] = value as FieldValue;
  });
  return given;
}

function reportTwoPrimaries(table: Table | undefined, edges: readonly FileEdge[], problems: ProblemList): void {
  if (!table) return;
  const column = columnIndex(table.rule, 'primary');
  const first = new Map<string, FileEdge>();
  for (const edge of edges) {
    if (edge.row.values[column] !== true) continue;
    const earlier = first.get(edge.child);
    if (!earlier) first.set(edge.child, edge);
    else {
      const params = { child: edge.child, parent: earlier.parent, other: edge.parent, first: String(earlier.row.row) };
      problems.add('primaryTwice', placeOf(table, edge.row, 'primary'), {
        params,
        expected: { code: 'onePrimary', params: {} },
      });
    }
  }
}

function withOnePrimary(
  edges: ReadonlyMap<string, ReadonlyMap<string, Edge>>,
  listed: ReadonlyMap<string, readonly string[]>,
  inSheet: readonly FileEdge[],
): Pick<CascadeTarget, 'pairs' | 'fields'> {
  const firstInSheet = new Map<string, string>();
  for (const { parent, child } of inSheet) if (!firstInSheet.has(child)) firstInSheet.set(child, parent);

  const pairs: (readonly [string, string])[] = [];
  const fields: Record<string, CascadeFields> = {};
  for (const [child, byParent] of edges) {
    const all = [...byParent.values()];
    if (all.length === 0) continue;
    const primary =
      all.find((edge) => edge.primaryGiven && edge.fields.primary)?.parent ??
      all.find((edge) => !edge.primaryGiven && edge.fields.primary)?.parent ??
      listed.get(child)?.find((parent) => byParent.has(parent)) ??
      firstInSheet.get(child) ??
      [...byParent.keys()].sort(byCodePoint)[0]!;
    for (const { parent, fields: own } of all) {
      pairs.push([parent, child]);
      // Ids may be any text; a plain assignment of `__proto__` would be lost.
      Object.defineProperty(fields, cascadeId(parent, child), {
        value: { ...own, primary: parent === primary },
        enumerable: true,
      });
    }
  }
  return { pairs, fields };
}
