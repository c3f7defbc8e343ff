import type { KeyboardEvent } from 'react';
import type { At } from './place-block';
import type { TableModel } from './use-table';

/** Rows that a page of the keyboard moves. */
const PAGE = 20;

/** What keys of a table lead to besides what the table does itself. */
export interface KeyWays {
  /** Moves the keyboard along. */
  readonly go: (to: At, marks?: boolean) => void;
  /** Shows the node of a row. */
  readonly open: (id: string) => void;
  readonly toHead: (column: number) => void;
  /** Deletes the node of the row; null: it has none. */
  readonly removeRow: (() => void) | null;
}

/** What the keys do while no cell is edited. */
export function tableKeys(table: TableModel, { go, open, toHead, removeRow }: KeyWays): (event: KeyboardEvent) => void {
  const { at, area, count, columns, rows, isEditable } = table;
  const last = { row: count - 1, column: columns.length - 1 };
  return (event) => {
    const { key, shiftKey, altKey } = event;
    if (altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    // Shift moves the other end of what is marked.
    const end: At = {
      row: area.from.row === at.row ? area.to.row : area.from.row,
      column: area.from.column === at.column ? area.to.column : area.from.column,
    };
    const from = shiftKey && key !== 'Tab' ? end : at;
    const move = (row: number, column: number): void => go({ row, column }, shiftKey && key !== 'Tab');
    const take = (step: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      step();
    };
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(isCommand ? last.row : from.row + 1, from.column),
      ArrowUp: () => {
        if (from.row === 0 && !shiftKey && !isCommand) toHead(at.column);
        else move(isCommand ? 0 : from.row - 1, from.column);
      },
      ArrowRight: () => move(from.row, isCommand ? last.column : from.column + 1),
      ArrowLeft: () => move(from.row, isCommand ? 0 : from.column - 1),
      Home: () => move(isCommand ? 0 : from.row, 0),
      End: () => move(isCommand ? last.row : from.row, last.column),
      PageDown: () => move(Math.min(last.row, from.row + PAGE), from.column),
      PageUp: () => move(Math.max(0, from.row - PAGE), from.column),
    };
    const step = moves[key];
    if (step !== undefined) return take(step);
    if (key === 'Tab' && !isCommand) {
      // From the end of a row Tab leaves the table, so that it is no trap.
      const next = at.column + (shiftKey ? -1 : 1);
      if (next >= 0 && next <= last.column) take(() => go({ row: at.row, column: next }));
      return;
    }
    if (isCommand) {
      const commands: Readonly<Record<string, () => void>> = {
        a: () => {
          go({ row: 0, column: 0 });
          go(last, true);
        },
        ...(isEditable && { d: table.fillDown }),
      };
      const command = commands[key.toLowerCase()];
      if (command !== undefined) take(command);
      return;
    }
    const id = rows[at.row];
    if (key === 'Escape' && (area.from.row !== area.to.row || area.from.column !== area.to.column))
      return take(() => go(at));
    if (key === 'Enter' && at.column === 0 && id !== undefined) return take(() => open(id));
    if (!isEditable) return;
    if (key === 'Delete' && shiftKey) return take(() => removeRow?.());
    if (key === 'Delete' || key === 'Backspace') return take(table.empty);
    if ((key === 'Enter' || key === 'F2') && table.canType(at)) return take(() => table.type(table.textAt(at)));
    // An accent waits for its letter, in the cell.
    if (key === 'Dead' && table.canType(at)) return table.type('');
    // What is typed takes the place of what is there; other letters are no commands here.
    if (key.length === 1 && table.canType(at)) take(() => table.type(key));
  };
}
