import type { MapDiagram } from '@kaskade/diagram';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useSyncExternalStore, type JSX, type PointerEvent } from 'react';
import { readColours, watchColours } from './canvas/colours';
import type { Camera, Size } from './fit';
import css from './Minimap.module.css';
import { useCamera } from './use-camera';

const WIDTH = 140;
const HEIGHT = 70;

let version = 0;
const subscribe = (changed: () => void): (() => void) =>
  watchColours(() => {
    version++;
    changed();
  });

/** The whole map, small, with a frame around what is in view. Press or drag to go there; the arrow keys do the same. */
export function Minimap({ diagram, screen }: { readonly diagram: MapDiagram; readonly screen: Size }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const theme = useSyncExternalStore(subscribe, () => version);
  const { width, height } = diagram.size;
  const across = WIDTH / width;
  const down = HEIGHT / height;

  const follow = useRef((_: Camera): void => undefined);
  follow.current = ({ x, y, zoom }) => {
    if (!frame.current) return;
    const left = Math.max(0, (-x / zoom) * across);
    const top = Math.max(0, (-y / zoom) * down);
    const right = Math.min(WIDTH, ((screen.width - x) / zoom) * across);
    const bottom = Math.min(HEIGHT, ((screen.height - y) / zoom) * down);
    const next = {
      transform: `translate(${left}px, ${top}px)`,
      width: `${Math.max(4, right - left)}px`,
      height: `${Math.max(4, bottom - top)}px`,
    };
    const { style } = frame.current;
    for (const name of ['transform', 'width', 'height'] as const)
      if (style[name] !== next[name]) style[name] = next[name];
  };
  const camera = useCamera((next) => follow.current(next));
  useEffect(() => follow.current(camera()));

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const density = window.devicePixelRatio;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, WIDTH, HEIGHT);
    const colours = readColours();
    context.fillStyle = colours('lane');
    for (const { box } of diagram.lanes) context.fillRect(4, box.y * down, WIDTH - 8, box.height * down);
    context.fillStyle = colours('wool3');
    for (const { whole } of diagram.bands)
      context.fillRect(4, whole.y * down, WIDTH - 8, Math.max(0.8, whole.height * down));
    context.fillStyle = colours('fill');
    for (const { box, fromOrigin } of diagram.cards) {
      context.globalAlpha = fromOrigin ? 0.95 : 0.45;
      context.fillRect(
        box.x * across,
        box.y * down,
        Math.max(1, box.width * across * 0.5),
        Math.max(1, box.height * down * 0.85),
      );
    }
    context.globalAlpha = 0.95;
    for (const { box } of diagram.stacks) {
      context.fillRect(
        box.x * across,
        box.y * down,
        Math.max(1, box.width * across * 0.5),
        Math.max(1, box.height * down * 0.85),
      );
    }
    context.globalAlpha = 1;
  }, [diagram, across, down, theme]);

  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { zoom } = camera();
    const x = (event.clientX - box.left) / across;
    const y = (event.clientY - box.top) / down;
    void flow.setViewport({ x: screen.width / 2 - x * zoom, y: screen.height / 2 - y * zoom, zoom });
  };
  const density = window.devicePixelRatio;
  return (
    <div
      className={css.map}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={go}
      onPointerMove={go}
      aria-hidden="true"
    >
      <canvas ref={canvas} width={WIDTH * density} height={HEIGHT * density} />
      <div ref={frame} className={css.frame} />
    </div>
  );
}
