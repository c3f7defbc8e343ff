import { NO_EDITS, type KeptEdits } from './edit-state';

/** Where a window keeps its edits: by itself, so that two windows of one browser never send each other's. */
const PREFIX = 'kaskade.edits';
const WINDOW = 'kaskade.window';
const keyOf = (workspace: string, window: string): string => `${PREFIX}:${window}:${workspace}`;

let claimed: Promise<string> | null = null;

/** The id of this window, the same after a reload; a window that was duplicated gets another. It is held as long as the page lives. */
function windowId(): Promise<string> {
  return (claimed ??= claim(sessionStorage.getItem(WINDOW) ?? crypto.randomUUID()));
}

async function claim(id: string): Promise<string> {
  const isMine = await hold(id);
  if (!isMine) return claim(crypto.randomUUID());
  sessionStorage.setItem(WINDOW, id);
  return id;
}

/** Holds a window's id until the page is gone; false when another page holds it. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`${WINDOW}:${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}

/** What is kept of a workspace's edits in this browser, for one window. */
export interface Keeper {
  /** What was kept of this window, and of windows that are gone; taken over, so that nobody else finds it. */
  readonly found: KeptEdits;
  readonly keep: (kept: KeptEdits) => void;
}

/** Opens what is kept for a workspace. */
export async function openKeeper(workspace: string): Promise<Keeper> {
  const own = await windowId();
  const keep = (kept: KeptEdits): void => write(keyOf(workspace, own), kept);
  let found = read(keyOf(workspace, own));
  for (const window of otherWindows(workspace, own)) {
    await navigator.locks.request(`${WINDOW}:${window}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return;
      found = joined(read(keyOf(workspace, window)), found);
      localStorage.removeItem(keyOf(workspace, window));
    });
  }
  keep(found);
  return { found, keep };
}

const joined = (first: KeptEdits, then: KeptEdits): KeptEdits => ({
  queue: [...first.queue, ...then.queue],
  conflicts: [...first.conflicts, ...then.conflicts],
  done: [...first.done, ...then.done],
  undone: [...first.undone, ...then.undone],
});

function otherWindows(workspace: string, own: string): readonly string[] {
  return Object.keys(localStorage).flatMap((key) => {
    const [prefix, window, ...rest] = key.split(':');
    return prefix === PREFIX && window !== undefined && window !== own && rest.join(':') === workspace ? [window] : [];
  });
}

function read(key: string): KeptEdits {
  const text = localStorage.getItem(key);
  return text === null ? NO_EDITS : (JSON.parse(text) as KeptEdits);
}

function write(key: string, { queue, conflicts, done, undone }: KeptEdits): void {
  const isEmpty = [queue, conflicts, done, undone].every((part) => part.length === 0);
  if (isEmpty) return localStorage.removeItem(key);
  try {
    localStorage.setItem(key, JSON.stringify({ queue, conflicts, done, undone }));
  } catch {
    // The browser's room is full. What is not sent yet goes before what could be undone.
    localStorage.setItem(key, JSON.stringify({ queue, conflicts, done: [], undone: [] }));
  }
}
