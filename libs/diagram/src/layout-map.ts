import { mapFacts } from './facts/map-facts';
import { DEFAULT_WIDTH, EDGE } from './geometry';
import type { LayoutInput } from './layout-input';
import { endLines } from './lines/ends';
import { invertedLines } from './lines/inverted';
import { linkLines } from './lines/links';
import { ownerText } from './lines/owner-text';
import { withinLevelLines } from './lines/within-level';
import type { LaneOrder, MapDiagram } from './map-diagram';
import { laneItems } from './nodes/lane-items';
import { mapNodes } from './nodes/map-nodes';
import { neighboursOf } from './order/insert-items';
import { laneOrder } from './order/lane-order';
import { bandsOf } from './place/bands';
import { boxOf, cardWriter, stacksOf } from './place/cards';
import { chipPlans, chipRow, chipsNeed, placeChips } from './place/chips';
import { aligned, columnsOf, evenly } from './place/columns';
import { leadersInset, placeLeaders } from './place/leaders';
import { networkHeading, networksWidth, placeNetworks } from './place/networks';
import { placeOpenings } from './place/openings';
import { CARDS_LEFT, frames, MAP_TOP, type Scene } from './place/scene';
import { laneOf } from './place/spine';
import { trayOf } from './place/tray';
import { wordsOf } from './place/words';

const BELOW_TRAY = 8;

/**
 * The whole map of a graph as plain data (tokens.md section 5). Deterministic; with `previousOrder` what was there keeps its order.
 * Every figure is the report's, every reading the analysis'; the date is the report's.
 */
export function layoutMap(input: LayoutInput): MapDiagram {
  const facts = mapFacts(input.graph, input.index, input.report);
  const nodes = mapNodes(facts, input.openStacks);
  const words = wordsOf(facts, nodes, input.language);
  const owner = ownerText(facts, input.owners, input.language);
  const items = laneItems(nodes);
  const order = laneOrder(facts, nodes, items, input.order, input.previousOrder);

  const itemById = new Map(items.lanes.flat().map((item) => [item.id, item]));
  const columns = order.map((lane) => columnsOf(lane.flatMap((id) => itemById.get(id) ?? [])));
  const insets = columns.map((_, rank) => leadersInset({ facts }, rank, words));
  const plans = chipPlans({ facts, nodes }, words);
  const given = (input.width ?? DEFAULT_WIDTH) - EDGE - CARDS_LEFT - networksWidth(facts.networks.length);
  const room = Math.max(given, chipsNeed(plans), ...columns.map(({ least }, rank) => least + (insets[rank] ?? 0)));
  const places =
    room > given
      ? aligned(columns, insets, CARDS_LEFT, room, neighboursOf(items))
      : columns.map((lane, rank) => evenly(lane, CARDS_LEFT + (insets[rank] ?? 0), room - (insets[rank] ?? 0)));
  const x = new Map<string, number>();
  const row = new Map<string, number>();
  columns.forEach((lane, rank) =>
    lane.items.forEach(({ id }, i) => {
      x.set(id, places[rank]?.[i] ?? 0);
      row.set(id, lane.row[i] ?? 0);
    }),
  );

  const writer = cardWriter({ facts }, words, owner);
  const tray = trayOf(facts, CARDS_LEFT + room, writer, words);
  const top = tray ? tray.box.y + tray.box.height + BELOW_TRAY : MAP_TOP;
  const initiatives = chipRow(plans, room);
  const { lanes, bands } = frames(facts, columns.map(({ rows }) => rows), initiatives.rows, top);
  const scene: Scene = { facts, nodes, lanes, bands, x, row, order, left: CARDS_LEFT, right: CARDS_LEFT + room };

  const openings = placeOpenings(scene);
  const courses = [
    ...linkLines(scene, openings, words),
    ...withinLevelLines(scene, words),
    ...invertedLines(scene, words),
    ...endLines(scene, openings, words, owner),
  ];
  const { chips, lines: chipLines } = placeChips(scene, openings, initiatives, words);
  const lines = [...courses, ...chipLines];
  const leaders = placeLeaders(scene, lines, words, owner);
  const marksRight = Math.max(0, ...leaders.flatMap(({ groups }) => groups.map(({ box }) => box.x + box.width)));
  const chipsRight = Math.max(0, ...chips.map(({ box }) => box.x + box.width));
  const contentRight = Math.max(scene.right, marksRight + 6, chipsRight);
  const networks = placeNetworks(scene, contentRight, words);
  const laneRight = contentRight + networksWidth(networks.length);
  const cards = order.flat().flatMap((id) => {
    const node = nodes.byId.get(id);
    const fact = node?.kind === 'card' ? facts.goals.get(id) : undefined;
    return fact ? [writer.card(fact, boxOf(scene, id), row.get(id) ?? 0)] : [];
  });
  return {
    size: { width: laneRight + EDGE, height: (lanes.at(-1)?.bottom ?? top) + EDGE },
    spineWidth: CARDS_LEFT,
    tray: tray && { ...tray, box: { ...tray.box, width: laneRight - EDGE } },
    lanes: lanes.map((frame) => laneOf(scene, frame, laneRight, EDGE, words)),
    bands: bandsOf(scene, openings, networks, laneRight, words, owner),
    cards,
    stacks: stacksOf(scene, words),
    leaders,
    chips,
    networks,
    networkHeading: networkHeading(scene, networks, cards, words),
    lines,
    order: Object.fromEntries(facts.levels.map(({ level }, rank) => [level.id, order[rank] ?? []])) satisfies LaneOrder,
  };
}
