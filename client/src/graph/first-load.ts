import type { Report } from '@kaskade/analysis';
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
  /** It has the graph when `graph` resolves. */
  readonly worker: CascadeWorker;
}

let begun: { readonly workspace: string; readonly load: FirstLoad } | null = null;

/**
 * Begins to load a workspace while the screens themselves are still being read. `asOf` is the day in the address, `layout` what the
 * map will ask for, null where no map will be shown.
 */
export function beginFirstLoad(workspace: string, asOf: string | null, layout: LayoutOptions | null): void {
  const worker = new CascadeWorker();
  const facts = loadFacts(workspace);
  const graph = loadGraph(workspace, null);
  const report = graph.then(async (loaded) => {
    if (loaded === null) return null;
    const { columns, cells } = loaded;
    const day = asOf ?? columns.settings.asOf ?? dayInDenmark(new Date());
    const taken = worker.ask({ type: 'load', columns, cells });
    const made = worker.ask({ type: 'report', asOf: day });
    if (layout !== null) worker.ask({ type: 'prepare', asOf: day, options: layout }).catch(() => null);
    return (await Promise.all([taken, made]))[1];
  });
  // Whoever takes them hears of a failure; until then it is nobody's.
  facts.catch(() => null);
  graph.catch(() => null);
  begun = { workspace, load: { facts, graph, report: report.catch(() => null), worker } };
}

/** Hands over what was begun for a workspace, once; null when nothing was. */
export function takeFirstLoad(workspace: string): FirstLoad | null {
  const taken = begun;
  begun = null;
  if (taken === null || taken.workspace === workspace) return taken?.load ?? null;
  taken.load.worker.stop();
  return null;
}
