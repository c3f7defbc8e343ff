import type { Box, Card, DisplayOptions, MapDiagram } from '@kaskade/diagram';
import { meets } from '../visible-window';
import type { Colours } from './colours';

const RADIUS = 7;
/** On the screen no dot is smaller. */
const LEAST = 4;
const DIMMED = 0.3;

/** Far away a goal is a dot: filled with a goal at the origin above it, outlined without. */
export function paintDots(
  context: OffscreenCanvasRenderingContext2D,
  diagram: MapDiagram,
  colours: Colours,
  sight: Box,
  focus: DisplayOptions['focus'],
  bright: DisplayOptions['bright'],
  zoom: number,
): void {
  const radius = Math.max(RADIUS, LEAST / zoom);
  const dot = ({ box, goal, fromOrigin }: Card): void => {
    if (!meets(box, sight)) return;
    const shown = focus === undefined ? (bright?.has(goal) ?? true) : focus.on.has(goal) || focus.selected === goal;
    context.globalAlpha = shown ? 1 : DIMMED;
    context.beginPath();
    context.arc(box.x + box.width / 2, box.y + box.height / 2, radius, 0, 2 * Math.PI);
    context.fillStyle = colours(fromOrigin ? 'accent' : 'surface');
    context.fill();
    context.strokeStyle = colours(fromOrigin ? 'accent' : 'edge');
    context.lineWidth = Math.max(1.6, 1.2 / zoom);
    context.setLineDash([]);
    context.stroke();
  };
  diagram.cards.forEach(dot);
  diagram.tray?.cards.forEach(dot);
  context.globalAlpha = 1;
}
