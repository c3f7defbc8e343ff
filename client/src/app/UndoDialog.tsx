import { formatClock } from '@kaskade/wording';
import type { JSX } from 'react';
import { openEditDialog, useEditDialog } from '../editing/edit-dialog';
import { useUndoSurely } from '../editing/use-edit';
import { useEdits } from '../graph/use-editor';
import { sentencesOf } from '../history/revision-words';
import { useShown } from '../editing/use-shown';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { undoAhead } from '../graph/edits/undo-ahead';
import css from './UndoDialog.module.css';

/** So many sentences are said; of the rest how many they are. */
const MOST = 8;

const close = (): void => openEditDialog(null);

/** Says beforehand what undoing, or redoing, would take along of what others have changed meanwhile. */
export function UndoDialog(): JSX.Element | null {
  const words = useWords();
  const { say, language } = words;
  const graph = useShown();
  const { view } = useView();
  const { dialog } = useEditDialog();
  const surely = useUndoSurely();
  const way = dialog?.type === 'undo' ? dialog.way : null;
  const state = useEdits((edits) => edits, null);
  const ahead = state === null || way === null ? null : undoAhead(state, way);
  if (way === null) return null;
  const sentences = ahead === null ? [] : sentencesOf(ahead.changes, [], { graph, names: view.names, words });
  const rest = sentences.length - MOST;
  return (
    <Dialog
      open
      onClose={close}
      title={say(`editing.ahead.${way}`)}
      closeLabel={say('screens.close')}
      width={460}
      footer={
        <>
          <Button onClick={close} data-first>
            {say('labels.button.cancel')}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              close();
              surely(way);
            }}
          >
            {say(`editing.${way}`)}
          </Button>
        </>
      }
    >
      {ahead !== null && (
        <div className={css.ahead}>
          <p>
            {say('editing.ahead.by', {
              name: ahead.by.name ?? say('editing.ahead.somebody'),
              at: formatClock(ahead.by.at, language),
            })}
          </p>
          <ul>
            {sentences.slice(0, MOST).map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ul>
          {rest > 0 && <p>{say('history.rest', { count: rest })}</p>}
        </div>
      )}
    </Dialog>
  );
}
