import type { WoolStretch } from '../map-diagram';
import { bandStrip } from './band-strip';
import { stretchesOf, woolOf } from './wool';

const band = {
  seed: 'middle->first_line',
  left: 0,
  right: 900,
  top: 100,
  bodyBottom: 142,
  bottom: 151,
  class: 'dense',
  cuts: [],
} as const;
const one = (more: Partial<Omit<WoolStretch, 'begin' | 'tileWidth'>> = {}) =>
  woolOf(stretchesOf({ ...band, ...more })[0]!);
const count = (path: string, command = 'M') => path.split(command).length - 1;
const fibres = (wool: ReturnType<typeof one>) => wool.fibres.map(({ d }) => count(d));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('the wool', () => {
  it.each([
    ['open', 0.0085],
    ['noticeable', 0.026],
    ['dense', 0.058],
  ] as const)('of an %s band has %f fibres on a px² in three tones', (kind, density) => {
    const shares = fibres(one({ class: kind }));
    const all = sum(shares);
    expect(all).toBe(Math.round(density * 900 * 42));
    [0.54, 0.33, 0.13].forEach((share, i) => expect(Math.abs(shares[i]! / all - share)).toBeLessThan(0.06));
  });

  it('lies flatter and longer the more open it is', () => {
    const slope = (kind: 'open' | 'dense') => {
      const { d } = one({ class: kind }).fibres[0]!;
      const ends = [...d.matchAll(/q\S+ \S+ (\S+) (\S+?)(?=M|t|$)/g)].map(
        ([, dx, dy]) => [Number(dx), Number(dy)] as const,
      );
      return {
        width: sum(ends.map(([dx]) => Math.abs(dx))) / ends.length,
        rise: sum(ends.map(([dx, dy]) => Math.abs(dy / (dx || 1)))) / ends.length,
      };
    };
    expect(slope('open').width).toBeGreaterThan(slope('dense').width);
    expect(slope('open').rise).toBeLessThan(slope('dense').rise);
  });

  it('is the same every time for a boundary, and another for another one', () => {
    expect(one()).toEqual(one());
    expect(one({ seed: 'top->middle' }).fibres[0]!.d).not.toBe(one().fibres[0]!.d);
  });

  it('has a body and walls from noticeable on', () => {
    expect(one()).toMatchObject({ bodyTone: 'wool1' });
    expect(one({ class: 'noticeable' })).toMatchObject({ bodyTone: 'wool0' });
    expect(one({ class: 'open' })).toMatchObject({ bodyTone: null, body: '', walls: '' });
    expect(count(one().walls)).toBe(2);
  });

  it('is cut by openings, 14 wide at the waist', () => {
    const cuts = [100, 400].map((x) => ({ from: x - 7, to: x + 7 }));
    const wool = one({ cuts });
    expect(count(wool.pieces)).toBe(3);
    expect(wool.pieces).toContain(' 93 ');
    expect(wool.pieces).toContain(' 107 ');
    expect(count(wool.closing)).toBe(3);
  });

  it('is hatched where it is not mapped: the whole of it when nothing is', () => {
    expect(one({ bottom: 142 })).toMatchObject({ hatching: '', closing: '' });
    expect(one().hatching).toContain('M1.5 151l6.8 -9');
    const bare = one({ class: null, bodyBottom: 100 });
    expect(bare).toMatchObject({ pieces: '', body: '', fibres: [] });
    expect(bare.hatching).toContain('l9 -51');
  });

  it('is a dotted line alone without an index', () => {
    expect(one({ class: null, bodyBottom: 100, bottom: 100 })).toMatchObject({
      hatching: '',
      closing: 'M0 102H900',
      fibres: [],
    });
  });

  it('of a wide band comes in stretches that end at openings and share their fibres', () => {
    const cuts = Array.from({ length: 40 }, (_, i) => ({ from: 200 * i + 193, to: 200 * i + 207 }));
    const stretches = stretchesOf({ ...band, right: 8200, cuts });
    expect(stretches.length).toBeGreaterThan(5);
    expect(sum(stretches.map((stretch) => count(woolOf(stretch).pieces)))).toBe(41);
    for (const stretch of stretches) expect(stretch.right - stretch.left).toBeLessThanOrEqual(1200);
    expect(woolOf(stretches[3]!).fibres).toBe(woolOf(stretches[0]!).fibres);
  });
});

describe('a strip of a band', () => {
  const strip = { id: 'a->b', index: 0.64, indexMapped: 0.52, passed: 4, of: 10, width: 292, full: 56, openings: true };

  it('is as thick as its index, with an opening for each goal that passes and an end for each that does not', () => {
    const drawn = bandStrip(strip);
    expect(drawn.height).toBe(Math.round(56 * 0.64));
    expect(drawn.class).toBe('dense');
    expect([drawn.openings.length, drawn.ends.length]).toEqual([4, 6]);
  });

  it('keeps the share where there is no room for all', () => {
    const drawn = bandStrip({ ...strip, passed: 40, of: 100 });
    expect(drawn.openings.length / (drawn.openings.length + drawn.ends.length)).toBeCloseTo(0.4, 1);
  });

  it('is nothing but a dotted line without an index', () => {
    expect(bandStrip({ ...strip, index: null, indexMapped: null, passed: 0, of: 0 })).toMatchObject({
      height: 0,
      class: null,
      openings: [],
      ends: [],
    });
  });
});
