import { lay } from '../../testing/layouts';
import { sketched, type Sketch } from '../../testing/sketch';
import type { DisplayItem, DisplayOptions } from '../display-item';
import type { MapDiagram } from '../map-diagram';
import { displayList } from './display-list';
import { diamond } from './glyphs';

type Group = Extract<DisplayItem, { type: 'group' }>;

const SKETCH: Sketch = {
  goals: {
    a: { level: 'political', indicator: 'Andel', baseline: 20, target: 60, current: 30 },
    b: { level: 'top', due: '2026-01-01' },
    c: 'top',
    d: { level: 'top', stopsHere: true },
  },
  leaders: { x: 'political', y: 'top', z: 'top' },
  pejlemaerker: ['P1', 'P2', 'P3'],
  initiatives: ['i'],
  networks: [{ id: 'n', kind: 'cross', status: 'trial' }],
  links: {
    cascadesTo: ['a>b'],
    owns: ['x>a', 'y>b'],
    goalSupports: ['a>P1', 'a>P2', 'a>P3'],
    memberOf: ['x>n', 'y>n'],
  },
};
const { map } = lay(sketched(SKETCH));

const drawn = (options?: DisplayOptions): DisplayItem[] => displayList(map, options);
const groups = (items: readonly DisplayItem[], role: string): Group[] =>
  items.flatMap((item) =>
    item.type === 'group' ? [...(item.role === role ? [item] : []), ...groups(item.items, role)] : [],
  );
const group = (items: readonly DisplayItem[], role: string, id: string): Group =>
  groups(items, role).find((one) => one.id === id)!;
const inside = (item: DisplayItem): DisplayItem[] => (item.type === 'group' ? item.items.flatMap(inside) : [item]);
const texts = (item: DisplayItem): string[] =>
  inside(item).flatMap((one) => (one.type === 'text' ? [one.runs.map(({ text }) => text).join('')] : []));
const cardOf = (diagram: MapDiagram, goal: string) => diagram.cards.find((card) => card.goal === goal)!;

describe('a card as drawn', () => {
  it('has its title, its owner, two tags and how many more there are', () => {
    expect(texts(group(drawn(), 'card', 'a'))).toEqual(['Mål a', 'x', 'P1', 'P2', '+1']);
  });

  it('has its progress along its lower edge, as long as its share', () => {
    const { box } = cardOf(map, 'a');
    const strips = group(drawn(), 'card', 'a')
      .items.filter((item) => item.type === 'path')
      .slice(-2);
    expect(strips.map((item) => 'fill' in item && item.fill)).toEqual(['track', 'fill']);
    const [left, top] = strips[1]!.d
      .match(/M([\d.]+) ([\d.]+)/)!
      .slice(1)
      .map(Number) as [number, number];
    const right = Number(strips[1]!.d.match(/H([\d.]+)/)![1]);
    expect(top).toBeCloseTo(box.y + box.height - 4);
    expect(left).toBeCloseTo(box.x + 1.8);
    expect(right - (box.x + 1)).toBeCloseTo((box.width - 2) * 0.25);
  });

  it('has a dashed hairline where there is no indicator, a ring where its date has passed, a triangle without an owner', () => {
    const paths = (goal: string) => group(drawn(), 'card', goal).items.filter((item) => item.type === 'path');
    expect(paths('b').at(-1)).toMatchObject({ stroke: 'ctl', strokeWidth: 1.5, dash: [3, 4] });
    const isRing = (item: DisplayItem) => item.type === 'path' && item.stroke === 'low';
    expect(['b', 'd'].map((goal) => paths(goal).some(isRing))).toEqual([true, false]);
    const isTriangle = (item: DisplayItem) => item.type === 'path' && item.stroke === 'med';
    expect(['b', 'c'].map((goal) => paths(goal).some(isTriangle))).toEqual([false, true]);
    expect(texts(group(drawn(), 'card', 'c'))).toEqual(['Mål c', 'Uden ejer']);
  });
});

describe('a line in focus', () => {
  const focus = { selected: 'b', on: new Set(['a', 'b', 'a->b', 'x', 'y']) };
  const items = drawn({ focus });
  const frame = (goal: string) => group(items, 'card', goal).items.filter((item) => item.type === 'rect');

  it('has the selected card in a halo and a frame of 2, those on its line framed, all else dimmed but its text', () => {
    expect(frame('b').slice(0, 2)).toMatchObject([{ fill: 'accentsoft' }, { stroke: 'accent', strokeWidth: 2 }]);
    expect(frame('a')[1]).toMatchObject({ fill: 'surface', stroke: 'accent', strokeWidth: 1 });
    expect(frame('c')[0]).toMatchObject({ fill: 'lane', stroke: 'line', strokeWidth: 1 });
    for (const item of inside(group(items, 'card', 'c')))
      if (item.type === 'text') for (const { tone } of item.runs) expect(tone).toBe('ink3');
  });

  it('is 3.25 wide, the other lines have 30 % of their strength, the wool half, other leaders 45 %', () => {
    const line = (id: string) => group(items, 'line', id);
    expect(line('a->b').opacity).toBeUndefined();
    expect(line('a->b').items[0]).toMatchObject({ stroke: 'accent', strokeWidth: 3.25 });
    const others = groups(items, 'line').filter(({ id }) => id !== 'a->b');
    expect(others.length).toBeGreaterThan(1);
    for (const { opacity } of others) expect(opacity).toBe(0.3);
    for (const band of groups(items, 'band')) expect(band.items[0]).toMatchObject({ type: 'group', opacity: 0.5 });
    expect(group(items, 'leader', 'z').opacity).toBe(0.45);
    expect(group(items, 'leader', 'x').opacity).toBeUndefined();
  });

  it('lies over the lines that are not in focus', () => {
    expect(groups(items, 'line').at(-1)!.id).toBe('a->b');
  });
});

describe('filters as drawn', () => {
  it('dim what does not pass, and its lines; nothing goes', () => {
    const items = drawn({ bright: new Set(['a', 'x']) });
    for (const role of ['card', 'line', 'leader', 'network'])
      expect(
        groups(items, role)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(
        groups(drawn(), role)
          .map(({ id }) => id)
          .sort(),
      );
    expect(group(items, 'card', 'b').items[0]).toMatchObject({ fill: 'lane' });
    expect(group(items, 'card', 'a').items[1]).toMatchObject({ fill: 'surface', stroke: 'line2' });
    expect(group(items, 'line', 'a->b').opacity).toBe(0.3);
    const strip = (of: readonly DisplayItem[]) => group(of, 'card', 'a').items.slice(-2);
    expect(strip(items).map((item) => item.opacity)).toEqual([undefined, undefined]);
    expect(strip(drawn({ bright: new Set(['b']) })).map((item) => item.opacity)).toEqual([0.4, 0.4]);
  });
});

describe('what else is drawn', () => {
  const items = drawn();
  it('is the floor of every lane, its hairline inside its box', () => {
    for (const { level, box } of map.lanes)
      expect(group(items, 'lane', level).items).toMatchObject([
        { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1, fill: 'lane', stroke: 'line' },
      ]);
  });

  it('is an initiative with its diamond 13 from its left edge, half way down', () => {
    const { box } = map.chips[0]!;
    expect(inside(group(items, 'initiative', 'i'))[1]).toMatchObject({
      d: diamond(box.x + 13, box.y + box.height / 2),
    });
  });

  it('is a dotted line where nothing can be counted', () => {
    const empty = displayList(lay(sketched({ goals: {} })).map);
    const bands = groups(empty, 'band');
    expect(bands).toHaveLength(3);
    for (const band of bands) expect(inside(band)).toMatchObject([{ stroke: 'ctl', strokeWidth: 2, dash: [2, 6] }]);
  });

  it('is a network on trial dashed, a cross one with a second edge, with its members by lane', () => {
    const network = group(items, 'network', 'n');
    expect(network.items.slice(0, 2)).toMatchObject([
      { type: 'rect', width: 18.6, strokeWidth: 1.4, dash: [4, 3] },
      { type: 'rect', stroke: 'line2' },
    ]);
    expect(texts(network).filter((text) => /^\d+$/.test(text))).toEqual(['1', '1']);
  });

  it('is an initiative without a goal dashed, with a hollow mark', () => {
    expect(group(items, 'initiative', map.chips[0]!.id).items.slice(0, 2)).toMatchObject([
      { type: 'rect', stroke: 'med', dash: [3, 2.5] },
      { type: 'path', stroke: 'med' },
    ]);
  });

  it('is only the parts that are asked for', () => {
    expect(displayList(map, { parts: ['lanes'] }).every((item) => item.type === 'group' && item.role === 'lane')).toBe(
      true,
    );
    expect(groups(displayList(map, { parts: ['wool', 'lines'] }), 'card')).toEqual([]);
  });
});
