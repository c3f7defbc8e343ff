import type { DisplayOptions, MapDiagram } from '@kaskade/diagram';
import { create } from 'zustand';

/** The map as it stands on the screen, for those who take a picture of it. */
export interface CurrentMap {
  readonly diagram: MapDiagram;
  readonly focus: DisplayOptions['focus'];
  readonly bright: DisplayOptions['bright'];
}

export const useCurrentMap = create<{ readonly map: CurrentMap | null }>()(() => ({ map: null }));
