import { createContext, use } from 'react';
import type { ZoomStep } from './zoom-step';

/** What of the zoom the cards need: it changes seldom, so that zooming does not draw every card anew. */
export interface MapZoom {
  readonly step: ZoomStep;
  /** The size of a card's title, px at zoom 1: 12, or more where it would be under 11 on the screen. */
  readonly titleSize: number;
  /** The same for the smaller words: 11, or more. */
  readonly textSize: number;
}

export const MapZoomContext = createContext<MapZoom>({ step: 'middle', titleSize: 12, textSize: 11 });
export const useMapZoom = (): MapZoom => use(MapZoomContext);

/** Under this zoom words are counter-scaled; under the far step there are none. */
const SMALL = 0.92;
const LEAST = 11;
const readable = (zoom: number): number => Math.ceil((LEAST / Math.max(0.5, zoom)) * 2) / 2;

/** What the cards need of a zoom and its step. Sizes go in halves, so that they change seldom. */
export const mapZoomAt = (zoom: number, step: ZoomStep): MapZoom => ({
  step,
  titleSize: zoom < SMALL ? Math.max(12, readable(zoom)) : 12,
  textSize: Math.max(LEAST, zoom < 1 ? readable(zoom) : LEAST),
});
