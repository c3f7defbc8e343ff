import type { SubjectType } from './report';

/** How a goal that counts in `down` gets over the boundary under its level (method.md section 3, drawn by tokens.md section 5). */
export interface Passage {
  /** The goal that is counted. */
  readonly goal: string;
  /** The goal of the same level whose opening it uses: itself, or the one with the smallest id that it passes through. */
  readonly through: string;
  /** `link`: `through` has a carrying link to a lower level. `coOwner`: only a leader of a lower level owns it too. */
  readonly how: 'link' | 'coOwner';
  /** The co-owner of the lowest level (then smallest id) that makes it pass; null when `how` is `link`. */
  readonly coOwner: string | null;
}

/** What a goal looks like at the boundary under it and above it. */
export type GoalState =
  'passes' | 'passesCoOwned' | 'stops' | 'stopsHere' | 'hasInitiative' | 'hasNoInitiative' | 'bottom' | 'unplaced';

/** A leader's mark over the band above: `connected` and `unmapped` count as in `boundaries[].up`; at rank 0 `connected` means owns a goal. */
export type LeaderState = 'connected' | 'notConnected' | 'unmapped';

/** Why a leader has, or has not, a line of sight: the goals and initiatives that are its lines, and what each reaches. */
export interface LeaderReading {
  readonly state: LeaderState;
  readonly lineOfSight: boolean;
  readonly lines: readonly {
    readonly subject: { readonly type: SubjectType; readonly id: string };
    readonly goal: string;
    /** A goal at or above the origin that this line reaches; null when it reaches none. */
    readonly reaches: string | null;
    /** The highest goal this line gets to. */
    readonly highest: string;
  }[];
}

/** The goals above and below a goal along carrying links, each with its distance in steps, nearest first. */
export interface Lineage {
  readonly up: readonly { readonly id: string; readonly steps: number }[];
  readonly down: readonly { readonly id: string; readonly steps: number }[];
}
