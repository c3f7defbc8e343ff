import { applyChanges } from '@kaskade/domain';
import * as fc from 'fast-check';
import { graphs } from '../../../libs/domain/testing/graph-arbitrary';
import { linkNodes } from '../graph/edits/make-changes';
import { levelOfGoal } from '../reading/places';
import { linkRefusals } from './link-refusals';

describe('what may be linked', () => {
  it('is what the rules allow and what does not run upwards, from either end', () => {
    fc.assert(
      fc.property(graphs(), fc.nat(), (graph, which) => {
        const goals = [...graph.nodes.goal.keys()];
        if (goals.length === 0) return;
        const goal = goals[which % goals.length]!;
        for (const end of ['parent', 'child'] as const) {
          const refusal = linkRefusals(graph, goal, end);
          for (const other of goals) {
            const [parent, child] = end === 'parent' ? [other, goal] : [goal, other];
            const isAllowed = other !== goal && applyChanges(graph, linkNodes(graph, 'cascadesTo', parent, child)).ok;
            const [above, below] = [levelOfGoal(graph, parent)?.rank, levelOfGoal(graph, child)?.rank];
            const isUpwards = above !== undefined && below !== undefined && above > below;
            expect(refusal(other) === null).toBe(isAllowed && !isUpwards);
            if (refusal(other) === 'upwards') expect([isAllowed, isUpwards]).toEqual([true, true]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
