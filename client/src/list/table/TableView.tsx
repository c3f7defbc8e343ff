import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ClipboardEvent, type JSX, type MouseEvent } from 'react';
import { nameOf } from '../../editing/problem-words';
import { useRemove } from '../../editing/use-remove';
import { Button } from '../../ui/Button';
import { useUi } from '../../view/ui-store';
import type { Highlight } from '../../view/highlight';
import { useHighlight } from '../../view/use-highlight';
import { useView } from '../../view/use-view';
import { useWords } from '../../view/use-words';
import { CellEditor, type Move } from './CellEditor';
import { PastePreview } from './PastePreview';
import type { At } from './place-block';
import { columnTitle, columnWidth } from './table-columns';
import { kindOfTable, type TableSheet } from './tables';
import css from './Table.module.css';
import { TableHead } from './TableHead';
import { ROW_HEIGHT, TableRow } from './TableRow';
import { useTable } from './use-table';
import { tableKeys } from './use-table-keys';

const HEAD = 58;
const STEPS: Readonly<Record<Move, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

const cellAt = (target: EventTarget): At | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset['cell'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};
/** The nodes of a table that a filter leaves bright; null: all. */
function brightOf(highlight: Highlight | null, sheet: TableSheet): ReadonlySet<string> | null {
  if (highlight === null) return null;
  return sheet === 'goals' || sheet === 'leaders' || sheet === 'initiatives' || sheet === 'networks'
    ? highlight[sheet]
    : null;
}
const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** A kind's nodes as a table, edited as in a spreadsheet: one row each, with the columns of the workbook's sheet. */
export function TableView({ sheet }: { readonly sheet: TableSheet }): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { change } = useView();
  const set = useUi((ui) => ui.set);
  const table = useTable(sheet);
  const bright = brightOf(useHighlight(), sheet);
  const remove = useRemove();
  const { graph, rows, columns, count, at, area, typed } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pending = useRef<(() => boolean) | null>(null);
  const wanted = useRef(false);
  const kind = kindOfTable(sheet);
  const title = say(`workbook.sheet.${sheet}`);
  const template = useMemo(() => columns.map((one) => `${columnWidth(sheet, one)}px`).join(' '), [columns, sheet]);
  const width = useMemo(() => columns.reduce((sum, one) => sum + columnWidth(sheet, one), 0), [columns, sheet]);

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index] ?? '',
    overscan: 12,
    scrollMargin: HEAD,
    // The cell with the keyboard is there, however far away it is scrolled.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at.row])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (!wanted.current || typed !== null) return;
    wanted.current = false;
    const far = area.from.row === at.row ? area.to : area.from;
    const element = (cell: At) => grid.current?.querySelector<HTMLElement>(`[data-cell="${cell.row} ${cell.column}"]`);
    element(at)?.focus({ preventScroll: true });
    const shown = element({ row: far.row, column: area.from.column === at.column ? area.to.column : area.from.column });
    if (shown) shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else virtual.scrollToIndex(far.row, { align: 'auto' });
  });

  const go = (to: At, marks = false): void => {
    wanted.current = true;
    table.goTo(to, marks);
  };
  const done = (move: Move): void => {
    const [down, right] = STEPS[move];
    go({ row: at.row + down, column: at.column + right });
  };
  const open = (id: string): void => {
    if (kind === 'level') return;
    set({ panelOpen: true });
    change({ selected: { type: kind, id } });
  };
  const addRow = (): void => {
    table.goTo({ row: rows.length, column: 1 });
    table.type('', { row: rows.length, column: 1 });
  };
  const toHead = (column: number): void =>
    grid.current?.querySelector<HTMLElement>(`[data-column="${column}"] input`)?.focus();
  const present = rows[at.row];
  const removeRow = present === undefined || !table.isEditable ? null : () => remove(kind, present);
  const onKeyDown = tableKeys(table, { go, open, toHead, removeRow });

  const onMouseDown = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell === null || event.button !== 0 || isField(event.target)) return;
    event.preventDefault();
    if (pending.current !== null && !pending.current()) return;
    if (typed !== null) table.type(null);
    go(cell, event.shiftKey);
  };
  const onMouseOver = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell !== null && event.buttons === 1 && typed === null) go(cell, true);
  };
  const onClipboard = (event: ClipboardEvent, take: (data: DataTransfer) => void): void => {
    if (isField(event.target) || cellAt(event.target) === null) return;
    event.preventDefault();
    take(event.clipboardData);
  };
  const copy = (data: DataTransfer): void => data.setData('text/plain', table.copy());
  const paste = (data: DataTransfer): void => {
    const text = data.getData('text/plain');
    if (text !== '') table.paste(text);
  };
  const rowName = rows[at.row] === undefined ? say('table.newRow') : nameOf(graph, kind, rows[at.row]!);
  const marked = { rows: area.to.row - area.from.row + 1, columns: area.to.column - area.from.column + 1 };
  const isFiltered = table.view.query !== '' || Object.keys(table.view.filters).length > 0;

  return (
    <div className={css.view}>
      <div className={css.line}>
        <p role="status">
          {isFiltered
            ? say('table.found', { count: rows.length, of: graph.nodes[kind].size })
            : say('table.rows', { count: rows.length })}{' '}
          {marked.rows * marked.columns > 1
            ? say('table.marked', marked)
            : say(table.isEditable ? 'table.hint' : 'table.readOnly')}
        </p>
        {table.isEditable && (
          <span className={css.tools}>
            {removeRow !== null && (
              <Button size="small" onClick={removeRow}>
                {say('table.removeRow')}
              </Button>
            )}
            <Button size="small" icon="plus" onClick={addRow}>
              {say('table.newRow')}
            </Button>
          </span>
        )}
      </div>
      <div ref={scroller} className={css.scroller} data-scroller>
        <div
          ref={grid}
          role="grid"
          aria-label={say('table.name', { kind: title })}
          aria-rowcount={count + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          className={css.grid}
          style={{ width }}
          onKeyDown={(event) => {
            if (!isField(event.target) && cellAt(event.target) !== null) onKeyDown(event);
          }}
          onFocus={(event) => {
            const cell = isField(event.target) ? null : cellAt(event.target);
            if (cell !== null && (cell.row !== at.row || cell.column !== at.column)) table.goTo(cell);
          }}
          onMouseDown={onMouseDown}
          onMouseOver={onMouseOver}
          onDoubleClick={(event) => {
            const cell = cellAt(event.target);
            if (cell === null || isField(event.target)) return;
            const id = rows[cell.row];
            if (table.canType(cell)) table.type(table.textAt(cell), cell);
            else if (cell.column === 0 && id !== undefined) open(id);
          }}
          onCopy={(event) => onClipboard(event, copy)}
          onCut={(event) =>
            onClipboard(event, (data) => {
              copy(data);
              if (table.isEditable) table.empty();
            })
          }
          onPaste={(event) => {
            if (table.isEditable) onClipboard(event, paste);
          }}
        >
          <TableHead table={table} template={template} toCell={(column) => go({ row: 0, column })} />
          <div
            role={count > 0 ? 'rowgroup' : undefined}
            className={css.body}
            style={{ height: virtual.getTotalSize() }}
          >
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const isMarked = index >= area.from.row && index <= area.to.row;
              return (
                <TableRow
                  key={key}
                  graph={graph}
                  sheet={sheet}
                  id={rows[index]}
                  index={index}
                  top={start - HEAD}
                  template={template}
                  isEditable={table.isEditable}
                  hidden={table.hidden}
                  at={index === at.row ? at.column : null}
                  first={isMarked ? area.from.column : null}
                  last={isMarked ? area.to.column : null}
                  isDimmed={bright !== null && rows[index] !== undefined && !bright.has(rows[index])}
                  editor={
                    index === at.row && typed !== null ? (
                      <CellEditor
                        key={`${present ?? ''} ${at.column}`}
                        table={table}
                        label={say('table.cell', { column: columnTitle(columns[at.column]!, language), row: rowName })}
                        pending={pending}
                        onDone={done}
                        onCancel={() => table.type(null)}
                      />
                    ) : null
                  }
                />
              );
            })}
          </div>
        </div>
      </div>
      {table.shown !== null && (
        <PastePreview
          table={table}
          block={table.shown}
          title={say('table.preview', { kind: title })}
          onClose={() => {
            wanted.current = true;
            table.show(null);
          }}
        />
      )}
    </div>
  );
}
