import type { Csr } from '../indexing/csr';

/**
 * Reach that avoids a set of nodes, told from the side of what is lost: a node is no longer reached when it is in the set,
 * or when all that it is reached from is lost. Costs the links that go out from lost nodes, not the whole graph. The graph
 * is acyclic, and no source lies below a node of the set.
 */
export class LostReach {
  private readonly lostInto: Int32Array;
  private readonly lost: Uint8Array;

  /** `into` counts, for each node, the links from reached nodes. */
  constructor(
    private readonly out: Csr,
    private readonly into: Int32Array,
  ) {
    this.lostInto = new Int32Array(into.length);
    this.lost = new Uint8Array(into.length);
  }

  /** Every node that is lost when the nodes of the set, all of them reached, are removed; those of the set included. */
  without(set: readonly number[]): readonly number[] {
    const { out, into, lostInto, lost } = this;
    const found = [...set];
    for (const node of set) lost[node] = 1;
    for (let at = 0; at < found.length; at++) {
      const node = found[at]!;
      for (let i = out.start[node]!; i < out.start[node + 1]!; i++) {
        const next = out.to[i]!;
        if (++lostInto[next]! === into[next] && lost[next] === 0) {
          lost[next] = 1;
          found.push(next);
        }
      }
    }
    for (const node of found) {
      lost[node] = 0;
      for (let i = out.start[node]!; i < out.start[node + 1]!; i++) lostInto[out.to[i]!] = 0;
    }
    return found;
  }
}
