import { buildIndex, patchIndex, type GraphIndex, type Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { compareGraphs, difference, fromColumns, type Graph } from '@kaskade/domain';
import { useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { CascadeWorker } from '../graph/cascade-worker';
import type { Editor } from '../graph/edits/editor';
import { askForGraph, graphIn } from '../graph/map-graph';
import { dayInDenmark } from '../graph/today';
import { AgainstContext, useAgainst, type Against } from '../graph/use-against';
import { CascadeContext, useCascadeState, type Cascade, type CascadeState } from '../graph/use-cascade';
import { EditorContext, useEditor } from '../graph/use-editor';
import type { LayoutOptions } from '../graph/worker-protocol';
import { draftEditor } from '../graph/edits/draft-editor';
import { draftKey, keepDraft, readDraft } from '../graph/edits/kept-drafts';
import { DraftContext, type OpenDraft } from './use-draft';

/** A draft's graph, with the worker that has it too. */
interface Laid {
  readonly id: string;
  readonly editor: Editor;
  readonly worker: CascadeWorker;
  readonly graph: Graph;
  readonly index: GraphIndex;
  /** How many lists of changes the worker's graph has got. */
  readonly applied: number;
}

/** Lays a draft over the present map: everything inside reads and edits the draft, seen against the map under it. Without one it does nothing. */
export function DraftProvider({
  workspace,
  draft,
  asOf,
  children,
}: {
  readonly workspace: string;
  /** The draft's id in this browser; null: none is open. */
  readonly draft: string | null;
  readonly asOf: string | null;
  readonly children: ReactNode;
}): JSX.Element {
  const base = useCascadeState();
  const outer = useAgainst();
  const presentEditor = useEditor();
  const present = base.status === 'ready' ? base.cascade : null;
  const [laid, setLaid] = useState<Laid | null>(null);
  const [made, setMade] = useState<{ readonly of: Laid; readonly report: Report } | null>(null);
  /** Counts how often it is laid anew: another window has written the same draft, or there is a connection again. */
  const [round, setRound] = useState(0);

  const isMissing = draft !== null && laid === null;
  useEffect(() => {
    const again = (): void => setRound((n) => n + 1);
    const onStorage = ({ key }: StorageEvent): void => {
      if (draft !== null && key === draftKey(workspace, draft)) again();
    };
    window.addEventListener('storage', onStorage);
    if (isMissing) window.addEventListener('online', again);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('online', again);
    };
  }, [workspace, draft, isMissing]);

  useEffect(() => {
    const kept = draft === null ? null : readDraft(workspace, draft);
    if (kept === null || presentEditor === null) return;
    return layDraft({ workspace, id: kept.id, presentEditor, show: setLaid }, kept.edits);
  }, [workspace, draft, presentEditor, round]);

  const day = laid === null ? null : (asOf ?? laid.graph.settings.asOf ?? dayInDenmark(new Date()));
  useEffect(() => {
    if (laid === null || day === null) return;
    let wanted = true;
    laid.worker
      .ask({ type: 'report', asOf: day })
      .then((report) => wanted && setMade({ of: laid, report }))
      // Its worker was stopped: another takes its place.
      .catch(() => null);
    return () => {
      wanted = false;
    };
  }, [laid, day]);

  const shown = draft !== null && made?.of.id === draft ? made : null;
  const state = useMemo((): CascadeState => {
    if (shown === null || present === null) return base;
    return { status: 'ready', cascade: draftCascade(present, shown.of, shown.report, shown.of !== laid) };
  }, [base, present, shown, laid]);
  const against = useMemo((): Against | null => {
    if (shown === null || present === null) return null;
    const { graph, index, report } = present;
    return { is: 'now', graph, index, report, comparison: compareGraphs(graph, shown.of.graph) };
  }, [present, shown]);
  const editor = shown?.of.editor ?? null;
  const open = useMemo(
    (): OpenDraft | null =>
      editor === null || present === null || presentEditor === null || draft === null
        ? null
        : { id: draft, editor, present, presentEditor },
    [draft, editor, present, presentEditor],
  );
  return (
    <DraftContext value={open}>
      <EditorContext value={draft === null ? presentEditor : editor}>
        <CascadeContext value={draft === null ? base : state}>
          <AgainstContext value={draft === null ? outer : against}>{children}</AgainstContext>
        </CascadeContext>
      </EditorContext>
    </DraftContext>
  );
}

interface Laying {
  readonly workspace: string;
  readonly id: string;
  readonly presentEditor: Editor;
  readonly show: (laid: Laid | null) => void;
}

/** Keeps a draft over the map as both change; gives what ends that. */
function layDraft({ workspace, id, presentEditor, show }: Laying, kept: Parameters<typeof draftEditor>[1]): () => void {
  const worker = new CascadeWorker();
  const editor = draftEditor(presentEditor.state.shown, kept, (edits) =>
    keepDraft(workspace, { id, name: readDraft(workspace, id)?.name ?? null, edits }),
  );
  let laid: Laid | null = null;
  let isOver = false;
  let under = presentEditor.state.shown;
  const follow = (): void => {
    if (laid === null) return;
    const { shown } = editor.state;
    const changes = difference(laid.graph, shown);
    if (changes.length === 0) return;
    void worker.ask({ type: 'apply', changes });
    laid = { ...laid, graph: shown, index: patchIndex(laid.index, shown, changes), applied: laid.applied + 1 };
    show(laid);
  };
  const unfollow = editor.subscribe(follow);
  const leave = presentEditor.subscribe(() => {
    const { state } = presentEditor;
    if (state.shown === under) return;
    under = state.shown;
    editor.lay(state);
  });
  askForGraph(workspace, null)
    .then((answer) => {
      const fetched = graphIn(answer);
      // What comes too late would lie over the draft that is open now.
      if (fetched === null || isOver) return;
      void worker.ask({ type: 'load', answer, today: dayInDenmark(new Date()) });
      // The graph is the editor's, which shares with the map under it whatever is the same; the worker gets what differs from what it loaded.
      const graph = editor.state.shown;
      const changes = difference(fromColumns(fetched.columns), graph);
      if (changes.length > 0) void worker.ask({ type: 'apply', changes });
      laid = { id, editor, worker, graph, index: buildIndex(graph), applied: changes.length > 0 ? 1 : 0 };
      show(laid);
    })
    // Without the server there is no draft yet; the map says that there is no connection.
    .catch(() => null);
  return () => {
    isOver = true;
    unfollow();
    leave();
    editor.stop();
    worker.stop();
    show(null);
  };
}

/** The draft as the screens have a workspace. */
function draftCascade(present: Cascade, laid: Laid, report: Report, isOld: boolean): Cascade {
  return {
    ...present,
    graph: laid.graph,
    index: laid.index,
    report,
    status: isOld ? 'refreshing' : present.status,
    layout: async (options: LayoutOptions): Promise<MapDiagram> => {
      const drawn = await laid.worker.ask({ type: 'layout', asOf: report.asOf, options, applied: laid.applied });
      // The draft has changed meanwhile: the map of the next is asked for when its report is there.
      return drawn ?? new Promise<never>(() => {});
    },
  };
}
