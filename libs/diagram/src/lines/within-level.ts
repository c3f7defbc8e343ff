import { say } from '@kaskade/wording';
import { at, CARD_HEIGHT } from '../geometry';
import type { Line } from '../map-diagram';
import type { MapLink } from '../nodes/map-nodes';
import { penAt, type Course } from '../place/course';
import { nodeTop, type Scene } from '../place/scene';
import type { Words } from '../place/words';
import { lineOf, linkLook } from './line-look';

/** A cubic is as deep as three quarters of its control points. */
const CUBIC = 4 / 3;
const DEPTH = 14;
/** Between two rows the gap of 12 is all there is. */
const DEPTH_BETWEEN = 10.5;

/** Arcs between goals of one level: below the row, in the gap between the rows where there are two. */
export function withinLevelLines(scene: Scene, words: Words): Line[] {
  return scene.nodes.links
    .filter(({ rankFrom, rankTo }) => rankFrom === rankTo)
    .map((link) => {
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
          heads: [{ d: `M${at(x - 5)} ${at(y + side)}L${at(x)} ${at(y)}L${at(x + 5)} ${at(y + side)}`, tone: look.tone, width: 1.6 }],
          name:
            link.links.length > 1
              ? say('map.diagram.lines', { ...names, count: link.links.length }, words.language)
              : say('map.diagram.line', names, words.language),
        },
        look,
        course,
      );
    });
}

/** The arc, and whether it arrives from below. */
function arc(scene: Scene, link: MapLink): { course: Course; up: boolean } {
  const from = { x: scene.x.get(link.from) ?? 0, row: scene.row.get(link.from) ?? 0, top: nodeTop(scene, link.from) };
  const to = { x: scene.x.get(link.to) ?? 0, row: scene.row.get(link.to) ?? 0, top: nodeTop(scene, link.to) };
  const rows = scene.lanes[link.rankFrom]?.rows.length ?? 1;
  if (from.row === to.row) {
    const pull = CUBIC * (rows === 2 && from.row === 0 ? DEPTH_BETWEEN : DEPTH);
    const y = from.top + CARD_HEIGHT;
    return { course: penAt(from.x, y).curve(from.x, y + pull, to.x, y + pull, to.x, y).done(), up: true };
  }
  const down = from.row < to.row;
  const start = down ? from.top + CARD_HEIGHT : from.top;
  const end = down ? to.top : to.top + CARD_HEIGHT;
  return { course: penAt(from.x, start).bend(to.x, end).done(), up: !down };
}
