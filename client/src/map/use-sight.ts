import { useCallback, useEffect, useRef, useState } from 'react';
import { painted } from '../ui/painted';
import type { Camera, Size } from './fit';
import { mapZoomAt, type MapZoom } from './map-zoom';
import { useCamera } from './use-camera';
import { windowFor, type MapWindow } from './visible-window';
import { stepOf } from './zoom-step';

/** How long the zoom must stand still before the map is drawn sharp at it, ms. */
const SETTLED = 90;

const NOTHING_BEYOND = { x: 0, y: 0 };

/** What part of the map is drawn, and for which zoom. Both change seldom: panning inside the window changes nothing. */
export function useSight(
  screen: Size,
  start: Camera,
  whole: boolean,
): { readonly sight: MapWindow; readonly zoom: MapZoom } {
  // First what the screen shows, so that it is seen early; what lies around it follows when the map is all there.
  const [sight, setSight] = useState<MapWindow>(() => windowFor(start, screen, null, NOTHING_BEYOND));
  const [zoom, setZoom] = useState<MapZoom>(() => mapZoomAt(start.zoom, stepOf(start.zoom, null)));
  const present = useRef({ sight, zoom, screen });
  present.current = { sight, zoom, screen };
  const timer = useRef<number | undefined>(undefined);

  const settle = useCallback((camera: Camera) => {
    const before = present.current;
    const next = windowFor(camera, before.screen, before.sight);
    if (next !== before.sight) setSight(next);
    const zoomed = mapZoomAt(camera.zoom, stepOf(camera.zoom, before.zoom.step));
    const same =
      zoomed.step === before.zoom.step &&
      zoomed.textSize === before.zoom.textSize &&
      zoomed.titleSize === before.zoom.titleSize;
    if (!same) setZoom(zoomed);
  }, []);
  const camera = useCamera((now) => {
    const { sight: drawn, screen: size } = present.current;
    window.clearTimeout(timer.current);
    // While zooming, what is drawn is stretched, as long as it fills the screen.
    const stretched =
      now.zoom !== drawn.zoom && windowFor({ ...now }, size, { ...drawn, zoom: now.zoom }).box === drawn.box;
    if (stretched) timer.current = window.setTimeout(() => settle(camera()), SETTLED);
    else settle(now);
  });
  useEffect(() => settle(camera()), [screen, settle, camera]);
  useEffect(() => {
    if (!whole) return;
    let here = true;
    void painted().then(() => here && setSight(windowFor(camera(), present.current.screen, null)));
    return () => {
      here = false;
    };
  }, [camera, whole]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { sight, zoom };
}
