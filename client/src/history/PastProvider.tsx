import type { Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import { useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { apiErrorOf } from '../graph/api-error';
import { CascadeWorker } from '../graph/cascade-worker';
import type { ApiError } from '../graph/refusal';
import { CascadeContext, type CascadeState } from '../graph/use-cascade';
import type { LayoutOptions } from '../graph/worker-protocol';
import { readPast, type Past } from './read-past';
import { PastContext } from './use-past';

/**
 * A workspace as it was, for everything that reads the cascade; nothing can be edited, for there is no editor. Give it the workspace as
 * `key`: another point of its history comes in the place of the last when it has been read.
 */
export function PastProvider({
  workspace,
  at,
  asOf,
  children,
}: {
  readonly workspace: string;
  /** The point of the history, as the address says it. */
  readonly at: string;
  /** The day chosen on the screen; null: the workspace's own then, else that day. */
  readonly asOf: string | null;
  readonly children: ReactNode;
}): JSX.Element {
  const [past, setPast] = useState<Past | null>(null);
  const [made, setMade] = useState<{ readonly of: Past; readonly report: Report } | null>(null);
  const [failed, setFailed] = useState<{ readonly at: string; readonly error: ApiError } | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let wanted = true;
    const worker = new CascadeWorker();
    readPast(workspace, at, worker).then(
      (read) => {
        if (!wanted) return worker.stop();
        setFailed(null);
        setPast(read);
      },
      (thrown: unknown) => {
        worker.stop();
        if (wanted) setFailed({ at, error: apiErrorOf(thrown) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [workspace, at, tries]);
  useEffect(() => () => past?.worker.stop(), [past]);

  const day = past === null ? null : (asOf ?? past.graph.settings.asOf ?? past.day);
  useEffect(() => {
    if (past === null || day === null) return;
    let wanted = true;
    past.worker.ask({ type: 'report', asOf: day }).then(
      (report) => wanted && setMade({ of: past, report }),
      (thrown: unknown) => wanted && setFailed({ at: past.at, error: apiErrorOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [past, day]);

  const value = useMemo((): CascadeState => {
    if (failed?.at === at) return { status: 'error', error: failed.error, retry: () => setTries((n) => n + 1) };
    if (made === null) return { status: 'loading' };
    const { facts, graph, index, worker } = made.of;
    const { report } = made;
    const layout = async (options: LayoutOptions): Promise<MapDiagram> => {
      const drawn = await worker.ask({ type: 'layout', asOf: report.asOf, options, applied: 0 });
      if (drawn === null) throw new Error('The graph of the past has changed');
      return drawn;
    };
    const isNew = made.of.at === at && report.asOf === day;
    return {
      status: 'ready',
      cascade: {
        ...{ workspace: facts, graph, index, report, layout },
        cells: [],
        status: isNew ? 'ready' : 'refreshing',
        reload: () => Promise.resolve(),
      },
    };
  }, [failed, made, at, day]);

  return (
    <PastContext value={made?.of.at === at ? made.of : null}>
      <CascadeContext value={value}>{children}</CascadeContext>
    </PastContext>
  );
}
