import type { Box, PlacedText, Tone } from './map-diagram';

export type LineKind =
  /** A carrying link; `skips` when it skips a level. */
  | 'link'
  | 'withinLevel'
  | 'inverted'
  /** Nothing builds on it: down to the wool, blunt end. */
  | 'stop'
  | 'stopsHere'
  /** The dashed stub and ring of a goal with none above. */
  | 'orphan'
  | 'withoutInitiative'
  /** Passes only because a leader further down owns it too. */
  | 'coOwner'
  | 'initiative';

export interface Line {
  /** `parent->child` for links, else `kind:goal`, `initiative:id->goal`. Between stacks the ids of the stacks. */
  readonly id: string;
  readonly kind: LineKind;
  /** The line has a goal at the origin above it. */
  readonly fromOrigin: boolean;
  readonly skips: boolean;
  /** What it starts and ends at: a goal, stack or initiative (`to` null for ends). */
  readonly from: string;
  readonly to: string | null;
  /** The cascade links drawn by it; more than one between stacks. */
  readonly links: readonly string[];
  /** How many links or goals it stands for. */
  readonly count: number;
  readonly d: string;
  /** The same course as x, y, x, y …: for picking and for tests. */
  readonly points: readonly number[];
  readonly width: number;
  readonly tone: Tone;
  readonly dash: readonly number[];
  readonly ports: readonly { readonly x: number; readonly y: number; readonly form: 'solid' | 'hollow' }[];
  /** What it ends in. */
  readonly end: LineEnd | null;
  /** Chevrons, arrow heads: stroked paths. */
  readonly heads: readonly { readonly d: string; readonly tone: Tone; readonly width: number }[];
  readonly labels: readonly PlacedText[];
  readonly name: string;
}

export interface LineEnd {
  /** `blunt`: one bar; `double`: two (at the origin); `dot`: decided; `ring`: orphan; `coOwner`: ring with the co-owner's name; `short`: no initiative. */
  readonly form: 'blunt' | 'double' | 'dot' | 'ring' | 'coOwner' | 'short';
  readonly box: Box;
  readonly label: PlacedText | null;
  readonly name: string;
}
