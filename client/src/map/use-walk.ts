import type { Graph } from '@kaskade/domain';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useReducer, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { alongLine, standsAt, type Followed } from './along';
import { revealing, type Size } from './fit';
import type { MapIndex } from './map-index';
import { goalKey, middleOf, stopFrom, type ArrowKey } from './stops';

const ARROWS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
/** A stop that has no element after so many frames has none at this zoom. */
const FRAMES = 20;
const isArrow = (key: string): key is ArrowKey => ARROWS.has(key);

export interface Walk {
  /** The stop that Tab leads to, and that the arrows go from. */
  readonly active: string | null;
  /** The focus has come to a stop by itself (Tab, a click). */
  readonly arrive: (key: string) => void;
  /** Moves the focus to a stop. */
  readonly goTo: (key: string) => void;
  /** Handles an arrow key; true when it was one. */
  readonly onArrow: (event: KeyboardEvent) => boolean;
}

/** The keyboard's walk over the map: one stop in the Tab order, then the arrows (tokens.md section 9). */
export function useWalk(frame: RefObject<HTMLElement | null>, index: MapIndex, graph: Graph, screen: Size): Walk {
  const flow = useReactFlow();
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  /** How many frames have passed without the element that is wanted. */
  const awaited = useRef(0);
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  /** Where the walk up and down started from, so that passing a band does not lose the column. */
  const column = useRef<{ readonly at: string; readonly x: number } | null>(null);
  const followed = useRef<Followed | null>(null);
  const first = index.rows.find(({ kind }) => kind === 'cards')?.stops[0]?.key ?? index.rows[0]?.stops[0]?.key ?? null;
  const active = chosen !== null && index.stops.has(chosen) ? chosen : first;

  const goTo = useCallback((key: string) => {
    wanted.current = key;
    awaited.current = 0;
    setChosen(key);
  }, []);
  const arrive = useCallback((key: string) => setChosen(key), []);

  useEffect(() => {
    const key = wanted.current;
    const stop = key === null ? undefined : index.stops.get(key);
    if (key === null || stop === undefined) return;
    const element = frame.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
    if (!element) {
      // A card that is new on the map, as those of a stack that opens, is drawn some frames after its diagram.
      const frames = awaited.current;
      if (frames === FRAMES) return;
      awaited.current = frames + 1;
      const next = requestAnimationFrame(lookAgain);
      return () => cancelAnimationFrame(next);
    }
    wanted.current = null;
    element.focus({ preventScroll: true });
    const camera = revealing(stop.box, flow.getViewport(), index.diagram.spineWidth, screen);
    // A band is wider than the screen; coming to it must not move the map sideways.
    if (camera !== null)
      void flow.setViewport(key.startsWith('band:') ? { ...camera, x: flow.getViewport().x } : camera);
  });

  const onArrow = (event: KeyboardEvent): boolean => {
    if (!isArrow(event.key) || event.ctrlKey || event.metaKey || active === null) return false;
    const stop = index.stops.get(active);
    if (stop === undefined) return false;
    event.preventDefault();
    if (event.altKey) {
      follow(event.key, active);
      return true;
    }
    const x = column.current?.at === active ? column.current.x : middleOf(stop);
    const next = stopFrom(index.rows, active, event.key, x);
    if (next === null) return true;
    const upDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    column.current = upDown ? { at: next.key, x } : null;
    goTo(next.key);
    return true;
  };
  const follow = (key: ArrowKey, from: string): void => {
    if (!from.startsWith('goal:') || key === 'Home' || key === 'End') return;
    const x = (goal: string): number => {
      const box = index.stops.get(goalKey(goal))?.box ?? index.stops.get(index.stackOf.get(goal) ?? '')?.box;
      return box ? box.x + box.width / 2 : Number.POSITIVE_INFINITY;
    };
    const next = alongLine(graph, from.slice('goal:'.length), key, followed.current, x);
    if (next === null) return;
    followed.current = next;
    const goal = standsAt(next);
    goTo(index.stops.has(goalKey(goal)) ? goalKey(goal) : (index.stackOf.get(goal) ?? from));
  };
  return { active, arrive, goTo, onArrow };
}
