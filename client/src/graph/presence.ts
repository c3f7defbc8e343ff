import { create } from 'zustand';
import type {
  GoToMutation,
  GoToMutationVariables,
  PresenceSubscription,
  PresenceSubscriptionVariables,
} from '../generated/graphql';
import { ask } from './ask';
import { liveClient } from './live-client';

/** Somebody else who is in the workspace just now, and what they have in front of them. */
export type Present = PresenceSubscription['presence'][number];
export type Place = Present['at'];

/** Who else is there, each window by itself. */
export const usePresence = create<{ readonly others: readonly Present[] }>()(() => ({ others: [] }));

/** One's own window, as the others see it. */
interface Visit {
  readonly workspace: string;
  /** A random id of this window's own. */
  readonly visit: string;
  readonly actor: string;
  readonly name: string;
}

const PRESENCE = /* GraphQL */ `
  subscription Presence($workspace: ID!, $visit: ID!, $actor: String!, $name: String!, $at: NodeRefInput) {
    presence(workspace: $workspace, visit: $visit, actor: $actor, name: $name, at: $at) {
      actor
      name
      at {
        kind
        id
      }
    }
  }
`;

const GO_TO = /* GraphQL */ `
  mutation GoTo($workspace: ID!, $visit: ID!, $at: NodeRefInput) {
    goTo(workspace: $workspace, visit: $visit, at: $at)
  }
`;

/** Between two tries to be seen again, ms. */
const AGAIN = 3_000;

/** Is seen by the others, and sees them, until it is told to stop. Other windows of one's own are no others. */
export function followPresence(visit: Visit, place: () => Place): () => void {
  const stopped = new AbortController();
  void followOn(visit, place, stopped.signal);
  return () => {
    stopped.abort();
    usePresence.setState({ others: [] });
  };
}

async function followOn(visit: Visit, place: () => Place, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      const client = await liveClient();
      const told = client.iterate<PresenceSubscription, PresenceSubscriptionVariables & Record<string, unknown>>({
        query: PRESENCE,
        variables: { ...visit, at: place() },
      });
      stopped.addEventListener('abort', () => void told.return?.(), { once: true });
      for await (const { data } of told) {
        if (stopped.aborted) return;
        usePresence.setState({ others: (data?.presence ?? []).filter(({ actor }) => actor !== visit.actor) });
      }
    } catch {
      // The connection is gone: who is there is not known until it is back.
    }
    if (stopped.aborted) return;
    usePresence.setState({ others: [] });
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

/** Tells the others what this window has in front of it now. That they hear of it is not worth a word when it fails. */
export async function goTo(workspace: string, visit: string, at: Place): Promise<void> {
  await ask<GoToMutation, GoToMutationVariables>(GO_TO, { workspace, visit, at }).catch(() => null);
}
