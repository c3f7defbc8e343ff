import { displayList, type DisplayOptions, type MapDiagram } from '@kaskade/diagram';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore, type JSX } from 'react';
import { useZoom } from '../use-camera';
import type { ZoomStep } from '../zoom-step';
import type { MapWindow } from '../visible-window';
import { readColours, watchColours } from './colours';
import { paintDots } from './dots';
import { boxesOf, paint } from './paint';
import { paintWool } from './wool';
import css from './LineCanvas.module.css';

/** Pixels on one side beyond which a canvas is drawn coarser rather than larger. */
const MOST_PIXELS = 8192;

let colourVersion = 0;
const subscribe = (changed: () => void): (() => void) =>
  watchColours(() => {
    colourVersion++;
    changed();
  });

/** For what is always drawn whole. */
const NO_BOXES: ReturnType<typeof boxesOf> = new Map();

/** Floors, wool and lines as pixels, on one canvas under the cards: as large as the window, redrawn when the window or the look changes. */
export function LineCanvas({
  diagram,
  sight,
  step,
  focus,
  bright,
}: {
  readonly diagram: MapDiagram;
  readonly sight: MapWindow;
  readonly step: ZoomStep;
  readonly focus: DisplayOptions['focus'];
  readonly bright: DisplayOptions['bright'];
}): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sharp = useZoom() === sight.zoom;
  const version = useSyncExternalStore(subscribe, () => colourVersion);
  const boxes = useMemo(() => boxesOf(diagram.lines), [diagram]);
  const floors = useMemo(() => displayList(diagram, { parts: ['lanes'] }), [diagram]);
  const items = useMemo(() => {
    // Far away no lines are drawn but those in focus.
    const far = step === 'far';
    const seen = far ? { ...diagram, lines: diagram.lines.filter(({ id }) => focus?.on.has(id) ?? false) } : diagram;
    return displayList(seen, { parts: ['lines'], ...(focus && { focus }), ...(bright && { bright }) });
  }, [diagram, focus, bright, step]);

  useLayoutEffect(() => {
    const element = canvas.current;
    // Without transparency the browser copies it while panning, and need not blend it with what lies under it.
    const shown = element?.getContext('bitmaprenderer', { alpha: false });
    if (!element || !shown) return;
    const { box, zoom } = sight;
    const density = Math.min(
      window.devicePixelRatio,
      MOST_PIXELS / (box.width * zoom),
      MOST_PIXELS / (box.height * zoom),
    );
    const scale = zoom * density;
    const width = Math.round(box.width * scale);
    const height = Math.round(box.height * scale);
    const drawn = new OffscreenCanvas(width, height);
    const context = drawn.getContext('2d', { alpha: false });
    if (!context) return;
    element.style.transform = `translate(${box.x}px, ${box.y}px) scale(${1 / scale})`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    const colours = readColours();
    context.fillStyle = colours('canvas');
    context.fillRect(box.x, box.y, box.width, box.height);
    paint(context, floors, colours, box, NO_BOXES);
    const wool = { scale, theme: String(version), opacity: focus || bright ? 0.5 : 1 };
    for (const band of diagram.bands) paintWool(context, band, colours, box, wool);
    paint(context, items, colours, box, boxes);
    if (step === 'far') paintDots(context, diagram, colours, box, focus, bright, zoom);
    shown.transferFromImageBitmap(drawn.transferToImageBitmap());
  }, [diagram, sight, floors, items, boxes, focus, bright, step, version]);

  return (
    <>
      <canvas ref={canvas} className={css.canvas} data-sharp={sharp} aria-hidden="true" />
      <div className={css.ground} style={{ width: diagram.size.width, height: diagram.size.height }} />
    </>
  );
}
