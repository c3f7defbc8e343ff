import type { Change, ChangeProblem } from '@kaskade/domain';
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { MadeAs } from '../graph/edits/edit-state';
import { undoAhead } from '../graph/edits/undo-ahead';
import { useEditor } from '../graph/use-editor';
import { openEditDialog } from './edit-dialog';

/** What is said about the last thing that was done here: that it is done, or why it was not. */
export interface EditNews {
  readonly news:
    | { readonly type: 'done'; readonly changes: readonly Change[] }
    | { readonly type: 'undone' | 'redone' | 'applied' }
    /** Why something was not even tried. */
    | { readonly type: 'notDone'; readonly why: string }
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
export function useUndoSurely(): (way: 'undo' | 'redo') => void {
  const editor = useEditor();
  return useCallback(
    (way) => {
      if (editor === null || editor.state[way === 'undo' ? 'done' : 'undone'].length === 0) return;
      const problems = editor[way]();
      const news = way === 'undo' ? 'undone' : 'redone';
      tell(problems.length === 0 ? { type: news } : { type: 'refused', what: way, problems });
    },
    [editor],
  );
}

/** As `useUndoSurely`, but where something that others have done meanwhile would go along, that is said first. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const editor = useEditor();
  const surely = useUndoSurely();
  return useMemo(() => {
    const go = (way: 'undo' | 'redo') => (): void => {
      if (editor !== null && undoAhead(editor.state, way) !== null) openEditDialog({ type: 'undo', way });
      else surely(way);
    };
    return { undo: go('undo'), redo: go('redo') };
  }, [editor, surely]);
}
