import type { IsoDate } from '@kaskade/domain';

/** The report of method.md section 8. Shares are counts, never rounded. */
export interface Report {
  readonly asOf: IsoDate;
  readonly settings: { readonly spanMax: number; readonly minAnswers: number };
  readonly levels: readonly LevelFigures[];
  readonly boundaries: readonly BoundaryFigures[];
  readonly penetration: Penetration;
  readonly bottlenecks: readonly Bottleneck[];
  readonly units: readonly UnitFigures[];
  readonly perception: Perception | null;
  readonly findings: readonly Finding[];
}

export interface LevelFigures {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly leaders: number;
  readonly goals: number;
  readonly connected: number;
  readonly lineOfSight: number | null;
}

export interface BoundaryFigures {
  readonly upper: string;
  readonly lower: string;
  readonly down: { readonly passed: number; readonly of: number };
  readonly up: { readonly connected: number; readonly of: number; readonly unmapped: number };
  readonly links: {
    readonly of: number;
    readonly translated: number;
    readonly involved: number;
    readonly skipping: number;
  };
  readonly index: number | null;
  readonly indexMapped: number | null;
}

export interface Penetration {
  readonly origin: string | null;
  readonly of: number;
  readonly levels: readonly { readonly level: string; readonly reached: number }[];
  readonly action: number;
}

export interface Bottleneck {
  readonly type: 'goal' | 'leader';
  readonly id: string;
  readonly carries: number;
}

export interface UnitFigures {
  readonly id: string;
  readonly leaders: number;
  readonly connected: number;
  readonly unmapped: number;
  readonly index: number | null;
  readonly levels: readonly {
    readonly level: string;
    readonly leaders: number;
    readonly connected: number;
    readonly unmapped: number;
  }[];
}

export const STATEMENTS = ['known', 'supported', 'acted'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** A cell of the survey: a level, a pejlemærke and a statement (method.md section 9). */
export interface Cell {
  readonly level: string;
  readonly pejlemaerke: string;
  readonly statement: Statement;
  readonly answers: number;
  readonly mean: number;
}

export interface Perception {
  readonly cells: readonly Cell[];
  readonly boundaries: readonly {
    readonly upper: string;
    readonly lower: string;
    readonly known: number | null;
    readonly supported: number | null;
    readonly acted: number | null;
  }[];
}

export type Severity = 'high' | 'medium' | 'low';
export type SubjectType = 'goal' | 'cascade' | 'leader' | 'unit' | 'pejlemaerke' | 'initiative' | 'network';

export const FINDING_CODES = [
  'GOAL_STOPS',
  'GOAL_ORPHAN',
  'GOAL_SKIPS_LEVEL',
  'GOAL_INVERTED',
  'GOAL_UNPLACED',
  'GOAL_WITHOUT_OWNER',
  'GOAL_WITHOUT_INITIATIVE',
  'GOAL_WITHOUT_INDICATOR',
  'GOAL_OVERDUE',
  'LEADER_WITHOUT_GOAL',
  'LEADER_WITHOUT_LINE',
  'LEADER_WITHOUT_SUPERIOR',
  'LEADER_REPORTS_DOWN',
  'LEADER_SPAN',
  'LEADER_OUTSIDE_NETWORKS',
  'UNIT_WITHOUT_LEADER',
  'UNIT_DISCONNECTED',
  'UNIT_UNMAPPED',
  'PEJLEMAERKE_UNSUPPORTED',
  'PEJLEMAERKE_STOPS',
  'INITIATIVE_WITHOUT_GOAL',
  'INITIATIVE_WITHOUT_RESPONSIBLE',
  'INITIATIVE_OVERDUE',
  'NETWORK_WITHOUT_PURPOSE',
  'NETWORK_WITHOUT_ANCHOR',
  'NETWORK_NOT_CROSS',
  'NETWORK_TOO_SMALL',
  'NETWORK_EVALUATION_DUE',
  'NETWORK_RESTART_DUE',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly subject: { readonly type: SubjectType; readonly id: string };
  readonly related: readonly { readonly type: SubjectType | 'level'; readonly id: string }[];
}

/** A survey's cells, in any order; those with fewer than `minAnswers` answers are left out of everything. */
export interface AnalyseOptions {
  readonly asOf: IsoDate;
  readonly settings: { readonly spanMax: number; readonly minAnswers: number };
  readonly cells: readonly Cell[];
}
