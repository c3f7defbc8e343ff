import { applyChanges, LINK_KINDS, sameGraph, targets, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { graphs } from '../../../libs/domain/testing/graph-arbitrary';
import { ownersOf } from '../reading/places';
import { goneWith, withoutGoals, withOwner, withPejlemaerke, withStatus } from './several-goals';

const nth = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const linksIn = (graph: Graph): number =>
  LINK_KINDS.filter((link) => link !== 'goalLevel')
    .flatMap((link) => [...graph.links[link].out.values()])
    .reduce((sum, { length }) => sum + length, 0);

describe('several goals as one change', () => {
  it('is never refused, says what goes with it, does it for every goal, and can be taken back', () => {
    fc.assert(
      fc.property(graphs(), fc.array(fc.nat(), { maxLength: 6 }), fc.nat(), (graph, which, other) => {
        const ids = [...graph.nodes.goal.keys()];
        const goals = [...new Set(which.flatMap((at) => nth(ids, at) ?? []))];
        const apply = (changes: readonly Change[]): Graph => {
          const applied = applyChanges(graph, changes);
          expect(applied.ok).toBe(true);
          if (!applied.ok) return graph;
          const back = applyChanges(applied.graph, applied.inverse);
          expect(back.ok && sameGraph(back.graph, graph)).toBe(true);
          return applied.graph;
        };
        const left = apply(withoutGoals(graph, goals));
        expect([...left.nodes.goal.keys()]).toEqual(ids.filter((id) => !goals.includes(id)));
        const { lines, agreements } = goneWith(graph, goals);
        expect(lines).toBe(linksIn(graph) - linksIn(left));
        expect(agreements).toBe(graph.nodes.agreement.size - left.nodes.agreement.size);

        const dropped = apply(withStatus(graph, goals, 'dropped'));
        expect(goals.filter((goal) => dropped.nodes.goal.get(goal)?.status !== 'dropped')).toEqual([]);
        const pejlemaerke = nth([...graph.nodes.pejlemaerke.keys()], other);
        if (pejlemaerke !== undefined) {
          const supported = apply(withPejlemaerke(graph, goals, pejlemaerke));
          for (const goal of goals)
            expect(new Set(targets(supported, 'goalSupports', goal))).toEqual(
              new Set([...targets(graph, 'goalSupports', goal), pejlemaerke]),
            );
        }
        const leader = nth([...graph.nodes.leader.keys()], other);
        if (leader === undefined) return;
        const owned = apply(withOwner(graph, goals, leader));
        for (const goal of goals) {
          const [, ...others] = ownersOf(graph, goal).map(({ id }) => id);
          expect(new Set(ownersOf(owned, goal).map(({ id }) => id))).toEqual(new Set([leader, ...others]));
        }
      }),
      { numRuns: 150 },
    );
  });
});
