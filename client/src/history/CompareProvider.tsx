import type { Report } from '@kaskade/analysis';
import { compareGraphs } from '@kaskade/domain';
import { useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { apiErrorOf } from '../graph/api-error';
import { CascadeWorker } from '../graph/cascade-worker';
import type { ApiError } from '../graph/refusal';
import { useCascadeState } from '../graph/use-cascade';
import { AgainstContext, type Against } from '../graph/use-against';
import { readPast, type Past } from './read-past';
import { EarlierContext, type Earlier } from './use-earlier';

/** The map from before, beside the one that is on the screen; without an address of one, nothing. Both are reported on as of one day where one is chosen. */
export function CompareProvider({
  workspace,
  before,
  asOf,
  children,
}: {
  readonly workspace: string;
  /** The point of the history, as the address says it. */
  readonly before: string | null;
  readonly asOf: string | null;
  readonly children: ReactNode;
}): JSX.Element {
  const [read, setRead] = useState<{ readonly past: Past; readonly report: Report } | null>(null);
  const [failed, setFailed] = useState<{ readonly at: string; readonly error: ApiError } | null>(null);
  const key = before === null ? null : `${before} ${asOf ?? ''}`;

  useEffect(() => {
    if (before === null || key === null) return;
    let wanted = true;
    const worker = new CascadeWorker();
    const readBoth = async (): Promise<void> => {
      const past = await readPast(workspace, before, worker);
      const report = await worker.ask({ type: 'report', asOf: asOf ?? past.graph.settings.asOf ?? past.day });
      if (wanted) setRead({ past, report });
    };
    readBoth()
      .catch((thrown: unknown) => wanted && setFailed({ at: key, error: apiErrorOf(thrown) }))
      .finally(() => worker.stop());
    return () => {
      wanted = false;
      worker.stop();
      setFailed(null);
    };
  }, [workspace, before, asOf, key]);

  const past = read !== null && read.past.at === before ? read.past : null;
  const report = past === null ? null : read!.report;
  const state = useCascadeState();
  const graph = state.status === 'ready' ? state.cascade.graph : null;
  const against = useMemo((): Against | null => {
    if (past === null || report === null || graph === null) return null;
    const comparison = compareGraphs(past.graph, graph);
    return { is: 'before', graph: past.graph, index: past.index, report, comparison };
  }, [past, report, graph]);
  const error = failed !== null && failed.at === key ? failed.error : null;
  const earlier = useMemo((): Earlier => ({ past, error }), [past, error]);
  return (
    <EarlierContext value={earlier}>
      <AgainstContext value={against}>{children}</AgainstContext>
    </EarlierContext>
  );
}
