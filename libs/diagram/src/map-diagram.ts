import type { GoalState, LeaderState } from '@kaskade/analysis';
import type { Mark } from './layout-input';
import type { Band } from './map-bands';
import type { Line } from './map-lines';

export type * from './map-bands';
export type * from './map-lines';

/**
 * The map as plain data (px at zoom 1, tokens.md sections 5 and 6): everything `displayList` draws and the client places as elements.
 * It survives structured cloning, so it can be made in a worker.
 */
export interface MapDiagram {
  readonly size: { readonly width: number; readonly height: number };
  /** The origin's name as it stands in a sentence; null when there is no origin. */
  readonly origin: string | null;
  /** Cards begin here; the spine (lane headers and band labels) lies to the left of it and stays in view when the map is panned. */
  readonly spineWidth: number;
  /** Goals without a level, above the lanes; null when there is none. */
  readonly tray: Tray | null;
  readonly lanes: readonly Lane[];
  readonly bands: readonly Band[];
  /** Placed goals that are drawn as cards, in reading order (lane, then from the left). */
  readonly cards: readonly Card[];
  readonly stacks: readonly Stack[];
  /** Goals of the map that this one is seen against, which are gone. */
  readonly gone: readonly GoneCard[];
  readonly leaders: readonly LaneLeaders[];
  readonly chips: readonly Chip[];
  readonly networks: readonly NetworkCapsule[];
  /** The word over the network column, where there is room for it. */
  readonly networkHeading: PlacedText | null;
  readonly lines: readonly Line[];
  /** Pass it back as `previousOrder`. */
  readonly order: LaneOrder;
}

/** For each level id, the ids in its lane from the left: goals, stacks (`stack->level->unit`) and slots (`slot:…`). */
export type LaneOrder = { readonly [level: string]: readonly string[] };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a line of text with one look. `tone` is a colour token of tokens.md section 2 without the dashes. */
export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly tone: Tone;
  /** Letter spacing in em. */
  readonly tracking: number;
}

/** A line of text. `y` is the baseline; `x` is where it starts, its middle or its end. `turned`: it reads downwards, `x` being the middle of its height. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turned: boolean;
  readonly runs: readonly TextRun[];
}

export type Tone =
  | 'canvas'
  | 'lane'
  | 'surface'
  | 'surface2'
  | 'line'
  | 'line2'
  | 'ctl'
  | 'track'
  | 'fill'
  | 'edge'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'accent'
  | 'accent2'
  | 'accentsoft'
  | 'high'
  | 'med'
  | 'low'
  | 'lowsoft'
  | 'ok'
  | 'wool0'
  | 'wool1'
  | 'wool2'
  | 'wool3'
  | 'wool4'
  | 'woolink'
  | 'p1'
  | 'p2'
  | 'p3'
  | 'p4'
  | 'p5'
  | 'p6'
  | 'p7'
  | 'onp';

/** The floor of one level. `rank` counts 0, 1, 2 … from the top. */
export interface Lane {
  readonly level: string;
  readonly name: string;
  readonly rank: number;
  readonly box: Box;
  /** Tops of the card rows (one or two; one also when the lane is empty). */
  readonly rows: readonly number[];
  /** Name, counts and `Rød tråd 67 %` beside the bar. */
  readonly header: readonly PlacedText[];
  /** 40 × 4; `share` 0–1, null when the level has no leader (then no bar is drawn). */
  readonly bar: { readonly box: Box; readonly share: number | null };
  /** Shown in the lane when it has no goal, else null. */
  readonly empty: PlacedText | null;
}

export interface Tag {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 1–7: `--p1` … `--p7`. */
  readonly colour: number;
  readonly box: Box;
}

/** A goal's card. Text positions are the map's. */
export interface Card {
  readonly goal: string;
  readonly level: string | null;
  readonly row: number;
  readonly box: Box;
  readonly title: string;
  /** At most two, broken and hyphenated; what does not fit ends in an ellipsis. */
  readonly lines: readonly string[];
  /** Whether the title was cut; other sizes are broken with `breakTitle`. */
  readonly clamped: boolean;
  readonly owner: {
    /** As it stands on the card, with an ellipsis where it is cut. */
    readonly text: string;
    readonly full: string;
    readonly missing: boolean;
    /** How many more own it. */
    readonly more: number;
    readonly leader: string | null;
  };
  readonly overdue: boolean;
  readonly tags: readonly Tag[];
  readonly moreTags: number;
  /** 0–1; null when it cannot be told. */
  readonly progress: number | null;
  readonly indicator: boolean;
  readonly placed: boolean;
  readonly fromOrigin: boolean;
  readonly orphan: boolean;
  readonly state: GoalState;
  /** What it is against another map; null: the same, or there is none. */
  readonly mark: Mark | null;
  readonly name: string;
}

/** A goal that is gone, where it stood: dashed and struck through. */
export interface GoneCard {
  readonly goal: string;
  readonly level: string;
  readonly row: number;
  readonly box: Box;
  readonly title: string;
  readonly lines: readonly string[];
  /** Who owned it, with an ellipsis where it is cut. */
  readonly owner: string;
  readonly name: string;
}

/** The goals of one unit in a lane of more than 60. */
export interface Stack {
  /** `stack->level->unit`; the unit is empty for goals without one. */
  readonly id: string;
  readonly level: string;
  readonly unit: string | null;
  readonly row: number;
  readonly box: Box;
  readonly goals: readonly string[];
  /** `Jobcenter · 24 mål`, broken. */
  readonly lines: readonly string[];
  readonly fromOrigin: number;
  readonly name: string;
}

export interface Tray {
  readonly box: Box;
  readonly title: PlacedText;
  readonly cards: readonly Card[];
}

export interface LeaderMark {
  readonly leader: string;
  readonly state: LeaderState;
  readonly box: Box;
  /** Full position and the state in words. */
  readonly name: string;
}

export interface LeaderGroup {
  readonly unit: string | null;
  readonly name: string;
  readonly box: Box;
  readonly marks: readonly LeaderMark[];
}

/** The leaders of a lane: marks by unit, or over 40 a bar in three parts. `summary` is the bar, for the far zoom step too. */
export interface LaneLeaders {
  readonly level: string;
  readonly form: 'marks' | 'bar';
  readonly groups: readonly LeaderGroup[];
  readonly summary: LeaderSummary;
}

export interface LeaderSummary {
  readonly connected: number;
  readonly notConnected: number;
  readonly unmapped: number;
  readonly box: Box;
  readonly parts: readonly { readonly state: LeaderState; readonly box: Box }[];
  readonly text: PlacedText;
  readonly name: string;
}

/** An initiative in the bottom lane, or several of one stack. */
export interface Chip {
  readonly id: string;
  readonly initiatives: readonly string[];
  readonly goals: readonly string[];
  readonly box: Box;
  readonly title: string;
  readonly text: string;
  readonly orphan: boolean;
  readonly mark: Mark | null;
  readonly name: string;
}

export interface NetworkCapsule {
  readonly network: string;
  readonly title: string;
  readonly box: Box;
  readonly edge: 'single' | 'double';
  readonly dashed: boolean;
  /** Members per lane, in its disc. */
  readonly members: readonly { readonly level: string; readonly count: number; readonly disc: Point }[];
  readonly label: PlacedText | null;
  /** The severest point to discuss on it. */
  readonly mark: { readonly severity: 'high' | 'medium' | 'low'; readonly at: Point } | null;
  /** The boundaries it bridges, `upper->lower`. */
  readonly bridges: readonly string[];
  readonly name: string;
}
