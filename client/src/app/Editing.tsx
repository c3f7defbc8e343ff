import type { JSX } from 'react';
import { OfPresent } from '../drafts/OfPresent';
import { DoneBar } from '../editing/DoneBar';
import { EditDialogs } from '../editing/EditDialogs';
import { NameDialog } from '../editing/NameDialog';
import { useEditor } from '../graph/use-editor';
import { useEditKeys } from './use-edit-keys';

/** What editing needs beside the screens: its keys, its windows, and the bar that says what was done. */
export function Editing(): JSX.Element | null {
  useEditKeys();
  if (useEditor() === null) return null;
  return (
    <>
      <EditDialogs />
      <OfPresent>
        <NameDialog />
      </OfPresent>
      <DoneBar />
    </>
  );
}
