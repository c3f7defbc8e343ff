import * as fc from 'fast-check';
import { applyChanges, createGraph, sameGraph, type Change, type Goal } from './index';
import { LayeredMap, overlaid } from './layered-map';

const id = fc.nat(40).map((n) => `k${n}`);
const layer = fc.array(fc.tuple(id, fc.option(fc.nat(9), { nil: null })), { maxLength: 12 }).map((all) => new Map(all));
const plain = (base: ReadonlyMap<string, number>, changed: ReadonlyMap<string, number | null>): Map<string, number> => {
  const map = new Map(base);
  for (const [key, value] of changed) {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }
  return map;
};
const sorted = (map: ReadonlyMap<string, number>): [string, number][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const numbers = (size: number): Map<string, number> => new Map(Array.from({ length: size }, (_, i) => [`k${i}`, i]));

describe('a layered map', () => {
  it('reads as a plain map with the same changes, layer after layer', () => {
    fc.assert(
      fc.property(fc.nat(30), layer, layer, (size, first, second) => {
        const base = numbers(size);
        const map = overlaid(new LayeredMap(base, first), second);
        const expected = plain(plain(base, first), second);
        expect(sorted(map)).toEqual(sorted(expected));
        expect(map.size).toBe(expected.size);
        for (let k = 0; k <= 40; k++) {
          expect(map.get(`k${k}`)).toBe(expected.get(`k${k}`));
          expect(map.has(`k${k}`)).toBe(expected.has(`k${k}`));
        }
        const layered = new LayeredMap(base, first);
        const seen: [string, number][] = [];
        layered.forEach((value, key) => seen.push([key, value]));
        expect(seen).toEqual([...layered.entries()]);
        expect([...layered.keys()]).toEqual(seen.map(([key]) => key));
        expect([...layered.values()]).toEqual(seen.map(([, value]) => value));
      }),
      { numRuns: 500 },
    );
  });

  it('is made of a large map and few changes, and one map again when they are many', () => {
    const base = numbers(3200);
    const few = overlaid(base, new Map([['x', 1]]));
    expect(few).toBeInstanceOf(LayeredMap);
    expect(overlaid(few, new Map([['y', 2]]))).toBeInstanceOf(LayeredMap);
    const many = overlaid(few, new Map(Array.from({ length: 200 }, (_, i) => [`y${i}`, i])));
    expect(many).toBeInstanceOf(Map);
    expect(many.size).toBe(3401);
    expect(overlaid(numbers(30), new Map([['x', 1]]))).toBeInstanceOf(Map);
  });
});

describe('a large graph', () => {
  const goal = (name: string): Goal => ({
    ...{ id: name, title: name, description: null, indicator: null, baseline: null, target: null, current: null },
    ...{ measureUnit: null, due: null, status: 'active', stopsHere: false, stopsReason: null },
  });
  const names = Array.from({ length: 3000 }, (_, i) => `G${i}`);
  const graph = createGraph({
    nodes: { goal: names.map(goal) },
    links: { cascadesTo: names.slice(1).map((name, i) => [`G${Math.floor(i / 2)}`, name] as const) },
  });

  it('takes changes list after list, and each back', () => {
    const graphs = [graph];
    const inverses: (readonly Change[])[] = [];
    for (let i = 0; i < 300; i++) {
      const list: Change[] = [
        { type: 'add', kind: 'goal', id: `N${i}`, fields: { title: 'Ny' } },
        { type: 'link', link: 'cascadesTo', from: `G${i}`, to: `N${i}`, fields: { primary: true } },
        { type: 'remove', kind: 'goal', id: `G${2999 - i}` },
      ];
      const applied = applyChanges(graphs.at(-1)!, list);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      graphs.push(applied.graph);
      inverses.push(applied.inverse);
    }
    expect(graphs.at(-1)!.nodes.goal.size).toBe(3000);
    const back = inverses.reduceRight((present, inverse) => {
      const applied = applyChanges(present, inverse);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      return applied.graph;
    }, graphs.at(-1)!);
    expect(sameGraph(back, graph)).toBe(true);
    expect(graph.nodes.goal.size).toBe(3000);
    expect([...graph.nodes.goal.keys()]).toEqual(names);
  });
});
