import { byCodePoint, type Graph } from '@kaskade/domain';
import { cellText, cellValue, SHEETS, type ColumnRule } from '@kaskade/workbook';
import type { Language } from '@kaskade/wording';
import { useRef } from 'react';
import { foldText } from '../../reading/fold-text';
import type { SortDirection } from '../../ui/Table';
import { kindOfTable, type TableSheet } from './tables';

/** How the rows of a table are chosen and put in order. */
export interface TableView {
  /** The place of the column that the rows are sorted by; null: they stand by id. */
  readonly sort: { readonly column: number; readonly direction: SortDirection } | null;
  /** Words that are in a row somewhere, each of them. */
  readonly query: string;
  /** Words that are in a column's cell, by the place of the column. */
  readonly filters: Readonly<Record<number, string>>;
}

const collators = new Map<Language, Intl.Collator>();
function compare(a: string, b: string, language: Language): number {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  collators.set(language, known);
  return known.compare(a, b);
}

/** The ids of the rows that a table shows, in order. What is empty stands last, whichever way it is sorted. */
export function rowsInOrder(graph: Graph, sheet: TableSheet, view: TableView, language: Language): readonly string[] {
  const { columns } = SHEETS[sheet];
  const text = (id: string, column: ColumnRule): string => cellText(graph, sheet, column, id, language);
  const filters = Object.entries(view.filters).flatMap(([at, words]) => {
    const column = columns[Number(at)];
    return column === undefined || words.trim() === '' ? [] : [{ column, words: partsOf(words) }];
  });
  const asked = partsOf(view.query);
  const ids = [...graph.nodes[kindOfTable(sheet)].keys()]
    .sort(byCodePoint)
    .filter((id) => filters.every(({ column, words }) => hasAll(foldText(text(id, column)), words)))
    .filter((id) => asked.length === 0 || hasAll(foldText(columns.map((one) => text(id, one)).join('\n')), asked));
  const column = columns[view.sort?.column ?? -1];
  if (column === undefined) return ids;
  const sign = view.sort?.direction === 'descending' ? -1 : 1;
  const keyed = ids.map((id) => {
    const value = cellValue(graph, sheet, column, id);
    const isIso = column.holds.type === 'field' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return { id, text: isIso ? value : text(id, column), number: typeof value === 'number' ? value : null };
  });
  return keyed
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
      return sign * (a.number !== null && b.number !== null ? a.number - b.number : compare(a.text, b.text, language));
    })
    .map(({ id }) => id);
}

const partsOf = (words: string): readonly string[] => foldText(words).split(/\s+/).filter(Boolean);
const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** The present order with what has come and gone since: rows stay where they are while they are edited, new ones are the last. */
export function keptRows(
  present: readonly string[],
  known: ReadonlySet<string>,
  ids: Iterable<string>,
): readonly string[] {
  const there = new Set(ids);
  const fresh = [...there].filter((id) => !known.has(id));
  const kept = present.filter((id) => there.has(id));
  return fresh.length === 0 && kept.length === present.length ? present : [...kept, ...fresh];
}

/** The rows of a table: put in order when that is asked for, not by every edit. */
export function useTableRows(graph: Graph, sheet: TableSheet, view: TableView, language: Language): readonly string[] {
  const asked = JSON.stringify([sheet, view, language]);
  const kept = useRef<{ asked: string; graph: Graph; rows: readonly string[]; known: ReadonlySet<string> } | null>(
    null,
  );
  const nodes = graph.nodes[kindOfTable(sheet)];
  if (kept.current?.asked !== asked) {
    kept.current = { asked, graph, rows: rowsInOrder(graph, sheet, view, language), known: new Set(nodes.keys()) };
  } else if (kept.current.graph !== graph) {
    const { rows, known } = kept.current;
    const next = keptRows(rows, known, nodes.keys());
    kept.current = { asked, graph, rows: next, known: new Set(nodes.keys()) };
  }
  return kept.current.rows;
}
