import { buildIndex, patchIndex, type GraphIndex, type Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { difference, fromColumns, type Graph } from '@kaskade/domain';
import { useCallback, useEffect, useMemo, useReducer, useRef, type JSX, type ReactNode } from 'react';
import { sender } from './actor';
import { apiErrorOf } from './api-error';
import { CascadeWorker } from './cascade-worker';
import { editDoor } from './edits/edit-door';
import { Editor } from './edits/editor';
import { followFeed } from './edits/follow-feed';
import { openKeeper, type Keeper } from './edits/kept-edits';
import { takeFirstLoad, type FirstLoad } from './first-load';
import { layoutKey } from './layout-key';
import { askForGraph, graphIn, loadFacts, type LoadedGraph, type WorkspaceFacts } from './map-graph';
import type { ApiError } from './refusal';
import { painted } from '../ui/painted';
import { dayInDenmark } from './today';
import { CascadeContext, type CascadeState } from './use-cascade';
import { EditorContext } from './use-editor';
import type { LayoutOptions } from './worker-protocol';

/** The graph on the screen: what was fetched, with the edits of this window on it. */
interface Loaded extends Pick<LoadedGraph, 'cells'> {
  readonly facts: WorkspaceFacts;
  readonly graph: Graph;
  readonly index: GraphIndex;
}

interface State {
  readonly loaded: Loaded | null;
  /** The report, and the graph it was made from. */
  readonly report: { readonly of: Loaded; readonly report: Report } | null;
  readonly editor: Editor | null;
  readonly error: ApiError | null;
  readonly offline: boolean;
}

type Action = Partial<State>;
const START: State = { loaded: null, report: null, editor: null, error: null, offline: false };
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
  const { loaded, report, editor, error, offline } = state;
  const worker = useRef<CascadeWorker | null>(null);
  const present = useRef<Loaded | null>(null);
  const edits = useRef<Editor | null>(null);
  /** How many lists of changes the worker's graph has got since it was loaded. */
  const applied = useRef(0);
  const queue = useRef(Promise.resolve());
  /** A report that is under way before the screens ask for it, and what it is of; null: of what is loaded first. */
  const earlyReport = useRef<{ readonly of: Loaded | null; readonly made: Promise<Report | null> } | null>(null);
  const earlyMap = useRef<FirstLoad['map']>(null);
  const chosenDay = useRef(asOf);
  chosenDay.current = asOf;

  const show = useCallback((change: Partial<Loaded>): void => {
    if (present.current === null) return;
    present.current = { ...present.current, ...change };
    dispatch({ loaded: present.current });
  }, []);
  /** Worker and index get what the edits change, not the whole. */
  const follow = useCallback((): void => {
    if (present.current === null || edits.current === null || worker.current === null) return;
    const { graph, index } = present.current;
    const { shown } = edits.current.state;
    if (shown === graph) return;
    const changes = difference(graph, shown);
    if (changes.length > 0) {
      applied.current++;
      void worker.current.ask({ type: 'apply', changes });
    }
    // Made beside what the screens do with the edit; who takes it hears where it could not be made.
    const made = worker.current.ask({ type: 'report', asOf: chosenDay.current });
    made.catch(() => null);
    show({ graph: shown, index: patchIndex(index, shown, changes) });
    earlyReport.current = { of: present.current, made };
  }, [show]);
  const begin = useCallback(
    (fetched: LoadedGraph, facts: WorkspaceFacts): void => {
      const graph = fromColumns(fetched.columns);
      present.current = { facts, graph, index: buildIndex(graph), cells: fetched.cells };
      let keeper: Keeper | null = null;
      const made = new Editor(
        {
          door: editDoor(workspace),
          keep: (kept) => keeper?.keep(kept),
          sender,
          takeCells: (cells) => {
            void worker.current?.ask({ type: 'cells', cells });
            show({ cells });
          },
          newOperation: () => crypto.randomUUID(),
        },
        fetched.version,
        graph,
      );
      edits.current = made;
      made.subscribe(follow);
      void openKeeper(workspace).then((opened) => {
        keeper = opened;
        made.restore(opened.found);
      });
      dispatch({ loaded: present.current, editor: made, error: null, offline: false });
    },
    [workspace, follow, show],
  );

  const fetchNow = useCallback(
    async (first: FirstLoad | null): Promise<void> => {
      try {
        if (edits.current !== null) {
          const [facts] = await Promise.all([loadFacts(workspace), edits.current.catchUp()]);
          const isNew = facts !== null && JSON.stringify(facts) !== JSON.stringify(present.current?.facts);
          if (isNew) show({ facts });
          dispatch({ error: null, offline: false });
          return;
        }
        const [facts, answer] = await Promise.all([
          first?.facts ?? loadFacts(workspace),
          first?.graph ?? askForGraph(workspace, null),
        ]);
        const fetched = graphIn(answer);
        if (worker.current === null || facts === null || fetched === null) return;
        // Shown a second time meanwhile, as React does while one develops: its worker is gone, and another load is under way.
        if (first !== null && worker.current !== first.worker) return;
        // The worker builds its graph while this thread builds its own; what is asked of it after that waits.
        if (first === null) void worker.current.ask({ type: 'load', answer, today: dayInDenmark(new Date()) });
        begin(fetched, facts);
      } catch (thrown) {
        const problem = apiErrorOf(thrown);
        dispatch(present.current !== null && problem.code === 'OFFLINE' ? { offline: true } : { error: problem });
      }
    },
    [workspace, begin, show],
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
    if (editor === null) return;
    return followFeed(workspace, {
      version: () => editor.state.version,
      take: (revision, cells) => {
        editor.hear(revision);
        if (cells) void editor.askForCells();
      },
      catchUp: load,
    });
  }, [editor, workspace, load]);

  useEffect(() => {
    const first = takeFirstLoad(workspace);
    worker.current = first?.worker ?? new CascadeWorker();
    if (first !== null) {
      earlyReport.current = { of: null, made: first.report };
      earlyMap.current = first.map;
    }
    void enqueue(first);
    return () => {
      worker.current?.stop();
      worker.current = null;
      present.current = null;
      edits.current?.stop();
      edits.current = null;
      applied.current = 0;
      earlyReport.current = null;
      earlyMap.current = null;
    };
  }, [enqueue, workspace]);

  const day = asOf ?? loaded?.graph.settings.asOf ?? dayInDenmark(new Date());
  useEffect(() => {
    if (loaded === null || worker.current === null) return;
    let wanted = true;
    const { current } = worker;
    const early = earlyReport.current;
    const isOfThis = early !== null && (early.of === null || early.of === loaded);
    if (isOfThis) earlyReport.current = null;
    (isOfThis ? early.made : Promise.resolve(null))
      .then((made) => (made?.asOf === day ? made : current.ask({ type: 'report', asOf: day })))
      .then((made) => wanted && dispatch({ report: { of: loaded, report: made } }))
      .catch((thrown: unknown) => wanted && dispatch({ error: apiErrorOf(thrown) }));
    return () => {
      wanted = false;
    };
  }, [loaded, day]);

  useEffect(() => {
    const again = (): void => void load();
    const lost = (): void => {
      dispatch({ offline: true });
      edits.current?.connected(false);
    };
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
      if (early?.key === layoutKey(options) && applied.current === 0) {
        const made = await early.made;
        if (made.asOf === asOf && made.whole) return made.diagram;
        if (made.asOf === asOf && onFirstView !== undefined) {
          onFirstView(made.diagram);
          await painted();
        }
      }
      if (worker.current === null) throw new Error('The workspace was closed');
      const made = await worker.current.ask({ type: 'layout', asOf, options, applied: applied.current });
      // The graph has changed meanwhile: the map of the next is asked for when its report is there.
      return made ?? new Promise<never>(() => {});
    },
    [report, day],
  );

  const value = useMemo((): CascadeState => {
    if (error !== null && report === null) return { status: 'error', error, retry: () => void load() };
    if (report === null) return { status: 'loading' };
    const { facts, graph, index, cells } = report.of;
    return {
      status: 'ready',
      cascade: {
        workspace: facts,
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

  return (
    <EditorContext value={editor}>
      <CascadeContext value={value}>{children}</CascadeContext>
    </EditorContext>
  );
}
