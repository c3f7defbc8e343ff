import { levelsByRank } from '@kaskade/domain';
import { useEffect } from 'react';
import { levelBelow } from '../editing/level-below';
import { openEditDialog } from '../editing/edit-dialog';
import { useUndo } from '../editing/use-edit';
import { useRemove } from '../editing/use-remove';
import { useEditor } from '../graph/use-editor';
import { levelOfGoal } from '../reading/places';
import { isTyping } from '../ui/is-typing';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useShown } from '../editing/use-shown';

/** The goal that the keyboard is at on map or list. */
const goalAtKeyboard = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-goal]')?.dataset['goal'];

/** The keys that change the map: undo and redo, new goal and sub-goal, connect, delete. In a field they are the field's. */
export function useEditKeys(): void {
  const graph = useShown();
  const { view } = useView();
  const editor = useEditor();
  const singleKeys = useUi((ui) => ui.singleKeys);
  const { undo, redo } = useUndo();
  const remove = useRemove();

  useEffect(() => {
    if (editor === null) return;
    const goal = (): string | undefined =>
      goalAtKeyboard() ?? (view.selected?.type === 'goal' ? view.selected.id : undefined);
    const newGoal = (isSubGoal: boolean): void => {
      const at = goal();
      const level = at === undefined ? levelsByRank(graph)[0] : levelOfGoal(graph, at);
      const on = isSubGoal ? levelBelow(graph, level) : level;
      if (on === undefined || (isSubGoal && at === undefined)) return;
      openEditDialog({ type: 'newGoal', level: on.id, parent: isSubGoal ? (at ?? null) : null });
    };
    const connect = (): void => {
      const at = goal();
      if (at !== undefined) openEditDialog({ type: 'connect', goal: at });
    };
    const removeSelected = (): void => {
      const at = goalAtKeyboard();
      if (at !== undefined) remove('goal', at);
      else if (view.selected !== null && view.selected.type !== 'boundary')
        remove(view.selected.type, view.selected.id);
    };
    const commandOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | undefined => {
      const letter = key.toLowerCase();
      if (ctrlKey || metaKey) return letter === 'z' ? (shiftKey ? redo : undo) : letter === 'y' ? redo : undefined;
      if (key === 'Delete') return removeSelected;
      if (!singleKeys) return undefined;
      return { n: () => newGoal(shiftKey), c: connect }[letter];
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [graph, view.selected, editor, singleKeys, undo, redo, remove]);
}
