import type { ChangersQuery, ChangersQueryVariables, HistoryQuery, HistoryQueryVariables } from '../generated/graphql';
import { ask } from '../graph/ask';
import { REVISION_FIELDS, revisionOf } from '../graph/edits/told-revision';
import type { PastRevision } from './past-revision';

const HISTORY = /* GraphQL */ `
  query History($workspace: ID!, $subject: NodeRefInput, $actor: String, $from: Date, $to: Date, $before: Int) {
    history(workspace: $workspace, subject: $subject, actor: $actor, from: $from, to: $to, before: $before, first: 30) {
      before
      revisions {
        ...RevisionFields
        kind
        file
        count
        names {
          kind
          id
          name
        }
      }
    }
  }
`;

const CHANGERS = /* GraphQL */ `
  query Changers($workspace: ID!) {
    changers(workspace: $workspace) {
      actor
      name
    }
  }
`;

/** What of the history is asked for; what is left out does not matter. */
export type HistoryQuestion = Omit<HistoryQueryVariables, 'workspace' | 'before'>;

export interface HistoryPage {
  /** The newest first. */
  readonly revisions: readonly PastRevision[];
  /** Where to go on; null: there are no more. */
  readonly before: number | null;
}

/** A page of a workspace's history, before a revision or from now. Throws ApiError. */
export async function readHistory(
  workspace: string,
  question: HistoryQuestion,
  before: number | null,
): Promise<HistoryPage> {
  const { history } = await ask<HistoryQuery, HistoryQueryVariables>(HISTORY + REVISION_FIELDS, {
    workspace,
    ...question,
    before,
  });
  return {
    revisions: history.revisions.map((told) => ({
      ...revisionOf(told),
      kind: told.kind,
      file: told.file ?? null,
      count: told.count ?? null,
      names: told.names,
    })),
    before: history.before ?? null,
  };
}

/** Somebody who has changed something. */
export type Changer = ChangersQuery['changers'][number];

/** Everybody who has changed anything in a workspace, who did last first. Throws ApiError. */
export async function readChangers(workspace: string): Promise<readonly Changer[]> {
  return (await ask<ChangersQuery, ChangersQueryVariables>(CHANGERS, { workspace })).changers;
}
