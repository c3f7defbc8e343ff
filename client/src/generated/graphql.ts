/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An agreement to add. */
export type AddAgreementInput = {
  /** What sort of thing it is about. */
  about: AgreementSubject;
  /** Whether it has been done. */
  done?: boolean;
  /** When it is to be done. */
  due?: string | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** The id of that; `upper->lower` for a boundary. */
  subject: string;
  /** What was agreed on. */
  what: string;
  /** Who does it. */
  who?: string | null | undefined;
};

/** A point to set aside. */
export type AddAsideInput = {
  /** What sort of thing the finding is about. */
  about: AsideSubject;
  /** The finding. */
  code: FindingCode;
  /** The day it was decided. */
  date: string;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The id of that; `parent->child` for a link of the cascade. */
  subject: string;
};

/** A goal to add; owners, parents and level come as links. */
export type AddGoalInput = {
  /** The value at the start. */
  baseline?: number | null | undefined;
  /** The value now. */
  current?: number | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** When it is to be reached. */
  due?: string | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** What it is measured by. */
  indicator?: string | null | undefined;
  /** The unit that values are counted in. */
  measureUnit?: string | null | undefined;
  /** How far it has come. */
  status?: GoalStatus;
  /** Decided not to be carried further. */
  stopsHere?: boolean;
  /** Why. */
  stopsReason?: string | null | undefined;
  /** The value to reach. */
  target?: number | null | undefined;
  /** What it says. */
  title: string;
};

/** An initiative to add; responsible leaders and goals come as links. */
export type AddInitiativeInput = {
  /** More about it. */
  description?: string | null | undefined;
  /** When it ends. */
  end?: string | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** When it begins. */
  start?: string | null | undefined;
  /** How far it has come. */
  status?: InitiativeStatus;
  /** What it is called. */
  title: string;
};

/** A leader to add; the level comes as a link. */
export type AddLeaderInput = {
  /** The address for mail. */
  email?: string | null | undefined;
  /** Direct staff, from 0. */
  employees?: number | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** The name or position. */
  name: string;
  /** The title. */
  title?: string | null | undefined;
};

/** A level to add. */
export type AddLevelInput = {
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** Its name. */
  name: string;
  /** What its leaders are called. */
  noun?: string | null | undefined;
  /** The smallest is the top; no two alike. */
  rank: number;
};

/** A network to add; anchor, members and the rest come as links. */
export type AddNetworkInput = {
  /** Who administers it. */
  administration?: string | null | undefined;
  /** Consultants. */
  consultants?: string | null | undefined;
  /** Months between evaluations, from 1. */
  evaluationMonths?: number | null | undefined;
  /** Who facilitates it. */
  facilitation?: Facilitation | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** Professional or cross-professional. */
  kind?: NetworkKind | null | undefined;
  /** When it was last evaluated. */
  lastEvaluated?: string | null | undefined;
  /** Years of a life cycle, from 1. */
  lifeYears?: number | null | undefined;
  /** Its name. */
  name: string;
  /** Mandatory or voluntary. */
  participation?: Participation | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** The means set aside. */
  resources?: string | null | undefined;
  /** When it was last restarted. */
  restarted?: string | null | undefined;
  /** What it may decide. */
  scope?: string | null | undefined;
  /** When it began. */
  started?: string | null | undefined;
  /** Where it is in its life. */
  status?: NetworkStatus;
  /** The time set aside. */
  time?: string | null | undefined;
};

/** A pejlemærke to add. */
export type AddPejlemaerkeInput = {
  /** What it means. */
  description?: string | null | undefined;
  /** The framework that it belongs to. */
  framework?: string | null | undefined;
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** Its name. */
  name: string;
};

/** A unit to add. */
export type AddUnitInput = {
  /** Its id, without `;` and `->`. */
  id: string | number;
  /** What sort of unit it is. */
  kind?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** The fields of an agreement. */
export type AgreementFieldInput =
  {   /** What sort of thing it is about. */
  about: AgreementSubjectSet; done?: never; due?: never; subject?: never; what?: never; who?: never; }
  |  { about?: never;   /** Whether it has been done. */
  done: YesNoSet; due?: never; subject?: never; what?: never; who?: never; }
  |  { about?: never; done?: never;   /** When it is to be done. */
  due: OptionalDateSet; subject?: never; what?: never; who?: never; }
  |  { about?: never; done?: never; due?: never;   /** The id of that. */
  subject: TextSet; what?: never; who?: never; }
  |  { about?: never; done?: never; due?: never; subject?: never;   /** What was agreed on. */
  what: TextSet; who?: never; }
  |  { about?: never; done?: never; due?: never; subject?: never; what?: never;   /** Who does it. */
  who: OptionalTextSet; };

/** What an agreement can be about. */
export type AgreementSubject =
  /** A boundary; its id is `upper->lower`, of its levels. */
  | 'boundary'
  /** A goal. */
  | 'goal';

/** What an agreement is about. */
export type AgreementSubjectSet = {
  /** The value that it has now. */
  from: AgreementSubject;
  /** The value that it gets. */
  to: AgreementSubject;
};

/** The fields of a point set aside. */
export type AsideFieldInput =
  {   /** What sort of thing the finding is about. */
  about: AsideSubjectSet; code?: never; date?: never; reason?: never; subject?: never; }
  |  { about?: never;   /** The finding. */
  code: FindingCodeSet; date?: never; reason?: never; subject?: never; }
  |  { about?: never; code?: never;   /** The day it was decided. */
  date: DateSet; reason?: never; subject?: never; }
  |  { about?: never; code?: never; date?: never;   /** Why. */
  reason: TextSet; subject?: never; }
  |  { about?: never; code?: never; date?: never; reason?: never;   /** The id of that. */
  subject: TextSet; };

/** What a point to discuss can be about. */
export type AsideSubject =
  /** A link of the cascade. */
  | 'cascade'
  /** A goal. */
  | 'goal'
  /** An initiative. */
  | 'initiative'
  /** A leader. */
  | 'leader'
  /** A network. */
  | 'network'
  /** A pejlemærke. */
  | 'pejlemaerke'
  /** A unit. */
  | 'unit';

/** What a point is about. */
export type AsideSubjectSet = {
  /** The value that it has now. */
  from: AsideSubject;
  /** The value that it gets. */
  to: AsideSubject;
};

/** A point in the workspace's history. */
export type AtInput =
  {   /** The end of a day, in Denmark. */
  day: string; version?: never; }
  |  { day?: never;   /** A revision. */
  version: VersionInput; };

/** The fields of a cascade link. */
export type CascadeFieldInput =
  {   /** Did the lower level take part. */
  involvement: OptionalYesNoSet; primary?: never; room?: never; translation?: never; }
  |  { involvement?: never;   /** Whether it is the primary one. */
  primary: YesNoSet; room?: never; translation?: never; }
  |  { involvement?: never; primary?: never;   /** The lower level's room to decide. */
  room: OptionalRoomSet; translation?: never; }
  |  { involvement?: never; primary?: never; room?: never;   /** The lower level's own words. */
  translation: OptionalTextSet; };

/** A link of the cascade. */
export type CascadeInput = {
  /** The id of the goal below. */
  child: string | number;
  /** Did the lower level take part. */
  involvement?: boolean | null | undefined;
  /** The id of the goal above. */
  parent: string | number;
  /** Whether it is the primary one among the child's parents. */
  primary?: boolean;
  /** The lower level's room to decide. */
  room?: Room | null | undefined;
  /** What the goal means here, in the lower level's own words. */
  translation?: string | null | undefined;
};

/** One step of a list of changes. */
export type ChangeInput =
  {   /** Adds an agreement. */
  addAgreement: AddAgreementInput; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never;   /** Sets a point aside, until a later change touches its subject or a link at it. */
  addAside: AddAsideInput; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never;   /** Adds a goal. */
  addGoal: AddGoalInput; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never;   /** Adds an initiative. */
  addInitiative: AddInitiativeInput; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never;   /** Adds a leader. */
  addLeader: AddLeaderInput; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never;   /** Adds a level. */
  addLevel: AddLevelInput; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never;   /** Adds a network. */
  addNetwork: AddNetworkInput; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never;   /** Adds a pejlemærke. */
  addPejlemaerke: AddPejlemaerkeInput; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never;   /** Adds a unit. */
  addUnit: AddUnitInput; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never;   /** Links a goal to one that carries it on, with the fields of the link. */
  cascade: CascadeInput; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never;   /** Links two nodes; a link of the cascade gets no fields this way. */
  link: LinkEndsInput; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never;   /** Removes a node with all its links and the records about it, or a record. */
  remove: ItemRefInput; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never;   /** Sets one field of an agreement. */
  setAgreement: SetAgreementInput; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never;   /** Sets one field of a point set aside. */
  setAside: SetAsideInput; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never;   /** Sets one field of a cascade link. */
  setCascade: SetCascadeInput; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never;   /** Sets one field of a goal. */
  setGoal: SetGoalInput; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never;   /** Sets one field of an initiative. */
  setInitiative: SetInitiativeInput; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never;   /** Sets one field of a leader. */
  setLeader: SetLeaderInput; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never;   /** Sets one field of a level. */
  setLevel: SetLevelInput; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never;   /** Sets one field of a network. */
  setNetwork: SetNetworkInput; setPejlemaerke?: never; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never;   /** Sets one field of a pejlemærke. */
  setPejlemaerke: SetPejlemaerkeInput; setSettings?: never; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never;   /** Sets one setting. */
  setSettings: SetSettingsInput; setUnit?: never; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never;   /** Sets one field of a unit. */
  setUnit: SetUnitInput; unlink?: never; }
  |  { addAgreement?: never; addAside?: never; addGoal?: never; addInitiative?: never; addLeader?: never; addLevel?: never; addNetwork?: never; addPejlemaerke?: never; addUnit?: never; cascade?: never; link?: never; remove?: never; setAgreement?: never; setAside?: never; setCascade?: never; setGoal?: never; setInitiative?: never; setLeader?: never; setLevel?: never; setNetwork?: never; setPejlemaerke?: never; setSettings?: never; setUnit?: never;   /** Takes a link away. */
  unlink: LinkEndsInput; };

/** What a new workspace is to be. */
export type CreateWorkspaceInput = {
  /** Its name, 1 to 300 characters. Not given: the sample's; needed otherwise. */
  name?: string | null | undefined;
  /** Made by the asker; the same id again gives the workspace that was made the first time. */
  operation: string | number;
  /** The organisation's name. Not given: the sample's, else none. */
  organisation?: string | null | undefined;
  /** What it starts from. */
  start: WorkspaceStartInput;
};

/** A day that must be there. */
export type DateSet = {
  /** The value that it has now. */
  from: string;
  /** The value that it gets. */
  to: string;
};

/** Who facilitates. */
export type Facilitation =
  /** External consultants. */
  | 'external'
  /** Internal consultants. */
  | 'internal'
  /** Nobody. */
  | 'none';

/** Why the revisions after a version cannot be given. */
export type FeedEndReason =
  /** The workspace was made anew: another epoch. */
  | 'epoch'
  /** More than 1,000 revisions behind: the map is there sooner. */
  | 'far'
  /** The next revision has more than 5,000 changes, as an import has: the map is there sooner. */
  | 'large'
  /** A revision is no longer there. */
  | 'missing'
  /** The workspace was removed. */
  | 'removed';

/** The rules of the method, section 7. */
export type FindingCode =
  /** A link that runs upwards and carries nothing. */
  | 'GOAL_INVERTED'
  /** No goal on a higher level above it. */
  | 'GOAL_ORPHAN'
  /** Its date has passed. */
  | 'GOAL_OVERDUE'
  /** A link that skips a level. */
  | 'GOAL_SKIPS_LEVEL'
  /** No goal on a lower level builds on it. */
  | 'GOAL_STOPS'
  /** Neither level nor owner. */
  | 'GOAL_UNPLACED'
  /** It cannot be measured yet. */
  | 'GOAL_WITHOUT_INDICATOR'
  /** On the lowest level, and no initiative realises it. */
  | 'GOAL_WITHOUT_INITIATIVE'
  /** Nobody owns it. */
  | 'GOAL_WITHOUT_OWNER'
  /** Its end date has passed. */
  | 'INITIATIVE_OVERDUE'
  /** It realises no goal. */
  | 'INITIATIVE_WITHOUT_GOAL'
  /** Nobody is responsible for it. */
  | 'INITIATIVE_WITHOUT_RESPONSIBLE'
  /** In no network. */
  | 'LEADER_OUTSIDE_NETWORKS'
  /** The superior is on a lower level. */
  | 'LEADER_REPORTS_DOWN'
  /** The span of control is over the setting. */
  | 'LEADER_SPAN'
  /** Not mapped: no goal and no initiative. */
  | 'LEADER_WITHOUT_GOAL'
  /** Mapped, yet no line of sight. */
  | 'LEADER_WITHOUT_LINE'
  /** Reports to no one. */
  | 'LEADER_WITHOUT_SUPERIOR'
  /** It is time to evaluate it. */
  | 'NETWORK_EVALUATION_DUE'
  /** Called cross, yet its members sit in one branch. */
  | 'NETWORK_NOT_CROSS'
  /** It is time to restart it. */
  | 'NETWORK_RESTART_DUE'
  /** Fewer than 3 members. */
  | 'NETWORK_TOO_SMALL'
  /** Nobody stands behind it. */
  | 'NETWORK_WITHOUT_ANCHOR'
  /** No purpose is written down. */
  | 'NETWORK_WITHOUT_PURPOSE'
  /** What supports it does not reach the lowest level. */
  | 'PEJLEMAERKE_STOPS'
  /** Nothing supports it. */
  | 'PEJLEMAERKE_UNSUPPORTED'
  /** Mapped, yet nobody has a line of sight. */
  | 'UNIT_DISCONNECTED'
  /** Nobody in it is mapped. */
  | 'UNIT_UNMAPPED'
  /** No leader sits in the unit itself. */
  | 'UNIT_WITHOUT_LEADER';

/** A finding's code. */
export type FindingCodeSet = {
  /** The value that it has now. */
  from: FindingCode;
  /** The value that it gets. */
  to: FindingCode;
};

/** The fields of a goal. */
export type GoalFieldInput =
  {   /** The value at the start. */
  baseline: OptionalNumberSet; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never;   /** The value now. */
  current: OptionalNumberSet; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never;   /** More about it. */
  description: OptionalTextSet; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never;   /** When it is to be reached. */
  due: OptionalDateSet; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never;   /** What it is measured by. */
  indicator: OptionalTextSet; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never;   /** The unit that values are counted in. */
  measureUnit: OptionalTextSet; status?: never; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never;   /** How far it has come. */
  status: GoalStatusSet; stopsHere?: never; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never;   /** Decided not to be carried further. */
  stopsHere: YesNoSet; stopsReason?: never; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never;   /** Why. */
  stopsReason: OptionalTextSet; target?: never; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never;   /** The value to reach. */
  target: OptionalNumberSet; title?: never; }
  |  { baseline?: never; current?: never; description?: never; due?: never; indicator?: never; measureUnit?: never; status?: never; stopsHere?: never; stopsReason?: never; target?: never;   /** What it says. */
  title: TextSet; };

/** How far a goal has come. */
export type GoalStatus =
  /** Nået. */
  | 'achieved'
  /** Aktiv. */
  | 'active'
  /** Opgivet: in no figure. */
  | 'dropped'
  /** Planlagt. */
  | 'planned';

/** A goal's status. */
export type GoalStatusSet = {
  /** The value that it has now. */
  from: GoalStatus;
  /** The value that it gets. */
  to: GoalStatus;
};

/** What has fields that can be set. */
export type Holder =
  /** An agreement. */
  | 'agreement'
  /** A point set aside. */
  | 'aside'
  /** A link of the cascade. */
  | 'cascade'
  /** A goal. */
  | 'goal'
  /** An initiative. */
  | 'initiative'
  /** A leader. */
  | 'leader'
  /** A level. */
  | 'level'
  /** A network. */
  | 'network'
  /** A pejlemærke. */
  | 'pejlemaerke'
  /** The settings. */
  | 'settings'
  /** A unit. */
  | 'unit';

/** The fields of an initiative. */
export type InitiativeFieldInput =
  {   /** More about it. */
  description: OptionalTextSet; end?: never; start?: never; status?: never; title?: never; }
  |  { description?: never;   /** When it ends. */
  end: OptionalDateSet; start?: never; status?: never; title?: never; }
  |  { description?: never; end?: never;   /** When it begins. */
  start: OptionalDateSet; status?: never; title?: never; }
  |  { description?: never; end?: never; start?: never;   /** How far it has come. */
  status: InitiativeStatusSet; title?: never; }
  |  { description?: never; end?: never; start?: never; status?: never;   /** What it is called. */
  title: TextSet; };

/** How far an initiative has come. */
export type InitiativeStatus =
  /** Aktiv. */
  | 'active'
  /** Gennemført. */
  | 'done'
  /** Opgivet: in no figure. */
  | 'dropped'
  /** Planlagt. */
  | 'planned';

/** An initiative's status. */
export type InitiativeStatusSet = {
  /** The value that it has now. */
  from: InitiativeStatus;
  /** The value that it gets. */
  to: InitiativeStatus;
};

/** A whole number that must be there. */
export type IntSet = {
  /** The value that it has now. */
  from: number;
  /** The value that it gets. */
  to: number;
};

/** All that a graph holds by an id: its nodes, and records, which the analysis does not read. */
export type ItemKind =
  /** An agreement (aftale). */
  | 'agreement'
  /** A point to discuss that is set aside (sat til side). */
  | 'aside'
  /** A goal (mål). */
  | 'goal'
  /** Concrete work that realises goals (indsats). */
  | 'initiative'
  /** A person's position (leder). */
  | 'leader'
  /** A leadership level (ledelsesniveau). */
  | 'level'
  /** A leader network (ledernetværk). */
  | 'network'
  /** A guiding marker (pejlemærke). */
  | 'pejlemaerke'
  /** A unit of the organisation (enhed). */
  | 'unit';

/** Names one node or record: ids are unique within workspace and kind. */
export type ItemRefInput = {
  /** Its id. */
  id: string | number;
  /** Its kind. */
  kind: ItemKind;
};

/** The word for the layer between two levels. */
export type LayerWord =
  /** Isoleringslag. */
  | 'insulating'
  /** Rockwool-lag. */
  | 'rockwool';

/** The word for the layer. */
export type LayerWordSet = {
  /** The value that it has now. */
  from: LayerWord;
  /** The value that it gets. */
  to: LayerWord;
};

/** The fields of a leader. */
export type LeaderFieldInput =
  {   /** The address for mail. */
  email: OptionalTextSet; employees?: never; name?: never; title?: never; }
  |  { email?: never;   /** Direct staff. */
  employees: OptionalIntSet; name?: never; title?: never; }
  |  { email?: never; employees?: never;   /** The name or position. */
  name: TextSet; title?: never; }
  |  { email?: never; employees?: never; name?: never;   /** The title. */
  title: OptionalTextSet; };

/** The fields of a level. */
export type LevelFieldInput =
  {   /** Its name. */
  name: TextSet; noun?: never; rank?: never; }
  |  { name?: never;   /** What its leaders are called. */
  noun: OptionalTextSet; rank?: never; }
  |  { name?: never; noun?: never;   /** Its rank. */
  rank: IntSet; };

/** The two ends of a link. */
export type LinkEndsInput = {
  /** The id of the node that it points from. */
  from: string | number;
  /** What it is. */
  link: LinkKind;
  /** The id of the node that it points to. */
  to: string | number;
};

/** What links nodes: the relationships of the method, those to two kinds of nodes split by kind. */
export type LinkKind =
  /** A network works on a goal. */
  | 'addressesGoal'
  /** A network works on a pejlemærke. */
  | 'addressesPejlemaerke'
  /** A network is anchored in a leader. */
  | 'anchoredInLeader'
  /** A network is anchored in a unit. */
  | 'anchoredInUnit'
  /** A goal is carried on by a goal. */
  | 'cascadesTo'
  /** A leader facilitates a network. */
  | 'facilitates'
  /** A goal has a level of its own. */
  | 'goalLevel'
  /** A goal supports a pejlemærke. */
  | 'goalSupports'
  /** A leader sits in a unit. */
  | 'inUnit'
  /** An initiative supports a pejlemærke. */
  | 'initiativeSupports'
  /** A leader is on a level. */
  | 'leaderLevel'
  /** A leader is a member of a network. */
  | 'memberOf'
  /** A leader owns a goal. */
  | 'owns'
  /** A unit is part of a unit. */
  | 'partOf'
  /** An initiative realises a goal. */
  | 'realises'
  /** A leader reports to a leader. */
  | 'reportsTo'
  /** A leader is responsible for an initiative. */
  | 'responsibleFor';

/** The fields of a network. */
export type NetworkFieldInput =
  {   /** Who administers it. */
  administration: OptionalTextSet; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never;   /** Consultants. */
  consultants: OptionalTextSet; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never;   /** Months between evaluations. */
  evaluationMonths: OptionalIntSet; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never;   /** Who facilitates it. */
  facilitation: OptionalFacilitationSet; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never;   /** Professional or cross-professional. */
  kind: OptionalNetworkKindSet; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never;   /** When it was last evaluated. */
  lastEvaluated: OptionalDateSet; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never;   /** Years of a life cycle. */
  lifeYears: OptionalIntSet; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never;   /** Its name. */
  name: TextSet; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never;   /** Mandatory or voluntary. */
  participation: OptionalParticipationSet; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never;   /** What it is for. */
  purpose: OptionalTextSet; resources?: never; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never;   /** The means set aside. */
  resources: OptionalTextSet; restarted?: never; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never;   /** When it was last restarted. */
  restarted: OptionalDateSet; scope?: never; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never;   /** What it may decide. */
  scope: OptionalTextSet; started?: never; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never;   /** When it began. */
  started: OptionalDateSet; status?: never; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never;   /** Where it is in its life. */
  status: NetworkStatusSet; time?: never; }
  |  { administration?: never; consultants?: never; evaluationMonths?: never; facilitation?: never; kind?: never; lastEvaluated?: never; lifeYears?: never; name?: never; participation?: never; purpose?: never; resources?: never; restarted?: never; scope?: never; started?: never; status?: never;   /** The time set aside. */
  time: OptionalTextSet; };

/** The sort of network. */
export type NetworkKind =
  /** Tværfagligt: across sectors. */
  | 'cross'
  /** Fagligt: one field, often one level. */
  | 'professional';

/** Where a network is in its life. */
export type NetworkStatus =
  /** Aktivt. */
  | 'active'
  /** Afviklet: in no figure. */
  | 'closed'
  /** Redesign. */
  | 'redesign'
  /** På prøve. */
  | 'trial';

/** A network's status. */
export type NetworkStatusSet = {
  /** The value that it has now. */
  from: NetworkStatus;
  /** The value that it gets. */
  to: NetworkStatus;
};

/** A name for a revision, to be kept. */
export type NewSnapshotInput = {
  /** The id of who gives it. */
  actor: string;
  /** The name of who gives it, up to 100 characters. */
  by?: string | null | undefined;
  /** Made by the asker; the same id again gives the snapshot that was made the first time. */
  id: string | number;
  /** What it is called, 1 to 300 characters. */
  name: string;
  /** More about it, up to 10,000 characters. */
  note?: string | null | undefined;
  /** The revision; not given: where the workspace stands. */
  version?: VersionInput | null | undefined;
};

/** The kinds of nodes. */
export type NodeKind =
  /** A goal (mål). */
  | 'goal'
  /** Concrete work that realises goals (indsats). */
  | 'initiative'
  /** A person's position (leder). */
  | 'leader'
  /** A leadership level (ledelsesniveau). */
  | 'level'
  /** A leader network (ledernetværk). */
  | 'network'
  /** A guiding marker (pejlemærke). */
  | 'pejlemaerke'
  /** A unit of the organisation (enhed). */
  | 'unit';

/** Names one node: ids are unique within workspace and kind. */
export type NodeRefInput = {
  /** The node's id. */
  id: string | number;
  /** The node's kind. */
  kind: NodeKind;
};

/** A day that may be missing. */
export type OptionalDateSet = {
  /** The value that it has now. */
  from?: string | null | undefined;
  /** The value that it gets. */
  to?: string | null | undefined;
};

/** Who facilitates. */
export type OptionalFacilitationSet = {
  /** The value that it has now. */
  from?: Facilitation | null | undefined;
  /** The value that it gets. */
  to?: Facilitation | null | undefined;
};

/** A whole number that may be missing. */
export type OptionalIntSet = {
  /** The value that it has now. */
  from?: number | null | undefined;
  /** The value that it gets. */
  to?: number | null | undefined;
};

/** The sort of a network. */
export type OptionalNetworkKindSet = {
  /** The value that it has now. */
  from?: NetworkKind | null | undefined;
  /** The value that it gets. */
  to?: NetworkKind | null | undefined;
};

/** A decimal number that may be missing. */
export type OptionalNumberSet = {
  /** The value that it has now. */
  from?: number | null | undefined;
  /** The value that it gets. */
  to?: number | null | undefined;
};

/** Whether leaders must take part. */
export type OptionalParticipationSet = {
  /** The value that it has now. */
  from?: Participation | null | undefined;
  /** The value that it gets. */
  to?: Participation | null | undefined;
};

/** The room to decide. */
export type OptionalRoomSet = {
  /** The value that it has now. */
  from?: Room | null | undefined;
  /** The value that it gets. */
  to?: Room | null | undefined;
};

/** A text that may be missing. */
export type OptionalTextSet = {
  /** The value that it has now. */
  from?: string | null | undefined;
  /** The value that it gets. */
  to?: string | null | undefined;
};

/** A yes, a no, or nothing said. */
export type OptionalYesNoSet = {
  /** The value that it has now. */
  from?: boolean | null | undefined;
  /** The value that it gets. */
  to?: boolean | null | undefined;
};

/** Whether leaders must take part. */
export type Participation =
  /** Obligatorisk. */
  | 'mandatory'
  /** Frivillig. */
  | 'voluntary';

/** The fields of a pejlemærke. */
export type PejlemaerkeFieldInput =
  {   /** What it means. */
  description: OptionalTextSet; framework?: never; name?: never; }
  |  { description?: never;   /** The framework that it belongs to. */
  framework: OptionalTextSet; name?: never; }
  |  { description?: never; framework?: never;   /** Its name. */
  name: TextSet; };

/** What a revision is. */
export type RevisionKind =
  /** An edit by hand, or the workspace's first revision. */
  | 'change'
  /** A draft that was applied. */
  | 'draft'
  /** A file. Never sent with a list of changes. */
  | 'import'
  /** An earlier one that had been undone, once more. */
  | 'redo'
  /** A subject, or all, as it was before. */
  | 'restore'
  /** The inverse of an earlier one. */
  | 'undo';

/** Råderum: the lower level's room to decide, from the widest to the narrowest. */
export type Room =
  /** Medbeslutter. */
  | 'co_decide'
  /** Høres. */
  | 'consulted'
  /** Beslutter. */
  | 'decide'
  /** Orienteres. */
  | 'informed';

/** One field of an agreement. */
export type SetAgreementInput = {
  /** The field with its values. */
  field: AgreementFieldInput;
  /** Its id. */
  id: string | number;
};

/** One field of a point set aside. */
export type SetAsideInput = {
  /** The field with its values. */
  field: AsideFieldInput;
  /** Its id. */
  id: string | number;
};

/** One field of a cascade link. */
export type SetCascadeInput = {
  /** The id of the goal below. */
  child: string | number;
  /** The field with its values. */
  field: CascadeFieldInput;
  /** The id of the goal above. */
  parent: string | number;
};

/** One field of a goal. */
export type SetGoalInput = {
  /** The field with its values. */
  field: GoalFieldInput;
  /** The goal's id. */
  id: string | number;
};

/** One field of an initiative. */
export type SetInitiativeInput = {
  /** The field with its values. */
  field: InitiativeFieldInput;
  /** The initiative's id. */
  id: string | number;
};

/** One field of a leader. */
export type SetLeaderInput = {
  /** The field with its values. */
  field: LeaderFieldInput;
  /** The leader's id. */
  id: string | number;
};

/** One field of a level. */
export type SetLevelInput = {
  /** The field with its values. */
  field: LevelFieldInput;
  /** The level's id. */
  id: string | number;
};

/** One field of a network. */
export type SetNetworkInput = {
  /** The field with its values. */
  field: NetworkFieldInput;
  /** The network's id. */
  id: string | number;
};

/** One field of a pejlemærke. */
export type SetPejlemaerkeInput = {
  /** The field with its values. */
  field: PejlemaerkeFieldInput;
  /** The pejlemærke's id. */
  id: string | number;
};

/** One setting. */
export type SetSettingsInput = {
  /** The setting with its values. */
  field: SettingsFieldInput;
};

/** One field of a unit. */
export type SetUnitInput = {
  /** The field with its values. */
  field: UnitFieldInput;
  /** The unit's id. */
  id: string | number;
};

/** The settings. */
export type SettingsFieldInput =
  {   /** The report's date. */
  asOf: OptionalDateSet; layerWord?: never; mapping?: never; minAnswers?: never; organisation?: never; spanMax?: never; }
  |  { asOf?: never;   /** The word for the layer. */
  layerWord: LayerWordSet; mapping?: never; minAnswers?: never; organisation?: never; spanMax?: never; }
  |  { asOf?: never; layerWord?: never;   /** The answers of the mapping step, as JSON text. */
  mapping: OptionalTextSet; minAnswers?: never; organisation?: never; spanMax?: never; }
  |  { asOf?: never; layerWord?: never; mapping?: never;   /** The fewest answers that a cell is shown with. */
  minAnswers: IntSet; organisation?: never; spanMax?: never; }
  |  { asOf?: never; layerWord?: never; mapping?: never; minAnswers?: never;   /** The organisation's name. */
  organisation: OptionalTextSet; spanMax?: never; }
  |  { asOf?: never; layerWord?: never; mapping?: never; minAnswers?: never; organisation?: never;   /** The largest span of control that is no point to discuss. */
  spanMax: IntSet; };

/** A text that must be there, from one value to another. */
export type TextSet = {
  /** The value that it has now. */
  from: string;
  /** The value that it gets. */
  to: string;
};

/** The fields of a unit. */
export type UnitFieldInput =
  {   /** What sort of unit it is. */
  kind: OptionalTextSet; name?: never; }
  |  { kind?: never;   /** Its name. */
  name: TextSet; };

/** A version of a workspace's graph. */
export type VersionInput = {
  /** The epoch. */
  epoch: number;
  /** The revision within it. */
  revision: number;
};

/** What a new workspace starts from. */
export type WorkspaceStartInput =
  {   /** The four standard levels and the pejlemærker of this catalogue. */
  catalogue: string | number; empty?: never; sample?: never; }
  |  { catalogue?: never;   /** Nothing but the four standard levels. Always true. */
  empty: boolean; sample?: never; }
  |  { catalogue?: never; empty?: never;   /** This sample, with its date as the workspace's own. */
  sample: string | number; };

/** A yes or no. */
export type YesNoSet = {
  /** The value that it has now. */
  from: boolean;
  /** The value that it gets. */
  to: boolean;
};

export type WorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacesQuery = { workspaces: Array<{ id: string, name: string, organisation: string | null, sample: string | null, changedAt: string }> };

export type StartsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartsQuery = { samples: Array<{ id: string, name: string, organisation: string }>, catalogues: Array<{ id: string, name: string, pejlemaerker: Array<string> }> };

export type CreateWorkspaceMutationVariables = Exact<{
  input: CreateWorkspaceInput;
}>;


export type CreateWorkspaceMutation = { createWorkspace: { id: string } };

export type RenameWorkspaceMutationVariables = Exact<{
  workspace: string | number;
  name: string;
}>;


export type RenameWorkspaceMutation = { renameWorkspace: { id: string, name: string } };

export type DeleteWorkspaceMutationVariables = Exact<{
  workspace: string | number;
  name: string;
}>;


export type DeleteWorkspaceMutation = { deleteWorkspace: string };

export type ChangeMutationVariables = Exact<{
  workspace: string | number;
  operation: string | number;
  actor: string;
  name?: string | null | undefined;
  kind: RevisionKind;
  of?: string | number | null | undefined;
  changes: Array<ChangeInput> | ChangeInput;
}>;


export type ChangeMutation = { change: { epoch: number, revision: number } };

export type OperationQueryVariables = Exact<{
  workspace: string | number;
  operation: string | number;
}>;


export type OperationQuery = { operation: { epoch: number, revision: number } | null };

export type RevisionsAfterQueryVariables = Exact<{
  workspace: string | number;
  after: VersionInput;
}>;


export type RevisionsAfterQuery = { revisions: { end: FeedEndReason | null, more: boolean, revisions: Array<{ epoch: number, revision: number, operation: string, actor: string, name: string | null, at: string, cells: boolean, changes: Array<
        | { __typename: 'AddedLink', link: LinkKind, from: string, to: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'AddedNode', kind: ItemKind, id: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'RemovedLink', link: LinkKind, from: string, to: string }
        | { __typename: 'RemovedNode', kind: ItemKind, id: string }
        | { __typename: 'SetField', holder: Holder, id: string, field: string, was: { text: string | null, number: number | null, flag: boolean | null } | null, is: { text: string | null, number: number | null, flag: boolean | null } | null }
      > }> } };

export type RevisionsSubscriptionVariables = Exact<{
  workspace: string | number;
  after: VersionInput;
}>;


export type RevisionsSubscription = { revisions:
    | { __typename: 'FeedEnd', reason: FeedEndReason }
    | { __typename: 'Revision', epoch: number, revision: number, operation: string, actor: string, name: string | null, at: string, cells: boolean, changes: Array<
        | { __typename: 'AddedLink', link: LinkKind, from: string, to: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'AddedNode', kind: ItemKind, id: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'RemovedLink', link: LinkKind, from: string, to: string }
        | { __typename: 'RemovedNode', kind: ItemKind, id: string }
        | { __typename: 'SetField', holder: Holder, id: string, field: string, was: { text: string | null, number: number | null, flag: boolean | null } | null, is: { text: string | null, number: number | null, flag: boolean | null } | null }
      > }
   };

export type RevisionFieldsFragment = { epoch: number, revision: number, operation: string, actor: string, name: string | null, at: string, cells: boolean, changes: Array<
    | { __typename: 'AddedLink', link: LinkKind, from: string, to: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
    | { __typename: 'AddedNode', kind: ItemKind, id: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
    | { __typename: 'RemovedLink', link: LinkKind, from: string, to: string }
    | { __typename: 'RemovedNode', kind: ItemKind, id: string }
    | { __typename: 'SetField', holder: Holder, id: string, field: string, was: { text: string | null, number: number | null, flag: boolean | null } | null, is: { text: string | null, number: number | null, flag: boolean | null } | null }
  > };

export type MapGraphQueryVariables = Exact<{
  workspace: string | number;
  since?: VersionInput | null | undefined;
  at?: AtInput | null | undefined;
}>;


export type MapGraphQuery = { mapGraph: { epoch: number, revision: number, columns: { nodes: { level: { id: readonly string[], name: readonly string[], rank: readonly number[], noun: readonly (string | null)[] }, unit: { id: readonly string[], name: readonly string[], kind: readonly (string | null)[] }, leader: { id: readonly string[], name: readonly string[], title: readonly (string | null)[], employees: readonly (number | null)[], email: readonly (string | null)[] }, pejlemaerke: { id: readonly string[], name: readonly string[], framework: readonly (string | null)[], description: readonly (string | null)[] }, goal: { id: readonly string[], title: readonly string[], description: readonly (string | null)[], indicator: readonly (string | null)[], baseline: readonly (number | null)[], target: readonly (number | null)[], current: readonly (number | null)[], measureUnit: readonly (string | null)[], due: readonly (string | null)[], status: readonly string[], stopsHere: readonly boolean[], stopsReason: readonly (string | null)[] }, initiative: { id: readonly string[], title: readonly string[], description: readonly (string | null)[], start: readonly (string | null)[], end: readonly (string | null)[], status: readonly string[] }, network: { id: readonly string[], name: readonly string[], purpose: readonly (string | null)[], kind: readonly (string | null)[], participation: readonly (string | null)[], scope: readonly (string | null)[], time: readonly (string | null)[], resources: readonly (string | null)[], facilitation: readonly (string | null)[], consultants: readonly (string | null)[], administration: readonly (string | null)[], started: readonly (string | null)[], restarted: readonly (string | null)[], lastEvaluated: readonly (string | null)[], evaluationMonths: readonly (number | null)[], lifeYears: readonly (number | null)[], status: readonly string[] }, aside: { id: readonly string[], code: readonly string[], about: readonly string[], subject: readonly string[], reason: readonly string[], date: readonly string[] }, agreement: { id: readonly string[], about: readonly string[], subject: readonly string[], what: readonly string[], who: readonly (string | null)[], due: readonly (string | null)[], done: readonly boolean[] } }, links: { partOf: { from: readonly number[], to: readonly number[] }, leaderLevel: { from: readonly number[], to: readonly number[] }, goalLevel: { from: readonly number[], to: readonly number[] }, inUnit: { from: readonly number[], to: readonly number[] }, reportsTo: { from: readonly number[], to: readonly number[] }, owns: { from: readonly number[], to: readonly number[] }, cascadesTo: { from: readonly number[], to: readonly number[] }, goalSupports: { from: readonly number[], to: readonly number[] }, initiativeSupports: { from: readonly number[], to: readonly number[] }, realises: { from: readonly number[], to: readonly number[] }, responsibleFor: { from: readonly number[], to: readonly number[] }, memberOf: { from: readonly number[], to: readonly number[] }, facilitates: { from: readonly number[], to: readonly number[] }, anchoredInLeader: { from: readonly number[], to: readonly number[] }, anchoredInUnit: { from: readonly number[], to: readonly number[] }, addressesPejlemaerke: { from: readonly number[], to: readonly number[] }, addressesGoal: { from: readonly number[], to: readonly number[] } }, cascade: { primary: readonly boolean[], translation: readonly (string | null)[], involvement: readonly (boolean | null)[], room: readonly (string | null)[] }, settings: { organisation: string | null, asOf: string | null, spanMax: number, minAnswers: number, layerWord: LayerWord, mapping: string | null } }, cells: { level: readonly string[], pejlemaerke: readonly string[], statement: readonly string[], answers: readonly number[], mean: readonly number[] } } | null };

export type WorkspaceOnScreenQueryVariables = Exact<{
  workspace: string | number;
}>;


export type WorkspaceOnScreenQuery = { workspace: { id: string, name: string, organisation: string | null, sample: string | null, importedFile: string | null, importedAt: string | null } | null };

export type PresenceSubscriptionVariables = Exact<{
  workspace: string | number;
  visit: string | number;
  actor: string;
  name: string;
  at?: NodeRefInput | null | undefined;
}>;


export type PresenceSubscription = { presence: Array<{ actor: string, name: string, at: { kind: NodeKind, id: string } | null }> };

export type GoToMutationVariables = Exact<{
  workspace: string | number;
  visit: string | number;
  at?: NodeRefInput | null | undefined;
}>;


export type GoToMutation = { goTo: boolean };

export type HistoryQueryVariables = Exact<{
  workspace: string | number;
  subject?: NodeRefInput | null | undefined;
  actor?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  before?: number | null | undefined;
}>;


export type HistoryQuery = { history: { before: number | null, revisions: Array<{ kind: RevisionKind, file: string | null, count: number | null, epoch: number, revision: number, operation: string, actor: string, name: string | null, at: string, cells: boolean, names: Array<{ kind: ItemKind, id: string, name: string }>, changes: Array<
        | { __typename: 'AddedLink', link: LinkKind, from: string, to: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'AddedNode', kind: ItemKind, id: string, fields: Array<{ field: string, value: { text: string | null, number: number | null, flag: boolean | null } | null }> }
        | { __typename: 'RemovedLink', link: LinkKind, from: string, to: string }
        | { __typename: 'RemovedNode', kind: ItemKind, id: string }
        | { __typename: 'SetField', holder: Holder, id: string, field: string, was: { text: string | null, number: number | null, flag: boolean | null } | null, is: { text: string | null, number: number | null, flag: boolean | null } | null }
      > }> } };

export type ChangersQueryVariables = Exact<{
  workspace: string | number;
}>;


export type ChangersQuery = { changers: Array<{ actor: string, name: string | null }> };

export type MomentOfQueryVariables = Exact<{
  workspace: string | number;
  before: number;
}>;


export type MomentOfQuery = { history: { revisions: Array<{ epoch: number, revision: number, at: string }> } };

export type SnapshotsQueryVariables = Exact<{
  workspace: string | number;
}>;


export type SnapshotsQuery = { snapshots: Array<{ id: string, epoch: number, revision: number, revisionAt: string, name: string, note: string | null, by: string | null }> };

export type AddSnapshotMutationVariables = Exact<{
  workspace: string | number;
  snapshot: NewSnapshotInput;
}>;


export type AddSnapshotMutation = { addSnapshot: { id: string } };

export type RenameSnapshotMutationVariables = Exact<{
  workspace: string | number;
  id: string | number;
  name: string;
  note?: string | null | undefined;
}>;


export type RenameSnapshotMutation = { renameSnapshot: { id: string } };

export type RemoveSnapshotMutationVariables = Exact<{
  workspace: string | number;
  id: string | number;
}>;


export type RemoveSnapshotMutation = { removeSnapshot: string };

export type PathBetweenQueryVariables = Exact<{
  workspace: string | number;
  from: NodeRefInput;
  to: NodeRefInput;
}>;


export type PathBetweenQuery = { path: { cascade: boolean, nodes: Array<{ kind: NodeKind, id: string, text: string }>, links: Array<{ kind: LinkKind, forward: boolean }> } | null };
