import type { Change } from './change';
import { sources, targets, type Graph } from './graph';
import type { NodeKind } from './kinds';
import { cascadeId } from './links';

/**
 * The changes that remove a node with all its links. A goal that loses its primary parent and has others gets the one
 * with the smallest id as primary, so that the list is accepted.
 */
export function removeNode(graph: Graph, kind: NodeKind, id: string): Change[] {
  const changes: Change[] = [{ type: 'remove', kind, id }];
  if (kind !== 'goal') return changes;
  for (const child of targets(graph, 'cascadesTo', id)) {
    if (!graph.cascade.get(cascadeId(id, child))?.primary) continue;
    const heir = sources(graph, 'cascadesTo', child).find((parent) => parent !== id);
    if (heir !== undefined)
      changes.push({
        type: 'set',
        kind: 'cascade',
        id: cascadeId(heir, child),
        field: 'primary',
        from: false,
        to: true,
      });
  }
  return changes;
}
