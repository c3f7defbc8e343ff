import { buildIndex, type GraphIndex } from '@kaskade/analysis';
import { fromColumns, type Graph } from '@kaskade/domain';
import type { AtInput, MapGraphQueryVariables, MomentOfQuery, MomentOfQueryVariables } from '../generated/graphql';
import { ask, askForText } from '../graph/ask';
import type { CascadeWorker } from '../graph/cascade-worker';
import { graphIn, loadFacts, type WorkspaceFacts } from '../graph/map-graph';
import { MAP_GRAPH } from '../graph/map-graph-document';
import { ApiError } from '../graph/refusal';
import { dayInDenmark } from '../graph/today';

const MOMENT = /* GraphQL */ `
  query MomentOf($workspace: ID!, $before: Int!) {
    history(workspace: $workspace, before: $before, first: 1) {
      revisions {
        epoch
        revision
        at
      }
    }
  }
`;

/** A workspace as it was at a point of its history, with a worker that has its graph. */
export interface Past {
  /** The point as the address says it. */
  readonly at: string;
  readonly epoch: number;
  readonly revision: number;
  /** When the revision was written, ISO 8601; null where only the day is known that was asked for. */
  readonly moment: string | null;
  readonly facts: WorkspaceFacts;
  readonly graph: Graph;
  readonly index: GraphIndex;
  /** The day that is reported on where the graph has none of its own: the day asked for, else that of the revision. */
  readonly day: string;
  readonly worker: CascadeWorker;
}

/** The words of an address for a point of the history, as the API takes them. */
export function atInput(at: string): AtInput {
  const [, epoch, revision] = /^(\d+)\.(\d+)$/.exec(at) ?? [];
  return epoch === undefined ? { day: at } : { version: { epoch: Number(epoch), revision: Number(revision) } };
}

/** The words of an address for a revision. */
export const addressOf = ({ epoch, revision }: Pick<Past, 'epoch' | 'revision'>): string => `${epoch}.${revision}`;

/** Reads a workspace as it was, and gives its graph to a worker. Throws ApiError; NOT_FOUND where there was none then. */
export async function readPast(workspace: string, at: string, worker: CascadeWorker): Promise<Past> {
  const wanted = atInput(at);
  const [facts, answer] = await Promise.all([
    loadFacts(workspace),
    askForText<MapGraphQueryVariables>(MAP_GRAPH, { workspace, at: wanted }),
  ]);
  const fetched = graphIn(answer);
  if (facts === null || fetched === null) throw new ApiError('NOT_FOUND');
  const { epoch, revision } = fetched.version;
  const { history } = await ask<MomentOfQuery, MomentOfQueryVariables>(MOMENT, { workspace, before: revision + 1 });
  const found = history.revisions.find((one) => one.epoch === epoch && one.revision === revision);
  const moment = wanted.day === undefined ? (found?.at ?? null) : null;
  const day = wanted.day ?? dayInDenmark(moment === null ? new Date() : new Date(moment));
  // A failure comes again with the report, which is asked for next.
  worker.ask({ type: 'load', answer, today: day }).catch(() => null);
  const graph = fromColumns(fetched.columns);
  return {
    ...{ at, epoch, revision, moment, day, graph, worker },
    index: buildIndex(graph),
    // What was imported last is nothing that was said then.
    facts: { ...facts, importedFile: null, importedAt: null },
  };
}
