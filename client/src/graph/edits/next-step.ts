import type { Edit, EditState, Version } from './edit-state';

/** What is to be done with the server now; null: nothing, or something is under way. Without `since` the whole graph is fetched. */
export type NextStep =
  | { readonly type: 'catchUp'; readonly since: Version | null }
  | { readonly type: 'ask'; readonly operation: string }
  | { readonly type: 'send'; readonly edit: Edit }
  | null;

/** What a window has to do with the server: catch up first, then ask what became of a list, then send the next one. */
export function nextStep({ connected, behind, queue, version }: EditState): NextStep {
  if (!connected) return null;
  if (queue.some(({ state }) => state === 'sent')) return null;
  // Before catching up: whether a list was written decides what is missing.
  const unknown = queue.find(({ state }) => state === 'unknown');
  if (unknown !== undefined) return { type: 'ask', operation: unknown.operation };
  if (behind !== null) return { type: 'catchUp', since: behind === 'graph' ? null : version };
  const first = queue.find(({ state }) => state === 'waiting');
  return first === undefined ? null : { type: 'send', edit: first };
}
