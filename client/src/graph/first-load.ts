import type { Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { CascadeWorker } from './cascade-worker';
import { askForGraph, loadFacts, type WorkspaceFacts } from './map-graph';
import { layoutKey } from './layout-key';
import { dayInDenmark } from './today';
import type { LayoutOptions, Screen } from './worker-protocol';

/** A map, or of a large one what its first view shows. */
interface MadeMap {
  readonly asOf: string;
  readonly diagram: MapDiagram;
  readonly whole: boolean;
}

/** What is under way for the workspace that the page was opened at. */
export interface FirstLoad {
  readonly facts: Promise<WorkspaceFacts | null>;
  /** The answer that the graph is in. */
  readonly graph: Promise<string>;
  /** The report of the day in the address; null when it could not be made, which is told when it is asked for again. */
  readonly report: Promise<Report | null>;
  /** The map as it will be asked for, where it will be; taken when the same is asked for. */
  readonly map: {
    readonly key: string;
    readonly made: Promise<MadeMap>;
  } | null;
  /** It has the graph when `graph` resolves. */
  readonly worker: CascadeWorker;
}

let begun: { readonly workspace: string; load: FirstLoad } | null = null;

/** Begins to load a workspace, before anything else of the page is read. */
export function beginFirstLoad(workspace: string): void {
  const worker = new CascadeWorker();
  const facts = loadFacts(workspace);
  const graph = askForGraph(workspace, null);
  // Whoever takes them hears of a failure; until then it is nobody's.
  facts.catch(() => null);
  graph.catch(() => null);
  begun = { workspace, load: { facts, graph, report: Promise.resolve(null), map: null, worker } };
}

/**
 * Has the report made, and the map laid out, while the screens are still being read. `asOf` is the day in the address, `map` what
 * the map will ask for and the screen it will have, null where no map will be shown.
 */
export function prepareFirstView(
  asOf: string | null,
  map: { readonly options: LayoutOptions; readonly screen: Screen } | null,
): void {
  if (begun === null) return;
  const { graph, worker } = begun.load;
  const today = dayInDenmark(new Date());
  const asked = graph.then((answer) => {
    const taken = worker.ask({ type: 'load', answer, today });
    const report = Promise.all([taken, worker.ask({ type: 'report', asOf })]).then(([, made]) => made);
    const firstView = map && worker.ask({ type: 'firstView', asOf, ...map });
    return { report, firstView };
  });
  const report = asked.then(({ report: made }) => made).catch(() => null);
  const made = asked.then(async ({ report: ofDay, firstView }): Promise<MadeMap> => {
    if (firstView === null) throw new Error('No map was asked for');
    const [{ asOf: day }, view] = await Promise.all([ofDay, firstView]);
    return { asOf: day, ...view };
  });
  // As above; and where the report cannot be made, the screen asks for it again and says why.
  made.catch(() => null);
  begun.load = { ...begun.load, report, map: map && { key: layoutKey(map.options), made } };
}

/** Resolves when the worker has been given the graph, or cannot be, or after so many milliseconds. */
export async function handedOver(most: number): Promise<void> {
  const given = begun?.load.graph.then(
    () => null,
    () => null,
  );
  await Promise.race([given, new Promise((resolve) => window.setTimeout(resolve, most))]);
}

/** Hands over what was begun for a workspace, once; null when nothing was. */
export function takeFirstLoad(workspace: string): FirstLoad | null {
  const taken = begun;
  begun = null;
  if (taken === null || taken.workspace === workspace) return taken?.load ?? null;
  taken.load.worker.stop();
  return null;
}
