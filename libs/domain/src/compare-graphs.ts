import { byCodePoint } from './code-point-order';
import { difference } from './difference';
import type { Graph } from './graph';
import { NODE_KINDS, type NodeKind } from './kinds';
import { subjectOf } from './subject';

/** What differs between two graphs in the nodes of one kind: their ids, in order. */
export interface Compared {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export type Comparison = { readonly [K in NodeKind]: Compared };

const OUT: ReadonlySet<string> = new Set(['dropped', 'closed']);

/** What has been dropped or closed is out of the graph, as the analysis has it (method.md section 2). */
function counts(graph: Graph, kind: NodeKind, id: string): boolean {
  const node = graph.nodes[kind].get(id);
  return node !== undefined && !('status' in node && OUT.has(node.status));
}

/**
 * What is new, changed and removed from one graph to another. A node has changed when a field of it has, or a link that is a matter of it.
 * The other way round what is new is removed, and what is removed is new.
 */
export function compareGraphs(before: Graph, after: Graph): Comparison {
  const touched = new Set<string>();
  // A list that removes a node does not name the links that go with it; the list back does.
  for (const change of [...difference(before, after), ...difference(after, before)]) {
    const { kind, id } = subjectOf(change);
    touched.add(`${kind} ${id}`);
  }
  const compared = (kind: NodeKind): Compared => {
    const ids = new Set([...before.nodes[kind].keys(), ...after.nodes[kind].keys()]);
    const found = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
    for (const id of [...ids].sort(byCodePoint)) {
      const [was, is] = [counts(before, kind, id), counts(after, kind, id)];
      if (!was && is) found.added.push(id);
      else if (was && !is) found.removed.push(id);
      else if (was && touched.has(`${kind} ${id}`)) found.changed.push(id);
    }
    return found;
  };
  return Object.fromEntries(NODE_KINDS.map((kind) => [kind, compared(kind)])) as unknown as Comparison;
}
