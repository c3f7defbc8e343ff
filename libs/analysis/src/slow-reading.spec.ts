import * as fc from 'fast-check';
import { cascades } from '../../domain/testing/cascade-arbitrary';
import { graphs } from '../../domain/testing/graph-arbitrary';
import { analyseSlowly } from '../reference';
import { comparedReport } from '../testing/compared-report';
import { optionsFor } from '../testing/option-arbitrary';
import { analyse } from './index';

/** How many graphs of each sort, of what `npm run soak` takes: a half. */
const GRAPHS = Number(process.env['SLOW_READING'] ?? 0.5);

const withOptions = (sizes: Parameters<typeof graphs>[0]) =>
  graphs(sizes).chain((graph) => fc.tuple(fc.constant(graph), optionsFor(graph)));

describe('the report agrees with a slow, obvious reading of the method', () => {
  it.each([
    ['small graphs', {}, 1500],
    ['graphs of goals alone', { leaders: 0, units: 0, initiatives: 0, networks: 0, pejlemaerker: 2 }, 500],
    ['many goals and few leaders', { goals: 40, leaders: 4, networks: 1 }, 500],
    ['many leaders and units', { goals: 12, leaders: 40, units: 14 }, 400],
    ['many initiatives and pejlemærker', { goals: 10, initiatives: 16, pejlemaerker: 8, leaders: 6 }, 400],
    ['many networks', { networks: 14, leaders: 20, units: 14, goals: 3 }, 400],
  ] as const)('on %s', (_, sizes, numRuns) => {
    fc.assert(
      fc.property(withOptions(sizes), ([graph, options]) => {
        expect(comparedReport(analyse(graph, options))).toEqual(comparedReport(analyseSlowly(graph, options)));
      }),
      { numRuns: GRAPHS * numRuns },
    );
  });

  it('on cascades that hold together, with bottlenecks of goals and of leaders', () => {
    const met = { goal: 0, leader: 0, several: 0 };
    fc.assert(
      fc.property(cascades, (graph) => {
        const options = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };
        const report = analyse(graph, options);
        for (const { type } of report.bottlenecks) met[type]++;
        const goals = new Set(report.bottlenecks.filter(({ type }) => type === 'goal').map(({ carries }) => carries));
        if (report.bottlenecks.some(({ type, carries }) => type === 'leader' && !goals.has(carries))) met.several++;
        expect(comparedReport(report)).toEqual(comparedReport(analyseSlowly(graph, options)));
      }),
      { numRuns: GRAPHS * 1200 },
    );
    expect(Math.min(met.goal, met.leader, met.several)).toBeGreaterThan(40);
  });
});
