import * as fc from 'fast-check';
import { graphs } from '../../domain/testing/graph-arbitrary';
import { analyseSlowly } from '../reference';
import { comparedReport } from '../testing/compared-report';
import { optionsFor } from '../testing/option-arbitrary';
import { analyse } from './index';

const withOptions = (sizes: Parameters<typeof graphs>[0]) =>
  graphs(sizes).chain((graph) => fc.tuple(fc.constant(graph), optionsFor(graph)));

describe('the report agrees with a slow, obvious reading of the method', () => {
  it.each([
    ['small graphs', {}, 3000],
    ['graphs of goals alone', { leaders: 0, units: 0, initiatives: 0, networks: 0, pejlemaerker: 2 }, 1000],
    ['many goals and few leaders', { goals: 40, leaders: 4, networks: 1 }, 800],
    ['many leaders and units', { goals: 12, leaders: 40, units: 14 }, 600],
    ['many initiatives and pejlemærker', { goals: 10, initiatives: 16, pejlemaerker: 8, leaders: 6 }, 600],
    ['many networks', { networks: 14, leaders: 20, units: 14, goals: 3 }, 600],
  ] as const)('on %s', (_, sizes, numRuns) => {
    fc.assert(
      fc.property(withOptions(sizes), ([graph, options]) => {
        expect(comparedReport(analyse(graph, options))).toEqual(comparedReport(analyseSlowly(graph, options)));
      }),
      { numRuns },
    );
  });
});
