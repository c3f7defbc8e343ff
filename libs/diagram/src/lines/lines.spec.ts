import { lay } from '../../testing/layouts';
import { sketched, type Sketch } from '../../testing/sketch';
import type { Line, MapDiagram } from '../map-diagram';

const drawn = (sketch: Sketch): MapDiagram => lay(sketched(sketch)).map;
const line = (map: MapDiagram, id: string): Line => {
  const found = map.lines.find((one) => one.id === id);
  if (!found) throw new Error(`no line ${id} among ${map.lines.map((one) => one.id).join(', ')}`);
  return found;
};
const cardX = (map: MapDiagram, goal: string): number => {
  const { box } = map.cards.find((card) => card.goal === goal)!;
  return box.x + box.width / 2;
};

describe('a line', () => {
  it('is thick with solid ports from a goal at the origin, and thin with a hollow ring 4 under the card without', () => {
    const map = drawn({
      goals: { a: 'political', b: 'top', c: 'top', d: 'middle' },
      links: { cascadesTo: ['a>b', 'c>d'] },
    });
    expect(line(map, 'a->b')).toMatchObject({ kind: 'link', width: 2.25, tone: 'accent', fromOrigin: true });
    expect(line(map, 'a->b').ports.map(({ form }) => form)).toEqual(['solid', 'solid']);
    expect(line(map, 'c->d')).toMatchObject({ width: 1.25, tone: 'edge', fromOrigin: false });
    const under = map.cards.find(({ goal }) => goal === 'c')!.box;
    expect(line(map, 'c->d').ports).toEqual([{ x: cardX(map, 'c'), y: under.y + under.height + 4, form: 'hollow' }]);
  });

  it('leaves a goal with several children through one opening and fans out below the wool', () => {
    const map = drawn({ goals: { a: 'political', b: 'top', c: 'top' }, links: { cascadesTo: ['a>b', 'a>c'] } });
    expect(map.bands[0]!.openings).toHaveLength(1);
    const below = map.bands[0]!.whole.y + map.bands[0]!.whole.height + 2;
    for (const id of ['a->b', 'a->c']) {
      const { points } = line(map, id);
      const turn = points.findIndex((y, i) => i % 2 === 1 && y === below);
      expect(points[turn - 1]).toBe(cardX(map, 'a'));
    }
  });

  it('arcs below the row between goals of one level, which share an opening that says so', () => {
    const map = drawn({ goals: { a: 'political', b: 'political', c: 'top' }, links: { cascadesTo: ['a>b', 'b>c'] } });
    const { points, kind, heads } = line(map, 'a->b');
    expect(kind).toBe('withinLevel');
    expect(heads).toHaveLength(1);
    const bottom = map.cards[0]!.box.y + 58;
    expect(Math.max(...points.filter((_, i) => i % 2 === 1)) - bottom).toBeCloseTo(12.8, 5);
    const [opening] = map.bands[0]!.openings;
    expect(opening).toMatchObject({ kind: 'goal', through: 'b', goals: ['a', 'b'], multiple: 2 });
    expect(opening!.label!.runs[0]!.text).toBe('×2');
  });

  it('that skips a level is dashed, runs in a slot of its own and cuts an opening that does not count', () => {
    const map = drawn({ goals: { a: 'political', b: 'top', c: 'middle' }, links: { cascadesTo: ['a>c'] } });
    const skip = line(map, 'a->c');
    expect(skip).toMatchObject({ skips: true, dash: [9, 4] });
    expect(skip.labels.map(({ runs }) => runs[0]!.text)).toEqual(['springer topledelse over']);
    expect(skip.heads).toHaveLength(1);
    expect(map.bands.map(({ openings }) => openings.map(({ kind, multiple }) => [kind, multiple]))).toEqual([
      [['goal', 1]],
      [['skip', 0]],
      [],
    ]);
    expect(map.bands[1]!.openings[0]!.name).toBe('Linje fra Mål a til Mål c, åbningen tæller ikke med');
  });

  it('that is inverted points upwards, stops under the wool and cuts nothing', () => {
    const map = drawn({ goals: { a: 'top', b: 'political' }, links: { cascadesTo: ['a>b'] } });
    const inverted = line(map, 'a->b');
    expect(inverted).toMatchObject({ kind: 'inverted', width: 1.75, tone: 'high', dash: [2, 4] });
    const wool = map.bands[0]!.whole;
    expect(Math.min(...inverted.points.filter((_, i) => i % 2 === 1))).toBeGreaterThan(wool.y + wool.height);
    expect(map.bands[0]!.openings).toEqual([]);
  });
});

describe('the end of a line', () => {
  it('is a double bar at the origin and a single one below it', () => {
    const map = drawn({ goals: { a: 'political', b: 'top', c: 'top' }, links: { cascadesTo: ['a>b'] } });
    expect(line(map, 'stop:b')).toMatchObject({ tone: 'med', end: { form: 'blunt' } });
    const alone = drawn({ goals: { a: 'political', b: 'top' } });
    expect(line(alone, 'stop:a')).toMatchObject({ tone: 'high', width: 1.75, end: { form: 'double' } });
    expect(line(alone, 'stop:a').end!.name).toBe('Ingen bygger på Mål a endnu');
  });

  it('is a dot 7 past the lane where it is decided, beside the lines that go on, through an opening that does not count', () => {
    const map = drawn({
      goals: { a: { level: 'political', stopsHere: true }, b: 'top' },
      links: { cascadesTo: ['a>b'] },
    });
    const dot = line(map, 'stopsHere:a');
    expect(dot.end!.form).toBe('dot');
    expect(dot.end!.box.x + 4).toBeLessThan(cardX(map, 'a'));
    expect(line(map, 'a->b').kind).toBe('link');
    expect(map.bands[0]!.openings[0]).toMatchObject({ kind: 'stopsHere', multiple: 0, label: null });
    expect(map.bands[0]!.openings[0]!.name).toContain('tæller ikke med');
  });

  it('counts at a decided goal what passes only through it', () => {
    const map = drawn({
      goals: { a: 'political', b: { level: 'political', stopsHere: true }, c: 'top' },
      links: { cascadesTo: ['a>b', 'b>c'] },
    });
    expect(map.bands[0]!.openings[0]).toMatchObject({ kind: 'stopsHere', goals: ['a'], multiple: 1 });
    expect(map.bands[0]!.openings[0]!.label!.runs[0]!.text).toBe('×1');
  });

  it('is a ring with the co-owner under it where only a co-owner carries the goal on', () => {
    const map = drawn({
      goals: { a: 'political' },
      leaders: { P: 'political', T: 'top' },
      links: { owns: ['P>a', 'T>a'] },
    });
    const end = line(map, 'coOwner:a').end!;
    const wool = map.bands[0]!.whole;
    expect(end.form).toBe('coOwner');
    expect(end.box.y + end.box.height / 2 - (wool.y + wool.height)).toBe(10);
    expect(end.label!.runs[0]!.text).toBe('T');
    expect(end.name).toBe('Når igennem, fordi Leder, T ejer målet med');
    expect(map.bands[0]!.openings[0]).toMatchObject({ kind: 'coOwner', multiple: 1, coOwner: 'T' });
  });

  it('leaves a goal without one at the origin by a hollow ring, at a co-owner’s too', () => {
    const map = drawn({
      goals: { a: 'political', b: 'top' },
      leaders: { T: 'top', M: 'middle' },
      links: { owns: ['T>b', 'M>b'] },
    });
    const under = map.cards.find(({ goal }) => goal === 'b')!.box;
    expect(line(map, 'coOwner:b').ports).toEqual([
      { x: cardX(map, 'b'), y: under.y + under.height + 4, form: 'hollow' },
    ]);
  });

  it('is a ring 9 under the wool for a goal with none above, and a short bar for one without an initiative', () => {
    const map = drawn({
      goals: { a: 'political', b: 'top', c: 'first_line', d: 'first_line' },
      initiatives: ['I'],
      links: { realises: ['I>d'] },
    });
    const wool = map.bands[0]!.whole;
    const ring = line(map, 'orphan:b').end!.box;
    expect(ring.y + ring.height / 2 - (wool.y + wool.height)).toBe(9);
    expect(line(map, 'withoutInitiative:c').end!.form).toBe('short');
    expect(map.lines.filter(({ kind }) => kind === 'withoutInitiative')).toHaveLength(1);
  });
});

describe('an initiative', () => {
  it('stands 15 below the last row, as near its goal as can be, and is loose where it has none', () => {
    const map = drawn({
      goals: { a: 'first_line', b: 'first_line' },
      initiatives: ['I', 'J'],
      links: { realises: ['I>b'] },
    });
    const [own, loose] = ['I', 'J'].map((id) => map.chips.find((chip) => chip.id === id)!);
    expect(own!.box.y).toBe(map.cards[0]!.box.y + 58 + 15);
    expect(own!.box.x + own!.box.width / 2).toBeCloseTo(cardX(map, 'b'), 5);
    expect(own!.orphan).toBe(false);
    expect(loose!.orphan).toBe(true);
    expect(line(map, 'initiative:I->b')).toMatchObject({ width: 1, tone: 'edge', dash: [1.5, 2.5], ports: [] });
  });

  it('of a goal further up is reached through the gutters', () => {
    const map = drawn({
      goals: { a: 'middle', ...Object.fromEntries([...'bcdefghijk'].map((id) => [id, 'first_line'])) },
      initiatives: ['I'],
      links: { realises: ['I>a'] },
    });
    expect(line(map, 'initiative:I->a').points.at(-1)).toBe(map.chips[0]!.box.y);
  });
});
