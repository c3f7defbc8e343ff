/** The kinds of nodes in a workspace's graph and the fields each holds (method.md section 1, workbook.md). */

export const NODE_KINDS = ['level', 'unit', 'leader', 'pejlemaerke', 'goal', 'initiative', 'network'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What a graph holds beside its nodes and the analysis does not read: points set aside, and agreements (architecture.md, The idea, 1). */
export const RECORD_KINDS = ['aside', 'agreement'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** All that a graph holds by kind and id. */
export const ITEM_KINDS = [...NODE_KINDS, ...RECORD_KINDS] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a point can be about. */
export const ASIDE_SUBJECTS = ['goal', 'cascade', 'leader', 'unit', 'pejlemaerke', 'initiative', 'network'] as const;
export type AsideSubject = (typeof ASIDE_SUBJECTS)[number];

/** What an agreement can be about; a boundary's id is `upper->lower`, of its levels. */
export const AGREEMENT_SUBJECTS = ['goal', 'boundary'] as const;
export type AgreementSubject = (typeof AGREEMENT_SUBJECTS)[number];

export const GOAL_STATUSES = ['planned', 'active', 'achieved', 'dropped'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export const INITIATIVE_STATUSES = ['planned', 'active', 'done', 'dropped'] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

export const NETWORK_STATUSES = ['trial', 'active', 'redesign', 'closed'] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

export const NETWORK_KINDS = ['professional', 'cross'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export const PARTICIPATIONS = ['mandatory', 'voluntary'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

export const FACILITATIONS = ['internal', 'external', 'none'] as const;
export type Facilitation = (typeof FACILITATIONS)[number];

/** Room to decide (råderum), from the widest to the narrowest. */
export const ROOMS = ['decide', 'co_decide', 'consulted', 'informed'] as const;
export type Room = (typeof ROOMS)[number];

/** An ISO date, `2026-01-31`. */
export type IsoDate = string;

/** A leadership level. `rank` is the number as the organisation writes it; the smallest is the top. */
export interface Level {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** What its leaders are called (`politiske ejere`); null: the default for the level. */
  readonly noun: string | null;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

/** A person's position. `employees` is the leader's own direct staff. */
export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly employees: number | null;
  readonly email: string | null;
}

export interface Pejlemaerke {
  readonly id: string;
  readonly name: string;
  readonly framework: string | null;
  readonly description: string | null;
}

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly indicator: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly measureUnit: string | null;
  readonly due: IsoDate | null;
  readonly status: GoalStatus;
  readonly stopsHere: boolean;
  readonly stopsReason: string | null;
}

export interface Initiative {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly status: InitiativeStatus;
}

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly purpose: string | null;
  readonly kind: NetworkKind | null;
  readonly participation: Participation | null;
  readonly scope: string | null;
  readonly time: string | null;
  readonly resources: string | null;
  readonly facilitation: Facilitation | null;
  readonly consultants: string | null;
  readonly administration: string | null;
  readonly started: IsoDate | null;
  readonly restarted: IsoDate | null;
  readonly lastEvaluated: IsoDate | null;
  readonly evaluationMonths: number | null;
  readonly lifeYears: number | null;
  readonly status: NetworkStatus;
}

export interface NodeOf {
  readonly level: Level;
  readonly unit: Unit;
  readonly leader: Leader;
  readonly pejlemaerke: Pejlemaerke;
  readonly goal: Goal;
  readonly initiative: Initiative;
  readonly network: Network;
}

/** A point that is set aside until a later change touches its subject, or a link at it (`rules/end-records.ts`). */
export interface Aside {
  readonly id: string;
  /** The code of the finding. */
  readonly code: string;
  readonly about: AsideSubject;
  /** The id of what it is about; `parent->child` for a link of the cascade. */
  readonly subject: string;
  readonly reason: string;
  /** The day it was decided. */
  readonly date: IsoDate;
}

/** Something that was agreed on about a goal or a boundary. */
export interface Agreement {
  readonly id: string;
  readonly about: AgreementSubject;
  readonly subject: string;
  readonly what: string;
  readonly who: string | null;
  readonly due: IsoDate | null;
  readonly done: boolean;
}

export interface RecordOf {
  readonly aside: Aside;
  readonly agreement: Agreement;
}

export type ItemOf = NodeOf & RecordOf;

/** What the workspace has chosen; the analysis reads only `spanMax` and `minAnswers`. */
export interface Settings {
  /** The organisation's name, shown in the top bar and on exports. */
  readonly organisation: string | null;
  /** The report's date until the user chooses another; null: today. */
  readonly asOf: IsoDate | null;
  readonly spanMax: number;
  /** May be raised, never below 5 (method.md section 9). */
  readonly minAnswers: number;
  /** The word for the layer: Rockwool-lag, or Isoleringslag. */
  readonly layerWord: 'rockwool' | 'insulating';
  /** The answers of the mapping step for foreign sheets, as JSON text; null: none yet. */
  readonly mapping: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  organisation: null,
  asOf: null,
  spanMax: 20,
  minAnswers: 5,
  layerWord: 'rockwool',
  mapping: null,
};

/** The four levels of an organisation that has not named its own (workbook.md). */
export const DEFAULT_LEVELS: readonly Level[] = [
  { id: 'political', name: 'Politisk ledelse', rank: 0, noun: null },
  { id: 'top', name: 'Topledelse', rank: 1, noun: null },
  { id: 'middle', name: 'Mellemledelse', rank: 2, noun: null },
  { id: 'first_line', name: 'Førstelinjeledelse', rank: 3, noun: null },
];
