import { SHEETS } from '@kaskade/workbook';
import { areaOf, placeBlock } from './place-block';

const ORDER = ['L1', 'L2', 'L3'];
const place = (cells: readonly (readonly string[])[], row: number, column: number, to = { row, column }) => {
  let made = 0;
  return placeBlock(cells, areaOf({ row, column }, to), 'leaders', {
    order: ORDER,
    isKnown: (id) => [...ORDER, 'L7'].includes(id),
    newId: () => `ny ${++made}`,
  });
};
/** The rows of a block as their ids with the cells they have, by column. */
const seen = ({ rows }: ReturnType<typeof place>) =>
  rows.map(({ id, isNew, cells }) => [
    isNew ? `+${id}` : id,
    Object.fromEntries(
      SHEETS.leaders.columns.flatMap(({ key }, at) => (cells[at] === undefined ? [] : [[key, cells[at]]])),
    ),
  ]);

describe('a block that is laid over a table', () => {
  it('lies from the first marked cell on, and makes rows below the last', () => {
    const block = [
      ['A', 'Chef'],
      ['B', ''],
      ['', ''],
      ['C', 'Leder'],
    ];
    expect(seen(place(block, 2, 1))).toEqual([
      ['L3', { name: 'A', title: 'Chef' }],
      ['+ny 1', { name: 'B', title: '' }],
      ['+ny 2', { name: 'C', title: 'Leder' }],
    ]);
  });

  it('goes by ids where it has them, and by headers in its first row', () => {
    const block = [
      ['Refererer til', 'ID', 'navn'],
      ['L1', ' L2 ', 'B'],
      ['L1', 'L7', 'Ikke vist'],
      ['', 'L9', 'Ny'],
      ['L1', '', 'Uden id'],
    ];
    const placed = place(block, 0, 3);
    expect(placed.by).toEqual({ header: true, id: true });
    expect(seen(placed)).toEqual([
      ['L2', { name: 'B', reports_to: 'L1' }],
      ['L7', { name: 'Ikke vist', reports_to: 'L1' }],
      ['+L9', { id: 'L9', name: 'Ny', reports_to: '' }],
      ['+ny 1', { name: 'Uden id', reports_to: 'L1' }],
    ]);
  });

  it('takes no first row for headers that is none, and says what is outside', () => {
    const placed = place([['navn', 'noget'], ['B']], 0, 7);
    expect(placed.by).toEqual({ header: false, id: false });
    expect(placed.outside).toBe(1);
    expect(seen(placed)).toEqual([
      ['L1', { email: 'navn' }],
      ['L2', { email: 'B' }],
    ]);
  });

  it('of one cell fills all that is marked, but no id', () => {
    expect(seen(place([['x']], 1, 0, { row: 2, column: 2 }))).toEqual([
      ['L2', { name: 'x', title: 'x' }],
      ['L3', { name: 'x', title: 'x' }],
    ]);
  });
});
