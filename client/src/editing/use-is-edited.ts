import { useEditor } from '../graph/use-editor';
import { useUi } from '../view/ui-store';

/** Whether the panel shows fields to edit instead of what they say. */
export function useIsEdited(): boolean {
  const isWanted = useUi((ui) => ui.editing);
  return useEditor() !== null && isWanted;
}
