import { mapFacts } from './facts/map-facts';
import { DEFAULT_WIDTH, EDGE } from './geometry';
import type { LayoutInput } from './layout-input';
import type { Tray } from './map-diagram';
import { ownerText, type OwnerText } from './lines/owner-text';
import { laneItems } from './nodes/lane-items';
import { mapNodes } from './nodes/map-nodes';
import { neighboursOf } from './order/insert-items';
import { laneOrder } from './order/lane-order';
import { cardWriter, type CardWriter } from './place/cards';
import { chipPlans, chipRow, chipsNeed, type ChipRow } from './place/chips';
import { aligned, columnsOf, evenly } from './place/columns';
import { leadersInset } from './place/leaders';
import { networksWidth } from './place/networks';
import { placeOpenings, type Openings } from './place/openings';
import { CARDS_LEFT, frames, MAP_TOP, type Scene } from './place/scene';
import { trayOf } from './place/tray';
import { wordsOf, type Words } from './place/words';

const BELOW_TRAY = 8;

/** Order and positions of everything, before lines are drawn and words are set. */
export interface Arrangement {
  readonly scene: Scene;
  readonly openings: Openings;
  readonly tray: Tray | null;
  readonly initiatives: ChipRow;
  readonly words: Words;
  readonly owner: OwnerText;
  readonly writer: CardWriter;
}

/** Finds the order in every lane and where each goal, slot, lane, band and opening stands: the heavy half of `layoutMap`. */
export function arrange(input: LayoutInput): Arrangement {
  const facts = mapFacts(input.graph, input.index, input.report);
  const against = input.against ?? null;
  const nodes = mapNodes(facts, input.openStacks, against?.gone);
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

  const writer = cardWriter({ facts, against }, words, owner);
  const tray = trayOf(facts, CARDS_LEFT + room, writer, words);
  const top = tray ? tray.box.y + tray.box.height + BELOW_TRAY : MAP_TOP;
  const initiatives = chipRow(plans, room);
  const { lanes, bands } = frames(
    facts,
    columns.map(({ rows }) => rows),
    initiatives.rows,
    top,
    against,
  );
  const scene: Scene = {
    ...{ facts, nodes, against, lanes, bands, x, row, order },
    left: CARDS_LEFT,
    right: CARDS_LEFT + room,
  };
  return { scene, openings: placeOpenings(scene), tray, initiatives, words, owner, writer };
}
