import type { Client } from 'graphql-ws';

let made: Promise<Client> | null = null;

/** The page's one connection for what is followed. It is opened by the first who follows something, and closed after the last. */
export function liveClient(): Promise<Client> {
  made ??= connect();
  // What could not be read is read again by the next who asks.
  made.catch(() => (made = null));
  return made;
}

async function connect(): Promise<Client> {
  // Only when the first view is there: nothing of it waits for this.
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: 0,
    onNonLazyError: () => {},
  });
}
