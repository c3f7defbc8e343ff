/** Room that the sweeps work in, made once for a graph: ordering goes over every lane hundreds of times and allocates nothing. */
export interface Workspace {
  /** By node. */
  readonly centre: Float64Array;
  readonly movable: number[];
  /** Rows of sorted neighbour places, above and below, of the lane at hand. */
  readonly upStart: Int32Array;
  readonly up: Int32Array;
  readonly downStart: Int32Array;
  readonly down: Int32Array;
  /** By place in the lane at hand. */
  readonly rows: Int32Array;
  readonly before: Int32Array;
  readonly changed: Uint8Array;
  /** The accumulator tree that crossings are counted in. */
  readonly tree: Int32Array;
  readonly ends: Int32Array;
}

/** Makes room for so many nodes and edges. */
export function workspaceFor(nodes: number, edges: number): Workspace {
  let leaves = 1;
  while (leaves < nodes) leaves *= 2;
  const ints = (length: number): Int32Array => new Int32Array(length);
  return {
    centre: new Float64Array(nodes),
    movable: [],
    upStart: ints(nodes + 1),
    up: ints(edges),
    downStart: ints(nodes + 1),
    down: ints(edges),
    rows: ints(nodes),
    before: ints(nodes),
    changed: new Uint8Array(nodes + 1),
    tree: ints(2 * leaves),
    ends: ints(edges),
  };
}
