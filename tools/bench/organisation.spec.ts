import { toColumns, applyChanges, difference, emptyGraph } from '@kaskade/domain';
import { organisation } from './organisation';
import { sizeByBoxes, sizeOf } from './size';

describe('a generated organisation', () => {
  const graph = organisation(sizeOf(2000), 1);

  it('is the same for the same seed and another for another', () => {
    expect(toColumns(organisation(sizeOf(2000), 1))).toEqual(toColumns(graph));
    expect(toColumns(organisation(sizeOf(2000), 2))).not.toEqual(toColumns(graph));
  });

  it('has as many nodes as asked for, or as many boxes on the map', () => {
    const nodes = Object.values(graph.nodes).reduce((sum, kind) => sum + kind.size, 0);
    expect(nodes).toBe(2000);
    const boxes = organisation(sizeByBoxes(1000), 1).nodes;
    expect(boxes.goal.size + boxes.initiative.size).toBe(1000);
  });

  it('is an organisation that the rules of the graph accept', () => {
    const made = applyChanges(emptyGraph(), difference(emptyGraph(), graph));
    expect(made.ok ? [] : made.problems.slice(0, 3)).toEqual([]);
  });
});
