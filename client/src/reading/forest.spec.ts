import { createGraph } from '@kaskade/domain';
import { foldedAtFirst, unfolded, unitForest, unitsUnder } from './forest';

const unit = (id: string) => ({ id, name: id, kind: null });
const graph = createGraph({
  nodes: { unit: ['B', 'A2', 'A', 'A10', 'A21'].map(unit) },
  links: {
    partOf: [
      ['A2', 'A'],
      ['A10', 'A'],
      ['A21', 'A2'],
    ],
  },
});

describe('the unit tree', () => {
  it('stands with roots and siblings by code point, each unit before those below it', () => {
    expect(unitForest(graph).map(({ id, depth, hasChildren }) => [id, depth, hasChildren])).toEqual([
      ['A', 0, true],
      ['A10', 1, false],
      ['A2', 1, true],
      ['A21', 2, false],
      ['B', 0, false],
    ]);
  });
  it('hides everything below a folded unit, however deep', () => {
    expect(unfolded(unitForest(graph), new Set(['A'])).map(({ id }) => id)).toEqual(['A', 'B']);
    expect(unfolded(unitForest(graph), new Set(['A2'])).map(({ id }) => id)).toEqual(['A', 'A10', 'A2', 'B']);
  });
  it('knows a unit with all below it', () => {
    expect([...unitsUnder(graph, 'A')].sort()).toEqual(['A', 'A10', 'A2', 'A21']);
  });

  it('is seen whole at first when it is small, else down to the children of its roots and to the chosen unit', () => {
    expect(foldedAtFirst(unitForest(graph), null)).toEqual(new Set());
    const many = createGraph({
      nodes: { unit: Array.from({ length: 61 }, (_, i) => unit(`${i}`)) },
      // A root with two children, each with a chain of units below it.
      links: {
        partOf: Array.from({ length: 60 }, (_, i): [string, string] => [`${i + 1}`, i < 2 ? '0' : `${i - 1}`]),
      },
    });
    const rows = unitForest(many);
    expect(unfolded(rows, foldedAtFirst(rows, null)).map(({ id }) => id)).toEqual(['0', '1', '2']);
    expect(unfolded(rows, foldedAtFirst(rows, '5')).map(({ id }) => id)).toEqual(['0', '1', '3', '5', '2']);
  });
});
