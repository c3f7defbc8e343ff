import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../view/use-words';
import { dropDraft } from '../graph/edits/kept-drafts';

/** Asks before a draft is thrown away, for nothing brings it back. */
export function AskToDrop({
  workspace,
  id,
  name,
  onClose,
  onDropped,
}: {
  readonly workspace: string;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onDropped?: () => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('drafts.dropWhich', { name })}
      closeLabel={say('screens.close')}
      footer={
        <>
          <Button onClick={onClose} data-first>
            {say('labels.button.cancel')}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              onClose();
              onDropped?.();
              dropDraft(workspace, id);
            }}
          >
            {say('drafts.drop')}
          </Button>
        </>
      }
    >
      <p>{say('drafts.ask', { name })}</p>
    </Dialog>
  );
}
