import {
  byCodePoint,
  cascadeId,
  FIELD_RULES,
  fieldsOf,
  levelsByRank,
  sources,
  targets,
  type FieldValue,
  type Graph,
  type NodeKind,
} from '@kaskade/domain';
import { kindOf } from './import-context';
import { LINK_COLUMNS } from './link-columns';
import { DANISH_VALUES, SHEET_KEYS, SHEETS, type ColumnRule, type NodeSheetKey, type SheetKey } from './schema';

/** The language that headers and listed values are written in. */
export type SheetLanguage = 'da' | 'en';

/** A cell to be written. A `date` becomes a real date cell where the format has them. */
export type WrittenCell = string | number | null | { readonly date: string };

/** A sheet to be written; widths are in characters. */
export interface WrittenSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

const WIDE: ReadonlySet<string> = new Set([
  'name',
  'title',
  'description',
  'translation',
  'purpose',
  'indicator',
  'scope',
]);

/** The header of a column in a language. */
export const headerOf = (column: ColumnRule, language: SheetLanguage): string =>
  language === 'da' ? column.danish : column.key;

/** The name of a sheet in a language. */
export const sheetNameOf = (key: SheetKey, language: SheetLanguage): string =>
  language === 'da' ? SHEETS[key].danish : key;

/** A listed value as it is written in a language. */
export const listedValue = (value: string, language: SheetLanguage): string =>
  language === 'da' ? (DANISH_VALUES[value] ?? value) : value;

const yesNo = (value: boolean, language: SheetLanguage): string =>
  language === 'da' ? (value ? 'ja' : 'nej') : value ? 'yes' : 'no';

/** The sheet without rows: its headers and widths. */
export function emptySheet(key: SheetKey, language: SheetLanguage): WrittenSheet {
  const { columns } = SHEETS[key];
  return {
    name: sheetNameOf(key, language),
    headers: columns.map((column) => headerOf(column, language)),
    widths: columns.map((column) => (WIDE.has(column.key) ? 44 : 18)),
    rows: [],
  };
}

/**
 * The whole graph as the sheets of workbook.md, so that reading them gives the same graph. Answers never go out. A graph without levels
 * has no sheet of them: read, that means the four default ones. Rows are by id, levels and cascade edges from the top.
 */
export function writeSheets(graph: Graph, language: SheetLanguage): WrittenSheet[] {
  return SHEET_KEYS.filter((key) => key !== 'answers' && (key !== 'levels' || graph.nodes.level.size > 0)).map(
    (key) => {
      const empty = emptySheet(key, language);
      if (key === 'cascade') return { ...empty, rows: cascadeRows(graph, language) };
      return { ...empty, rows: nodeRows(key as NodeSheetKey, graph, language) };
    },
  );
}

function nodeRows(sheet: NodeSheetKey, graph: Graph, language: SheetLanguage): WrittenCell[][] {
  const kind = kindOf(sheet);
  const ids =
    sheet === 'levels' ? levelsByRank(graph).map(({ id }) => id) : [...graph.nodes[kind].keys()].sort(byCodePoint);
  return ids.map((id) => {
    const values = fieldsOf(graph.nodes[kind].get(id)!);
    return SHEETS[sheet].columns.map((column): WrittenCell => {
      if (column.holds.type === 'id') return id;
      if (column.holds.type === 'field')
        return fieldCell(kind, column.holds.field, values[column.holds.field]!, language);
      return linkedIds(sheet, column.key, graph, id).join(';') || null;
    });
  });
}

/** A field's value as it is written in a language: nothing, a number, a date, or a text. */
export function fieldCell(
  kind: NodeKind | 'cascade',
  field: string,
  value: FieldValue,
  language: SheetLanguage,
): WrittenCell {
  const rule = (FIELD_RULES[kind] as Readonly<Record<string, { type: string; required: boolean }>>)[field]!;
  if (value === null) return null;
  // A flag that is always known is written where it is set; one that may be unknown is written either way.
  if (typeof value === 'boolean') return value || !rule.required ? yesNo(value, language) : null;
  if (typeof value === 'number') return value;
  if (rule.type === 'date') return { date: value };
  return rule.type === 'choice' ? listedValue(value, language) : value;
}

/** The ids that a column of links holds for a node, with their prefixes in a column that may point to two sheets. */
export function linkedIds(sheet: NodeSheetKey, column: string, graph: Graph, id: string): readonly string[] {
  if (sheet === 'goals' && column === 'parents') return parentsInOrder(graph, id);
  return LINK_COLUMNS.filter((one) => one.sheet === sheet && one.column === column).flatMap(({ link, row, prefix }) => {
    const found = row === 'from' ? targets(graph, link, id) : sources(graph, link, id);
    return prefix ? found.map((other) => `${prefix}:${other}`) : found;
  });
}

/** A goal's parents, the primary one first. */
function parentsInOrder(graph: Graph, child: string): string[] {
  const isPrimary = (parent: string): boolean => graph.cascade.get(cascadeId(parent, child))?.primary === true;
  const parents = sources(graph, 'cascadesTo', child);
  return [...parents.filter(isPrimary), ...parents.filter((parent) => !isPrimary(parent))];
}

function cascadeRows(graph: Graph, language: SheetLanguage): WrittenCell[][] {
  const children = [...graph.links.cascadesTo.in.keys()].sort(byCodePoint);
  return children.flatMap((child) =>
    parentsInOrder(graph, child).map((parent) => {
      const values = fieldsOf(graph.cascade.get(cascadeId(parent, child))!);
      return SHEETS.cascade.columns.map((column): WrittenCell => {
        if (column.key === 'parent') return parent;
        if (column.key === 'child') return child;
        return column.holds.type === 'field'
          ? fieldCell('cascade', column.holds.field, values[column.holds.field]!, language)
          : null;
      });
    }),
  );
}
