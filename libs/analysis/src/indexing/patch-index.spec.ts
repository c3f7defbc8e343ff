import { applyChanges, createGraph, DEFAULT_LEVELS, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { acceptedLists, wishes } from '../../../domain/testing/change-arbitrary';
import { graphs } from '../../../domain/testing/graph-arbitrary';
import { analyse, analyseIndex, buildIndex, patchIndex } from '../index';
import { transposed, withRows } from './csr';
import { orderOf } from './table';

const options = { asOf: '2026-06-30', settings: { spanMax: 3, minAnswers: 5 }, cells: [] };
const applied = (graph: Graph, changes: readonly Change[]): Graph => {
  const result = applyChanges(graph, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.graph;
};

// Large enough that a few changes are few: else the index is built anew, and patching is not tried.
const roomy = graphs({ units: 60, leaders: 90, pejlemaerker: 20, goals: 140, initiatives: 60, networks: 40 });

describe('a patched index', () => {
  it('gives the same report as a fresh one, list after list', () => {
    let patched = 0;
    fc.assert(
      fc.property(roomy, wishes, (start, all) => {
        let graph = start;
        let index = buildIndex(graph);
        for (const list of acceptedLists(start, all)) {
          const before = index;
          analyseIndex(before, options);
          graph = applied(graph, list);
          index = patchIndex(before, graph, list);
          if (index.tables.level === before.tables.level) patched++;
          expect(analyseIndex(index, options)).toEqual(analyse(graph, options));
        }
      }),
      { numRuns: 100 },
    );
    expect(patched).toBeGreaterThan(100);
  });

  it('gives the same report after many changes in one list, and after its inverse', () => {
    fc.assert(
      fc.property(roomy, wishes, (start, all) => {
        const list = acceptedLists(start, all).flat();
        const result = applyChanges(start, list);
        if (!result.ok) throw new Error('refused');
        const index = patchIndex(buildIndex(start), result.graph, list);
        expect(analyseIndex(index, options)).toEqual(analyse(result.graph, options));
        const back = applied(result.graph, result.inverse);
        expect(analyseIndex(patchIndex(index, back, result.inverse), options)).toEqual(analyse(start, options));
      }),
      { numRuns: 100 },
    );
  });

  it('shares what the changes do not touch', () => {
    const graph = fc.sample(roomy, { numRuns: 1, seed: 7 })[0]!;
    const goal = [...graph.nodes.goal.values()][0]!;
    const change: Change = { type: 'set', kind: 'goal', id: goal.id, field: 'title', from: goal.title, to: 'Ny' };
    const index = buildIndex(graph);
    const patched = patchIndex(index, applied(graph, [change]), [change]);
    expect(patched.many.owns).toBe(index.many.owns);
    expect(patched.columns.leader).toBe(index.columns.leader);
    expect(patched.tables.goal).toBe(index.tables.goal);
  });
});

describe('rows of neighbours', () => {
  const rowsOf = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { maxLength: 12 });
  const csr = (rows: readonly (readonly number[])[]) => ({
    start: Int32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]),
    to: Int32Array.from(rows.flat()),
  });

  it('are replaced and appended as if they were written anew', () => {
    fc.assert(
      fc.property(
        rowsOf,
        fc.array(fc.tuple(fc.nat(15), fc.array(fc.nat(9), { maxLength: 4 })), { maxLength: 6 }),
        (rows, given) => {
          const size = Math.max(rows.length, ...given.map(([row]) => row + 1));
          const replaced = new Map(given);
          const expected = Array.from({ length: size }, (_, i) => replaced.get(i) ?? rows[i] ?? []);
          expect(withRows(csr(rows), size, replaced)).toEqual(csr(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('turned twice are the same rows, sorted', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const twice = transposed(transposed(csr(rows), 10), rows.length);
        expect(twice).toEqual(csr(rows.map((row) => [...row].sort((a, b) => a - b))));
      }),
    );
  });
});

describe('the order of ids', () => {
  it('is kept by patching', () => {
    fc.assert(
      fc.property(graphs(), wishes, (start, all) => {
        const index = buildIndex(start);
        orderOf(index.tables.goal);
        const list = acceptedLists(start, all).flat();
        const { goal } = patchIndex(index, applied(start, list), list).tables;
        const ids = Array.from(orderOf(goal), (place) => goal.ids[place]);
        const fresh = buildIndex(applied(start, list)).tables.goal;
        expect(ids).toEqual(Array.from(orderOf(fresh), (place) => fresh.ids[place]));
      }),
    );
  });
});

describe('a graph that nobody has checked', () => {
  it('is read without the links that lead nowhere', () => {
    const goal = (id: string) => ({
      ...{ id, title: id, description: null, indicator: null, baseline: null, target: null, current: null },
      ...{ measureUnit: null, due: null, status: 'active' as const, stopsHere: false, stopsReason: null },
    });
    const nodes = { level: DEFAULT_LEVELS, goal: [goal('A'), goal('B')] };
    const dangling = createGraph({
      nodes,
      links: {
        goalLevel: [
          ['A', 'top'],
          ['B', 'nowhere'],
          ['X', 'top'],
        ],
        cascadesTo: [
          ['A', 'X'],
          ['X', 'B'],
        ],
        owns: [['nobody', 'A']],
      },
    });
    expect(analyse(dangling, options)).toEqual(
      analyse(createGraph({ nodes, links: { goalLevel: [['A', 'top']] } }), options),
    );
  });
});
