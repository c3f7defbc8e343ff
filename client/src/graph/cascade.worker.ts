import { analyseIndex, buildIndex, type Cell, type GraphIndex, type Report } from '@kaskade/analysis';
import { layoutMap } from '@kaskade/diagram';
import { fromColumns, type Graph } from '@kaskade/domain';
import type { Answer, Request, Work } from './worker-protocol';

/** The heavy half: the report and the layout of one graph at a time, off the main thread. */
let graph: Graph | null = null;
let index: GraphIndex | null = null;
let cells: readonly Cell[] = [];
const reports = new Map<string, Report>();

function reportOf(asOf: string): Report {
  if (graph === null || index === null) throw new Error('No graph is loaded');
  const known = reports.get(asOf);
  if (known !== undefined) return known;
  const { spanMax, minAnswers } = graph.settings;
  const report = analyseIndex(index, { asOf, settings: { spanMax, minAnswers }, cells });
  reports.set(asOf, report);
  return report;
}

function doWork(work: Work): unknown {
  switch (work.type) {
    case 'load':
      graph = fromColumns(work.columns);
      index = buildIndex(graph);
      cells = work.cells;
      reports.clear();
      return null;
    case 'report':
      return reportOf(work.asOf);
    case 'layout': {
      const report = reportOf(work.asOf);
      if (graph === null || index === null) throw new Error('No graph is loaded');
      return layoutMap({ ...work.options, graph, index, report });
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
