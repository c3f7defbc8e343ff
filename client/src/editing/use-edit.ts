import type { Change, ChangeProblem } from '@kaskade/domain';
import { useCallback } from 'react';
import { create } from 'zustand';
import type { MadeAs } from '../graph/edits/edit-state';
import { useEditor } from '../graph/use-editor';

/** What is said about the last thing that was done here: that it is done, or why it was not. */
export interface EditNews {
  readonly news:
    | { readonly type: 'done'; readonly changes: readonly Change[] }
    | { readonly type: 'undone' | 'redone' | 'applied' }
    | { readonly type: 'refused'; readonly what: 'edit' | 'undo' | 'redo'; readonly problems: readonly ChangeProblem[] }
    | null;
  /** Counts the news, so that the same said again is news. */
  readonly number: number;
}

export const useEditNews = create<EditNews>()(() => ({ news: null, number: 0 }));

/** Says something at the bottom. */
export const tell = (news: EditNews['news']): void =>
  useEditNews.setState(({ number }) => ({ news, number: number + 1 }));
export const forgetNews = (): void => tell(null);

/** Makes a list of changes and says so at the bottom; true when it was made. */
export function useEdit(): (changes: readonly Change[], kind?: MadeAs) => boolean {
  const editor = useEditor();
  return useCallback(
    (changes, kind) => {
      if (editor === null || changes.length === 0) return false;
      const problems = editor.edit(changes, kind);
      tell(problems.length === 0 ? { type: 'done', changes } : { type: 'refused', what: 'edit', problems });
      return problems.length === 0;
    },
    [editor],
  );
}

/** Takes back what was done last, or does it again, and says so. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const editor = useEditor();
  const undo = useCallback(() => {
    if (editor === null || editor.state.done.length === 0) return;
    const problems = editor.undo();
    tell(problems.length === 0 ? { type: 'undone' } : { type: 'refused', what: 'undo', problems });
  }, [editor]);
  const redo = useCallback(() => {
    if (editor === null || editor.state.undone.length === 0) return;
    const problems = editor.redo();
    tell(problems.length === 0 ? { type: 'redone' } : { type: 'refused', what: 'redo', problems });
  }, [editor]);
  return { undo, redo };
}
