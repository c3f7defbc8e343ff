import { analyseIndex, buildIndex } from '@kaskade/analysis';
import { layoutMap, type LayoutInput } from '@kaskade/diagram';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { arrange } from '../../../libs/diagram/src/arrange';
import { mapFacts } from '../../../libs/diagram/src/facts/map-facts';
import { laneItems, type LaneItems } from '../../../libs/diagram/src/nodes/lane-items';
import { mapNodes } from '../../../libs/diagram/src/nodes/map-nodes';
import { crossingsOf } from '../crossings';
import { atLeast, atMost, fastest, printed, race, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { sizeOf } from '../size';

const GOALS = 5_000;
const CARD = { width: 140, height: 58 };
const LANE_PITCH = 300;
const SLOT = { width: 24, height: 58 };

/** Order and positions of a map with 5,000 cards, all stacks open, against elkjs layered on the same lanes, slots and lines. */
export async function measure(): Promise<Measurement[]> {
  const graph = organisation({ ...sizeOf(2 * GOALS), goals: GOALS }, 1);
  const index = buildIndex(graph);
  const report = analyseIndex(index, { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] });
  const input: LayoutInput = {
    graph,
    index,
    report,
    language: 'da',
    owners: 'names',
    order: 'lines',
    openStacks: 'all',
  };
  const items = laneItems(mapNodes(mapFacts(graph, index, report), 'all'));
  const elk = new ELK();
  const peer = elkGraph(items);

  const times = await race(
    () => arrange(input),
    () => elk.layout(structuredClone(peer)),
    { ours: 6, theirs: 3 },
  );
  const whole = await fastest(6, () => layoutMap(input));
  const diagram = layoutMap(input);
  const laid = await elk.layout(structuredClone(peer));
  const crossings = {
    ours: crossingsOf(
      report.levels.map(({ id }) => diagram.order[id] ?? []),
      items.steps,
    ),
    theirs: crossingsOf(elkLanes(laid, items), items.steps),
  };
  const nodes = items.lanes.reduce((sum, lane) => sum + lane.length, 0);
  const [what, against] = ['order and positions of 5,000 nodes, cold', 'elkjs layered'];
  const note = `${nodes} nodes in ${items.lanes.length} lanes with their slots, ${items.steps.length} pieces of line`;
  return [
    {
      what,
      against,
      unit: 'ms',
      ...times,
      demand: atLeast(100),
      note: `${note}; ours from graph, index and report, with all that goes before the order and with the places of openings`,
    },
    {
      what: 'the whole map of 5,000 cards, cold',
      against,
      unit: 'ms',
      ours: whole,
      theirs: times.theirs,
      demand: printed,
      note: 'ours with courses of lines, leader marks, initiatives, networks and broken text too; elkjs still only order and positions',
    },
    {
      what: `${what}: crossings`,
      against,
      unit: 'crossings',
      ...crossings,
      demand: atMost(1),
      note: `${note}; counted by one counter on both orders in the same lanes`,
    },
  ];
}

const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  // The lanes are given: elkjs reads them off the positions it gets. (Its partitions want an edge between every two nodes.)
  'elk.layered.layering.strategy': 'INTERACTIVE',
  // Laid out one by one, the parts that hang together would have lanes of their own.
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '11',
};

function elkGraph({ lanes, steps }: LaneItems): ElkNode {
  return {
    id: 'map',
    layoutOptions: OPTIONS,
    children: lanes.flatMap((lane, rank) =>
      lane.map(({ id, slot }, place) => ({ id, ...(slot ? SLOT : CARD), x: place * 160, y: rank * LANE_PITCH })),
    ),
    edges: steps.map(({ upper, lower }, i) => ({ id: `line ${i}`, sources: [upper], targets: [lower] })),
  };
}

/** The order from the left that elkjs gave each lane. Throws where it has not kept the lanes. */
function elkLanes(laid: ElkNode, { lanes }: LaneItems): string[][] {
  const at = new Map((laid.children ?? []).map((node) => [node.id, node]));
  const y = lanes.map((lane) => new Set(lane.map(({ id }) => at.get(id)!.y)));
  if (y.some((heights) => heights.size > 1)) throw new Error('elkjs has moved nodes to other lanes.');
  return lanes.map((lane) => lane.map(({ id }) => id).sort((a, b) => at.get(a)!.x! - at.get(b)!.x!));
}
