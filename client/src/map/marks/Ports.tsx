import type { Line } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import { meets, type MapWindow } from '../visible-window';
import css from './marks.module.css';

const SOLID = 3;
const SOLID_ON = 3.4;
const HOLLOW = 3.4;

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The ports of lines, over the cards: solid with a goal at the origin above, a hollow ring without. One path for each look. */
export const Ports = memo(function Ports({
  lines,
  sight,
  on,
  dim,
}: {
  readonly lines: readonly Line[];
  readonly sight: MapWindow;
  /** Lines in focus; null: nothing is in focus. */
  readonly on: ReadonlySet<string> | null;
  /** Whether a line is dimmed by a filter. */
  readonly dim: (line: Line) => boolean;
}): JSX.Element {
  const paths = new Map<string, string[]>();
  for (const line of lines) {
    const followed = on?.has(line.id) ?? false;
    const faint = on === null ? dim(line) : !followed;
    for (const { x, y, form } of line.ports) {
      if (!meets({ x: x - 4, y: y - 4, width: 8, height: 8 }, sight.box)) continue;
      const look = followed ? 'on' : faint ? `${form}-faint` : form;
      const shapes = paths.get(look) ?? [];
      shapes.push(circle(x, y, followed ? SOLID_ON : form === 'solid' ? SOLID : HOLLOW));
      paths.set(look, shapes);
    }
  }
  return (
    <svg className={css.words} aria-hidden="true">
      {[...paths].map(([look, shapes]) => (
        <path key={look} className={css[`port-${look}`]} d={shapes.join('')} />
      ))}
    </svg>
  );
});
