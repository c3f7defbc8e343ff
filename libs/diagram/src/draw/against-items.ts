import type { DisplayItem } from '../display-item';
import { at } from '../geometry';
import type { Mark } from '../layout-input';
import type { Box, GoneCard } from '../map-diagram';
import { CARD_TEXT, OWNER_ROW } from '../place/cards';
import { textWidth } from '../text/text-width';
import { run, STYLES } from '../text/styles';

const RADIUS = 7;
const EDGE = 4;

/** The left edge that a new or a changed thing has against another map: a new one's is whole, a changed one's has a gap in its middle. */
export function markItem({ x, y, height }: Box, mark: Mark): DisplayItem {
  const left = x + EDGE / 2;
  const [top, bottom] = [y + RADIUS, y + height - RADIUS];
  const middle = (top + bottom) / 2;
  const d =
    mark === 'added'
      ? `M${at(left)} ${at(top)}V${at(bottom)}`
      : `M${at(left)} ${at(top)}V${at(middle - 3)}M${at(left)} ${at(middle + 3)}V${at(bottom)}`;
  return { type: 'path', d, stroke: mark === 'added' ? 'ok' : 'accent', strokeWidth: EDGE };
}

/** A goal that is gone: a dashed card with its title struck through. */
export function goneItems({ goal, box, lines, owner, name }: GoneCard): DisplayItem {
  const words = lines.flatMap((line, row): DisplayItem[] => {
    const [x, y] = [box.x + CARD_TEXT, box.y + 17 + 15 * row];
    const width = textWidth(line, STYLES.title);
    return [
      { type: 'text', x, y, anchor: 'start', runs: [run(line, STYLES.title, 'ink3')] },
      { type: 'path', d: `M${at(x)} ${at(y - 4)}h${at(width)}`, stroke: 'ink3', strokeWidth: 1.2 },
    ];
  });
  return {
    type: 'group',
    role: 'gone',
    id: goal,
    name,
    items: [
      {
        type: 'rect',
        x: box.x + 0.75,
        y: box.y + 0.75,
        width: box.width - 1.5,
        height: box.height - 1.5,
        radius: RADIUS - 0.75,
        stroke: 'ink3',
        strokeWidth: 1.5,
        dash: [4, 3],
      },
      ...words,
      {
        type: 'text',
        x: box.x + CARD_TEXT,
        y: box.y + OWNER_ROW + 12,
        anchor: 'start',
        runs: [run(owner, STYLES.owner, 'ink3')],
      },
    ],
  };
}

/** How thick a boundary is on the other map: a dashed outline over its wool. */
export const againstItem = ({ x, y, width, height }: Box): DisplayItem => ({
  type: 'rect',
  x: x + 0.75,
  y: y + 0.75,
  width: width - 1.5,
  height: Math.max(1, height - 1.5),
  stroke: 'accent2',
  strokeWidth: 1.5,
  dash: [7, 4],
});
