import { byCodePoint, cascadeId } from '@kaskade/domain';
import { at } from '../geometry';
import { penAt } from '../place/course';
import { nodeTop, type Scene } from '../place/scene';
import type { Words } from '../place/words';
import { LOOKS, lineOf } from './line-look';
import { linePlan, type LinePlan } from './line-plan';
import { phrase } from '../text/phrase';

/** Beside the middle, so that a dashed stub there stays readable; in a gutter there is room for little. */
const ASIDE = 12;
const ASIDE_IN_GUTTER = 3.5;
const BELOW_WOOL = 6;

/** Links that run upwards: from the parent's card up to under the wool, with an arrow; they carry nothing. One line for each pair of nodes. */
export function invertedLines(scene: Scene, words: Words): LinePlan[] {
  const merged = new Map<string, { from: string; to: string; links: string[] }>();
  for (const { parent, child } of scene.facts.inverted) {
    const from = scene.nodes.nodeOf.get(parent);
    const to = scene.nodes.nodeOf.get(child);
    if (from === undefined || to === undefined) continue;
    const id = `${from}->${to}`;
    const line = merged.get(id);
    if (line) line.links.push(cascadeId(parent, child));
    else merged.set(id, { from, to, links: [cascadeId(parent, child)] });
  }
  return [...merged]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, { from, to, links }]) => {
      const rank = scene.nodes.byId.get(from)?.rank ?? 0;
      const top = nodeTop(scene, from);
      const x = (scene.x.get(from) ?? 0) + (scene.row.get(from) === 1 ? ASIDE_IN_GUTTER : ASIDE);
      const y = (scene.bands[rank - 1]?.bottom ?? top) + BELOW_WOOL;
      const name = phrase('map.diagram.inverted', { parent: words.node(from), child: words.node(to) }, words.language);
      const heads = [
        {
          d: `M${at(x - 5.5)} ${at(y + 8)}L${at(x)} ${at(y)}L${at(x + 5.5)} ${at(y + 8)}`,
          tone: 'high' as const,
          width: 1.8,
        },
      ];
      const draw = () =>
        lineOf(
          { id, kind: 'inverted', from, to, links, count: links.length, name, heads },
          LOOKS.inverted,
          penAt(x, top)
            .to(x, y + 2)
            .done(),
        );
      return linePlan([x], rank, rank, draw);
    });
}
