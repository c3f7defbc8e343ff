import { lazy, Suspense, type JSX } from 'react';
import { OfPresent } from '../drafts/OfPresent';
import { DoneBar } from '../editing/DoneBar';
import { useEditDialog } from '../editing/edit-dialog';
import { EditDialogs } from '../editing/EditDialogs';
import { NameDialog } from '../editing/NameDialog';
import { useEditor } from '../graph/use-editor';
import { useEditKeys } from './use-edit-keys';

const UndoDialog = lazy(async () => ({ default: (await import('./UndoDialog')).UndoDialog }));

/** What editing needs beside the screens: its keys, its windows, and the bar that says what was done. */
export function Editing(): JSX.Element | null {
  useEditKeys();
  const isUndoing = useEditDialog(({ dialog }) => dialog?.type === 'undo');
  if (useEditor() === null) return null;
  return (
    <>
      <EditDialogs />
      {isUndoing && (
        <Suspense fallback={null}>
          <UndoDialog />
        </Suspense>
      )}
      <OfPresent>
        <NameDialog />
      </OfPresent>
      <DoneBar />
    </>
  );
}
