import type { Box, MapDiagram } from '@kaskade/diagram';
import type { Colours } from './colours';

const RADIUS = 10;

/** The ground: the space between the lanes, the lanes' floors, and the tray of goals that have none. */
export function paintFloors(
  context: OffscreenCanvasRenderingContext2D,
  { lanes, tray }: MapDiagram,
  colours: Colours,
  sight: Box,
): void {
  context.fillStyle = colours('canvas');
  context.fillRect(sight.x, sight.y, sight.width, sight.height);
  context.lineWidth = 1;
  context.setLineDash([]);
  context.fillStyle = colours('lane');
  context.strokeStyle = colours('line');
  for (const { box } of lanes) {
    outline(context, box);
    context.fill();
    context.stroke();
  }
  if (tray === null) return;
  context.strokeStyle = colours('line2');
  context.setLineDash([3, 3]);
  outline(context, tray.box);
  context.stroke();
}

function outline(context: OffscreenCanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, RADIUS);
}
