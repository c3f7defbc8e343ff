import type { Card, MapDiagram } from '@kaskade/diagram';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cardAt, portAt, type Point, type PortEnd } from './places';

/** So far, px on the screen, a press has to move before it is a drag. */
const STARTS_AT = 5;
/** How near a port is pressed, px on the screen, and never farther than the leaders' marks over the cards are. */
const REACH = 9;
const REACH_ON_MAP = 7;

/** A drag that is under way: a link from a card's port, a card to another lane, a box around cards. Points are the map's. */
export type Gesture =
  | { readonly type: 'link'; readonly card: Card; readonly end: PortEnd; readonly at: Point }
  | { readonly type: 'box'; readonly from: Point; readonly at: Point }
  | { readonly type: 'card'; readonly card: Card; readonly from: Point; readonly at: Point };

interface Press {
  readonly pointer: number;
  readonly from: Point;
  readonly client: Point;
  readonly begin: (from: Point, at: Point) => Gesture;
}

/**
 * Tells drags over the map that edit from presses and from panning, which stay as they are: a press counts only where a drag may
 * begin, and only once it has moved. Esc lets go. Nothing is heard of the pointer while no button is down.
 */
export function useGesture({
  frame,
  diagram,
  far,
  onDrop,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly diagram: MapDiagram;
  /** Goals are dots: they have no ports. */
  readonly far: boolean;
  readonly onDrop: (gesture: Gesture) => void;
}): Gesture | null {
  const flow = useReactFlow();
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const latest = useRef({ diagram, far, onDrop });
  latest.current = { diagram, far, onDrop };

  useEffect(() => {
    const stage = frame.current;
    if (stage === null) return;
    let press: Press | null = null;
    let dragged: Gesture | null = null;
    let swallow = false;
    const place = ({ clientX, clientY }: MouseEvent): Point =>
      flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    const show = (next: Gesture | null): void => {
      dragged = next;
      setGesture(next);
    };
    const stop = (): void => {
      if (press !== null && stage.hasPointerCapture(press.pointer)) stage.releasePointerCapture(press.pointer);
      press = null;
      show(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', onKey, true);
    };
    const onDown = (event: PointerEvent): void => {
      if (press !== null) stop();
      if (event.button !== 0 || event.pointerType === 'touch' || event.ctrlKey || event.metaKey || event.altKey) return;
      const begin = beginAt(event.target as Element, place(event), event);
      if (begin === null) return;
      press = {
        pointer: event.pointerId,
        from: place(event),
        client: { x: event.clientX, y: event.clientY },
        begin,
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', onKey, true);
    };
    const beginAt = (target: Element, point: Point, { shiftKey }: PointerEvent): Press['begin'] | null => {
      if (target.closest('.react-flow__renderer') === null || target.closest('[data-lines], textarea') !== null)
        return null;
      if (shiftKey) return (from, at) => ({ type: 'box', from, at });
      const isCard = target.closest('[data-goal], [data-port]') !== null;
      if ((!isCard && !target.classList.contains('react-flow__pane')) || latest.current.far) return null;
      const port = portAt(latest.current.diagram, point, Math.min(REACH / flow.getZoom(), REACH_ON_MAP));
      if (port !== null) return (_, at) => ({ type: 'link', ...port, at });
      const card = isCard ? cardAt(latest.current.diagram, point) : null;
      return card && ((from, at) => ({ type: 'card', card, from, at }));
    };
    const onMove = (event: PointerEvent): void => {
      if (press === null || event.pointerId !== press.pointer) return;
      const moved = Math.hypot(event.clientX - press.client.x, event.clientY - press.client.y);
      if (dragged === null && moved < STARTS_AT) return;
      if (dragged === null) stage.setPointerCapture(press.pointer);
      show(press.begin(press.from, place(event)));
    };
    const onUp = (event: PointerEvent): void => {
      if (press === null || event.pointerId !== press.pointer) return;
      const dropped = dragged;
      stop();
      if (dropped === null) return;
      // The click that follows a drop is none.
      swallow = true;
      setTimeout(() => (swallow = false));
      latest.current.onDrop(dropped);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    // The press is ours, not the map's, which would pan.
    const onMouseDown = (event: MouseEvent): void => {
      if (press === null) return;
      event.stopPropagation();
      if (!event.shiftKey) return;
      // With Shift a press would mark the words from here to the last one.
      event.preventDefault();
      (event.target as Element).closest<HTMLElement>('[data-goal]')?.focus({ preventScroll: true });
    };
    const onClick = (event: MouseEvent): void => {
      if (swallow) event.stopPropagation();
    };
    stage.addEventListener('pointerdown', onDown, true);
    stage.addEventListener('mousedown', onMouseDown, true);
    stage.addEventListener('click', onClick, true);
    return () => {
      stop();
      stage.removeEventListener('pointerdown', onDown, true);
      stage.removeEventListener('mousedown', onMouseDown, true);
      stage.removeEventListener('click', onClick, true);
    };
  }, [frame, flow]);
  return gesture;
}
