import type { JSX } from 'react';
import { useUndo } from '../editing/use-edit';
import { useEditor, useEdits } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';

/** Undo and redo of my own changes. */
export function UndoButtons(): JSX.Element | null {
  const { say } = useWords();
  const { undo, redo } = useUndo();
  const canUndo = useEdits((state) => state.done.length > 0, false);
  const canRedo = useEdits((state) => state.undone.length > 0, false);
  if (useEditor() === null) return null;
  return (
    <>
      <Button look="ghost" icon="undo" aria-label={say('editing.undo')} aria-disabled={!canUndo} onClick={undo} />
      <Button look="ghost" icon="redo" aria-label={say('editing.redo')} aria-disabled={!canRedo} onClick={redo} />
    </>
  );
}
