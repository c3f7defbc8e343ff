import {
  columnWithHeader,
  isEmptyRow,
  SHEETS,
  type BlockRow,
  type NodeSheetKey,
  type RawValue,
} from '@kaskade/workbook';

/** A cell of the table by the number of its row in the order shown, and of its column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its ends included. */
export interface Area {
  readonly from: At;
  readonly to: At;
}

/** Cells that lie over a table, by the nodes that their rows are of. */
export interface PlacedBlock {
  readonly rows: readonly BlockRow[];
  /** The columns were found by headers in the block, the rows by ids in it. */
  readonly by: { readonly header: boolean; readonly id: boolean };
  /** How many columns of the block are beyond the table's last. */
  readonly outside: number;
}

type Cells = readonly (readonly RawValue[])[];

/** The rows that a block is laid over. */
export interface TableRows {
  /** The ids of the rows shown, in order. */
  readonly order: readonly string[];
  /** Whether a node is there, shown or not. */
  readonly isKnown: (id: string) => boolean;
  readonly newId: () => string;
}

/** The rectangle between two of its corners. */
export const areaOf = (a: At, b: At): Area => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});

/**
 * Lays cells over a table from the first cell of the marked ones on. One cell fills all that is marked. Headers in the first row say
 * which columns are meant, ids say which rows; else both follow from where the block lies, and below the last row there are new ones.
 */
export function placeBlock(
  cells: Cells,
  { from, to }: Area,
  sheet: NodeSheetKey,
  { order, isKnown, newId }: TableRows,
): PlacedBlock {
  const { columns } = SHEETS[sheet];
  const [only, ...none] = cells.length === 1 ? cells[0]! : [];
  if (cells.length === 1 && none.length === 0) return fillArea(only ?? null, { from, to }, sheet, order, newId);

  const headers = cells.length > 1 ? headerPlaces(cells[0]!, sheet) : null;
  const width = Math.max(...cells.map((row) => row.length));
  const places = headers ?? Array.from({ length: width }, (_, at) => from.column + at);
  const hasIds = places.includes(0);
  const rows = (headers === null ? cells : cells.slice(1)).flatMap((row, at): readonly BlockRow[] => {
    const placed: (RawValue | undefined)[] = columns.map(() => undefined);
    row.forEach((cell, index) => {
      const place = places[index];
      if (place !== undefined && place < columns.length) placed[place] = cell;
    });
    const written = hasIds ? textOf(placed[0]).trim() : (order[from.row + at] ?? '');
    if (isKnown(written)) return [{ id: written, isNew: false, cells: placed.with(0, undefined) }];
    if (isEmptyRow(placed)) return [];
    return [
      {
        id: written === '' ? newId() : written,
        isNew: true,
        cells: written === '' ? placed.with(0, undefined) : placed,
      },
    ];
  });
  return {
    rows,
    by: { header: headers !== null, id: hasIds },
    outside: places.filter((place) => place >= columns.length).length,
  };
}

/** The same text in every cell of an area; what is below the last row is one new row. */
export function fillArea(
  value: RawValue,
  { from, to }: Area,
  sheet: NodeSheetKey,
  order: readonly string[],
  newId: () => string,
): PlacedBlock {
  const rows: BlockRow[] = [];
  for (let row = from.row; row <= to.row; row++) {
    const id = order[row];
    const cells = SHEETS[sheet].columns.map((_, at) =>
      at >= from.column && at <= to.column && (at > 0 || id === undefined) ? value : undefined,
    );
    if (id !== undefined) rows.push({ id, isNew: false, cells });
    else if (!isEmptyRow(cells)) rows.push({ id: textOf(cells[0]).trim() || newId(), isNew: true, cells });
  }
  return { rows, by: { header: false, id: false }, outside: 0 };
}

const textOf = (cell: RawValue | undefined): string => (typeof cell === 'string' ? cell : '');

/** Where each header of a row stands in the sheet; null when the row has anything else in it. */
function headerPlaces(cells: readonly RawValue[], sheet: NodeSheetKey): readonly number[] | null {
  const places = cells.map((cell) => columnWithHeader(SHEETS[sheet], textOf(cell)));
  const isHeaders = places.every((place) => place >= 0) && new Set(places).size === places.length;
  return isHeaders ? places : null;
}
