import type { Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { STATEMENTS, type AnalyseOptions, type Cell } from '../src';

const asOf = fc.constantFrom('2026-06-30', '2026-02-28', '2024-02-29', '2025-06-30', '2027-01-02');
const seed = fc.record({
  asOf,
  spanMax: fc.integer({ min: 1, max: 25 }),
  minAnswers: fc.integer({ min: 5, max: 8 }),
  // Sevenths, so that means are no round numbers.
  cells: fc.array(fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 7, max: 35 }))), {
    maxLength: 40,
  }),
  shuffle: fc.boolean(),
});

/** Options for a report on a graph: a date, settings, and cells of a survey for some of its levels and pejlemærker. */
export const optionsFor = (graph: Graph): fc.Arbitrary<AnalyseOptions> =>
  seed.map(({ asOf, spanMax, minAnswers, cells, shuffle }) => {
    const places = [...graph.nodes.level.keys()].flatMap((level) =>
      [...graph.nodes.pejlemaerke.keys()].flatMap((pejlemaerke) =>
        STATEMENTS.map((statement) => ({ level, pejlemaerke, statement })),
      ),
    );
    const given = places.flatMap((place, i): Cell[] => {
      const cell = cells[i % Math.max(1, cells.length)];
      return cell ? [{ ...place, answers: cell[0], mean: cell[1] / 7 }] : [];
    });
    return { asOf, settings: { spanMax, minAnswers }, cells: shuffle ? given.reverse() : given };
  });
