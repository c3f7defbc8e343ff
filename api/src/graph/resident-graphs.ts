import { fieldsOf, LINK_KINDS, ITEM_KINDS, type Graph } from '@kaskade/domain';
import type { Version } from './revisions.repository';

/** A workspace's graph as this process last saw it. */
export interface ResidentGraph extends Version {
  readonly workspace: string;
  readonly graph: Graph;
}

/** What a node, and what a link, cost beside their texts; measured as heap growth per thousand of each on Node 20. */
const NODE_BYTES = 320;
const LINK_BYTES = 110;

/** About how many bytes of memory a graph takes. */
export function graphBytes(graph: Graph): number {
  let bytes = 2_000;
  for (const kind of ITEM_KINDS) {
    for (const node of graph.nodes[kind].values()) {
      bytes += NODE_BYTES;
      const values = fieldsOf(node);
      for (const field in values) {
        const value = values[field];
        if (typeof value === 'string') bytes += 2 * value.length;
      }
    }
  }
  for (const link of LINK_KINDS) for (const ends of graph.links[link].out.values()) bytes += LINK_BYTES * ends.length;
  for (const fields of graph.cascade.values()) bytes += LINK_BYTES + 2 * (fields.translation?.length ?? 0);
  return bytes;
}

interface Entry {
  readonly resident: ResidentGraph;
  readonly bytes: number;
  /** The revision and the number of nodes that `bytes` was counted at. */
  readonly counted: { readonly revision: number; readonly nodes: number };
}

/** Counting walks the whole graph; a few small changes make little difference. */
const COUNT_EVERY = 50;

const nodeCount = (graph: Graph): number => ITEM_KINDS.reduce((sum, kind) => sum + graph.nodes[kind].size, 0);

/** Graphs kept in memory, the least recently used dropped first when they take more than `limit` bytes together. */
export class ResidentGraphs {
  private readonly graphs = new Map<string, Entry>();
  private total = 0;

  constructor(private readonly limit: number) {}

  get(workspace: string): ResidentGraph | undefined {
    const entry = this.graphs.get(workspace);
    if (!entry) return undefined;
    this.graphs.delete(workspace);
    this.graphs.set(workspace, entry);
    return entry.resident;
  }

  /** Keeps a graph unless a newer one of its epoch is kept already. One that alone is over the limit is kept until the next comes. */
  put(resident: ResidentGraph): void {
    const old = this.graphs.get(resident.workspace);
    const sameEpoch = old?.resident.epoch === resident.epoch;
    if (old && (old.resident === resident || (sameEpoch && old.resident.revision > resident.revision))) return;
    this.drop(resident.workspace);
    const nodes = nodeCount(resident.graph);
    const kept =
      old &&
      sameEpoch &&
      resident.revision - old.counted.revision < COUNT_EVERY &&
      nodes <= old.counted.nodes + COUNT_EVERY;
    const bytes = kept ? old.bytes : graphBytes(resident.graph);
    this.graphs.set(resident.workspace, {
      resident,
      bytes,
      counted: kept ? old.counted : { revision: resident.revision, nodes },
    });
    this.total += bytes;
    for (const workspace of this.graphs.keys()) {
      if (this.total <= this.limit || workspace === resident.workspace) break;
      this.drop(workspace);
    }
  }

  drop(workspace: string): void {
    const entry = this.graphs.get(workspace);
    if (!entry) return;
    this.graphs.delete(workspace);
    this.total -= entry.bytes;
  }

  /** How many graphs are kept, and how many bytes they take. */
  get size(): { readonly graphs: number; readonly bytes: number } {
    return { graphs: this.graphs.size, bytes: this.total };
  }
}
