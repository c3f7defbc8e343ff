import { applyChanges, sources, targets, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { cascades } from '../../../domain/testing/cascade-arbitrary';
import { graphs } from '../../../domain/testing/graph-arbitrary';
import { caseNamed } from '../../testing/case-named';
import { analyse, buildIndex, goalRank, likelyPartners, linkSuggestions } from '../index';

const options = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };
const linked = (graph: Graph, from: string, to: string): Graph => {
  const primary = sources(graph, 'cascadesTo', to).length === 0;
  const applied = applyChanges(graph, [{ type: 'link', link: 'cascadesTo', from, to, fields: { primary } }]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};

describe('the links that could be made', () => {
  it('can each be made, from a goal that stops to one of the next level with none above, and give the index that is said', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(graphs({ pejlemaerker: 2, goals: 20 }), cascades), (graph) => {
        const index = buildIndex(graph);
        const report = analyse(graph, options);
        const has = (code: string, id: string): boolean =>
          report.findings.some((finding) => finding.code === code && finding.subject.id === id);
        for (const one of linkSuggestions(index).slice(0, 6)) {
          expect(has('GOAL_STOPS', one.parent) && has('GOAL_ORPHAN', one.child)).toBe(true);
          expect(goalRank(index, one.child)).toBe(goalRank(index, one.parent)! + 1);
          const at = (of: Graph) => analyse(of, options).boundaries.find(({ upper }) => upper === one.upper)!.index;
          expect(one.before).toBe(at(graph));
          expect(one.after).toBeCloseTo(at(linked(graph, one.parent, one.child))!, 12);
          found++;
        }
      }),
      { numRuns: 250 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('come best first, each with what speaks for it', () => {
    fc.assert(
      fc.property(graphs({ pejlemaerker: 2, goals: 20 }), (graph) => {
        const list = linkSuggestions(buildIndex(graph));
        const moves = list.map(({ before, after }) => before - after);
        expect(moves).toEqual([...moves].sort((a, b) => b - a));
        for (const { parent, child, pejlemaerker, units, words } of list) {
          expect(pejlemaerker.length + words.length + Number(units !== null)).toBeGreaterThan(0);
          for (const id of pejlemaerker)
            expect(targets(graph, 'goalSupports', parent).concat(targets(graph, 'goalSupports', child))).toContain(id);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of fjordby hold the first pair of the overview’s card, with the reasons in the organisation’s own terms', () => {
    const index = buildIndex(caseNamed('fjordby').graph);
    const list = linkSuggestions(index);
    const [best] = likelyPartners(index)!.pairs;
    const same = list.find(({ parent, child }) => parent === best!.parent && child === best!.child)!;
    expect(same.after).toBeCloseTo(best!.index, 12);
    expect(same.pejlemaerker).toEqual(['KL5']);
    expect(list.some(({ units }) => units !== null)).toBe(true);
    expect(list.some(({ words }) => words.length > 0)).toBe(true);
  });
});
