import { analyseIndex, buildIndex, type Cell, type GraphIndex, type Report } from '@kaskade/analysis';
import { layoutMap, type MapDiagram } from '@kaskade/diagram';
import { fromColumns, type Graph } from '@kaskade/domain';
import type { Answer, LayoutOptions, Request, Work } from './worker-protocol';

/** The heavy half: the report and the layout of one graph at a time, off the main thread. */
let graph: Graph | null = null;
let index: GraphIndex | null = null;
let cells: readonly Cell[] = [];
const reports = new Map<string, Report>();
let prepared: { readonly key: string; readonly diagram: MapDiagram } | null = null;

function reportOf(asOf: string): Report {
  if (graph === null || index === null) throw new Error('No graph is loaded');
  const known = reports.get(asOf);
  if (known !== undefined) return known;
  const { spanMax, minAnswers } = graph.settings;
  const report = analyseIndex(index, { asOf, settings: { spanMax, minAnswers }, cells });
  reports.set(asOf, report);
  return report;
}

function layoutOf(asOf: string, options: LayoutOptions): MapDiagram {
  if (graph === null || index === null) throw new Error('No graph is loaded');
  return layoutMap({ ...options, graph, index, report: reportOf(asOf) });
}

const keyOf = (asOf: string, { language, owners, order, openStacks, width, previousOrder }: LayoutOptions): string =>
  JSON.stringify([asOf, language, owners, order, openStacks, width, previousOrder]);

function doWork(work: Work): unknown {
  switch (work.type) {
    case 'load':
      graph = fromColumns(work.columns);
      index = buildIndex(graph);
      cells = work.cells;
      reports.clear();
      prepared = null;
      return null;
    case 'report':
      return reportOf(work.asOf);
    case 'prepare':
      prepared = { key: keyOf(work.asOf, work.options), diagram: layoutOf(work.asOf, work.options) };
      return null;
    case 'layout': {
      const known = prepared?.key === keyOf(work.asOf, work.options) ? prepared.diagram : null;
      // It is asked for once; after that the screen has it.
      prepared = null;
      return known ?? layoutOf(work.asOf, work.options);
    }
    default:
      return work satisfies never;
  }
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const { id, work } = event.data;
  let answer: Answer;
  try {
    answer = { id, result: doWork(work) };
  } catch (error) {
    answer = { id, problem: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
});
