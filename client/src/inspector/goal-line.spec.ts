import { goalRank, lineage } from '@kaskade/analysis';
import { CASE_NAMES, caseOf, sample } from '../testing/organisations';
import { lineOfGoal } from './goal-line';

describe('the line of a goal as a list', () => {
  it.each(CASE_NAMES)('holds the goals of its lineage, each once (%s)', (name) => {
    const { graph, index } = caseOf(name);
    for (const goal of graph.nodes.goal.keys()) {
      const { up, down } = lineOfGoal(index, goal);
      const expected = lineage(index, goal);
      expect([...up].sort()).toEqual(expected.up.map(({ id }) => id).sort());
      expect([...down].sort()).toEqual(expected.down.map(({ id }) => id).sort());
    }
  });
  it('reads from the top down', () => {
    const { index } = sample('fjordby');
    const { up, down } = lineOfGoal(index, 'M07');
    expect([...up, ...down]).toEqual(['G04', 'T04', 'F03', 'F04']);
    const ranks = up.map((id) => goalRank(index, id) ?? 0);
    expect(ranks).toEqual([...ranks].sort());
  });
});
