import type { Line } from '@kaskade/diagram';
import { useReactFlow } from '@xyflow/react';
import {
  useCallback,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { useEditor } from '../graph/use-editor';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import type { Selected } from '../view/view';
import { fitCamera, type Size } from './fit';
import { pickLine } from './line-index';
import type { MapIndex } from './map-index';
import { travel } from './motion';
import { selectedAt } from './selected-at';
import { goalKey } from './stops';
import { useMapKeys } from './use-map-keys';
import type { Walk } from './use-walk';
import { zoomBy } from './zoom-step';

/** How near the pointer must be to a line, px on the screen. */
const REACH = 6;

/** A card or another stop, and what is grabbed at a card's edge, which belongs to it. */
const STOP = '[data-stop], [data-port]';
const keyOf = (stop: HTMLElement | null): string | null => stop?.dataset['stop'] ?? stop?.dataset['port'] ?? null;

/** A list that is open beside a stop: of its lines, or of its leaders. */
export interface MapMenu {
  readonly type: 'lines' | 'leaders';
  readonly key: string;
  readonly place: { readonly x: number; readonly y: number };
}

/** Everything that pointer and keyboard do on the map, by what the element under them says it is. */
export function useMapEvents({
  index,
  walk,
  frame,
  screen,
}: {
  readonly index: MapIndex;
  readonly walk: Walk;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly screen: Size;
}) {
  const flow = useReactFlow();
  const { view, change } = useView();
  const set = useUi((ui) => ui.set);
  const [hoveredLine, setHovered] = useState<Line | null>(null);
  const [pickedLine, setPicked] = useState<Line | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [menu, setMenu] = useState<MapMenu | null>(null);
  /** The goal whose title is edited on its card. */
  const [titled, setTitled] = useState<string | null>(null);
  const canEdit = useEditor() !== null;
  const pending = useRef(0);

  const select = useCallback(
    (selected: Selected) => {
      set({ panelOpen: true });
      change({ selected });
    },
    [set, change],
  );
  const placeBeside = (element: Element): { x: number; y: number } => {
    const outer = frame.current?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const x = box.left - (outer?.left ?? 0);
    const y = box.bottom - (outer?.top ?? 0) + 6;
    return { x: Math.max(8, Math.min(x, screen.width - 288)), y: Math.max(8, Math.min(y, screen.height - 200)) };
  };
  const activate = (key: string, element: Element): void => {
    if (key.startsWith('leaders:')) return setMenu({ type: 'leaders', key, place: placeBeside(element) });
    const found = selectedAt(index, key);
    if (found === null) return;
    if (found.type !== 'stack') return select(found);
    change({ opened: [...view.opened, found.id] });
    // The stack goes, and the keyboard with it unless it is told where to.
    const [first] = index.diagram.stacks.find(({ id }) => id === found.id)?.goals ?? [];
    if (first !== undefined) walk.goTo(goalKey(first));
  };

  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const target = event.target as Element;
    const lines = target.closest<HTMLElement>('[data-lines]');
    if (lines) {
      setMenu({ type: 'lines', key: lines.dataset['lines'] ?? '', place: placeBeside(lines) });
      return;
    }
    const leader = target.closest<HTMLElement>('[data-leader]')?.dataset['leader'];
    if (leader !== undefined) return select({ type: 'leader', id: leader });
    const stop = target.closest<HTMLElement>(STOP);
    if (stop) activate(keyOf(stop) ?? '', stop);
  };
  const retitle = (target: Element): boolean => {
    const goal = target.closest<HTMLElement>('[data-goal]')?.dataset['goal'];
    if (!canEdit || goal === undefined) return false;
    setTitled(goal);
    return true;
  };
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>): void => void retitle(event.target as Element);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const target = event.target as Element;
    setPointed(keyOf(target.closest<HTMLElement>(STOP)));
    if (event.buttons !== 0) return;
    const { clientX, clientY } = event;
    const overPane = target.classList.contains('react-flow__pane');
    cancelAnimationFrame(pending.current);
    pending.current = requestAnimationFrame(() => {
      if (!overPane) return setHovered(null);
      const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
      setHovered(pickLine(index.courses(), x, y, REACH / flow.getZoom()));
    });
  };
  const onPointerLeave = (): void => {
    cancelAnimationFrame(pending.current);
    setHovered(null);
    setPointed(null);
  };
  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    const key = event.target.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
    if (key === undefined) return;
    walk.arrive(key);
    if (event.target.matches(':focus-visible')) setPointed(key);
  };
  const onBlur = (): void => setPointed(null);

  const zoom = useCallback(
    (direction: 1 | -1) => {
      const before = flow.getViewport();
      const next = zoomBy(before.zoom, direction);
      const k = next / before.zoom;
      const [cx, cy] = [screen.width / 2, screen.height / 2];
      void flow.setViewport({ x: cx - (cx - before.x) * k, y: cy - (cy - before.y) * k, zoom: next });
    },
    [flow, screen],
  );
  const fit = useCallback(() => {
    const to = fitCamera(index.diagram.size, index.diagram.spineWidth, screen);
    const { x, y, zoom: now } = flow.getViewport();
    if (x !== to.x || y !== to.y || now !== to.zoom) void flow.setViewport(to, travel());
  }, [flow, index, screen]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement;
    const stop = target.closest<HTMLElement>('[data-stop]');
    if (stop && walk.onArrow(event)) return;
    if (event.key === 'F2' && retitle(target)) {
      event.preventDefault();
      return;
    }
    if ((event.key === 'Enter' || event.key === ' ') && stop && !(stop instanceof HTMLButtonElement)) {
      event.preventDefault();
      activate(stop.dataset['stop'] ?? '', stop);
      return;
    }
  };
  /** L: the line of what the keyboard is at, else of what is selected; off when it is on for that already. */
  const focusLine = (key: string | null): void => {
    const at = key === null ? null : selectedAt(index, key);
    const wanted = at === null || at.type === 'stack' || at.type === 'boundary' ? view.selected : at;
    if (wanted === null || wanted.type === 'boundary') return;
    const same = view.selected?.type === wanted.type && view.selected.id === wanted.id;
    change({ selected: wanted, focus: same && view.focus !== null ? null : 'both' });
  };

  useMapKeys({
    l: () => focusLine(document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? null),
    '0': fit,
    '+': () => zoom(1),
    '-': () => zoom(-1),
  });

  return {
    hoveredLine,
    pickedLine,
    pointed,
    menu,
    titled,
    closeTitle: (goal: string, isLeft: boolean) => {
      setTitled(null);
      if (!isLeft) walk.goTo(goalKey(goal));
    },
    select,
    zoomBy: zoom,
    fit,
    hoverLine: setHovered,
    pickLine: setPicked,
    closeMenu: (key: string) => {
      setMenu(null);
      setHovered(null);
      walk.goTo(key);
    },
    onPaneClick: () => setPicked(hoveredLine),
    handlers: { onClick, onDoubleClick, onPointerMove, onPointerLeave, onFocus, onBlur, onKeyDown },
  };
}
