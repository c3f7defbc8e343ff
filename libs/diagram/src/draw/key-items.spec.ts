import { lay, layCases } from '../../testing/layouts';
import { sketched, type Sketch } from '../../testing/sketch';
import type { DisplayItem } from '../display-item';
import { keyItems } from './key-items';

const keyOf = (sketch: Sketch): string[] => namesOf(keyItems(lay(sketched(sketch)).map, 4000, 'da').items);
const namesOf = (items: readonly DisplayItem[]): string[] =>
  items.flatMap((item) => (item.type === 'group' && item.role === 'key' ? [item.name!] : []));

/** What the key gains when something is added to an organisation that has one goal. */
const gained = (more: Sketch): string[] => {
  const before = new Set(keyOf({ goals: { a: 'first_line' }, initiatives: [] }));
  return keyOf(more).filter((name) => !before.has(name));
};

describe('the key of a picture', () => {
  it('has the marks that are on the map and no others', () => {
    expect(gained({ goals: { a: 'first_line' }, leaders: { x: 'first_line' } })).toEqual([
      'Leder er ikke kortlagt',
      'Ikke kortlagt',
    ]);
    expect(gained({ goals: { a: 'first_line' }, initiatives: ['i'] })).toEqual(['Mål uden indsats', 'Indsats']);
    expect(gained({ goals: { a: 'first_line' } })).toEqual([]);
  });

  it('stands in rows within its width, none over another', () => {
    const { map } = layCases().find(({ name }) => name === 'fjordby')!;
    const width = 600;
    const { items, height } = keyItems(map, width, 'da');
    const places = items.map((item) => (item.type === 'group' ? item.move! : { x: -1, y: -1 }));
    expect(places.length).toBeGreaterThan(10);
    for (const [i, { x, y }] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
      const next = places[i + 1];
      if (next) expect(next.y > y ? next.x === 0 && next.y === y + 26 : next.x > x + 42).toBe(true);
    }
    expect(height).toBe(places.at(-1)!.y + 26);
    expect(keyItems(map, 2 * width, 'da').height).toBeLessThan(height);
  });
});
