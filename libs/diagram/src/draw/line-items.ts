import type { DisplayItem } from '../display-item';
import type { Line, LineEnd, PlacedText, Tone } from '../map-diagram';
import { circle } from './glyphs';

const LINE_PORT = 3;
const SELECTED_PORT = 3.4;
const END_PORT = 2.6;
const SELECTED_WIDTH = 3.25;

export const textItem = ({ x, y, anchor, turned, runs }: PlacedText): Extract<DisplayItem, { type: 'text' }> => ({
  type: 'text',
  x,
  y,
  anchor,
  runs,
  ...(turned ? { turned } : {}),
});

/** A line and what it ends in; ports and labels are drawn apart, over the cards. */
export function lineItems(line: Line, look: 'plain' | 'selected' | 'dimmed'): DisplayItem {
  const selected =
    look === 'selected' && (line.kind === 'link' || line.kind === 'withinLevel' || line.kind === 'coOwner');
  const items: DisplayItem[] = [
    {
      type: 'path',
      d: line.d,
      stroke: selected ? 'accent' : line.tone,
      strokeWidth: selected ? Math.max(SELECTED_WIDTH, line.width) : line.width,
      ...(line.dash.length > 0 ? { dash: line.dash } : {}),
    },
    ...line.heads.map((head): DisplayItem => ({
      type: 'path',
      d: head.d,
      stroke: selected ? 'accent' : head.tone,
      strokeWidth: head.width,
    })),
  ];
  if (line.end) items.push(...endItems(line.end, line));
  return {
    type: 'group',
    role: 'line',
    id: line.id,
    name: line.name,
    items,
    ...(look === 'dimmed' ? { opacity: 0.3 } : {}),
  };
}

function endItems({ form, box, name }: LineEnd, line: Line): DisplayItem[] {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const tone = line.tone;
  const bar = (at: { x: number; y: number; width: number; height: number }, radius: number): DisplayItem => ({
    type: 'rect',
    ...at,
    radius,
    fill: tone,
  });
  const items: DisplayItem[] = [];
  switch (form) {
    case 'double':
      items.push(bar({ x: middle.x - 5.75, y: box.y - 5.7, width: 11.5, height: 2.8 }, 1.3), bar(box, 2));
      break;
    case 'blunt':
      items.push(bar(box, 2));
      break;
    case 'short':
      items.push(bar(box, 1.6));
      break;
    case 'dot':
      items.push({ type: 'path', d: circle(middle.x, middle.y, box.width / 2), fill: tone });
      break;
    case 'ring':
      items.push({
        type: 'path',
        d: circle(middle.x, middle.y, box.width / 2),
        fill: 'canvas',
        stroke: tone,
        strokeWidth: 1.6,
      });
      break;
    case 'coOwner':
      items.push({
        type: 'path',
        d: circle(middle.x, middle.y, box.width / 2),
        fill: 'canvas',
        stroke: tone,
        strokeWidth: line.fromOrigin ? 2 : 1.4,
      });
      break;
    default:
      form satisfies never;
  }
  return [{ type: 'group', role: 'end', name, items }];
}

/** What is written beside lines and their ends, over all lines. */
export function lineLabels(line: Line): DisplayItem[] {
  const labels = line.end?.label ? [...line.labels, line.end.label] : line.labels;
  return labels.map((label) => ({ ...textItem(label), halo: 'canvas' }));
}

/** The ports of lines, over the cards: solid with a goal at the origin above, a hollow ring without. */
export function portItems(line: Line, look: 'plain' | 'selected' | 'dimmed'): DisplayItem[] {
  const tone: Tone = look === 'selected' && line.kind === 'link' ? 'accent' : line.tone;
  const solid =
    line.kind === 'link' || line.kind === 'coOwner' ? (look === 'selected' ? SELECTED_PORT : LINE_PORT) : END_PORT;
  const opacity = look === 'dimmed' ? { opacity: 0.3 } : {};
  return line.ports.map(({ x, y, form }) =>
    form === 'solid'
      ? { type: 'path', d: circle(x, y, solid), fill: tone, ...opacity }
      : { type: 'path', d: circle(x, y, 3.4), fill: 'surface', stroke: tone, strokeWidth: 1.4, ...opacity },
  );
}
