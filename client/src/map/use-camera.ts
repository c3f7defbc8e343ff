import { useStore, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Camera } from './fit';

type Transform = readonly [x: number, y: number, zoom: number];
const cameraOf = ([x, y, zoom]: Transform): Camera => ({ x, y, zoom });

/** Follows the camera without drawing anything anew: `moved` is called on every frame that it moves. Gives what reads it. */
export function useCamera(moved: (camera: Camera) => void): () => Camera {
  const store = useStoreApi();
  const latest = useRef(moved);
  latest.current = moved;
  useEffect(() => {
    let before: Transform = store.getState().transform;
    return store.subscribe(({ transform }) => {
      if (transform === before) return;
      before = transform;
      latest.current(cameraOf(transform));
    });
  }, [store]);
  return useCallback(() => cameraOf(store.getState().transform), [store]);
}

/** How long the map must stand still until it counts as still, ms. */
const STILL = 250;

/**
 * While the map is panned its viewport is a layer of its own, which the browser moves without painting it. Not while it is zoomed,
 * and not when it stands: such a layer is not drawn sharp for a new zoom.
 */
export function useLayerWhilePanning(frame: RefObject<HTMLElement | null>): void {
  const still = useRef<number | undefined>(undefined);
  const zoom = useRef<number | null>(null);
  useCamera(({ zoom: now }) => {
    const viewport = frame.current?.querySelector<HTMLElement>('.react-flow__viewport');
    if (!viewport) return;
    const layer = zoom.current === now;
    zoom.current = now;
    window.clearTimeout(still.current);
    if (layer !== (viewport.style.willChange !== '')) viewport.style.willChange = layer ? 'transform' : '';
    if (layer) still.current = window.setTimeout(() => (viewport.style.willChange = ''), STILL);
  });
}

/** The zoom; draws anew when it changes, not when the map is panned. */
export const useZoom = (): number => useStore((state) => state.transform[2]);
