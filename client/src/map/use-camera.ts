import { useStore, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
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

/** The zoom; draws anew when it changes, not when the map is panned. */
export const useZoom = (): number => useStore((state) => state.transform[2]);
