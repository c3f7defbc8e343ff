/**
 * What is ordered, as numbers: nodes 0…n−1 in lanes, edges only between a lane and the next one.
 * `lanes` hold the nodes from the left; neighbours are in compressed rows (`upStart[v]` … `upStart[v + 1]` in `up`).
 */
export interface LayeredGraph {
  readonly lanes: readonly Int32Array[];
  readonly laneOf: Int32Array;
  readonly upStart: Int32Array;
  readonly up: Int32Array;
  readonly downStart: Int32Array;
  readonly down: Int32Array;
}

function rows(from: ArrayLike<number>, to: ArrayLike<number>, nodes: number): [Int32Array, Int32Array] {
  const start = new Int32Array(nodes + 1);
  for (let e = 0; e < from.length; e++) start[from[e]! + 1]!++;
  for (let v = 0; v < nodes; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, nodes);
  const targets = new Int32Array(from.length);
  for (let e = 0; e < from.length; e++) targets[next[from[e]!]!++] = to[e]!;
  return [start, targets];
}

/** Builds the rows from lanes (node numbers from the left) and edges upper[e] → lower[e] between neighbouring lanes. */
export function layeredGraph(
  lanes: readonly Int32Array[],
  upper: ArrayLike<number>,
  lower: ArrayLike<number>,
): LayeredGraph {
  const nodes = lanes.reduce((sum, lane) => sum + lane.length, 0);
  const laneOf = new Int32Array(nodes);
  lanes.forEach((lane, l) => lane.forEach((v) => (laneOf[v] = l)));
  const [downStart, down] = rows(upper, lower, nodes);
  const [upStart, up] = rows(lower, upper, nodes);
  return { lanes, laneOf, upStart, up, downStart, down };
}

/** The place of each node in its lane, for an order of the lanes. */
export function positionsOf(lanes: readonly Int32Array[], nodes: number): Int32Array {
  const position = new Int32Array(nodes);
  for (const lane of lanes) for (let i = 0; i < lane.length; i++) position[lane[i]!] = i;
  return position;
}
