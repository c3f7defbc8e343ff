import { removeNode, type NodeKind } from '@kaskade/domain';
import { useCallback } from 'react';
import { agreementsCut, linksCut } from '../graph/edits/node-commands';
import { useView } from '../view/use-view';
import { openEditDialog } from './edit-dialog';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

/** Deletes a node. It asks first only when links would be cut, or agreements go along, unless it has been asked already. */
export function useRemove(): (kind: NodeKind, id: string, sure?: boolean) => void {
  const graph = useShown();
  const { view, change } = useView();
  const edit = useEdit();
  return useCallback(
    (kind, id, sure = false) => {
      if (!sure && linksCut(graph, kind, id) + agreementsCut(graph, kind, id) > 0)
        return openEditDialog({ type: 'remove', kind, id });
      const removed = edit(removeNode(graph, kind, id));
      if (removed && view.selected?.type === kind && view.selected.id === id) change({ selected: null, focus: null });
    },
    [graph, view.selected, change, edit],
  );
}
