import { fieldRule } from '@kaskade/domain';
import { headerOf, SHEETS, type ColumnRule } from '@kaskade/workbook';
import type { Language } from '@kaskade/wording';
import { kindOfTable, type TableSheet } from './tables';

/** A column's header as it stands in the workbook, as words. */
export function columnTitle(column: ColumnRule, language: Language): string {
  const words = headerOf(column, language).replaceAll('_', ' ');
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** What decides how a column looks and is edited. */
export type CellForm = 'text' | 'number' | 'choice' | 'links';

export function cellForm(sheet: TableSheet, { holds }: ColumnRule): CellForm {
  if (holds.type === 'level') return 'choice';
  if (holds.type !== 'field') return holds.type === 'id' ? 'text' : 'links';
  switch (fieldRule(kindOfTable(sheet), holds.field)?.type) {
    case 'integer':
    case 'decimal':
      return 'number';
    case 'flag':
    case 'choice':
      return 'choice';
    default:
      return 'text';
  }
}

const WIDE: ReadonlySet<string> = new Set(['description', 'purpose', 'scope', 'resources', 'stops_reason']);
const NAMES: ReadonlySet<string> = new Set(['name', 'title']);

/** The width of a column in px. */
export function columnWidth(sheet: TableSheet, column: ColumnRule): number {
  if (column.holds.type === 'id') return 96;
  if (NAMES.has(column.key) && SHEETS[sheet].columns[1] === column) return 260;
  if (WIDE.has(column.key)) return 240;
  const form = cellForm(sheet, column);
  return form === 'links' ? 220 : form === 'number' ? 118 : form === 'choice' ? 148 : 150;
}
