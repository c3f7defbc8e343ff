import type { Csr } from '../indexing/csr';

/**
 * Immediate dominators in an acyclic graph with a virtual root over `sources`: by node, the node that every path from the
 * root goes through last before it; `nodes` stands for the root, -1 for a node that no source reaches.
 * Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001): the dominator of a node is the nearest common
 * ancestor, in the dominator tree so far, of its predecessors. In topological order one pass is enough. Ancestors are
 * climbed by jump pointers (Myers, "An applicative random-access stack", 1983), so that long chains cost no more than
 * their logarithm.
 */
export function immediateDominators(into: Csr, order: Int32Array, isSource: (node: number) => boolean): Int32Array {
  const nodes = into.start.length - 1;
  const root = nodes;
  const dominator = new Int32Array(nodes + 1).fill(-1);
  const depth = new Int32Array(nodes + 1);
  const jump = new Int32Array(nodes + 1).fill(root);

  const common = (a: number, b: number): number => {
    while (depth[a]! > depth[b]!) a = depth[jump[a]!]! >= depth[b]! ? jump[a]! : dominator[a]!;
    while (depth[b]! > depth[a]!) b = depth[jump[b]!]! >= depth[a]! ? jump[b]! : dominator[b]!;
    while (a !== b) {
      if (jump[a] !== jump[b]) [a, b] = [jump[a]!, jump[b]!];
      else [a, b] = [dominator[a]!, dominator[b]!];
    }
    return a;
  };

  dominator[root] = root;
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    let nearest = isSource(node) ? root : -1;
    for (let i = into.start[node]!; i < into.start[node + 1]! && nearest !== root; i++) {
      const from = into.to[i]!;
      if (dominator[from]! >= 0) nearest = nearest < 0 ? from : common(nearest, from);
    }
    if (nearest < 0) continue;
    dominator[node] = nearest;
    depth[node] = depth[nearest]! + 1;
    const far = jump[nearest]!;
    jump[node] = depth[nearest]! - depth[far]! === depth[far]! - depth[jump[far]!]! ? jump[far]! : nearest;
  }
  return dominator;
}
