import type { Finding } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';

/** What a finding's words need of it. */
export type FindingLike = Pick<Finding, 'code' | 'severity' | 'subject'>;

/** The parent and the child of a cascade link's id, `parent->child`. */
export function cascadeEnds(id: string): { readonly parent: string; readonly child: string } {
  const at = id.indexOf('->');
  return { parent: id.slice(0, at), child: id.slice(at + 2) };
}

const goalTitle = (graph: Graph, id: string): string => graph.nodes.goal.get(id)?.title ?? id;

/** The full name of what a finding is about; of a link both its goals. Its id where the graph has it no more. */
export function subjectName({ type, id }: FindingLike['subject'], graph: Graph): string {
  switch (type) {
    case 'goal':
      return goalTitle(graph, id);
    case 'cascade': {
      const { parent, child } = cascadeEnds(id);
      return `${goalTitle(graph, parent)} → ${goalTitle(graph, child)}`;
    }
    case 'initiative':
      return graph.nodes.initiative.get(id)?.title ?? id;
    default:
      return graph.nodes[type].get(id)?.name ?? id;
  }
}
