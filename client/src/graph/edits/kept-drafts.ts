import { create } from 'zustand';
import { NO_EDITS, type KeptEdits } from './edit-state';

/** A draft as this browser keeps it: lists of changes that have not been sent, and the name that it has been given. */
export interface KeptDraft {
  readonly id: string;
  /** Null: it has none. */
  readonly name: string | null;
  /** When it was changed last, an instant, ISO 8601. */
  readonly changed: string;
  readonly edits: KeptEdits;
}

const PREFIX = 'kaskade.draft';
export const draftKey = (workspace: string, id: string): string => `${PREFIX}:${id}:${workspace}`;

interface Drafts {
  readonly workspace: string | null;
  /** The one that was changed last first. */
  readonly list: readonly KeptDraft[];
}

/** The drafts of one workspace, as they were read last. */
export const useDrafts = create<Drafts>()(() => ({ workspace: null, list: [] }));

/** Reads what drafts of a workspace this browser keeps. */
export function loadDrafts(workspace: string): void {
  const keys = Object.keys(localStorage).filter(
    (key) => key.startsWith(`${PREFIX}:`) && key.split(':').slice(2).join(':') === workspace,
  );
  const list = keys.flatMap((key) => read(key) ?? []);
  list.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  useDrafts.setState({ workspace, list });
}

/** A draft that this browser keeps; null: it keeps none under that id. */
export const readDraft = (workspace: string, id: string): KeptDraft | null => read(draftKey(workspace, id));

function read(key: string): KeptDraft | null {
  const text = localStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as KeptDraft);
}

/** Keeps a draft as it is now, where that differs from what is kept. */
export function keepDraft(workspace: string, { id, name, edits }: Omit<KeptDraft, 'changed'>): void {
  const key = draftKey(workspace, id);
  const before = read(key);
  const isSame = before?.name === name && JSON.stringify(before.edits) === JSON.stringify(edits);
  if (isSame) return;
  const kept: KeptDraft = { id, name, changed: new Date().toISOString(), edits };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The browser's room is full. What has been changed goes before what could be undone.
    localStorage.setItem(key, JSON.stringify({ ...kept, edits: { ...edits, done: [], undone: [] } }));
  }
  loadDrafts(workspace);
}

/** Begins a draft, with nothing in it or with these edits; gives its id. */
export function newDraft(workspace: string, edits: KeptEdits = NO_EDITS): string {
  const id = crypto.randomUUID().slice(0, 8);
  keepDraft(workspace, { id, name: null, edits });
  return id;
}

/** Throws a draft away. */
export function dropDraft(workspace: string, id: string): void {
  localStorage.removeItem(draftKey(workspace, id));
  loadDrafts(workspace);
}
