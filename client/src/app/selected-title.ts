import type { Graph } from '@kaskade/domain';
import type { Selected } from '../view/view';

/** What the selected node is called; null for a boundary, and for what is not there. */
export function titleOf(graph: Graph, { type, id }: Selected): string | null {
  switch (type) {
    case 'goal':
      return graph.nodes.goal.get(id)?.title ?? null;
    case 'initiative':
      return graph.nodes.initiative.get(id)?.title ?? null;
    case 'leader':
      return graph.nodes.leader.get(id)?.name ?? null;
    case 'unit':
      return graph.nodes.unit.get(id)?.name ?? null;
    case 'network':
      return graph.nodes.network.get(id)?.name ?? null;
    case 'pejlemaerke':
      return graph.nodes.pejlemaerke.get(id)?.name ?? null;
    case 'boundary':
      return null;
    default:
      return type satisfies never;
  }
}
