import type { CascadeFields } from '@kaskade/domain';
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

/**
 * What a goal looks like at the boundary under it. At the bottom: whether it has an initiative (`bottom` where there is no
 * initiative in all, so that none is missed).
 */
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
    /** The nearest goal at or above the origin that this line reaches; null when it reaches none. */
    readonly reaches: string | null;
    /** The highest goal this line gets to. */
    readonly highest: string;
  }[];
}

/** The goals above and below a goal along carrying links, each with its distance in steps, nearest first, then by id. */
export interface Lineage {
  readonly up: readonly { readonly id: string; readonly steps: number }[];
  readonly down: readonly { readonly id: string; readonly steps: number }[];
}

/** One of the goals that penetration starts from, and how far it gets. */
export interface OriginGoal {
  readonly goal: string;
  /** The rank of the deepest level it reaches. */
  readonly reaches: number;
  /** The leader of that level who is the only reason that it is reached; null where a goal lies there. */
  readonly coOwner: string | null;
  /** An initiative realises it or a goal below it. */
  readonly action: boolean;
}

/** A carrying link over a boundary, with what the lower level has said about it. */
export interface CrossingLink extends CascadeFields {
  /** `parent->child` */
  readonly id: string;
  readonly parent: string;
  readonly child: string;
  /** It goes down two levels or more in one step. */
  readonly skips: boolean;
}

/** What makes up the figures of one boundary (method.md section 3); every list by id. */
export interface BoundaryDetail {
  /** Level ids. */
  readonly upper: string;
  readonly lower: string;
  /** `down.passed` are as many as `passing`; `down.of` as `passing` and `stopping`. `ending` are decided to end, and do not count. */
  readonly goals: {
    readonly passing: readonly Passage[];
    readonly stopping: readonly string[];
    readonly ending: readonly string[];
  };
  /** The leaders of the lower level; together they are `up.of`. */
  readonly leaders: {
    readonly connected: readonly string[];
    readonly notConnected: readonly string[];
    readonly unmapped: readonly string[];
  };
  readonly links: readonly CrossingLink[];
}

/** The links that would lower the index of the densest boundary most. A question to the organisation, never an answer. */
export interface LikelyPartners {
  /** Level ids of the boundary. */
  readonly upper: string;
  readonly lower: string;
  /** Its rockwool index now, and with every pair linked. */
  readonly before: number;
  readonly after: number;
  /** In the order chosen; `index` is the boundary's with this pair and those before it. */
  readonly pairs: readonly { readonly parent: string; readonly child: string; readonly index: number }[];
}

/** A link that could be made over a boundary, with what speaks for it and what it would do. A question too. */
export interface LinkSuggestion {
  readonly parent: string;
  readonly child: string;
  /** Level ids of the boundary. */
  readonly upper: string;
  readonly lower: string;
  /** The boundary's rockwool index now, and with this link alone. */
  readonly before: number;
  readonly after: number;
  /** The pejlemærker that both goals support. */
  readonly pejlemaerker: readonly string[];
  /** A unit of the goal above that holds one of the goal below, or is it; null: there is none. */
  readonly units: { readonly parent: string; readonly child: string } | null;
  /** Words of the title above that the title below has too, in another form maybe. */
  readonly words: readonly string[];
}
