import type { Graph } from '@kaskade/domain';
import { SHEETS } from '@kaskade/workbook';
import { memo, type JSX } from 'react';
import { useWords } from '../../view/use-words';
import { textIn } from './cell-choices';
import { cellForm } from './table-columns';
import type { TableSheet } from './tables';
import css from './Table.module.css';

export interface TableRowProps {
  readonly graph: Graph;
  readonly sheet: TableSheet;
  /** The node of the row; undefined in the empty row that a new one is typed in. */
  readonly id: string | undefined;
  readonly index: number;
  readonly top: number;
  readonly template: string;
  readonly isEditable: boolean;
  /** Columns that are not shown now. */
  readonly hidden: ReadonlySet<number>;
  /** The column with the keyboard; null: it is in another row. */
  readonly at: number | null;
  /** The first and last marked column; null: nothing is marked here. */
  readonly first: number | null;
  readonly last: number | null;
  /** A filter leaves this row aside. */
  readonly isDimmed: boolean;
  /** What stands in the cell with the keyboard while it is edited. */
  readonly editor: JSX.Element | null;
}

export const ROW_HEIGHT = 30;
/** The place of the column that says what a row is of. */
const NAME = 1;

/** A row of a table: the cells of a node, or the empty ones of a new row. */
export const TableRow = memo(function TableRow({
  graph,
  sheet,
  id,
  index,
  top,
  template,
  isEditable,
  hidden,
  at,
  first,
  last,
  isDimmed,
  editor,
}: TableRowProps): JSX.Element {
  const { say, language } = useWords();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={[css.row, editor === null ? '' : css.edited, isDimmed ? css.dimmed : ''].join(' ')}
      style={{ transform: `translateY(${top}px)`, height: ROW_HEIGHT, gridTemplateColumns: template }}
    >
      {SHEETS[sheet].columns.map((column, place) => {
        const isMarked = first !== null && last !== null && place >= first && place <= last;
        const text = textIn(graph, sheet, place, id, language);
        const look = [
          css.cell,
          isMarked ? css.marked : '',
          at === place ? css.at : '',
          cellForm(sheet, column) === 'number' ? css.number : '',
          id === undefined ? css.new : '',
        ];
        return (
          <div
            key={column.key}
            role={place === NAME ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 1}
            aria-selected={isMarked}
            aria-readonly={isEditable && (id === undefined || (place > 0 && !hidden.has(place))) ? undefined : true}
            tabIndex={at === place ? 0 : -1}
            data-cell={`${index} ${place}`}
            className={look.join(' ')}
            title={text === '' ? undefined : text}
          >
            <span className={css.text}>{id === undefined && place === NAME ? say('table.newRow') : text}</span>
            {at === place && editor}
          </div>
        );
      })}
    </div>
  );
});
