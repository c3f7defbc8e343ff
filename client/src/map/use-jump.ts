import type { Box } from '@kaskade/diagram';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useView } from '../view/use-view';
import { revealing, type Size } from './fit';
import { travel } from './motion';
import { placeOf, type MapIndex } from './map-index';

/** How long the halo of a jump stands, ms. */
const STANDS = 2000;

/**
 * Brings what the address selects into view. After *Vis* (`state.jump`) the map moves there, the keyboard goes there too, and a
 * halo pulses once. A goal inside a closed stack has its stack opened first. Gives the halo's box, while it stands.
 */
export function useJump(index: MapIndex, screen: Size, goTo: (key: string) => void): Box | null {
  const { view, change } = useView();
  const location = useLocation();
  const flow = useReactFlow();
  const [halo, setHalo] = useState<Box | null>(null);
  const done = useRef<string | null>(null);
  const { selected } = view;

  useEffect(() => {
    if (selected === null || done.current === location.key) return;
    const jump = (location.state as { jump?: boolean } | null)?.jump === true;
    const stack = selected.type === 'goal' ? index.stackOf.get(selected.id) : undefined;
    if (jump && stack !== undefined && !view.opened.includes(stack)) {
      change({ opened: [...view.opened, stack] }, { replace: true });
      return;
    }
    const place = placeOf(index, selected);
    if (place === null) return;
    done.current = location.key;
    const camera = revealing(
      place.box,
      flow.getViewport().zoom ? flow.getViewport() : { x: 0, y: 0, zoom: 1 },
      index.diagram.spineWidth,
      screen,
    );
    if (camera !== null) void flow.setViewport(camera, travel());
    if (!jump) return;
    goTo(place.key);
    setHalo(place.box);
  }, [selected, location, index, screen, flow, goTo, change, view.opened]);

  useEffect(() => {
    if (halo === null) return;
    const timer = window.setTimeout(() => setHalo(null), STANDS);
    return () => window.clearTimeout(timer);
  }, [halo]);
  return halo;
}
