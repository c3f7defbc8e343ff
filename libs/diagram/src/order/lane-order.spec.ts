import { lay } from '../../testing/layouts';
import { sketched, type Sketch } from '../../testing/sketch';
import type { LayoutInput } from '../layout-input';

const orderOf = (sketch: Sketch, level: string, options: Partial<LayoutInput> = {}) =>
  lay(sketched(sketch), options).map.order[level];

const base: Sketch = {
  goals: { a: 'political', b: 'political', x: 'top', y: 'top' },
  links: { cascadesTo: ['a>y', 'b>x'] },
};

describe('the order in a lane', () => {
  it('takes crossing lines apart, and is by id where nothing crosses', () => {
    const map = lay(sketched(base)).map;
    const crossing =
      map.order['political']!.indexOf('a') < map.order['political']!.indexOf('b') ===
      map.order['top']!.indexOf('x') < map.order['top']!.indexOf('y');
    expect(crossing).toBe(false);
    expect(orderOf({ goals: { c: 'top', a: 'top', b: 'top' } }, 'top')).toEqual(['a', 'b', 'c']);
  });

  it('keeps what was there and puts what is new at its barycentre', () => {
    const before = { political: ['b', 'a'], top: ['x', 'y'] };
    const more: Sketch = {
      goals: { ...base.goals, n: 'top' },
      links: { cascadesTo: [...base.links!.cascadesTo!, 'b>n', 'a>n'] },
    };
    expect(orderOf(more, 'top', { previousOrder: before })).toEqual(['x', 'n', 'y']);
    expect(orderOf(more, 'political', { previousOrder: before })).toEqual(['b', 'a']);
  });

  it('forgets what is gone, and starts afresh without a previous order', () => {
    expect(orderOf(base, 'top', { previousOrder: { political: ['b', 'gone', 'a'], top: ['y', 'x'] } })).toEqual([
      'y',
      'x',
    ]);
    expect(orderOf(base, 'political', { previousOrder: { political: [], top: [] } })).toEqual(
      lay(sketched(base)).map.order['political'],
    );
  });

  it('by unit is that of the tree, goals without one last, ties by id', () => {
    const sketch: Sketch = {
      goals: { a: 'top', b: 'top', c: 'top', d: 'top' },
      units: ['V', 'U', 'U2<U', 'W<V'],
      leaders: { A: 'top W', B: 'top U2', C: 'top U' },
      links: { owns: ['A>a', 'B>b', 'C>c'] },
    };
    expect(orderOf(sketch, 'top', { order: 'unit' })).toEqual(['c', 'b', 'a', 'd']);
  });

  it('by pejlemærke is that of the rail, goals without one last', () => {
    const sketch: Sketch = {
      goals: { a: 'top', b: 'top', c: 'top' },
      pejlemaerker: ['K1', 'K2'],
      links: { goalSupports: ['b>K1', 'a>K2'] },
    };
    expect(orderOf(sketch, 'top', { order: 'pejlemaerke' })).toEqual(['b', 'a', 'c']);
  });
});
