import { analyse, buildIndex, type Report } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { readCases } from '../../analysis/testing/read-case';
import { layoutMap, type LayoutInput, type MapDiagram } from '../src';

/** A map with the report that it must agree with. */
export interface Laid {
  readonly name: string;
  readonly input: LayoutInput;
  readonly graph: Graph;
  readonly report: Report;
  readonly map: MapDiagram;
}

const PLAIN = { language: 'da', owners: 'names', order: 'lines', openStacks: 'all' } as const;

/** The map of a graph as of a day in 2026. */
export function lay(graph: Graph, options: Partial<LayoutInput> = {}, asOf = '2026-06-30'): Laid {
  const report = analyse(graph, { asOf, settings: { spanMax: 20, minAnswers: 5 }, cells: [] });
  const input: LayoutInput = { graph, index: buildIndex(graph), report, ...PLAIN, ...options };
  return { name: '', input, graph, report, map: layoutMap(input) };
}

/** The maps of both samples and of every case. */
export function layCases(options: Partial<LayoutInput> = {}): Laid[] {
  return readCases().map(({ name, graph, options: { asOf } }) => ({ ...lay(graph, options, asOf), name }));
}
