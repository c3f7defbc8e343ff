import type { NodeKind } from '@kaskade/domain';
import type { JSX, ReactNode } from 'react';
import { endHere } from '../graph/edits/node-commands';
import { useEditor } from '../graph/use-editor';
import { levelOfGoal } from '../reading/places';
import { Button } from '../ui/Button';
import { useUi } from '../view/ui-store';
import { useWords } from '../view/use-words';
import { openEditDialog } from './edit-dialog';
import css from './NodeActions.module.css';
import { levelBelow } from './level-below';
import { useEdit } from './use-edit';
import { useRemove } from './use-remove';
import { useShown } from './use-shown';

/** What can be done to a node, at the foot of its panel: edit its fields, delete it, and what its kind has besides. */
export function NodeActions({
  kind,
  id,
  children,
}: {
  readonly kind: NodeKind;
  readonly id: string;
  readonly children?: ReactNode;
}): JSX.Element | null {
  const { say } = useWords();
  const editor = useEditor();
  const { editing, set } = useUi();
  const remove = useRemove();
  if (editor === null) return null;
  return (
    <div className={css.actions}>
      <Button size="small" aria-pressed={editing} onClick={() => set({ editing: !editing })}>
        {say('editing.edit')}
      </Button>
      {children}
      <Button size="small" look="danger" onClick={() => remove(kind, id)}>
        {say('labels.button.delete')}
      </Button>
    </div>
  );
}

/** What only a goal has: a sub-goal, a parent goal, and an end. */
export function GoalActions({ id }: { readonly id: string }): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const level = levelBelow(graph, levelOfGoal(graph, id));
  const ends = graph.nodes.goal.get(id)?.stopsHere === true;
  return (
    <NodeActions kind="goal" id={id}>
      {level !== undefined && (
        <Button size="small" onClick={() => openEditDialog({ type: 'newGoal', level: level.id, parent: id })}>
          {say('editing.subGoal')}
        </Button>
      )}
      <Button size="small" onClick={() => openEditDialog({ type: 'connect', goal: id })}>
        {say('editing.connect')}
      </Button>
      {ends ? (
        <Button size="small" onClick={() => edit(endHere(graph, id, false, null))}>
          {say('editing.goOn')}
        </Button>
      ) : (
        <Button size="small" onClick={() => openEditDialog({ type: 'end', goal: id })}>
          {say('editing.letItEnd')}
        </Button>
      )}
    </NodeActions>
  );
}
