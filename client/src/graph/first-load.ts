import type { Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { CascadeWorker } from './cascade-worker';
import { loadFacts, loadGraph, type LoadedGraph, type WorkspaceFacts } from './map-graph';
import { dayInDenmark } from './today';
import type { LayoutOptions } from './worker-protocol';

/** What is under way for the workspace that the page was opened at. */
export interface FirstLoad {
  readonly facts: Promise<WorkspaceFacts | null>;
  readonly graph: Promise<LoadedGraph | null>;
  /** The report of the day in the address; null when it could not be made, which is told when it is asked for again. */
  readonly report: Promise<Report | null>;
  /** The map as it will be asked for, where it will be; taken when the same is asked for. */
  readonly map: {
    readonly key: string;
    readonly made: Promise<{ readonly asOf: string; readonly diagram: MapDiagram }>;
  } | null;
  /** It has the graph when `graph` resolves. */
  readonly worker: CascadeWorker;
}

let begun: { readonly workspace: string; load: FirstLoad } | null = null;

/** Begins to load a workspace, before anything else of the page is read. */
export function beginFirstLoad(workspace: string): void {
  const worker = new CascadeWorker();
  const facts = loadFacts(workspace);
  const graph = loadGraph(workspace, null);
  // Whoever takes them hears of a failure; until then it is nobody's.
  facts.catch(() => null);
  graph.catch(() => null);
  begun = { workspace, load: { facts, graph, report: Promise.resolve(null), map: null, worker } };
}

/**
 * Has the report made, and the map laid out, while the screens are still being read. `asOf` is the day in the address, `layout` what
 * the map will ask for, null where no map will be shown.
 */
export function prepareFirstView(asOf: string | null, layout: LayoutOptions | null): void {
  if (begun === null) return;
  const { graph, worker } = begun.load;
  const asked = graph.then((loaded) => {
    if (loaded === null) throw new Error('There is no such workspace');
    const { columns, cells } = loaded;
    const day = asOf ?? columns.settings.asOf ?? dayInDenmark(new Date());
    const taken = worker.ask({ type: 'load', columns, cells });
    const report = worker.ask({ type: 'report', asOf: day });
    const diagram = layout && worker.ask({ type: 'layout', asOf: day, options: layout });
    return { day, report: Promise.all([taken, report]).then(([, made]) => made), diagram };
  });
  const report = asked.then(({ report: made }) => made).catch(() => null);
  const made = asked.then(async ({ day, diagram }) => {
    if (diagram === null) throw new Error('No map was asked for');
    return { asOf: day, diagram: await diagram };
  });
  // As above; and where the report cannot be made, the screen asks for it again and says why.
  made.catch(() => null);
  begun.load = { ...begun.load, report, map: layout && { key: layoutKey(layout), made } };
}

/** Two layouts of one graph as of one day are the same when this is. */
export const layoutKey = ({ language, owners, order, openStacks, width, previousOrder }: LayoutOptions): string =>
  JSON.stringify([language, owners, order, openStacks, width, previousOrder]);

/** Hands over what was begun for a workspace, once; null when nothing was. */
export function takeFirstLoad(workspace: string): FirstLoad | null {
  const taken = begun;
  begun = null;
  if (taken === null || taken.workspace === workspace) return taken?.load ?? null;
  taken.load.worker.stop();
  return null;
}
