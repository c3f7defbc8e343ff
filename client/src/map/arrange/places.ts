import type { Box, Card, Lane, MapDiagram } from '@kaskade/diagram';
import { meets } from '../visible-window';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which end of a link a card's port is: the one below makes it the parent, the one above the sub-goal. */
export type PortEnd = 'parent' | 'child';

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const cardsOf = ({ cards, tray }: MapDiagram): readonly Card[] => (tray === null ? cards : [...cards, ...tray.cards]);

/** Where a card's lines leave and reach it: the middle of its lower and of its upper edge. */
export const portOf = ({ box }: Card, end: PortEnd): Point => ({
  x: box.x + box.width / 2,
  y: end === 'parent' ? box.y + box.height : box.y,
});

/** The card with a port within `reach` of a point, and which port it is. */
export function portAt(
  diagram: MapDiagram,
  point: Point,
  reach: number,
): { readonly card: Card; readonly end: PortEnd } | null {
  for (const card of cardsOf(diagram)) {
    for (const end of ['parent', 'child'] as const) {
      const port = portOf(card, end);
      if (Math.hypot(port.x - point.x, port.y - point.y) <= reach) return { card, end };
    }
  }
  return null;
}

/** The card, or the closed stack, at a point. */
export const cardAt = (diagram: MapDiagram, point: Point): Card | null =>
  cardsOf(diagram).find(({ box }) => isIn(point, box)) ?? null;
export const isAtStack = (diagram: MapDiagram, point: Point): boolean =>
  diagram.stacks.some(({ box }) => isIn(point, box));

/** The lane at a height; a goal is dropped in it wherever it is between the lane's ends. */
export const laneAt = ({ lanes }: MapDiagram, { y }: Point): Lane | null =>
  lanes.find(({ box }) => y >= box.y && y <= box.y + box.height) ?? null;

/** The box between two points. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The goals whose cards a box touches. */
export const goalsIn = (diagram: MapDiagram, box: Box): readonly string[] =>
  cardsOf(diagram)
    .filter((card) => meets(card.box, box))
    .map(({ goal }) => goal);
