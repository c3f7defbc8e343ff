import type { Csr } from './csr';

/**
 * The nodes in an order in which every link runs forwards (Kahn, "Topological sorting of large networks", 1962).
 * Nodes on a cycle, which a checked graph has none of, are left out.
 */
export function topologicalOrder(out: Csr, into: Csr): Int32Array {
  const nodes = out.start.length - 1;
  const waiting = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  let found = 0;
  for (let node = 0; node < nodes; node++) {
    waiting[node] = into.start[node + 1]! - into.start[node]!;
    if (waiting[node] === 0) order[found++] = node;
  }
  for (let at = 0; at < found; at++) {
    const node = order[at]!;
    for (let i = out.start[node]!; i < out.start[node + 1]!; i++) {
      const next = out.to[i]!;
      if (--waiting[next]! === 0) order[found++] = next;
    }
  }
  return order.subarray(0, found);
}
