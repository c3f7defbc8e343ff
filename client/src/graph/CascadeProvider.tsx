import { buildIndex, type GraphIndex, type Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { fromColumns, type Graph } from '@kaskade/domain';
import { useCallback, useEffect, useMemo, useReducer, useRef, type JSX, type ReactNode } from 'react';
import { apiErrorOf } from './api-error';
import { CascadeWorker } from './cascade-worker';
import { takeFirstLoad, type FirstLoad } from './first-load';
import { layoutKey } from './layout-key';
import { askForGraph, graphIn, loadFacts, type LoadedGraph, type WorkspaceFacts } from './map-graph';
import type { ApiError } from './refusal';
import { painted } from '../ui/painted';
import { dayInDenmark } from './today';
import { CascadeContext, type CascadeState } from './use-cascade';
import type { LayoutOptions } from './worker-protocol';

interface Loaded extends LoadedGraph {
  readonly facts: WorkspaceFacts;
  readonly graph: Graph;
  readonly index: GraphIndex;
}

interface State {
  readonly loaded: Loaded | null;
  /** The report, and the graph it was made from. */
  readonly report: { readonly of: Loaded; readonly report: Report } | null;
  readonly error: ApiError | null;
  readonly offline: boolean;
}

type Action = Partial<State>;
const START: State = { loaded: null, report: null, error: null, offline: false };
const merge = (state: State, action: Action): State => ({ ...state, ...action });

/** Between two tries while there is no connection, ms. */
const RETRY = 10_000;

/**
 * Loads the graph of one workspace, has it analysed in a worker, and keeps it. Give it the workspace as `key`:
 * another workspace is another provider.
 */
export function CascadeProvider({
  workspace,
  asOf,
  children,
}: {
  readonly workspace: string;
  /** The day chosen on the screen; null: the workspace's own, else today. */
  readonly asOf: string | null;
  readonly children: ReactNode;
}): JSX.Element {
  const [state, dispatch] = useReducer(merge, START);
  const { loaded, report, error, offline } = state;
  const worker = useRef<CascadeWorker | null>(null);
  const present = useRef<Loaded | null>(null);
  const queue = useRef(Promise.resolve());
  const earlyReport = useRef<Promise<Report | null>>(Promise.resolve(null));
  const earlyMap = useRef<FirstLoad['map']>(null);

  const fetchNow = useCallback(
    async (first: FirstLoad | null): Promise<void> => {
      try {
        const [facts, answer] = await Promise.all([
          first?.facts ?? loadFacts(workspace),
          first?.graph ?? askForGraph(workspace, present.current?.version ?? null),
        ]);
        const fetched = graphIn(answer);
        if (worker.current === null || facts === null) return;
        const before = present.current;
        if (fetched === null && before === null) return;
        // The worker builds its graph while this thread builds its own; what is asked of it after that waits.
        const taken =
          fetched === null || first !== null
            ? null
            : worker.current.ask({ type: 'load', answer, today: dayInDenmark(new Date()) });
        const next: Loaded =
          fetched === null && before !== null ? { ...before, facts } : withGraph(fetched as LoadedGraph, facts);
        await taken;
        present.current = next;
        dispatch({ loaded: next, error: null, offline: false });
      } catch (thrown) {
        const problem = apiErrorOf(thrown);
        dispatch(present.current !== null && problem.code === 'OFFLINE' ? { offline: true } : { error: problem });
      }
    },
    [workspace],
  );
  // One after the other: what is asked for while an answer is under way may be newer than that answer.
  const enqueue = useCallback(
    (first: FirstLoad | null): Promise<void> => {
      queue.current = queue.current.then(() => fetchNow(first));
      return queue.current;
    },
    [fetchNow],
  );
  const load = useCallback(() => enqueue(null), [enqueue]);

  useEffect(() => {
    const first = takeFirstLoad(workspace);
    worker.current = first?.worker ?? new CascadeWorker();
    if (first !== null) [earlyReport.current, earlyMap.current] = [first.report, first.map];
    void enqueue(first);
    return () => {
      worker.current?.stop();
      worker.current = null;
      present.current = null;
    };
  }, [enqueue, workspace]);

  const day = asOf ?? loaded?.graph.settings.asOf ?? dayInDenmark(new Date());
  useEffect(() => {
    if (loaded === null || worker.current === null) return;
    let wanted = true;
    const { current } = worker;
    const early = earlyReport.current;
    earlyReport.current = Promise.resolve(null);
    early
      .then((made) => (made?.asOf === day ? made : current.ask({ type: 'report', asOf: day })))
      .then((made) => wanted && dispatch({ report: { of: loaded, report: made } }))
      .catch((thrown: unknown) => wanted && dispatch({ error: apiErrorOf(thrown) }));
    return () => {
      wanted = false;
    };
  }, [loaded, day]);

  useEffect(() => {
    const again = (): void => void load();
    const lost = (): void => dispatch({ offline: true });
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    window.addEventListener('offline', lost);
    const timer = offline ? window.setInterval(again, RETRY) : undefined;
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      window.removeEventListener('offline', lost);
      window.clearInterval(timer);
    };
  }, [load, offline]);

  const layout = useCallback(
    async (options: LayoutOptions, onFirstView?: (part: MapDiagram) => void) => {
      const asOf = report?.report.asOf ?? day;
      const early = earlyMap.current;
      // It is of the first graph; whatever is asked for after that is made anew.
      earlyMap.current = null;
      if (early?.key === layoutKey(options)) {
        const made = await early.made;
        if (made.asOf === asOf && made.whole) return made.diagram;
        if (made.asOf === asOf && onFirstView !== undefined) {
          onFirstView(made.diagram);
          await painted();
        }
      }
      if (worker.current === null) throw new Error('The workspace was closed');
      return worker.current.ask({ type: 'layout', asOf, options });
    },
    [report, day],
  );

  const value = useMemo((): CascadeState => {
    if (error !== null && report === null) return { status: 'error', error, retry: () => void load() };
    if (report === null) return { status: 'loading' };
    const { facts, version, graph, index, cells } = report.of;
    return {
      status: 'ready',
      cascade: {
        workspace: facts,
        version,
        graph,
        index,
        report: report.report,
        cells,
        status: offline ? 'offline' : report.of !== loaded || report.report.asOf !== day ? 'refreshing' : 'ready',
        reload: load,
        layout,
      },
    };
  }, [error, report, loaded, day, offline, load, layout]);

  return <CascadeContext value={value}>{children}</CascadeContext>;
}

function withGraph(fetched: LoadedGraph, facts: WorkspaceFacts): Loaded {
  const graph = fromColumns(fetched.columns);
  return { ...fetched, facts, graph, index: buildIndex(graph) };
}
