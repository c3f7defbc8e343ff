import { useCallback, useEffect, useRef, useState } from 'react';
import type { Camera, Size } from './fit';
import { titleSizeAt, type MapZoom } from './map-zoom';
import { useCamera } from './use-camera';
import { windowFor, type MapWindow } from './visible-window';
import { stepOf } from './zoom-step';

/** How long the zoom must stand still before the map is drawn sharp at it, ms. */
const SETTLED = 90;

/** What part of the map is drawn, and for which zoom. Both change seldom: panning inside the window changes nothing. */
export function useSight(screen: Size, start: Camera): { readonly sight: MapWindow; readonly zoom: MapZoom } {
  const [sight, setSight] = useState<MapWindow>(() => windowFor(start, screen, null));
  const [zoom, setZoom] = useState<MapZoom>(() => ({ step: stepOf(start.zoom, null), titleSize: titleSizeAt(start.zoom) }));
  const present = useRef({ sight, zoom, screen });
  present.current = { sight, zoom, screen };
  const timer = useRef<number | undefined>(undefined);

  const settle = useCallback((camera: Camera) => {
    const before = present.current;
    const next = windowFor(camera, before.screen, before.sight);
    if (next !== before.sight) setSight(next);
    const step = stepOf(camera.zoom, before.zoom.step);
    const titleSize = titleSizeAt(camera.zoom);
    if (step !== before.zoom.step || titleSize !== before.zoom.titleSize) setZoom({ step, titleSize });
  }, []);
  const camera = useCamera((now) => {
    const { sight: drawn, screen: size } = present.current;
    window.clearTimeout(timer.current);
    // While zooming, what is drawn is stretched, as long as it fills the screen.
    const stretched = now.zoom !== drawn.zoom && windowFor({ ...now }, size, { ...drawn, zoom: now.zoom }).box === drawn.box;
    if (stretched) timer.current = window.setTimeout(() => settle(camera()), SETTLED);
    else settle(now);
  });
  useEffect(() => settle(camera()), [screen, settle, camera]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { sight, zoom };
}
