import { buildIndex, patchIndex, type GraphIndex } from '@kaskade/analysis';
import { difference } from '@kaskade/domain';
import type { ResidentGraph } from '../graph/resident-graphs';

/** The analysis's indexes of the graphs used last: built once, patched by what has changed since. */
export class GraphIndexes {
  private readonly indexes = new Map<string, GraphIndex>();

  constructor(private readonly limit: number) {}

  /** The index of this graph. */
  indexOf({ workspace, graph }: ResidentGraph): GraphIndex {
    const known = this.indexes.get(workspace);
    this.indexes.delete(workspace);
    const index = !known
      ? buildIndex(graph)
      : known.graph === graph
        ? known
        : patchIndex(known, graph, difference(known.graph, graph));
    this.indexes.set(workspace, index);
    const oldest = this.indexes.keys().next().value;
    if (this.indexes.size > this.limit && oldest !== undefined) this.indexes.delete(oldest);
    return index;
  }
}
