import type { LeaderState } from '@kaskade/analysis';
import type { DisplayItem } from '../display-item';
import { at } from '../geometry';
import type { Point, Tone } from '../map-diagram';

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${at2(x - r)} ${at2(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const at2 = (value: number): string => String(Math.round(value * 100) / 100);

/** A leader's mark, 12 × 12 from (x, y): filled, outlined, or a dotted circle with a drawn question mark (tokens.md section 5). */
export function leaderGlyph(state: LeaderState, { x, y }: Point, tone: Tone = 'ink2'): DisplayItem[] {
  if (state === 'unmapped') {
    return [
      {
        type: 'path',
        d: circle(x + 6, y + 6, 5.4),
        stroke: tone === 'accent' ? tone : 'ink3',
        strokeWidth: 1.2,
        dash: [1.3, 1.53],
      },
      {
        type: 'path',
        d: `M${at2(x + 4.5)} ${at2(y + 4.8)}c0 -2.2 3.1 -2.2 3.1 0c0 1.2 -1.55 1.2 -1.55 2.4M${at2(x + 6.05)} ${at2(y + 9.2)}h.01`,
        stroke: tone,
        strokeWidth: 1.25,
        cap: 'round',
      },
    ];
  }
  const body = `M${at2(x + 1.2)} ${at2(y + 11.4)}c0 -3.3 1.9 -5 4.8 -5s4.8 1.7 4.8 5Z`;
  if (state === 'connected')
    return [
      {
        type: 'path',
        d: circle(x + 6, y + 3.1, 2.7) + body,
        fill: tone,
        stroke: tone,
        strokeWidth: 0.4,
        join: 'round',
      },
    ];
  return [
    {
      type: 'path',
      d: circle(x + 6, y + 3, 2.2) + body,
      fill: 'surface',
      stroke: tone,
      strokeWidth: 1.2,
      join: 'round',
    },
  ];
}

/** The mark of a group of points, `size` px wide around a middle: octagon, triangle or ring. */
export function severityGlyph(severity: 'high' | 'medium' | 'low', { x, y }: Point, size: number): DisplayItem[] {
  const r = size / 2;
  if (severity === 'low') {
    return [
      { type: 'path', d: circle(x, y, r * 0.75), stroke: 'low', strokeWidth: size * 0.11 },
      { type: 'path', d: circle(x, y, r * 0.25), fill: 'low' },
    ];
  }
  const mark = (top: number): DisplayItem => ({
    type: 'path',
    d: `M${at(x)} ${at2(y + top)}v${at2(size * 0.22)}M${at(x)} ${at2(y + top + size * 0.37)}h.01`,
    stroke: 'surface',
    strokeWidth: size * 0.115,
    cap: 'round',
  });
  if (severity === 'medium') {
    const d = `M${at(x)} ${at2(y - r * 0.8)}L${at2(x + r * 0.85)} ${at2(y + r * 0.72)}H${at2(x - r * 0.85)}Z`;
    return [{ type: 'path', d, fill: 'med', stroke: 'med', strokeWidth: 1, join: 'round' }, mark(-size * 0.13)];
  }
  const side = r * 0.37;
  const edge = r * 0.9;
  const d = `M${at2(x - side)} ${at2(y - edge)}H${at2(x + side)}L${at2(x + edge)} ${at2(y - side)}V${at2(y + side)}L${at2(x + side)} ${at2(y + edge)}H${at2(x - side)}L${at2(x - edge)} ${at2(y + side)}V${at2(y - side)}Z`;
  return [{ type: 'path', d, fill: 'high', join: 'round' }, mark(-size * 0.22)];
}

/** The diamond of an initiative. */
export const diamond = (x: number, y: number): string => `M${at(x)} ${at2(y - 4.2)}l4.2 4.2l-4.2 4.2l-4.2 -4.2Z`;
