import { applyChanges, createGraph, DEFAULT_LEVELS, sources, targets, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { cascades } from '../../../domain/testing/cascade-arbitrary';
import { graphs } from '../../../domain/testing/graph-arbitrary';
import { caseNamed } from '../../testing/case-named';
import { analyse, buildIndex, goalRank, likelyPartners, type Report } from '../index';

const options = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };
/** The graph with a link made; null where it would close a cycle. */
const linked = (graph: Graph, parent: string, child: string): Graph | null => {
  const primary = sources(graph, 'cascadesTo', child).length === 0;
  const change: Change = { type: 'link', link: 'cascadesTo', from: parent, to: child, fields: { primary } };
  const applied = applyChanges(graph, [change]);
  return applied.ok ? applied.graph : null;
};
const ids = (report: Report, code: string): string[] =>
  report.findings.filter((finding) => finding.code === code).map(({ subject }) => subject.id);

/** Every link that could be told of at a boundary, read from the report alone. */
function candidates(graph: Graph, report: Report, rank: number): [string, string][] {
  const index = buildIndex(graph);
  const stopping = ids(report, 'GOAL_STOPS').filter((id) => goalRank(index, id) === rank);
  const orphans = ids(report, 'GOAL_ORPHAN').filter((id) => goalRank(index, id) === rank + 1);
  const share = (a: string, b: string): boolean =>
    targets(graph, 'goalSupports', a).some((marker) => targets(graph, 'goalSupports', b).includes(marker));
  return stopping.flatMap((a) => orphans.filter((b) => share(a, b)).map((b): [string, string] => [a, b]));
}

describe('the links that move most', () => {
  it('of fjordby are the three of the design, from 64 % to 43 %', () => {
    const found = likelyPartners(buildIndex(caseNamed('fjordby').graph))!;
    expect(found.pairs.map(({ parent, child }) => [parent, child])).toEqual([
      ['M03', 'F09'],
      ['M10', 'F07'],
      ['M11', 'F08'],
    ]);
    expect([found.upper, found.lower]).toEqual(['middle', 'first_line']);
    expect(Math.round(found.before * 100)).toBe(64);
    expect(Math.round(found.after * 100)).toBe(43);
  });

  it('give the index that the report gives once they are made, and each is the best there is', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.oneof(graphs({ pejlemaerker: 2, goals: 20 }), cascades, cascades, cascades), (graph) => {
        const found = likelyPartners(buildIndex(graph));
        if (!found) return;
        let present = graph;
        for (const { parent, child, index } of found.pairs) {
          const report = analyse(present, options);
          const rank = report.boundaries.findIndex(({ upper }) => upper === found.upper);
          const indexWith = (pair: readonly [string, string]): number => {
            const then = linked(present, ...pair);
            return then ? analyse(then, options).boundaries[rank]!.index! : 1;
          };
          const possible = candidates(present, report, rank);
          expect(possible).toContainEqual([parent, child]);
          expect(index).toBeCloseTo(indexWith([parent, child]), 12);
          expect(index).toBeLessThan(report.boundaries[rank]!.index!);
          for (const pair of possible) expect(indexWith(pair)).toBeGreaterThan(index - 1e-12);
          present = linked(present, parent, child)!;
          pairs++;
        }
      }),
      { numRuns: 800 },
    );
    expect(pairs).toBeGreaterThan(50);
  });
});

describe('of links that move it as much', () => {
  const goal = (id: string) => ({
    ...{ id, title: id, description: null, indicator: null, baseline: null, target: null, current: null },
    ...{ measureUnit: null, due: null, status: 'active' as const, stopsHere: false, stopsReason: null },
  });
  const leader = (id: string) => ({ id, name: id, title: null, employees: null, email: null });
  const marker = (id: string) => ({ id, name: id, framework: null, description: null });
  /** Two pejlemærker, each with a goal that stops and one with no goal above; `superior` says whom L3 and L4 report to. */
  const pairs = (superior: Record<string, string>): string[] => {
    const graph = createGraph({
      nodes: {
        level: DEFAULT_LEVELS.slice(0, 2),
        pejlemaerke: [marker('P1'), marker('P2')],
        goal: ['A1', 'A2', 'B1', 'B2'].map(goal),
        leader: ['L1', 'L2', 'L3', 'L4'].map(leader),
      },
      links: {
        goalLevel: [
          ['A1', 'political'],
          ['A2', 'political'],
          ['B1', 'top'],
          ['B2', 'top'],
        ],
        leaderLevel: [
          ['L1', 'political'],
          ['L2', 'political'],
          ['L3', 'top'],
          ['L4', 'top'],
        ],
        owns: [
          ['L1', 'A1'],
          ['L2', 'A2'],
          ['L3', 'B1'],
          ['L4', 'B2'],
        ],
        goalSupports: [
          ['A1', 'P1'],
          ['B1', 'P1'],
          ['A2', 'P2'],
          ['B2', 'P2'],
        ],
        reportsTo: Object.entries(superior),
      },
    });
    return likelyPartners(buildIndex(graph))!.pairs.map(({ parent, child }) => `${parent}->${child}`);
  };

  it('the first is between leaders who report to each other, else the one with the smallest ids', () => {
    expect(pairs({})).toEqual(['A1->B1', 'A2->B2']);
    expect(pairs({ L4: 'L2' })).toEqual(['A2->B2', 'A1->B1']);
    expect(pairs({ L3: 'L1', L4: 'L2' })).toEqual(['A1->B1', 'A2->B2']);
  });
});
