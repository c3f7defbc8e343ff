import type { LaneOrder } from '@kaskade/diagram';
import { create } from 'zustand';

/** How the map on the screen was laid out. */
export interface LaidOut {
  /** What its lanes are ordered by. */
  readonly by: string;
  readonly graph: object;
  readonly order: LaneOrder;
  /** The order it was laid out from, so that what was there kept its place; null: afresh. */
  readonly from: LaneOrder | null;
}

/** How the map on the screen was laid out (null: none is there), and how often it has been tidied up. */
export const useKeptOrder = create<{ readonly laid: LaidOut | null; readonly tidied: number }>()(() => ({
  laid: null,
  tidied: 0,
}));

/** Lets go of the order that is kept: the map is laid out afresh. */
export const tidyUp = (): void => useKeptOrder.setState(({ tidied }) => ({ laid: null, tidied: tidied + 1 }));

/** What to lay a graph out from: what the map of the same graph was laid out from, the order on the screen where the graph has changed; null: afresh. */
export function orderToKeep(laid: LaidOut | null, by: string, graph: object): LaneOrder | null {
  if (laid === null || laid.by !== by) return null;
  return laid.graph === graph ? laid.from : laid.order;
}
