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
  /** Another map of the same organisation, earlier or the present one, that this one is seen against. */
  readonly against?: MapAgainst;
}

/** How a node is told from what it is on the map that this one is seen against. */
export type Mark = 'added' | 'changed';

/** What of another map is laid over this one: how thick its layers are, what is new and changed here, and its goals that are gone, where they were. */
export interface MapAgainst {
  /** Whether it is the map from before, or the present one. */
  readonly is: 'before' | 'now';
  readonly bands: readonly { readonly upper: string; readonly lower: string; readonly index: number | null }[];
  readonly goals: Readonly<Record<string, Mark>>;
  readonly initiatives: Readonly<Record<string, Mark>>;
  readonly gone: readonly GoneGoal[];
}

/** A goal that is not on this map. */
export interface GoneGoal {
  readonly goal: string;
  readonly level: string;
  readonly title: string;
  /** As it is to be read; null: nobody owned it. */
  readonly owner: string | null;
  readonly unit: string | null;
  /** The goals that it was linked to, for where it stands. */
  readonly linked: readonly string[];
}
