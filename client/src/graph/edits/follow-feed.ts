import type { RevisionsSubscription, RevisionsSubscriptionVariables } from '../../generated/graphql';
import { liveClient } from '../live-client';
import type { Revision, Version } from './edit-state';
import { REVISION_FIELDS, revisionOf } from './told-revision';

/** What one who follows a workspace is told. */
export interface FeedReader {
  /** Where the reader is: what comes after that is what is told. */
  readonly version: () => Version;
  /** The next revision; `cells`: the survey's cells may be others than before. */
  readonly take: (revision: Revision, cells: boolean) => void;
  /** The feed has been lost, or cannot go on from where the reader is: what is missing is to be fetched. Resolves when that is done. */
  readonly catchUp: () => Promise<void>;
}

const FEED = /* GraphQL */ `
  subscription Revisions($workspace: ID!, $after: VersionInput!) {
    revisions(workspace: $workspace, after: $after) {
      __typename
      ... on Revision {
        ...RevisionFields
      }
      ... on FeedEnd {
        reason
      }
    }
  }
`;

/** Between two tries to take up the feed again, ms. */
const AGAIN = 1_000;
const AGAIN_AT_MOST = 5_000;

/** Follows a workspace's changes until it is told to stop, over as many connections as it takes. */
export function followFeed(workspace: string, reader: FeedReader): () => void {
  const stopped = new AbortController();
  void followOn(workspace, reader, stopped.signal);
  return () => stopped.abort();
}

async function followOn(workspace: string, reader: FeedReader, stopped: AbortSignal): Promise<void> {
  let wait = AGAIN;
  while (!stopped.aborted) {
    try {
      const client = await liveClient();
      const { epoch, revision } = reader.version();
      const events = client.iterate<RevisionsSubscription, RevisionsSubscriptionVariables & Record<string, unknown>>({
        query: FEED + REVISION_FIELDS,
        variables: { workspace, after: { epoch, revision } },
      });
      stopped.addEventListener('abort', () => void events.return?.(), { once: true });
      for await (const { data } of events) {
        if (stopped.aborted) return;
        wait = AGAIN;
        const told = data?.revisions;
        if (told?.__typename === 'Revision') reader.take(revisionOf(told), told.cells);
      }
    } catch {
      // The connection is gone; what was missed is fetched below, and says so where it cannot be.
    }
    if (stopped.aborted) return;
    await reader.catchUp();
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(2 * wait, AGAIN_AT_MOST);
  }
}
