import * as fc from 'fast-check';
import { acceptedLists, changesFor, wishes } from '../testing/change-arbitrary';
import { graphs } from '../testing/graph-arbitrary';
import { applyChanges, sameGraph, toColumns, type Graph } from './index';

const runs = { numRuns: 600 };

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) frozen(inner);
  }
  return value;
}
const written = (graph: Graph): string => JSON.stringify(toColumns(graph));

describe('a list of changes', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(graphs(), wishes, (graph, all) => {
        const list = acceptedLists(graph, all).flat();
        const applied = applyChanges(frozen(graph), list);
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        const back = applyChanges(applied.graph, applied.inverse);
        if (!back.ok) throw new Error(JSON.stringify(back.problems));
        expect(sameGraph(back.graph, graph)).toBe(true);
      }),
      runs,
    );
  });

  it('leaves the graph it was given as it is, accepted or refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(graphs(), wishes, (graph, all) => {
        const before = written(graph);
        const applied = applyChanges(
          graph,
          all.flatMap((wish) => changesFor(graph, wish)),
        );
        if (!applied.ok) {
          refused++;
          expect(applied.problems.length).toBeGreaterThan(0);
          expect('graph' in applied).toBe(false);
        }
        expect(written(graph)).toBe(before);
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('gives the same graph at once as in parts that are each accepted', () => {
    fc.assert(
      fc.property(graphs(), wishes, (graph, all) => {
        const lists = acceptedLists(graph, all);
        const inParts = lists.reduce((present, list) => {
          const applied = applyChanges(present, list);
          if (!applied.ok) throw new Error('a part was refused');
          return applied.graph;
        }, graph);
        const atOnce = applyChanges(graph, lists.flat());
        if (!atOnce.ok) throw new Error(JSON.stringify(atOnce.problems));
        expect(sameGraph(atOnce.graph, inParts)).toBe(true);
      }),
      runs,
    );
  });

  it('keeps every map that it does not touch', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const applied = applyChanges(graph, [
          { type: 'set', kind: 'settings', id: 'workspace', field: 'spanMax', from: 20, to: 12 },
        ]);
        if (!applied.ok) throw new Error('refused');
        expect(applied.graph.nodes.goal).toBe(graph.nodes.goal);
        expect(applied.graph.links.owns).toBe(graph.links.owns);
        expect(applied.graph.cascade).toBe(graph.cascade);
        expect(applied.graph.settings.spanMax).toBe(12);
      }),
      { numRuns: 20 },
    );
  });
});
