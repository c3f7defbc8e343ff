import { at, CARD_HEIGHT } from '../geometry';
import type { Line, PlacedText } from '../map-diagram';
import { slotId } from '../nodes/lane-items';
import type { MapLink } from '../nodes/map-nodes';
import { penAt } from '../place/course';
import type { Openings } from '../place/openings';
import { nodeTop, type Scene } from '../place/scene';
import type { Words } from '../place/words';
import { placed, run, STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import { lineOf, linkLook } from './line-look';
import { linePlan, type LinePlan } from './line-plan';
import { phrase } from '../text/phrase';

/** How far under the card the ring of a line without a goal at the origin sits. */
const HOLLOW_BELOW = 4;
/** From a skipping line to the middle of its label. */
const LABEL_ASIDE = 9.5;
/** How far a skip's label may stand out over each edge of its lane. */
const LABEL_OVER = 30;

/** The lines of carrying links between levels: down through the opening, then bending to each child (tokens.md section 5, edges). */
export function linkLines(scene: Scene, openings: Openings, words: Words): LinePlan[] {
  const most = Math.max(1, ...scene.nodes.links.map(({ links }) => links.length));
  return scene.nodes.links
    .filter(({ rankFrom, rankTo }) => rankTo > rankFrom)
    .map((link) =>
      linePlan(xsOf(scene, openings, link), link.rankFrom, link.rankTo, () =>
        linkLine(scene, openings, words, link, most),
      ),
    );
}

/** Every x that the line bends to: its ends, and the slots and openings between them. */
function xsOf(scene: Scene, openings: Openings, { id, from, to, rankFrom, rankTo }: MapLink): number[] {
  const xs = [scene.x.get(to) ?? 0];
  for (let rank = rankFrom; rank < rankTo; rank++) {
    const item = rank === rankFrom ? from : slotId(id, rank);
    const x = scene.x.get(item) ?? 0;
    xs.push(x, openings.xOf(item) ?? x);
  }
  return xs;
}

function linkLine(scene: Scene, openings: Openings, words: Words, link: MapLink, most: number): Line {
  const x = scene.x.get(link.from) ?? 0;
  const endX = scene.x.get(link.to) ?? 0;
  const bottom = nodeTop(scene, link.from) + CARD_HEIGHT;
  const top = nodeTop(scene, link.to);
  const pen = penAt(x, bottom);
  const heads: { d: string; tone: 'low'; width: number }[] = [];
  const labels: PlacedText[] = [];
  let item = link.from;
  for (let rank = link.rankFrom; rank < link.rankTo; rank++) {
    const band = scene.bands[rank];
    const next = rank + 1 === link.rankTo ? link.to : slotId(link.id, rank + 1);
    const nextX = scene.x.get(next) ?? 0;
    if (!band) continue;
    pen.to(scene.x.get(item) ?? 0, band.slotTop);
    pen.bend(openings.xOf(item) ?? scene.x.get(item) ?? 0, band.top - 2);
    pen.to(openings.xOf(item) ?? scene.x.get(item) ?? 0, band.bottom + 2);
    pen.bend(nextX, band.slotBottom);
    const lane = scene.lanes[rank + 1];
    if (next !== link.to && lane) {
      heads.push(chevrons(nextX, lane.top + 28));
      labels.push(skipLabel(words, rank + 1, nextX, lane.top, lane.bottom));
    }
    item = next;
  }
  pen.to(endX, top);
  const skips = link.rankTo - link.rankFrom >= 2;
  const look = linkLook(link.fromOrigin, skips);
  const merged = [link.from, link.to].some((id) => scene.nodes.byId.get(id)?.kind === 'stack');
  const names = { parent: words.node(link.from), child: words.node(link.to) };
  return lineOf(
    {
      id: link.id,
      kind: 'link',
      from: link.from,
      to: link.to,
      fromOrigin: link.fromOrigin,
      skips,
      links: link.links,
      count: link.links.length,
      heads,
      labels,
      ports: link.fromOrigin
        ? [
            { x, y: bottom, form: 'solid' },
            { x: endX, y: top, form: 'solid' },
          ]
        : [{ x, y: bottom + HOLLOW_BELOW, form: 'hollow' }],
      name:
        link.links.length > 1
          ? phrase('map.diagram.lines', { ...names, count: link.links.length }, words.language)
          : phrase('map.diagram.line', names, words.language),
    },
    merged ? { ...look, width: 1.5 + (2.5 * link.links.length) / most } : look,
    pen.done(),
  );
}

/** The double chevron that points down in a lane that is skipped. */
const chevrons = (x: number, y: number): { d: string; tone: 'low'; width: number } => ({
  d: `M${at(x - 4.5)} ${at(y)}l4.5 5l4.5 -5M${at(x - 4.5)} ${at(y + 7)}l4.5 5l4.5 -5`,
  tone: 'low',
  width: 1.7,
});

function skipLabel(words: Words, rank: number, x: number, top: number, bottom: number): PlacedText {
  const whole = phrase('map.diagram.skips', { level: words.levelInSentence(rank) }, words.language);
  const fits = textWidth(whole, STYLES.note) <= bottom - top + 2 * LABEL_OVER;
  const text = fits ? whole : phrase('map.diagram.skipsShort', {}, words.language);
  return placed(x + LABEL_ASIDE, (top + bottom) / 2, [run(text, STYLES.note, 'ink3')], 'middle', true);
}
