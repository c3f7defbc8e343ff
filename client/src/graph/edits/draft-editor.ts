import type { Change, Graph } from '@kaskade/domain';
import type { EditDoor } from './edit-door';
import { keptOf, NO_EDITS, type KeptEdits } from './edit-state';
import { Editor } from './editor';

/** Nothing is asked of the server about a draft. */
const never = (): Promise<never> => Promise.reject(new Error('A draft is not sent'));
const NO_DOOR: EditDoor = { send: never, ask: never, missed: never, cells: never };

/** The editor of a draft: as any other, over the present graph, but it has nobody to send to; what is made in it is kept. */
export function draftEditor(present: Graph, kept: KeptEdits, keep: (edits: KeptEdits) => void): Editor {
  let isOpen = false;
  const editor = new Editor(
    {
      door: NO_DOOR,
      // What is opened is kept already. Kept again it would wake another window that has it open, and that one this.
      keep: (state) => isOpen && keep(keptOf(state)),
      sender: () => null,
      newOperation: () => crypto.randomUUID(),
      takeCells: () => {},
    },
    { epoch: 0, revision: 0 },
    present,
  );
  editor.restore(kept);
  isOpen = true;
  return editor;
}

/** Edits that are one list of changes, where there are any, beside what did not fit before. */
export const editsOf = (changes: readonly Change[], { conflicts }: Pick<KeptEdits, 'conflicts'>): KeptEdits => ({
  ...NO_EDITS,
  conflicts,
  queue:
    changes.length === 0
      ? []
      : [
          {
            ...{ operation: crypto.randomUUID(), changes, kind: 'change', of: null },
            ...{ state: 'waiting', revision: null, refused: null },
          },
        ],
});
