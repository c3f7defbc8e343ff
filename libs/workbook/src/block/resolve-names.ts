import type { Graph } from '@kaskade/domain';
import { foldCase } from '../header-names';
import { PREFIXES_OF, PREFIXES } from '../link-columns';
import { NearestIds } from '../nearest';
import type { ProblemList } from '../problem-list';
import type { ColumnRule, Holds, NodeSheetKey } from '../schema';
import { placeOf, type CellValue, type Table, type TableRow } from '../table';
import { sheetNameOf } from '../write-sheets';
import { nameField, namesIn, NodeNames } from './node-names';

/** The sheets that the cells of a column point to; null where it holds no references by id. A prefix says which, where there are two. */
export function pointedSheets(holds: Holds): readonly (readonly [prefix: string, sheet: NodeSheetKey])[] | null {
  switch (holds.type) {
    case 'one':
    case 'many':
      return [['', holds.of]];
    case 'anchor':
    case 'addresses':
      return PREFIXES_OF[holds.type].map((prefix) => [prefix, PREFIXES[prefix]]);
    default:
      return null;
  }
}

/** Puts the id for every name that a table's cells of links hold; what is no name stays as it is, for the reader of ids to speak of. */
export function resolveNames(table: Table, sheet: NodeSheetKey, present: Graph, problems: ProblemList): Table {
  const resolver = new NameResolver(table, sheet, present, problems);
  return { ...table, rows: table.rows.map((row) => resolver.row(row)) };
}

class NameResolver {
  private readonly own: NodeNames;
  private readonly near = new Map<NodeSheetKey, NearestIds>();

  constructor(
    private readonly table: Table,
    private readonly sheet: NodeSheetKey,
    private readonly present: Graph,
    private readonly problems: ProblemList,
  ) {
    this.own = new NodeNames(present, sheet);
    const name = table.rule.columns.findIndex(({ key }) => key === nameField(sheet));
    for (const { values } of table.rows) {
      const [id, named] = [values[0], values[name]];
      if (typeof id === 'string' && typeof named === 'string') this.own.add(named, id);
    }
  }

  row(row: TableRow): TableRow {
    const values = row.values.map((value, at): CellValue | undefined => {
      const column = this.table.rule.columns[at]!;
      const sheets = pointedSheets(column.holds);
      if (sheets === null) return value;
      if (typeof value === 'string') return this.idOf(value, sheets, row, column);
      if (!Array.isArray(value)) return value;
      const ids = (value as readonly string[]).flatMap((text) => this.idOf(text, sheets, row, column) ?? []);
      return [...new Set(ids)];
    });
    return { ...row, values };
  }

  private readonly names = (sheet: NodeSheetKey): NodeNames =>
    sheet === this.sheet ? this.own : namesIn(this.present, sheet);

  private idOf(
    text: string,
    sheets: readonly (readonly [prefix: string, sheet: NodeSheetKey])[],
    row: TableRow,
    column: ColumnRule,
  ): string | undefined {
    const saysSheet = sheets.some(([prefix]) => prefix !== '' && foldCase(text).startsWith(`${prefix}:`));
    if (saysSheet) return text;
    const readings = sheets.map(([prefix, sheet]) => [prefix, this.names(sheet).read(text)] as const);
    const found = readings.flatMap(([prefix, reading]) => (reading.type === 'found' ? [[prefix, reading.id]] : []));
    if (found.some(([, id]) => id === text)) return text;
    const isSeveral = found.length > 1 || readings.some(([, { type }]) => type === 'several');
    const [one] = found;
    if (one !== undefined && !isSeveral) return one[0] === '' ? one[1] : `${one[0]}:${one[1]}`;
    const suggestion = isSeveral ? null : this.nearest(text, sheets);
    if (!isSeveral && suggestion === null) return text;
    const called = (language: 'da' | 'en'): string =>
      sheets.map(([, sheet]) => sheetNameOf(sheet, language)).join(', ');
    this.problems.add(isSeveral ? 'ambiguousReference' : 'unknownReference', placeOf(this.table, row, column), {
      value: text,
      params: { id: text },
      expected: { code: 'idOf', params: { danish: called('da'), english: called('en') } },
      suggestion,
      ...(column.holds.type === 'many' || column.holds.type === 'addresses' ? { part: text } : {}),
    });
    return undefined;
  }

  /** A name that is near a text which is longer than an id mostly is. */
  private nearest(text: string, sheets: readonly (readonly [prefix: string, sheet: NodeSheetKey])[]): string | null {
    if (text.length < 5) return null;
    for (const [, sheet] of sheets) {
      const names = this.names(sheet);
      const search = this.near.get(sheet) ?? new NearestIds([...names.folded()]);
      this.near.set(sheet, search);
      const near = search.nearest(foldCase(text));
      const reading = near === null ? null : names.read(near);
      if (reading?.type === 'found') return names.write(reading.id);
    }
    return null;
  }
}
