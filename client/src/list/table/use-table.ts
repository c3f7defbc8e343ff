import type { Graph } from '@kaskade/domain';
import {
  copiedText,
  headerOf,
  planBlock,
  readTsv,
  SHEETS,
  writeTsv,
  type BlockRow,
  type ColumnRule,
} from '@kaskade/workbook';
import { useCallback, useRef, useState } from 'react';
import { useEdit } from '../../editing/use-edit';
import { useShown } from '../../editing/use-shown';
import { newNodeId } from '../../graph/edits/node-commands';
import { useEditor } from '../../graph/use-editor';
import { useWords } from '../../view/use-words';
import { useListView } from '../use-list-view';
import { textIn } from './cell-choices';
import { areaOf, fillArea, placeBlock, type Area, type At, type PlacedBlock } from './place-block';
import { refusalWords } from './refusal-words';
import { kindOfTable, type TableSheet } from './tables';
import { useTableRows, type TableView } from './table-order';

/** How many changes the API takes at a time. */
export const MOST_CHANGES = 5000;

/** What is typed in a cell means: nothing wrong with it, or what. */
export type Typed = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface TableModel {
  readonly sheet: TableSheet;
  readonly graph: Graph;
  readonly columns: readonly ColumnRule[];
  /** The ids of the rows shown; where the table can be edited an empty row follows. */
  readonly rows: readonly string[];
  readonly count: number;
  readonly isEditable: boolean;
  readonly view: TableView;
  readonly setView: (view: Partial<TableView>) => void;
  /** The cell with the keyboard, and the marked area that it begins. */
  readonly at: At;
  readonly area: Area;
  readonly goTo: (to: At, marks?: boolean) => void;
  /** The text that the cell with the keyboard is edited from; null: it is not edited. */
  readonly typed: string | null;
  readonly type: (text: string | null) => void;
  readonly canType: (cell: At) => boolean;
  readonly textAt: (cell: At) => string;
  readonly check: (text: string) => Typed;
  /** Takes what is typed in; false when it cannot be. */
  readonly take: (text: string) => boolean;
  readonly paste: (text: string) => void;
  readonly copy: () => string;
  readonly empty: () => void;
  readonly fillDown: () => void;
  /** A block that is looked at before it is done. */
  readonly shown: PlacedBlock | null;
  readonly show: (block: PlacedBlock | null) => void;
}

/** The table of a kind: its rows, where the keyboard is in it, and what can be done to it. Every edit is one list of changes. */
export function useTable(sheet: TableSheet): TableModel {
  const words = useWords();
  const { language } = words;
  const graph = useShown();
  const isEditable = useEditor() !== null;
  const edit = useEdit();
  const { query } = useListView();
  const [asked, setAsked] = useState<Omit<TableView, 'query'>>({ sort: null, filters: {} });
  const view: TableView = { ...asked, query };
  const rows = useTableRows(graph, sheet, view, language);
  const [marked, setMarked] = useState<{ readonly at: At; readonly to: At }>({ at: ORIGIN, to: ORIGIN });
  const [typed, setTyped] = useState<string | null>(null);
  const [shown, show] = useState<PlacedBlock | null>(null);
  const { columns } = SHEETS[sheet];
  const count = rows.length + (isEditable ? 1 : 0);
  const within = ({ row, column }: At): At => ({
    row: Math.max(0, Math.min(count - 1, row)),
    column: Math.max(0, Math.min(columns.length - 1, column)),
  });
  const at = within(marked.at);
  const area = areaOf(at, within(marked.to));
  const ids = useRef<string[]>([]);

  const newId = useCallback((): string => newNodeId(kindOfTable(sheet)), [sheet]);
  /** The cell being typed in as a block. A new row keeps its id while it is tried out. */
  const typedBlock = (text: string): PlacedBlock => {
    ids.current = ids.current.length > 0 ? ids.current : [newId()];
    return fillArea(text, { from: at, to: at }, sheet, rows, () => ids.current[0]!);
  };
  const plan = (block: readonly BlockRow[]) => planBlock(graph, sheet, block, language);
  const check = (text: string): Typed => {
    const { refused } = plan(typedBlock(text).rows);
    if (refused[0] === undefined) return { ok: true };
    const { why, wayOut } = refusalWords(refused[0], graph, words);
    return { ok: false, why: wayOut === '' ? why : `${why} ${wayOut}.` };
  };
  const run = (block: PlacedBlock): void => {
    const { changes, refused } = plan(block.rows);
    if (refused.length > 0 || changes.length > MOST_CHANGES) show(block);
    else edit(changes);
  };
  return {
    sheet,
    graph,
    columns,
    rows,
    count,
    isEditable,
    view,
    setView: (next) => setAsked({ ...asked, ...next }),
    at,
    area,
    goTo: (to, marks = false) => setMarked(marks ? { at, to: within(to) } : { at: within(to), to: within(to) }),
    typed,
    type: (text) => {
      ids.current = [];
      setTyped(text);
    },
    textAt: ({ row, column }) => textIn(graph, sheet, column, rows[row], language),
    canType: ({ row, column }) => isEditable && (column > 0 || row >= rows.length),
    check,
    take: (text) => {
      const { changes, refused } = plan(typedBlock(text).rows);
      if (refused.length > 0) return false;
      edit(changes);
      setTyped(null);
      return true;
    },
    paste: (text) => show(placeBlock(readTsv(text), area, sheet, rows, newId)),
    copy: () => {
      // The whole table goes with its headers, by which it is known when it comes back.
      const isWhole =
        area.from.row === 0 &&
        area.to.row >= rows.length - 1 &&
        area.to.column - area.from.column + 1 === columns.length;
      const lines: string[][] = isWhole && rows.length > 1 ? [columns.map((column) => headerOf(column, language))] : [];
      for (let row = area.from.row; row <= area.to.row; row++) {
        const id = rows[row];
        if (id === undefined) continue;
        lines.push(
          columns.slice(area.from.column, area.to.column + 1).map((column, place) => {
            const text = textIn(graph, sheet, area.from.column + place, id, language);
            return copiedText(text, column, sheet, graph, id);
          }),
        );
      }
      return writeTsv(lines);
    },
    empty: () => run(fillArea(null, area, sheet, rows, newId)),
    fillDown: () => run(filledDown(graph, sheet, area, rows, language)),
    shown,
    show,
  };
}

const ORIGIN: At = { row: 0, column: 0 };

/** The first row of an area in each row below it; of a single row the row above it. */
function filledDown(
  graph: Graph,
  sheet: TableSheet,
  { from, to }: Area,
  rows: readonly string[],
  language: 'da' | 'en',
): PlacedBlock {
  const source = from.row === to.row ? from.row - 1 : from.row;
  const id = rows[source];
  const texts = SHEETS[sheet].columns.map((_, place) =>
    place > 0 && place >= from.column && place <= to.column ? textIn(graph, sheet, place, id, language) : undefined,
  );
  const below = id === undefined ? [] : rows.slice(source + 1, to.row + 1);
  return {
    rows: below.map((one) => ({ id: one, isNew: false, cells: texts })),
    by: { header: false, id: false },
    outside: 0,
  };
}
