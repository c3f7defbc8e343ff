import { at, CARD_HEIGHT } from '../geometry';
import type { Line } from '../map-diagram';
import type { MapLink } from '../nodes/map-nodes';
import { penAt, type Course } from '../place/course';
import { nodeTop, type Scene } from '../place/scene';
import type { Words } from '../place/words';
import { lineOf, linkLook } from './line-look';
import { linePlan, type LinePlan } from './line-plan';
import { phrase } from '../text/phrase';

/** As deep as 14 with its stroke below a row; between two rows the gap of 12 is all there is. */
const DEPTH = 12.8;
const DEPTH_BETWEEN = 10.5;
/** How far an arc takes to get to its depth; from there it runs level. */
const BEND = 44;

/** Arcs between goals of one level: below the row, in the gap between the rows where there are two. */
export function withinLevelLines(scene: Scene, words: Words): LinePlan[] {
  return scene.nodes.links
    .filter(({ rankFrom, rankTo }) => rankFrom === rankTo)
    .map((link) => {
      const xs = [scene.x.get(link.from) ?? 0, scene.x.get(link.to) ?? 0];
      return linePlan(xs, link.rankFrom, link.rankTo, () => withinLevelLine(scene, words, link));
    });
}

function withinLevelLine(scene: Scene, words: Words, link: MapLink): Line {
  const { course, up } = arc(scene, link);
  const [x = 0, y = 0] = course.points.slice(-2);
  const names = { parent: words.node(link.from), child: words.node(link.to) };
  const look = linkLook(link.fromOrigin, false);
  const side = up ? 5 : -5;
  return lineOf(
    {
      id: link.id,
      kind: 'withinLevel',
      from: link.from,
      to: link.to,
      fromOrigin: link.fromOrigin,
      links: link.links,
      count: link.links.length,
      heads: [
        {
          d: `M${at(x - 5)} ${at(y + side)}L${at(x)} ${at(y)}L${at(x + 5)} ${at(y + side)}`,
          tone: look.tone,
          width: 1.6,
        },
      ],
      name:
        link.links.length > 1
          ? phrase('map.diagram.lines', { ...names, count: link.links.length }, words.language)
          : phrase('map.diagram.line', names, words.language),
    },
    look,
    course,
  );
}

/** The arc, and whether it arrives from below. */
function arc(scene: Scene, link: MapLink): { course: Course; up: boolean } {
  const from = { x: scene.x.get(link.from) ?? 0, row: scene.row.get(link.from) ?? 0, top: nodeTop(scene, link.from) };
  const to = { x: scene.x.get(link.to) ?? 0, row: scene.row.get(link.to) ?? 0, top: nodeTop(scene, link.to) };
  const rows = scene.lanes[link.rankFrom]?.rows.length ?? 1;
  const same = from.row === to.row;
  const down = from.row < to.row;
  const start = same || down ? from.top + CARD_HEIGHT : from.top;
  const end = same || !down ? to.top + CARD_HEIGHT : to.top;
  const depth = rows === 2 && from.row === 0 ? DEPTH_BETWEEN : DEPTH;
  const level = same ? start + depth : (start + end) / 2;
  const bend = Math.sign(to.x - from.x) * Math.min(BEND, Math.abs(to.x - from.x) / 2);
  const course = penAt(from.x, start)
    .curve(from.x, start + (level - start) * ROUND, from.x + bend * (1 - ROUND), level, from.x + bend, level)
    .to(to.x - bend, level)
    .curve(to.x - bend * (1 - ROUND), level, to.x, end + (level - end) * ROUND, to.x, end)
    .done();
  return { course, up: same || !down };
}

/** Control points of a rounded corner. */
const ROUND = 0.8;
