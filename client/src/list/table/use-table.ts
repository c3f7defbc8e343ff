import type { Graph } from '@kaskade/domain';
import {
  cellValue,
  copiedText,
  headerOf,
  planBlock,
  readTsv,
  SHEETS,
  writeTsv,
  type BlockPlan,
  type BlockRow,
  type ColumnRule,
} from '@kaskade/workbook';
import { useCallback, useMemo, useState } from 'react';
import { useEdit } from '../../editing/use-edit';
import { useShown } from '../../editing/use-shown';
import { newNodeId } from '../../graph/edits/node-commands';
import { useEditor } from '../../graph/use-editor';
import { useWords } from '../../view/use-words';
import { useView } from '../../view/use-view';
import { useListView } from '../use-list-view';
import { textIn } from './cell-choices';
import { fillArea, placeBlock, type Area, type At, type PlacedBlock } from './place-block';
import { besideHidden, hiddenColumns, planBesideNames, shownGraph } from './hidden-names';
import { refusalWords } from './refusal-words';
import { kindOfTable, type TableSheet } from './tables';
import { useTableRows, type TableView } from './table-order';
import { useMarked } from './use-marked';

/** How many changes the API takes at a time. */
export const MOST_CHANGES = 5000;

/** What is typed in a cell means: nothing wrong with it, or what. */
export type Typed = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface TableModel {
  readonly sheet: TableSheet;
  /** The graph as it is shown, which may be without names. */
  readonly graph: Graph;
  /** What a block would do to the graph as it is. */
  readonly plan: (rows: readonly BlockRow[]) => BlockPlan;
  /** The columns that are not shown while names are not. */
  readonly hidden: ReadonlySet<number>;
  readonly shownOf: (graph: Graph) => Graph;
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
  readonly type: (text: string | null, where?: At) => void;
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

/** A cell that is being typed in: what it is typed from, in which row of which graph, and the id that a new row gets. */
interface Typing {
  readonly text: string;
  readonly graph: Graph;
  readonly id: string | undefined;
  readonly newId: string;
}

/** The table of a kind: its rows, where the keyboard is in it, and what can be done to it. Every edit is one list of changes. */
export function useTable(sheet: TableSheet): TableModel {
  const words = useWords();
  const { language } = words;
  const real = useShown();
  const { names } = useView().view;
  const shownOf = useCallback((of: Graph) => shownGraph(of, names), [names]);
  const graph = useMemo(() => shownOf(real), [shownOf, real]);
  const hidden = useMemo(() => hiddenColumns(sheet, names), [sheet, names]);
  const isEditable = useEditor() !== null;
  const edit = useEdit();
  const { query } = useListView();
  const [asked, setAsked] = useState<Omit<TableView, 'query'>>({ sort: null, filters: {} });
  const view: TableView = { ...asked, query };
  const rows = useTableRows(graph, sheet, view, language);
  const { columns } = SHEETS[sheet];
  const { at, area, goTo, made } = useMarked(rows, isEditable, columns.length);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [shown, show] = useState<PlacedBlock | null>(null);
  const count = rows.length + (isEditable ? 1 : 0);
  const newId = useCallback((): string => newNodeId(kindOfTable(sheet)), [sheet]);
  const isKnown = (id: string): boolean => graph.nodes[kindOfTable(sheet)].has(id);
  const present = rows[at.row];
  // What is typed in a row that somebody else deletes goes with it.
  const typed = typing !== null && typing.id === present ? typing.text : null;
  const typedBlock = (text: string): PlacedBlock =>
    fillArea(text, { from: at, to: at }, sheet, rows, () => typing?.newId ?? newId());
  const plan = useCallback(
    (block: readonly BlockRow[]) => {
      const whole = planBlock(real, sheet, block, language);
      return names === 'names' ? whole : planBesideNames(whole, real, sheet);
    },
    [real, sheet, language, names],
  );
  const check = (text: string): Typed => {
    // Nothing that somebody else has written meanwhile is overwritten unseen.
    const column = columns[at.column]!;
    const isNow = (of: Graph): string => String(cellValue(of, sheet, column, present ?? ''));
    if (typing !== null && present !== undefined && isNow(typing.graph) !== isNow(real))
      return {
        ok: false,
        why: words.say('table.overtaken', { now: textIn(graph, sheet, at.column, present, language) }),
      };
    const { refused } = plan(typedBlock(text).rows);
    if (refused[0] === undefined) return { ok: true };
    const { why, wayOut } = refusalWords(refused[0], graph, words);
    return { ok: false, why: wayOut === '' ? why : `${why} ${wayOut}.` };
  };
  const run = (whole: PlacedBlock): void => {
    const block = besideHidden(whole, hidden);
    const { changes, refused } = plan(block.rows);
    if (refused.length > 0 || changes.length > MOST_CHANGES) show(block);
    else edit(changes);
  };
  return {
    sheet,
    graph,
    plan,
    hidden,
    shownOf,
    columns,
    rows,
    count,
    isEditable,
    view,
    setView: (next) => setAsked({ ...asked, ...next }),
    at,
    area,
    goTo,
    typed,
    type: (text, where = at) =>
      setTyping(text === null ? null : { text, graph: real, id: rows[where.row], newId: newId() }),
    textAt: ({ row, column }) => textIn(graph, sheet, column, rows[row], language),
    canType: ({ row, column }) => isEditable && (row >= rows.length || (column > 0 && !hidden.has(column))),
    check,
    take: (text) => {
      if (!check(text).ok) return false;
      const [row] = typedBlock(text).rows;
      if (row !== undefined) edit(plan([row]).changes);
      if (row?.isNew) made(row.id);
      setTyping(null);
      return true;
    },
    paste: (text) =>
      show(besideHidden(placeBlock(readTsv(text), area, sheet, { order: rows, isKnown, newId }), hidden)),
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
