import { createContext, use } from 'react';
import type { Editor } from '../graph/edits/editor';
import type { Cascade } from '../graph/use-cascade';

/** The draft that lies over the map. */
export interface OpenDraft {
  readonly id: string;
  /** Its own edits; the editor that the screens have. */
  readonly editor: Editor;
  /** The map under it, and who changes that. */
  readonly present: Cascade;
  readonly presentEditor: Editor;
}

/** Null while there is none, or it is being laid out. */
export const DraftContext = createContext<OpenDraft | null>(null);

export const useDraft = (): OpenDraft | null => use(DraftContext);
