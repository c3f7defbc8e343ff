import type { JSX, ReactNode } from 'react';
import { EditorContext, useEditor } from '../graph/use-editor';
import { useDraft } from './use-draft';

/** What is inside is about the edits of the map itself, also while a draft lies over it. */
export function OfPresent({ children }: { readonly children: ReactNode }): JSX.Element {
  const draft = useDraft();
  const editor = useEditor();
  return <EditorContext value={draft?.presentEditor ?? editor}>{children}</EditorContext>;
}
