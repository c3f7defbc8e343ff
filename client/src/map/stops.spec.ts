import { layoutMap } from '@kaskade/diagram';
import { sample } from '../testing/organisations';
import { stopFrom, stopRows } from './stops';

const diagram = layoutMap({ ...sample('fjordby'), language: 'da', owners: 'names', order: 'lines', openStacks: [] });
const rows = stopRows(diagram);
const middle = (key: string): number => {
  const box = rows.flatMap(({ stops }) => stops).find((stop) => stop.key === key)?.box;
  return box ? box.x + box.width / 2 : 0;
};

describe('the rows that the keyboard walks', () => {
  it('run down the picture: leaders, cards, band, next lane, and the initiatives last', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([
      'leaders',
      'cards',
      'cards',
      'band',
      'leaders',
      'cards',
      'band',
      'leaders',
      'cards',
      'cards',
      'band',
      'leaders',
      'cards',
      'cards',
      'initiatives',
    ]);
  });

  it('hold every goal, opening, initiative and network once, each row from the left', () => {
    const keys = rows.flatMap(({ stops }) => stops.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('goal:'))).toHaveLength(diagram.cards.length);
    expect(keys.filter((key) => key.startsWith('network:'))).toHaveLength(diagram.networks.length);
    expect(keys.filter((key) => key.startsWith('initiative:'))).toHaveLength(diagram.chips.length);
    for (const { kind, stops } of rows) {
      const middles = (kind === 'band' ? stops.slice(1) : stops).map(({ box }) => box.x + box.width / 2);
      expect(middles).toEqual([...middles].sort((a, b) => a - b));
    }
  });

  it('end in a network in the lane that it begins in', () => {
    expect(rows[5]?.stops.slice(-2).map(({ key }) => key.split(':')[0])).toEqual(['network', 'network']);
  });
});

describe('an arrow on the map', () => {
  it('enters a band at itself, then its openings', () => {
    const band = stopFrom(rows, 'goal:M07', 'ArrowDown', middle('goal:M07'));
    const entered = band?.key.startsWith('band:')
      ? band
      : stopFrom(rows, band?.key ?? '', 'ArrowDown', middle('goal:M07'));
    expect(entered?.key).toBe('band:middle');
    expect(stopFrom(rows, 'band:middle', 'ArrowRight', 0)?.key).toMatch(/^opening:/);
  });

  it('goes up and down to what lies nearest', () => {
    const up = stopFrom(rows, 'band:top', 'ArrowUp', middle('goal:T04'));
    expect(up?.key).toBe('goal:T04');
  });

  it('goes to the ends of a row, and stops there', () => {
    const last = stopFrom(rows, 'goal:T04', 'End', 0);
    expect(last?.key).toMatch(/^network:/);
    expect(stopFrom(rows, last?.key ?? '', 'ArrowRight', 0)).toBeNull();
    expect(stopFrom(rows, rows[0]?.stops[0]?.key ?? '', 'ArrowUp', 0)).toBeNull();
  });
});
