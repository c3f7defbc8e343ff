import type { DisplayItem } from '../display-item';
import type { Band, Wool } from '../map-diagram';
import { woolOf } from '../wool/wool';
import { againstItem } from './against-items';
import { textItem } from './line-items';

/** A stretch of wool: body, fibres clipped to the pieces, walls, hatching (tokens.md section 5). */
export function woolItems(wool: Wool, state: Band['state']): DisplayItem[] {
  const items: DisplayItem[] = [];
  if (wool.bodyTone !== null) items.push({ type: 'path', d: wool.body, fill: wool.bodyTone });
  if (wool.fibres.length > 0) {
    const fibres = wool.fibres.map((fibre): DisplayItem => ({
      type: 'path',
      d: fibre.d,
      stroke: fibre.tone,
      strokeWidth: fibre.width,
      opacity: fibre.opacity,
      cap: 'round',
    }));
    const moved = wool.repeat > 1 || wool.shift !== 0;
    const repeat = moved ? { repeat: { shift: wool.shift, step: wool.tileWidth, count: wool.repeat } } : {};
    items.push({ type: 'group', clip: wool.pieces, items: [{ type: 'group', items: fibres, ...repeat }] });
  }
  if (wool.walls !== '')
    items.push({ type: 'path', d: wool.walls, stroke: 'wool4', strokeWidth: 1.1, opacity: 0.65, cap: 'round' });
  if (wool.hatching !== '')
    items.push({ type: 'path', d: wool.hatching, stroke: 'wool4', strokeWidth: 0.8, opacity: 0.62, cap: 'round' });
  if (wool.closing !== '') {
    items.push(
      state === 'none'
        ? { type: 'path', d: wool.closing, stroke: 'ctl', strokeWidth: 2, dash: [2, 6] }
        : {
            type: 'path',
            d: wool.closing,
            stroke: 'wool4',
            strokeWidth: 1.2,
            dash: [0.1, 3.6],
            opacity: 0.9,
            cap: 'round',
          },
    );
  }
  return items;
}

/** A band with its openings, each of them a named group. */
export function bandItems(band: Band, dimmed: boolean): DisplayItem {
  const openings = band.openings.map((opening): DisplayItem => ({
    type: 'group',
    role: 'opening',
    id: opening.id,
    name: opening.name,
    items: opening.label ? [textItem(opening.label)] : [],
  }));
  return {
    type: 'group',
    role: 'band',
    id: band.id,
    name: band.name,
    items: [
      {
        type: 'group',
        items: band.wool.flatMap((stretch) => woolItems(woolOf(stretch), band.state)),
        ...(dimmed ? { opacity: 0.5 } : {}),
      },
      ...(band.against === null ? [] : [againstItem(band.against)]),
      ...openings,
    ],
  };
}
