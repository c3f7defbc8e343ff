import * as fc from 'fast-check';
import { graphs } from '../testing/graph-arbitrary';
import { applyChanges, difference, fromColumns, sameGraph, toColumns } from './index';

describe('the difference of two graphs', () => {
  it('applied to the one gives the other', () => {
    fc.assert(
      fc.property(graphs(), graphs(), (from, to) => {
        const applied = applyChanges(from, difference(from, to));
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        expect(sameGraph(applied.graph, to)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is empty for two copies of one graph', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        expect(difference(graph, fromColumns(toColumns(graph)))).toEqual([]);
      }),
    );
  });
});

describe('the columns of a graph', () => {
  it('give the same graph again, also through JSON', () => {
    fc.assert(
      fc.property(graphs(), (graph) => {
        const columns = toColumns(graph);
        const again = fromColumns(JSON.parse(JSON.stringify(columns)));
        expect(sameGraph(again, graph)).toBe(true);
        expect(toColumns(fromColumns(columns))).toEqual(columns);
      }),
      { numRuns: 250 },
    );
  });
});
