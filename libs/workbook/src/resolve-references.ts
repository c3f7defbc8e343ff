import { byCodePoint } from '@kaskade/domain';
import { kindOf, NODE_SHEETS, presentStays, rowId, rowsById, type ImportContext } from './import-context';
import { PREFIXES, PREFIXES_OF, type Prefix } from './link-columns';
import { NearestIds } from './nearest';
import type { Expected } from './problem';
import type { ProblemList } from './problem-list';
import { levelReader, levelsInEffect } from './resolve-levels';
import { SHEET_KEYS, SHEETS, type ColumnRule, type NodeSheetKey } from './schema';
import { hasColumn, placeOf, type CellValue, type Table, type TableRow, type Tables } from './table';

/** The ids that exist once the file is imported; null for a sheet whose ids could not be read, where nothing can be said. */
type Ids = ReadonlySet<string> | null;

/** Replaces every reference in the tables by the id that it means (in `anchor` and `addresses` with its prefix), and says which mean nothing. */
export function resolveReferences(tables: Tables, context: ImportContext, problems: ProblemList): Tables {
  const ids = Object.fromEntries(
    NODE_SHEETS.map((sheet) => [sheet, idsOf(sheet, tables, context)]),
  ) as unknown as Readonly<Record<NodeSheetKey, Ids>>;
  const resolver = new Resolver(tables, ids, problems, levelReader(levelsInEffect(tables, context)));
  return Object.fromEntries(
    SHEET_KEYS.flatMap((key) => {
      const table = tables[key];
      return table ? [[key, { ...table, rows: table.rows.map((row) => resolver.row(table, row)) }] as const] : [];
    }),
  );
}

function idsOf(sheet: NodeSheetKey, tables: Tables, context: ImportContext): Ids {
  const table = tables[sheet];
  if (table && !hasColumn(table, 'id')) return null;
  const ids = new Set(rowsById(table).keys());
  if (presentStays(tables, sheet, context)) for (const id of context.present.nodes[kindOf(sheet)].keys()) ids.add(id);
  return ids;
}

/** Says which ids come twice in their sheet. */
export function reportDuplicateIds(tables: Tables, problems: ProblemList): void {
  for (const sheet of NODE_SHEETS) {
    const table = tables[sheet];
    if (!table) continue;
    const first = rowsById(table);
    for (const row of table.rows) {
      const id = rowId(table, row);
      const earlier = id === undefined ? undefined : first.get(id);
      if (!earlier || earlier === row) continue;
      const params = { first: String(earlier.row) };
      problems.add('duplicateId', placeOf(table, row, 'id'), {
        value: id!,
        params,
        expected: { code: 'ownId', params: {} },
      });
    }
  }
}

class Resolver {
  private readonly near = new Map<string, NearestIds>();

  constructor(
    private readonly tables: Tables,
    private readonly ids: Readonly<Record<NodeSheetKey, Ids>>,
    private readonly problems: ProblemList,
    private readonly level: ReturnType<typeof levelReader>,
  ) {}

  row(table: Table, row: TableRow): TableRow {
    const values = row.values.map((value, i): CellValue | undefined => {
      const column = table.rule.columns[i]!;
      if (value === undefined || value === null) return value;
      const { holds } = column;
      if (holds.type === 'level' && typeof value === 'string') return this.levelOf(value, table, row, column);
      if (holds.type === 'one' && typeof value === 'string') return this.one(value, holds.of, table, row, column);
      if (holds.type === 'many' && Array.isArray(value)) return this.many(value, holds.of, table, row, column);
      if (holds.type === 'anchor' && typeof value === 'string') {
        return this.prefixed(value, PREFIXES_OF.anchor, table, row, column, false);
      }
      if (holds.type === 'addresses' && Array.isArray(value)) {
        return (value as readonly string[]).flatMap(
          (id) => this.prefixed(id, PREFIXES_OF.addresses, table, row, column, true) ?? [],
        );
      }
      return value;
    });
    return { ...row, values };
  }

  private levelOf(text: string, table: Table, row: TableRow, column: ColumnRule): string | undefined {
    const reading = this.level(text);
    if (reading.type === 'found') return reading.id;
    const details = { value: text, expected: { code: 'level', params: {} } as Expected };
    if (reading.type === 'several') this.problems.add('ambiguousReference', placeOf(table, row, column), details);
    else this.problems.add('unknownLevel', placeOf(table, row, column), { ...details, suggestion: reading.suggestion });
    return undefined;
  }

  private one(id: string, of: NodeSheetKey, table: Table, row: TableRow, column: ColumnRule): string | undefined {
    const ids = this.ids[of];
    if (ids === null || ids.has(id)) return id;
    this.unknown(id, [of], table, row, column, false);
    return undefined;
  }

  private many(
    list: readonly string[],
    of: NodeSheetKey,
    table: Table,
    row: TableRow,
    column: ColumnRule,
  ): readonly string[] {
    const ids = this.ids[of];
    if (ids === null) return list;
    return list.filter((id) => {
      if (ids.has(id)) return true;
      this.unknown(id, [of], table, row, column, true);
      return false;
    });
  }

  private prefixed(
    text: string,
    prefixes: readonly Prefix[],
    table: Table,
    row: TableRow,
    column: ColumnRule,
    isPart: boolean,
  ): string | undefined {
    const colon = text.indexOf(':');
    const said = prefixes.find((prefix) => prefix === text.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    if (said) {
      const id = text.slice(colon + 1).trim();
      const ids = this.ids[PREFIXES[said]];
      if (ids === null || ids.has(id)) return `${said}:${id}`;
    }
    if (prefixes.some((prefix) => this.ids[PREFIXES[prefix]] === null)) return undefined;
    const having = prefixes.filter((prefix) => this.ids[PREFIXES[prefix]]!.has(text));
    if (having.length === 1) return `${having[0]!}:${text}`;
    if (having.length > 1) {
      const params = { values: prefixes.map((prefix) => `${prefix}:${text}`).join(', ') };
      this.problems.add('ambiguousReference', placeOf(table, row, column), {
        value: text,
        params,
        expected: { code: 'prefixed', params },
      });
      return undefined;
    }
    // A network may be anchored in a unit although nobody has written the units down: there is no sheet that the id could be missing from.
    const unwritten = prefixes.find(
      (prefix) => this.ids[PREFIXES[prefix]]!.size === 0 && !this.tables[PREFIXES[prefix]],
    );
    if (unwritten && !isPart && (!said || said === unwritten)) {
      const names = this.namesOf([PREFIXES[unwritten]]);
      this.problems.add('anchorWithoutSheet', placeOf(table, row, column), {
        value: text,
        params: { id: text, ...names },
        expected: { code: 'idOf', params: names },
      });
      return undefined;
    }
    if (said) this.unknown(text.slice(colon + 1).trim(), [PREFIXES[said]], table, row, column, isPart, text);
    else
      this.unknown(
        text,
        prefixes.map((prefix) => PREFIXES[prefix]),
        table,
        row,
        column,
        isPart,
      );
    return undefined;
  }

  /** `written` is the whole item where `id` is only what stands after its prefix. */
  private unknown(
    id: string,
    sheets: readonly NodeSheetKey[],
    table: Table,
    row: TableRow,
    column: ColumnRule,
    isPart: boolean,
    written = id,
  ): void {
    const nearest = this.nearest(id, sheets);
    const suggestion = nearest === null ? null : written.slice(0, written.length - id.length) + nearest;
    this.problems.add('unknownReference', placeOf(table, row, column), {
      value: written,
      params: { id },
      expected: { code: 'idOf', params: this.namesOf(sheets) },
      suggestion,
      ...(isPart ? { part: written } : {}),
    });
  }

  /** The names of sheets in each language: as the file has them, else as they are called. */
  private namesOf(sheets: readonly NodeSheetKey[]): { readonly danish: string; readonly english: string } {
    const names = (otherwise: (sheet: NodeSheetKey) => string): string =>
      sheets.map((sheet) => this.tables[sheet]?.name ?? otherwise(sheet)).join(', ');
    return { danish: names((sheet) => SHEETS[sheet].danish), english: names((sheet) => sheet) };
  }

  private nearest(id: string, sheets: readonly NodeSheetKey[]): string | null {
    const key = sheets.join();
    let search = this.near.get(key);
    if (!search) {
      const all = new Set(sheets.flatMap((sheet) => [...(this.ids[sheet] ?? [])]));
      search = new NearestIds([...all].sort(byCodePoint));
      this.near.set(key, search);
    }
    return search.nearest(id);
  }
}
