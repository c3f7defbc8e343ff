import { displayList, type DisplayOptions, type MapDiagram } from '@kaskade/diagram';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore, type JSX } from 'react';
import { useZoom } from '../use-camera';
import type { ZoomStep } from '../zoom-step';
import type { MapWindow } from '../visible-window';
import { readColours, watchColours } from './colours';
import { paintDots } from './dots';
import { boxesOf, paint } from './paint';
import { paintMovingWool, paintWool } from './wool';
import { beginWool, doneOf, type WoolMotion } from './wool-motion';
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
  workspace,
  diagram,
  sight,
  step,
  focus,
  bright,
}: {
  readonly workspace: string;
  readonly diagram: MapDiagram;
  readonly sight: MapWindow;
  readonly step: ZoomStep;
  readonly focus: DisplayOptions['focus'];
  readonly bright: DisplayOptions['bright'];
}): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const motion = useRef<WoolMotion | null>(null);
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
    element.style.transform = `translate(${box.x}px, ${box.y}px) scale(${1 / scale})`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    const draw = (): void => {
      const drawn = new OffscreenCanvas(width, height);
      const context = drawn.getContext('2d', { alpha: false });
      if (!context) return;
      context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
      const colours = readColours();
      context.fillStyle = colours('canvas');
      context.fillRect(box.x, box.y, box.width, box.height);
      paint(context, floors, colours, box, NO_BOXES);
      const wool = { scale, theme: String(version), opacity: focus || bright ? 0.5 : 1 };
      const done = motion.current === null ? 1 : doneOf(motion.current, performance.now());
      for (const band of diagram.bands) {
        const from = motion.current?.from.get(band.id);
        if (done < 1 && from !== undefined) paintMovingWool(context, from, band, done, colours, box, wool);
        else paintWool(context, band, colours, box, wool);
      }
      paint(context, items, colours, box, boxes);
      if (step === 'far') paintDots(context, diagram, colours, box, focus, bright, zoom);
      shown.transferFromImageBitmap(drawn.transferToImageBitmap());
      if (done < 1) frame = requestAnimationFrame(draw);
      else motion.current = null;
    };
    motion.current = beginWool({ workspace, bands: diagram.bands }, performance.now()) ?? motion.current;
    let frame = 0;
    draw();
    return () => cancelAnimationFrame(frame);
  }, [workspace, diagram, sight, floors, items, boxes, focus, bright, step, version]);

  return (
    <>
      <canvas ref={canvas} className={css.canvas} data-sharp={sharp} aria-hidden="true" />
      <div className={css.ground} style={{ width: diagram.size.width, height: diagram.size.height }} />
    </>
  );
}
