import { createContext, use } from 'react';
import type { ZoomStep } from './zoom-step';

/** What of the zoom the cards need: it changes seldom, so that zooming does not draw every card anew. */
export interface MapZoom {
  readonly step: ZoomStep;
  /** The size of a card's title, px at zoom 1: 12, or more where it would be under 11 on the screen. */
  readonly titleSize: number;
}

export const MapZoomContext = createContext<MapZoom>({ step: 'middle', titleSize: 12 });
export const useMapZoom = (): MapZoom => use(MapZoomContext);

/** The title's size at a zoom, in halves. */
export const titleSizeAt = (zoom: number): number => (zoom >= 0.92 || zoom < 0.5 ? 12 : Math.ceil((11 / zoom) * 2) / 2);
