import { applyChanges, cascadeEnds, levelsByRank, sameGraph, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { graphs } from '../../../libs/domain/testing/graph-arbitrary';
import { levelOfGoal, levelOfLeader, ownersOf } from '../reading/places';
import { levelChange } from './level-change';

const placeIn = (graph: Graph, goal: string): number =>
  levelsByRank(graph).findIndex(({ id }) => id === levelOfGoal(graph, goal)?.id);

/** A link goes so many levels down; NaN where one of its ends has none. */
const step = (graph: Graph, id: string): number => {
  const [above, below] = cascadeEnds(id)!.map((goal) => placeIn(graph, goal)) as [number, number];
  return above < 0 || below < 0 ? Number.NaN : below - above;
};

describe('a change of level', () => {
  it('is never refused, does what it said and no more, and can be taken back', () => {
    fc.assert(
      fc.property(
        graphs(),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.option(fc.nat(), { nil: null }),
        (graph, which, to) => {
          const all = [...graph.nodes.goal.keys()];
          const goals = all.length === 0 ? [] : which.map((at) => all[at % all.length]!);
          const levels = levelsByRank(graph);
          const level = to === null ? null : levels[to % levels.length]!.id;
          const { changes, cut, skips } = levelChange(graph, goals, level);
          const applied = applyChanges(graph, changes);
          expect(applied.ok).toBe(true);
          if (!applied.ok) return;
          const after = applied.graph;
          for (const goal of goals) {
            const [owner] = ownersOf(graph, goal);
            expect(levelOfGoal(after, goal)?.id).toBe(level ?? (owner && levelOfLeader(graph, owner.id)?.id));
          }
          for (const goal of all.filter((one) => !goals.includes(one)))
            expect(levelOfGoal(after, goal)).toBe(levelOfGoal(graph, goal));
          // What it cut is what is gone, and what it says skips is what then skips at the goals that moved.
          const gone = [...graph.cascade.keys()].filter((id) => !after.cascade.has(id));
          expect(new Set(gone)).toEqual(new Set(cut));
          const moved = new Set(
            goals.filter((goal) =>
              changes.some(
                (one) => one.type !== 'set' && 'from' in one && one.from === goal && one.link === 'goalLevel',
              ),
            ),
          );
          const at = [...after.cascade.keys()].filter((id) => cascadeEnds(id)!.some((goal) => moved.has(goal)));
          expect(at.filter((id) => step(after, id) < 0)).toEqual([]);
          expect(new Set(skips.map(({ id }) => id))).toEqual(new Set(at.filter((id) => step(after, id) >= 2)));
          for (const { id, past } of skips) expect(past).toHaveLength(step(after, id) - 1);
          const back = applyChanges(after, applied.inverse);
          expect(back.ok && sameGraph(back.graph, graph)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
