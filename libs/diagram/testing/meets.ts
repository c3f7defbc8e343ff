import type { Box, Line, MapDiagram } from '../src';

/** Whether the stretch from (x0, y0) to (x1, y1) comes inside a box (Liang and Barsky 1984). */
function crosses(x0: number, y0: number, x1: number, y1: number, box: Box, clear: number): boolean {
  const dx = x1 - x0;
  const dy = y1 - y0;
  let from = 0;
  let to = 1;
  const edges: [number, number][] = [
    [-dx, x0 - (box.x - clear)],
    [dx, box.x + box.width + clear - x0],
    [-dy, y0 - (box.y - clear)],
    [dy, box.y + box.height + clear - y0],
  ];
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}

/** The lines that come inside a card, stack or chip that they neither start nor end at: `line through card`. */
export function linesThatMeetCards(map: MapDiagram): string[] {
  const boxes = [
    ...map.cards.map(({ goal, box }) => ({ id: goal, box })),
    ...map.gone.map(({ goal, box }) => ({ id: goal, box })),
    ...map.stacks.map(({ id, box }) => ({ id, box })),
    ...map.chips.map(({ id, box }) => ({ id, box })),
    ...(map.tray?.cards ?? []).map(({ goal, box }) => ({ id: goal, box })),
  ].sort((a, b) => a.box.x - b.box.x);
  const widest = Math.max(0, ...boxes.map(({ box }) => box.width));
  return map.lines.flatMap((line) => {
    const xs = line.points.filter((_, i) => i % 2 === 0);
    const left = Math.min(...xs) - widest - line.width;
    const right = Math.max(...xs) + line.width;
    return boxes
      .slice(firstFrom(boxes, left), firstFrom(boxes, right))
      .filter(({ id, box }) => id !== line.from && id !== line.to && meets(line, box))
      .map(({ id }) => `${line.id} through ${id}`);
  });
}

function firstFrom(boxes: readonly { readonly box: Box }[], x: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxes[middle]!.box.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line, as wide as it is drawn, comes inside a box. */
export function meets({ points, width }: Line, box: Box, clear = width / 2 - 0.01): boolean {
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (crosses(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, box, clear)) return true;
  }
  return false;
}
