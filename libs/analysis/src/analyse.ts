import type { Graph } from '@kaskade/domain';
import { dateNumber } from './calendar';
import { bottlenecksOf } from './figures/bottlenecks';
import { boundaryFigures } from './figures/boundaries';
import { levelFigures } from './figures/levels';
import { penetrationFigures } from './figures/penetration';
import { perceptionFigures } from './figures/perception';
import { unitCounts, unitFigures } from './figures/units';
import { allFindings } from './findings/all-findings';
import { buildIndex, type GraphIndex } from './indexing/graph-index';
import { reachOf } from './reach/reach';
import type { AnalyseOptions, Report } from './report';

/** The report on a graph (method.md section 8). */
export const analyse = (graph: Graph, options: AnalyseOptions): Report => analyseIndex(buildIndex(graph), options);

/** The report on an index, however it came about: built, or patched. */
export function analyseIndex(index: GraphIndex, options: AnalyseOptions): Report {
  const reach = reachOf(index);
  const units = unitCounts(index, reach);
  const { spanMax, minAnswers } = options.settings;
  return {
    asOf: options.asOf,
    settings: { spanMax, minAnswers },
    levels: levelFigures(index, reach),
    boundaries: boundaryFigures(index, reach),
    penetration: penetrationFigures(index, reach),
    bottlenecks: bottlenecksOf(index, reach),
    units: unitFigures(index, reach, units),
    perception: perceptionFigures(index, reach, options.cells, minAnswers),
    findings: allFindings({ index, reach, units, asOf: dateNumber(options.asOf), spanMax }),
  };
}

/** The figures of method.md sections 3, 4 and 6 alone, from an index. */
export function figuresOf(index: GraphIndex): Pick<Report, 'levels' | 'boundaries' | 'penetration' | 'units'> {
  const reach = reachOf(index);
  return {
    levels: levelFigures(index, reach),
    boundaries: boundaryFigures(index, reach),
    penetration: penetrationFigures(index, reach),
    units: unitFigures(index, reach, unitCounts(index, reach)),
  };
}
