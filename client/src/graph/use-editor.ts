import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { EditState } from './edits/edit-state';
import type { Editor } from './edits/editor';

/** The editor of the workspace on the screen; null where it can only be looked at. */
export const EditorContext = createContext<Editor | null>(null);

export const useEditor = (): Editor | null => use(EditorContext);

/** A part of the state of the edits, kept up to date; `read` must give the same value for the same state. */
export function useEdits<T>(read: (state: EditState) => T, otherwise: T): T {
  const editor = use(EditorContext);
  const subscribe = useCallback((listener: () => void) => editor?.subscribe(listener) ?? (() => {}), [editor]);
  return useSyncExternalStore(subscribe, () => (editor === null ? otherwise : read(editor.state)));
}
