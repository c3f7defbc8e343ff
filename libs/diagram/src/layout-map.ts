import { arrange } from './arrange';
import { EDGE } from './geometry';
import type { LayoutInput } from './layout-input';
import { endLines } from './lines/ends';
import { invertedLines } from './lines/inverted';
import { linkLines } from './lines/links';
import { withinLevelLines } from './lines/within-level';
import type { MapDiagram } from './map-diagram';
import { bandsOf } from './place/bands';
import { boxOf, stacksOf } from './place/cards';
import { placeChips } from './place/chips';
import { placeLeaders } from './place/leaders';
import { networkHeading, networksWidth, placeNetworks } from './place/networks';
import { laneOf } from './place/spine';

/**
 * The whole map of a graph as plain data (tokens.md section 5). Deterministic; with `previousOrder` what was there keeps its order.
 * Every figure is the report's, every reading the analysis'; the date is the report's.
 */
export function layoutMap(input: LayoutInput): MapDiagram {
  const { scene, openings, tray, initiatives, words, owner, writer } = arrange(input);
  const { facts, nodes, lanes, order } = scene;
  const { chips, lines: chipLines } = placeChips(scene, openings, initiatives, words);
  const lines = [
    ...linkLines(scene, openings, words),
    ...withinLevelLines(scene, words),
    ...invertedLines(scene, words),
    ...endLines(scene, openings, words, owner),
    ...chipLines,
  ];
  const leaders = placeLeaders(scene, lines, words, owner);
  const marksRight = Math.max(0, ...leaders.flatMap(({ groups }) => groups.map(({ box }) => box.x + box.width)));
  const chipsRight = Math.max(0, ...chips.map(({ box }) => box.x + box.width));
  const contentRight = Math.max(scene.right, marksRight + EDGE, chipsRight);
  const networks = placeNetworks(scene, contentRight, words);
  const laneRight = contentRight + networksWidth(networks.length);
  const cards = order.flat().flatMap((id) => {
    const fact = nodes.byId.get(id)?.kind === 'card' ? facts.goals.get(id) : undefined;
    return fact ? [writer.card(fact, boxOf(scene, id), scene.row.get(id) ?? 0)] : [];
  });
  return {
    size: { width: laneRight + EDGE, height: (lanes.at(-1)?.bottom ?? 0) + EDGE },
    origin: facts.originRank === null ? null : words.levelInSentence(facts.originRank),
    spineWidth: scene.left,
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
    order: Object.fromEntries(facts.levels.map(({ level }, rank) => [level.id, order[rank] ?? []])),
  };
}
