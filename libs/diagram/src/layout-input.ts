import type { GraphIndex, Report } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
import type { LaneOrder } from './map-diagram';

/** How owners and leaders are named on the map. */
export type OwnerNames = 'names' | 'positions' | 'hidden';

/** What a lane is ordered by. */
export type Ordering = 'lines' | 'unit' | 'pejlemaerke';

/** What `layoutMap` draws from. The report gives every figure; the index every reading; the date is the report's. */
export interface LayoutInput {
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
  readonly language: Language;
  readonly owners: OwnerNames;
  readonly order: Ordering;
  /** Ids of stacks that are open; `all` opens every one. */
  readonly openStacks: readonly string[] | 'all';
  /** The width that is there, px; the map grows beyond it when a lane needs more. 1154 when not given. */
  readonly width?: number;
  readonly previousOrder?: LaneOrder;
}
