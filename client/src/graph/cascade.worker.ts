import { analyseIndex, buildIndex, patchIndex, type Cell, type GraphIndex, type Report } from '@kaskade/analysis';
import { arrange, drawMap, type Arrangement } from '@kaskade/diagram';
import { applyChanges, fromColumns, type Change, type Graph } from '@kaskade/domain';
import { startCamera } from '../map/fit';
import { windowFor } from '../map/visible-window';
import { layoutKey } from './layout-key';
import { graphIn } from './map-graph';
import type { Answer, LayoutOptions, Request, Work } from './worker-protocol';

/** The heavy half: the report and the layout of one graph at a time, off the main thread. */
let graph: Graph | null = null;
let index: GraphIndex | null = null;
let cells: readonly Cell[] = [];
let today = '';
/** The lists of changes that the graph has got since it was loaded. */
let applied = 0;
const reports = new Map<string, Report>();
/** The last arrangement, for who asks for its first view and then for the whole of it. */
let arranged: { readonly key: string; readonly arrangement: Arrangement } | null = null;

/** A map of fewer nodes is drawn whole before its first view would be on the screen. */
const LARGE = 1_000;

function reportOf(chosen: string | null): Report {
  if (graph === null || index === null) throw new Error('No graph is loaded');
  const asOf = chosen ?? ownDay();
  const known = reports.get(asOf);
  if (known !== undefined) return known;
  const { spanMax, minAnswers } = graph.settings;
  const report = analyseIndex(index, { asOf, settings: { spanMax, minAnswers }, cells });
  reports.set(asOf, report);
  return report;
}

const ownDay = (): string => graph?.settings.asOf ?? today;

/** What was made of the graph or the cells before is of no use any more. */
function forget(): void {
  reports.clear();
  arranged = null;
}

function takeChanges(changes: readonly Change[]): void {
  if (graph === null || index === null) throw new Error('No graph is loaded');
  const next = applyChanges(graph, changes);
  if (!next.ok) throw new Error('The changes do not fit the graph');
  graph = next.graph;
  index = patchIndex(index, graph, changes);
  applied++;
  forget();
}

function takeGraph(answer: string, day: string): void {
  const loaded = graphIn(answer);
  if (loaded === null) throw new Error('There is no graph in the answer');
  graph = fromColumns(loaded.columns);
  index = buildIndex(graph);
  cells = loaded.cells;
  today = day;
  applied = 0;
  forget();
}

function arrangementOf(asOf: string | null, options: LayoutOptions): Arrangement {
  const key = `${asOf ?? ownDay()} ${layoutKey(options)}`;
  if (arranged?.key === key) return arranged.arrangement;
  const report = reportOf(asOf);
  if (graph === null || index === null) throw new Error('No graph is loaded');
  arranged = { key, arrangement: arrange({ ...options, graph, index, report }) };
  return arranged.arrangement;
}

function doWork(work: Work): unknown {
  switch (work.type) {
    case 'load':
      takeGraph(work.answer, work.today);
      return null;
    case 'apply':
      takeChanges(work.changes);
      return null;
    case 'cells':
      cells = work.cells;
      forget();
      return null;
    case 'report':
      return reportOf(work.asOf);
    case 'firstView': {
      const { asOf, options, screen } = work;
      const arrangement = arrangementOf(asOf, options);
      if (arrangement.scene.nodes.byId.size < LARGE) return { diagram: drawMap(arrangement), whole: true };
      const diagram = drawMap(arrangement, ({ size, spineWidth, leftOfTop }) => {
        const { box } = windowFor(startCamera(size, spineWidth, screen, leftOfTop), screen, null);
        return { left: box.x, right: box.x + box.width };
      });
      return { diagram, whole: false };
    }
    case 'layout':
      return work.applied === applied ? drawMap(arrangementOf(work.asOf, work.options)) : null;
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
