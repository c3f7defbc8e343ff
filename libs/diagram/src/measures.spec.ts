import { lay } from '../testing/layouts';
import { sketched } from '../testing/sketch';
import type { Box, Line } from './map-diagram';

/** One of everything, so that every measure of the design can be taken. */
const { map, report } = lay(
  sketched({
    goals: {
      ...{ a: 'political', b: 'top', c: 'top', d: { level: 'top', stopsHere: true }, e: 'top', s: 'political' },
      ...{ f: 'middle', g: 'first_line', h: 'first_line' },
      ...Object.fromEntries([...'klmnop'].map((id) => [id, 'middle'])),
      u: {},
    },
    units: ['U', 'V'],
    leaders: { w: 'political', x: 'top U', y: 'top U', z: 'top V' },
    initiatives: ['i'],
    networks: [{ id: 'm' }, { id: 'n' }],
    links: {
      cascadesTo: ['a>b', 'c>f', 'b>k', 'f>g', 'f>e'],
      owns: ['w>a', 'w>s', 'x>s', 'x>b'],
      realises: ['i>g'],
      memberOf: ['w>m', 'x>m', 'w>n', 'x>n'],
    },
  }),
);
const line = (id: string): Line => map.lines.find((one) => one.id === id)!;
const bottom = ({ y, height }: Box): number => y + height;
const ys = ({ points }: Line): number[] => points.filter((_, i) => i % 2 === 1);

describe('the measures of the map', () => {
  it('between two lanes are 25, the thickness of the wool, and 38', () => {
    map.bands.forEach(({ whole }, rank) => {
      const [upper, lower] = [map.lanes[rank]!.box, map.lanes[rank + 1]!.box];
      const { index } = report.boundaries[rank]!;
      expect(whole.y - bottom(upper)).toBe(25);
      expect(whole.height).toBe(index === null ? 0 : Math.max(4, Math.round(80 * index)));
      expect(lower.y - bottom(whole)).toBe(38);
    });
  });

  it('in a lane are 7, leader marks of 12, 7, cards of 58 in at most two rows 12 apart, and 8', () => {
    for (const [rank, { box, rows }] of map.lanes.entries()) {
      expect(rows[0]! - box.y).toBe(7 + 12 + 7);
      if (rows.length === 2) expect(rows[1]! - rows[0]!).toBe(58 + 12);
      if (rank < 3) expect(bottom(box) - rows.at(-1)!).toBe(58 + 8);
    }
    expect(map.lanes.map(({ rows }) => rows.length)).toEqual([1, 1, 2, 1]);
    for (const { box } of map.cards) {
      expect(box.height).toBe(58);
      expect(box.width).toBeGreaterThanOrEqual(140);
      expect(box.width).toBeLessThanOrEqual(150);
    }
  });

  it('of leader marks are 12 × 12, 14 from one to the next, and 9 more between units', () => {
    const [, top] = map.leaders;
    const marks = top!.groups.flatMap((group) => group.marks.map(({ box }) => box));
    for (const box of marks) expect(box).toMatchObject({ width: 12, height: 12, y: map.lanes[1]!.box.y + 7 });
    const [own, next] = top!.groups.map((group) => group.marks.map(({ box }) => box.x));
    expect(own![1]! - own![0]!).toBe(14);
    expect(next![0]! - (own![1]! + 12)).toBeGreaterThanOrEqual(9);
  });

  it('of initiatives and networks are 22 high, 15 under the cards; 20 wide, 23 from one to the next', () => {
    expect(map.chips[0]!.box).toMatchObject({ height: 22, y: map.lanes[3]!.rows[0]! + 58 + 15 });
    const [left, right] = map.networks.map(({ box }) => box).sort((p, q) => p.x - q.x);
    expect([left!.width, right!.width, right!.x - left!.x]).toEqual([20, 20, 23]);
  });

  it('hold leader marks too, where they reach farther than the cards', () => {
    const units = Array.from({ length: 40 }, (_, i) => `U${i}`);
    const leaders = Object.fromEntries(units.map((unit, i) => [`l${i}`, `top ${unit}`]));
    const narrow = lay(sketched({ goals: { a: 'political' }, units, leaders }), { width: 400 }).map;
    const right = Math.max(...narrow.leaders.flatMap(({ groups }) => groups.map(({ box }) => box.x + box.width)));
    expect(right).toBeGreaterThan(900);
    expect(narrow.size.width - right).toBeGreaterThanOrEqual(12);
  });

  it('hold everything, 6 from the edges', () => {
    const { width, height } = map.size;
    expect(map.lanes[0]!.box.x).toBe(6);
    for (const { box } of map.lanes) expect(box.x + box.width).toBe(width - 6);
    expect(bottom(map.lanes[3]!.box)).toBe(height - 6);
    const inside = [...map.cards, ...map.tray!.cards, ...map.chips, ...map.networks].map(({ box }) => box);
    for (const box of [...inside, ...map.leaders.flatMap(({ groups }) => groups.map((group) => group.box))]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 6);
      expect(bottom(box)).toBeLessThanOrEqual(height - 6);
    }
  });

  it('of lines and their ends are those of the design', () => {
    const looks = Object.fromEntries(
      [
        ...['a->b', 'c->f', 'f->e', 'stop:e', 'stopsHere:d', 'orphan:c', 'withoutInitiative:h', 'initiative:i->g'],
        'coOwner:s',
      ].map((id) => {
        const { width, tone, dash, end } = line(id);
        const size = end === null ? '' : ` ${end.form} ${end.box.width}×${end.box.height}`;
        return [id, `${width} ${tone}${dash.length > 0 ? ` ${dash.join(' ')}` : ''}${size}`];
      }),
    );
    expect(looks).toEqual({
      'a->b': '2.25 accent',
      'c->f': '1.25 edge',
      'f->e': '1.75 high 2 4',
      'stop:e': '1.75 med blunt 18×4.5',
      'stopsHere:d': '1.5 ink3 dot 8×8',
      'orphan:c': '1.6 med 3.5 3.5 ring 7.2×7.2',
      'withoutInitiative:h': '1.6 med short 12×3.6',
      'initiative:i->g': '1 edge 1.5 2.5',
      'coOwner:s': '2.25 accent coOwner 9×9',
    });
  });

  it('of what ends are from the card: down to the wool, 7 past the lane, up to 9 under the wool, 5', () => {
    const card = (goal: string): Box => map.cards.find((one) => one.goal === goal)!.box;
    const wool = (rank: number): Box => map.bands[rank]!.whole;
    expect(ys(line('stop:e'))).toEqual([bottom(card('e')), wool(1).y - 4]);
    expect(bottom(line('stop:e').end!.box)).toBeCloseTo(wool(1).y - 1.5);
    expect(Math.max(...ys(line('stopsHere:d')))).toBe(bottom(map.lanes[1]!.box) + 7);
    expect(ys(line('orphan:c'))[0]).toBe(card('c').y);
    expect(ys(line('withoutInitiative:h'))).toEqual([bottom(card('h')), bottom(card('h')) + 5]);
    expect(Math.min(...ys(line('f->e')))).toBeLessThan(bottom(wool(1)) + 10);
    expect(Math.min(...ys(line('f->e')))).toBeGreaterThan(bottom(wool(1)));
  });
});
