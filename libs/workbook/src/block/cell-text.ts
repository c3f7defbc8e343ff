import { DEFAULT_LEVELS, fieldsOf, type Graph } from '@kaskade/domain';
import { foldCase } from '../header-names';
import { kindOf } from '../import-context';
import { PREFIXES, PREFIXES_OF, type Prefix } from '../link-columns';
import { readDecimal } from '../read-number';
import { levelReader } from '../resolve-levels';
import { ENGLISH_LEVEL_NAMES, type ColumnRule, type NodeSheetKey } from '../schema';
import type { CellValue } from '../table';
import { guardedText, plainNumber } from '../write-csv';
import { fieldCell, linkedIds, type SheetLanguage, type WrittenCell } from '../write-sheets';
import { namesIn } from './node-names';

/** What a node has in a column of its sheet: a field's value, or the ids that it is linked with. */
export function cellValue(graph: Graph, sheet: NodeSheetKey, column: ColumnRule, id: string): CellValue {
  const { holds } = column;
  if (holds.type === 'id') return id;
  if (holds.type !== 'field') return linkedIds(sheet, column.key, graph, id);
  const node = graph.nodes[kindOf(sheet)].get(id);
  return node === undefined ? null : fieldsOf(node)[holds.field]!;
}

/** What stands in a cell of a table: read again, it means the same. Nodes are called by their names where that is clear, else by their ids. */
export function cellText(
  graph: Graph,
  sheet: NodeSheetKey,
  column: ColumnRule,
  id: string,
  language: SheetLanguage,
): string {
  const { holds } = column;
  const value = cellValue(graph, sheet, column, id);
  switch (holds.type) {
    case 'id':
      return id;
    case 'field':
      return writtenText(fieldCell(kindOf(sheet), holds.field, value as never, language), language);
    case 'level':
      return (value as readonly string[]).map((level) => levelText(graph, level, language)).join('');
    case 'one':
    case 'many':
      return (value as readonly string[]).map((other) => namesIn(graph, holds.of).write(other)).join('; ');
    case 'anchor':
    case 'addresses':
      return (value as readonly string[]).map((other) => prefixedText(graph, holds.type, other)).join('; ');
    case 'answer':
      return '';
    default:
      return holds satisfies never;
  }
}

/** A cell's text as it is put on the clipboard: what a spreadsheet would run as a formula is guarded, numbers are not. */
export function copiedText(text: string, column: ColumnRule, sheet: NodeSheetKey, graph: Graph, id: string): string {
  return typeof cellValue(graph, sheet, column, id) === 'number' ? text : guardedText(text);
}

function writtenText(cell: WrittenCell, language: SheetLanguage): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return language === 'da' ? cell.date.split('-').reverse().join('.') : cell.date;
  if (typeof cell === 'string') return cell;
  const danish = plainNumber(cell);
  if (language === 'da') return danish;
  // A dot before exactly three digits would be read as parting thousands.
  const english = danish.replace(',', '.');
  const reading = readDecimal(english);
  return reading.ok && reading.doubtful ? `${english}0` : english;
}

function levelText(graph: Graph, id: string, language: SheetLanguage): string {
  const levels = [...graph.nodes.level.values()];
  const name = graph.nodes.level.get(id)?.name ?? id;
  const isDefault = DEFAULT_LEVELS.some((level) => level.id === id && level.name === name);
  const written = language === 'en' && isDefault ? ENGLISH_LEVEL_NAMES[id]! : name;
  const reading = levelReader(levels)(written);
  return reading.type === 'found' && reading.id === id && !written.includes(';') ? written : id;
}

function prefixedText(graph: Graph, column: 'anchor' | 'addresses', id: string): string {
  const colon = id.indexOf(':');
  const own = PREFIXES[id.slice(0, colon) as Prefix];
  const written = namesIn(graph, own).write(id.slice(colon + 1));
  const isClear = PREFIXES_OF[column].every(
    (prefix) =>
      !foldCase(written).startsWith(`${prefix}:`) &&
      (PREFIXES[prefix] === own || namesIn(graph, PREFIXES[prefix]).read(written).type === 'unknown'),
  );
  return isClear ? written : id;
}
