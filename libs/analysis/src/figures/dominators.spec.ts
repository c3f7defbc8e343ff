import * as fc from 'fast-check';
import { csrOf, transposed, type Csr } from '../indexing/csr';
import { topologicalOrder } from '../indexing/topological-order';
import { immediateDominators } from './dominators';
import { LostReach } from './lost-reach';

interface Dag {
  readonly out: Csr;
  readonly into: Csr;
  readonly order: Int32Array;
  /** The first few nodes, which nothing runs to. */
  readonly sources: number;
}

const dags: fc.Arbitrary<Dag> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(fc.nat(50), { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 40, size: 'max' }),
  )
  .map(([sources, parents]) => {
    const children: number[][] = Array.from({ length: sources + parents.length }, () => []);
    // Mostly from the nodes just before, so that paths are long.
    parents.forEach((list, i) => {
      const child = sources + i;
      for (const parent of new Set(list.map((n) => child - 1 - (n % Math.min(child, 5)))))
        children[parent]!.push(child);
    });
    const out = csrOf(children.length, (row, list) => void list.push(...children[row]!));
    const into = transposed(out, children.length);
    return { out, into, order: topologicalOrder(out, into), sources };
  });

/** The nodes that the sources reach when some are removed. */
function reached({ out, sources }: Dag, removed: readonly number[]): Set<number> {
  const seen = new Set(Array.from({ length: sources }, (_, i) => i).filter((node) => !removed.includes(node)));
  for (const node of seen)
    for (const next of out.to.subarray(out.start[node], out.start[node + 1]))
      if (!removed.includes(next)) seen.add(next);
  return seen;
}

describe('dominators', () => {
  it('are the nodes without which a node is no longer reached', () => {
    fc.assert(
      fc.property(dags, (dag) => {
        const nodes = dag.out.start.length - 1;
        const dominator = immediateDominators(dag.into, dag.order, (node) => node < dag.sources);
        const all = reached(dag, []);
        for (let node = 0; node < nodes; node++) expect(dominator[node]! >= 0).toBe(all.has(node));
        for (let removed = dag.sources; removed < nodes; removed++) {
          if (!all.has(removed)) continue;
          const rest = reached(dag, [removed]);
          for (const node of all) {
            let above = node;
            while (above < nodes && above !== removed) above = dominator[above]!;
            expect(above === removed).toBe(!rest.has(node));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a long chain are found without walking it for every node', () => {
    const nodes = 50_000;
    // Every node hangs on the one before it and on the first: the nearest common ancestor is the first, far up.
    const out = csrOf(nodes, (row, list) => {
      if (row + 1 < nodes) list.push(row + 1);
      if (row === 1) for (let node = 3; node < nodes; node += 2) list.push(node);
    });
    const into = transposed(out, nodes);
    const dominator = immediateDominators(into, topologicalOrder(out, into), (node) => node === 0);
    expect([dominator[0], dominator[1], dominator[2], dominator[3], dominator[4]]).toEqual([nodes, 0, 1, 1, 3]);
    expect(dominator[nodes - 1]).toBe(1);
  });
});

describe('reach that avoids a set', () => {
  it('loses exactly what is no longer reached, time after time', () => {
    fc.assert(
      fc.property(
        dags,
        fc.array(fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (dag, sets) => {
          const nodes = dag.out.start.length - 1;
          const all = reached(dag, []);
          const into = new Int32Array(nodes);
          for (const node of all)
            for (const next of dag.out.to.subarray(dag.out.start[node], dag.out.start[node + 1])) into[next]!++;
          const lost = new LostReach(dag.out, into);
          for (const given of sets) {
            const set = [...new Set(given.map((n) => n % nodes))].filter(
              (node) => node >= dag.sources && all.has(node),
            );
            const rest = reached(dag, set);
            expect([...lost.without(set)].sort()).toEqual([...all].filter((node) => !rest.has(node)).sort());
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
