import { swapNeighbours } from './adjacent-swaps';
import { sortByBarycentre } from './barycentre';
import { countCrossings } from './count-crossings';
import { positionsOf, type LayeredGraph } from './layered-graph';
import { workspaceFor } from './workspace';

const MOST_ROUNDS = 24;
/** Swaps far apart cost a pass each; the sweeps do that work better. */
const PASSES = 2;

/**
 * The lanes with few crossings (tokens.md section 5, order in a lane): rounds of barycentre sweeps down and up with adjacent swaps,
 * until a round removes no crossing, 24 at most. Starts from `graph.lanes`; ties go by `rankById`. Deterministic.
 */
export function orderLanes(graph: LayeredGraph, rankById: Int32Array): { lanes: Int32Array[]; crossings: number } {
  const nodes = graph.laneOf.length;
  const room = workspaceFor(nodes, graph.down.length);
  const lanes = graph.lanes.map((lane) => lane.slice());
  const position = positionsOf(lanes, nodes);
  const best = lanes.map((lane) => lane.slice());
  let crossings = countCrossings(graph, lanes, position, room);
  const keepIfBetter = (): void => {
    const now = countCrossings(graph, lanes, position, room);
    if (now >= crossings) return;
    crossings = now;
    best.forEach((lane, l) => lane.set(lanes[l]!));
  };
  const swapAll = (): void => {
    for (const lane of lanes) swapNeighbours(graph, lane, position, PASSES, room);
    keepIfBetter();
  };
  // An order that is good already may lose by a sweep what swaps alone would have gained.
  if (crossings > 0) swapAll();
  for (let round = 0; round < MOST_ROUNDS && crossings > 0; round++) {
    const before = crossings;
    for (let l = 1; l < lanes.length; l++) sortByBarycentre(graph, lanes[l]!, position, 'up', rankById, room);
    keepIfBetter();
    for (let l = lanes.length - 2; l >= 0; l--) sortByBarycentre(graph, lanes[l]!, position, 'down', rankById, room);
    swapAll();
    if (crossings === before) break;
  }
  return { lanes: best, crossings };
}
