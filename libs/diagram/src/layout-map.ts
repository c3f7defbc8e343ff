import { arrange, type Arrangement } from './arrange';
import { EDGE } from './geometry';
import type { LayoutInput } from './layout-input';
import { endLines } from './lines/ends';
import { invertedLines } from './lines/inverted';
import { linkLines } from './lines/links';
import { withinLevelLines } from './lines/within-level';
import { within, type Stretch } from './lines/line-plan';
import type { Box, MapDiagram } from './map-diagram';
import { bandsOf } from './place/bands';
import { boxOf, goneCards, stacksOf } from './place/cards';
import { placeChips } from './place/chips';
import { placeLeaders } from './place/leaders';
import { networkHeading, networksWidth, placeNetworks } from './place/networks';
import type { Scene } from './place/scene';
import { laneOf } from './place/spine';

/** How wide and high a map is, where its cards begin, and where those of the highest lane that has any do. */
export interface MapFrame {
  readonly size: MapDiagram['size'];
  readonly spineWidth: number;
  readonly leftOfTop: number;
}

/** How far words reach beyond what they belong to. */
const WORDS_REACH = 160;
const WHOLE: Stretch = { left: -Infinity, right: Infinity };

/**
 * The whole map of a graph as plain data (tokens.md section 5). Deterministic; with `previousOrder` what was there keeps its order.
 * Every figure is the report's, every reading the analysis'; the date is the report's.
 */
export const layoutMap = (input: LayoutInput): MapDiagram => drawMap(arrange(input));

/**
 * Draws what has been arranged. With `seen`, cards, chips, lines and openings are only those that can be seen in a stretch of the
 * map, as they are in the whole one: a part that is on the screen long before the rest is drawn.
 */
export function drawMap(arrangement: Arrangement, seen?: (frame: MapFrame) => Stretch): MapDiagram {
  const { scene, openings, tray, initiatives, words, owner, writer } = arrangement;
  const { facts, nodes, lanes, order } = scene;
  const { chips, lines: chipLines } = placeChips(scene, openings, initiatives, words);
  const plans = [
    ...linkLines(scene, openings, words),
    ...withinLevelLines(scene, words),
    ...invertedLines(scene, words),
    ...endLines(scene, openings, words, owner),
    ...chipLines,
  ];
  const leaders = placeLeaders(scene, plans, words, owner);
  const marksRight = Math.max(0, ...leaders.flatMap(({ groups }) => groups.map(({ box }) => box.x + box.width)));
  const chipsRight = Math.max(0, ...chips.map(({ box }) => box.x + box.width));
  const contentRight = Math.max(scene.right, marksRight + EDGE, chipsRight);
  const networks = placeNetworks(scene, contentRight, words);
  const laneRight = contentRight + networksWidth(networks.length);
  const size = { width: laneRight + EDGE, height: (lanes.at(-1)?.bottom ?? 0) + EDGE };
  const stretch = seen?.({ size, spineWidth: scene.left, leftOfTop: leftOfTop(scene) }) ?? WHOLE;
  const reach = { left: stretch.left - WORDS_REACH, right: stretch.right + WORDS_REACH };
  const cards = order
    .flat()
    .flatMap((id): { id: string; box: Box }[] =>
      nodes.byId.get(id)?.kind === 'card' ? [{ id, box: boxOf(scene, id) }] : [],
    );
  return {
    size,
    origin: facts.originRank === null ? null : words.levelInSentence(facts.originRank),
    spineWidth: scene.left,
    tray: tray && { ...tray, box: { ...tray.box, width: laneRight - EDGE } },
    lanes: lanes.map((frame) => laneOf(scene, frame, laneRight, EDGE, words)),
    bands: bandsOf(scene, openings, networks, laneRight, words, owner, reach),
    cards: cards.flatMap(({ id, box }) => {
      const fact = within(box, reach) ? facts.goals.get(id) : undefined;
      return fact ? [writer.card(fact, box, scene.row.get(id) ?? 0)] : [];
    }),
    stacks: stacksOf(scene, words),
    gone: goneCards(scene, words).filter(({ box }) => within(box, reach)),
    leaders,
    chips: chips.filter(({ box }) => within(box, reach)).map(({ write }) => write()),
    networks,
    networkHeading: networkHeading(
      scene,
      networks,
      cards.map(({ box }) => box),
      words,
    ),
    lines: plans.filter(({ left, right }) => left <= reach.right && right >= reach.left).map(({ draw }) => draw()),
    order: Object.fromEntries(facts.levels.map(({ level }, rank) => [level.id, order[rank] ?? []])),
  };
}

/** The left edge of the first card or stack of the highest lane that has one. */
function leftOfTop(scene: Scene): number {
  const lane = scene.order.find((ids) => ids.some((id) => scene.nodes.byId.has(id))) ?? [];
  const lefts = lane.filter((id) => scene.nodes.byId.has(id)).map((id) => boxOf(scene, id).x);
  return lefts.length === 0 ? 0 : Math.min(...lefts);
}
