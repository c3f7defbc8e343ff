import { useCallback } from 'react';
import { openEditDialog } from './edit-dialog';
import { levelChange } from './level-change';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

/** Moves goals to a level (null: that of their most senior owner). Where links would be cut or skip a level, that is said first. */
export function useMoveGoals(): (goals: readonly string[], level: string | null) => void {
  const graph = useShown();
  const edit = useEdit();
  return useCallback(
    (goals, level) => {
      const { changes, cut, skips } = levelChange(graph, goals, level);
      if (cut.length + skips.length > 0) openEditDialog({ type: 'moveGoals', goals, level });
      else edit(changes);
    },
    [graph, edit],
  );
}
