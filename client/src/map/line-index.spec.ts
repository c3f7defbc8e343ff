import type { Line } from '@kaskade/diagram';
import fc from 'fast-check';
import { indexLines, pickLine } from './line-index';

const line = (id: string, points: readonly number[]): Line => ({
  id,
  kind: 'link',
  fromOrigin: false,
  skips: false,
  from: id,
  to: null,
  links: [],
  count: 1,
  d: '',
  points,
  width: 1,
  tone: 'edge',
  dash: [],
  ports: [],
  end: null,
  heads: [],
  labels: [],
  name: id,
});

function distance(points: readonly number[], x: number, y: number): number {
  let least = Infinity;
  for (let p = 0; p + 3 < points.length; p += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(p, p + 4);
    for (let t = 0; t <= 1; t += 1 / 64)
      least = Math.min(least, Math.hypot(ax + (bx - ax) * t - x, ay + (by - ay) * t - y));
  }
  return least;
}

describe('picking a line', () => {
  it('gives the nearest one within reach, else none', () => {
    const index = indexLines([line('a', [0, 0, 0, 100]), line('b', [8, 0, 8, 100])]);
    expect(pickLine(index, 3, 50, 6)?.id).toBe('a');
    expect(pickLine(index, 6, 50, 6)?.id).toBe('b');
    expect(pickLine(index, 30, 50, 6)).toBeNull();
  });

  it('finds a long line anywhere along it', () => {
    const index = indexLines([line('a', [0, 0, 200_000, 90])]);
    expect(pickLine(index, 150_000, 68, 6)?.id).toBe('a');
  });

  it('finds a line exactly where looking at every piece finds one', () => {
    const coordinate = fc.integer({ min: -600, max: 600 });
    const course = fc
      .array(coordinate, { minLength: 4, maxLength: 12 })
      .map((list) => list.slice(0, list.length - (list.length % 2)));
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 8 }), coordinate, coordinate, (courses, x, y) => {
        const lines = courses.map((points, at) => line(String(at), points));
        const nearest = Math.min(...courses.map((points) => distance(points, x, y)));
        const found = pickLine(indexLines(lines), x, y, 40);
        if (nearest < 25) expect(found).not.toBeNull();
        if (found === null) expect(nearest).toBeGreaterThan(25);
        else expect(distance(found.points, x, y)).toBeLessThan(60);
      }),
    );
  });
});
