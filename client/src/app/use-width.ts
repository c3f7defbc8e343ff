import { useSyncExternalStore } from 'react';

/** Where the page changes its form (tokens.md section 5, Page). */
const QUERIES = {
  panelBeside: window.matchMedia('(min-width: 1280px)'),
  railBeside: window.matchMedia('(min-width: 1024px)'),
  mapFirst: window.matchMedia('(min-width: 720px)'),
};
type Width = { readonly [K in keyof typeof QUERIES]: boolean };

const subscribe = (changed: () => void): (() => void) => {
  const queries = Object.values(QUERIES);
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
};
const read = (): string =>
  Object.values(QUERIES)
    .map((query) => Number(query.matches))
    .join('');

/** What stands beside the screen at this width, and whether the map is what opens first. */
export function useWidth(): Width {
  useSyncExternalStore(subscribe, read);
  return {
    panelBeside: QUERIES.panelBeside.matches,
    railBeside: QUERIES.railBeside.matches,
    mapFirst: QUERIES.mapFirst.matches,
  };
}

/** The rail beside the screen, px. */
const RAIL = 182;

/** How wide the map will be on a page that opens at an address; null where none will be shown. A guess wrong costs a layout. */
export function widthOfMap(path: string, form: 'map' | 'list' | null, panelWidth: number): number | null {
  const { panelBeside, railBeside, mapFirst } = QUERIES;
  const isMap = /^\/w\/[^/]+\/?(kaskade)?$/.test(path) && (form ?? (mapFirst.matches ? 'map' : 'list')) === 'map';
  if (!isMap) return null;
  return window.innerWidth - (railBeside.matches ? RAIL : 0) - (panelBeside.matches ? panelWidth : 0);
}
