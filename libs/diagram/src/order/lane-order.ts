import { byCodePoint } from '@kaskade/domain';
import type { MapFacts } from '../facts/map-facts';
import type { Ordering } from '../layout-input';
import type { LaneOrder } from '../map-diagram';
import type { LaneItem, LaneItems } from '../nodes/lane-items';
import type { MapNode, MapNodes } from '../nodes/map-nodes';
import { insertByBarycentre, neighboursOf } from './insert-items';
import { layeredGraph } from './layered-graph';
import { orderLanes } from './order-lanes';

/** Item ids by lane, from the left. */
type Lanes = string[][];

/**
 * The order in every lane: by lines, unit or pejlemærke (tokens.md section 5). By lines, what was there in `previous` keeps its order and
 * what is new goes to its barycentre; slots always go to theirs where they are not ordered by crossings.
 */
export function laneOrder(
  facts: MapFacts,
  nodes: MapNodes,
  items: LaneItems,
  ordering: Ordering,
  previous: LaneOrder | undefined,
): Lanes {
  const neighbours = neighboursOf(items);
  if (ordering !== 'lines') {
    const lanes = nodes.lanes.map((lane) => [...lane].sort(comparison(facts, ordering)).map(({ id }) => id));
    return insertByBarycentre(lanes, items.lanes.map(slotsOf), neighbours);
  }
  if (previous && facts.levels.some(({ level }) => (previous[level.id]?.length ?? 0) > 0)) {
    const kept = items.lanes.map((lane, rank) =>
      keptOf(lane, previous[facts.levels[rank]?.level.id ?? ''] ?? [], nodes),
    );
    const added = items.lanes.map((lane, rank) => {
      const known = new Set(kept[rank]);
      return lane.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    });
    return insertByBarycentre(kept, added, neighbours);
  }
  const start = insertByBarycentre(
    nodes.lanes.map((lane) => lane.map(({ id }) => id)),
    items.lanes.map(slotsOf),
    neighbours,
  );
  return byCrossings(start, items);
}

const slotsOf = (lane: readonly LaneItem[]): string[] => lane.filter(({ slot }) => slot).map(({ id }) => id);

function byCrossings(start: Lanes, items: LaneItems): Lanes {
  const ids = start.flat();
  const number = new Map(ids.map((id, i) => [id, i]));
  let first = 0;
  const lanes = start.map((lane) => {
    const numbers = Int32Array.from({ length: lane.length }, (_, i) => first + i);
    first += lane.length;
    return numbers;
  });
  const upper = items.steps.map((step) => number.get(step.upper) ?? -1);
  const lower = items.steps.map((step) => number.get(step.lower) ?? -1);
  const rankById = new Int32Array(ids.length);
  // Nodes come by id, slots by the ids of their lines: ties go the same way each time.
  items.lanes.flat().forEach(({ id }, i) => (rankById[number.get(id) ?? 0] = i));
  const ordered = orderLanes(layeredGraph(lanes, upper, lower), rankById);
  return ordered.lanes.map((lane) => Array.from(lane, (v) => ids[v] ?? ''));
}

/** What of a lane was there before, in that order. A stack that has been opened gives way to its goals, goals to the stack that closed over them. */
function keptOf(lane: readonly LaneItem[], before: readonly string[], nodes: MapNodes): string[] {
  const here = new Set(lane.map(({ id }) => id));
  const kept = new Set<string>();
  for (const id of before) {
    if (here.has(id)) kept.add(id);
    else if (id.startsWith('stack->')) {
      for (const node of lane) if (stackOf(nodes.byId.get(node.id), id)) kept.add(node.id);
    } else {
      const stack = nodes.nodeOf.get(id);
      if (stack !== undefined && here.has(stack)) kept.add(stack);
    }
  }
  return [...kept];
}

const stackOf = (node: MapNode | undefined, stack: string): boolean =>
  node?.kind === 'card' && stack.slice(stack.lastIndexOf('->') + 2) === (node.unit ?? '');

function comparison(facts: MapFacts, ordering: 'unit' | 'pejlemaerke'): (a: MapNode, b: MapNode) => number {
  const last = Number.MAX_SAFE_INTEGER;
  if (ordering === 'unit') {
    const place = ({ unit }: MapNode): number => (unit === null ? last : (facts.units.place.get(unit) ?? last));
    return (a, b) => place(a) - place(b) || byCodePoint(a.id, b.id);
  }
  const order = new Map([...facts.graph.nodes.pejlemaerke.keys()].sort(byCodePoint).map((id, i) => [id, i]));
  const place = ({ goals }: MapNode): number =>
    Math.min(
      last,
      ...goals.flatMap((goal) => facts.goals.get(goal)?.pejlemaerker ?? []).map((id) => order.get(id) ?? last),
    );
  return (a, b) => place(a) - place(b) || byCodePoint(a.id, b.id);
}
