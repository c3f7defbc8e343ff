// Generated from graph-schema/graphql; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Workspace as WorkspaceSource } from '../../workspaces/workspaces.repository';
import type { NodeSource, CascadeSource } from '../../explore/nodes.repository';
import type { Report as ReportSource } from '@kaskade/analysis';
import type { MapGraph as MapGraphSource } from '../../report/map-graph';
import type { RequestContext } from '../../explore/request-context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A list of yes and no. */
  Booleans: { input: readonly boolean[]; output: readonly boolean[]; }
  /** A calendar day, ISO: `2026-01-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-01-31T08:15:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A list of decimal numbers. */
  Floats: { input: readonly number[]; output: readonly number[]; }
  /** A list of whole numbers. */
  Ints: { input: readonly number[]; output: readonly number[]; }
  /** A list of yes and no, null where nothing is said. */
  OptionalBooleans: { input: readonly (boolean | null)[]; output: readonly (boolean | null)[]; }
  /** A list of decimal numbers, null where nothing is said. */
  OptionalFloats: { input: readonly (number | null)[]; output: readonly (number | null)[]; }
  /** A list of whole numbers, null where nothing is said. */
  OptionalInts: { input: readonly (number | null)[]; output: readonly (number | null)[]; }
  /** A list of texts, null where nothing is said. */
  OptionalStrings: { input: readonly (string | null)[]; output: readonly (string | null)[]; }
  /** A list of texts. */
  Strings: { input: readonly string[]; output: readonly string[]; }
};

/** An agreement to add. */
export type AddAgreementInput = {
  /** What sort of thing it is about. */
  readonly about: AgreementSubject;
  /** Whether it has been done. */
  readonly done?: Scalars['Boolean']['input'];
  /** When it is to be done. */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** The id of that; `upper->lower` for a boundary. */
  readonly subject: Scalars['String']['input'];
  /** What was agreed on. */
  readonly what: Scalars['String']['input'];
  /** Who does it. */
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** A point to set aside. */
export type AddAsideInput = {
  /** What sort of thing the finding is about. */
  readonly about: AsideSubject;
  /** The finding. */
  readonly code: FindingCode;
  /** The day it was decided. */
  readonly date: Scalars['Date']['input'];
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The id of that; `parent->child` for a link of the cascade. */
  readonly subject: Scalars['String']['input'];
};

/** A goal to add; owners, parents and level come as links. */
export type AddGoalInput = {
  /** The value at the start. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** The value now. */
  readonly current?: InputMaybe<Scalars['Float']['input']>;
  /** More about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it is to be reached. */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** What it is measured by. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** The unit that values are counted in. */
  readonly measureUnit?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. */
  readonly status?: GoalStatus;
  /** Decided not to be carried further. */
  readonly stopsHere?: Scalars['Boolean']['input'];
  /** Why. */
  readonly stopsReason?: InputMaybe<Scalars['String']['input']>;
  /** The value to reach. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** What it says. */
  readonly title: Scalars['String']['input'];
};

/** An initiative to add; responsible leaders and goals come as links. */
export type AddInitiativeInput = {
  /** More about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  readonly end?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** When it begins. */
  readonly start?: InputMaybe<Scalars['Date']['input']>;
  /** How far it has come. */
  readonly status?: InitiativeStatus;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** A leader to add; the level comes as a link. */
export type AddLeaderInput = {
  /** The address for mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Direct staff, from 0. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** The name or position. */
  readonly name: Scalars['String']['input'];
  /** The title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A level to add. */
export type AddLevelInput = {
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What its leaders are called. */
  readonly noun?: InputMaybe<Scalars['String']['input']>;
  /** The smallest is the top; no two alike. */
  readonly rank: Scalars['Int']['input'];
};

/** A network to add; anchor, members and the rest come as links. */
export type AddNetworkInput = {
  /** Who administers it. */
  readonly administration?: InputMaybe<Scalars['String']['input']>;
  /** Consultants. */
  readonly consultants?: InputMaybe<Scalars['String']['input']>;
  /** Months between evaluations, from 1. */
  readonly evaluationMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Who facilitates it. */
  readonly facilitation?: InputMaybe<Facilitation>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** Professional or cross-professional. */
  readonly kind?: InputMaybe<NetworkKind>;
  /** When it was last evaluated. */
  readonly lastEvaluated?: InputMaybe<Scalars['Date']['input']>;
  /** Years of a life cycle, from 1. */
  readonly lifeYears?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Mandatory or voluntary. */
  readonly participation?: InputMaybe<Participation>;
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** The means set aside. */
  readonly resources?: InputMaybe<Scalars['String']['input']>;
  /** When it was last restarted. */
  readonly restarted?: InputMaybe<Scalars['Date']['input']>;
  /** What it may decide. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  readonly started?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is in its life. */
  readonly status?: NetworkStatus;
  /** The time set aside. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
};

/** A pejlemærke to add. */
export type AddPejlemaerkeInput = {
  /** What it means. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The framework that it belongs to. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** A unit to add. */
export type AddUnitInput = {
  /** Its id, without `;` and `->`. */
  readonly id: Scalars['ID']['input'];
  /** What sort of unit it is. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** Two nodes were linked. */
export type AddedLink = {
  readonly __typename?: 'AddedLink';
  /** The fields of a link of the cascade; one that is left out has its initial value. Empty for other links. */
  readonly fields: ReadonlyArray<FieldValue>;
  /** The id of the node that it points from. */
  readonly from: Scalars['ID']['output'];
  /** What it is. */
  readonly link: LinkKind;
  /** The id of the node that it points to. */
  readonly to: Scalars['ID']['output'];
};

/** A node or a record was added; its links come as changes of their own. */
export type AddedNode = {
  readonly __typename?: 'AddedNode';
  /** Its fields; one that is left out has its initial value. */
  readonly fields: ReadonlyArray<FieldValue>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ItemKind;
};

/** Agreements. */
export type AgreementColumns = {
  readonly __typename?: 'AgreementColumns';
  /** Words of `AgreementSubject`. */
  readonly about: Scalars['Strings']['output'];
  /** Which have been done. */
  readonly done: Scalars['Booleans']['output'];
  /** Due dates. */
  readonly due: Scalars['OptionalStrings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Ids of what they are about. */
  readonly subject: Scalars['Strings']['output'];
  /** What was agreed on. */
  readonly what: Scalars['Strings']['output'];
  /** Who does it. */
  readonly who: Scalars['OptionalStrings']['output'];
};

/** The fields of an agreement. */
export type AgreementFieldInput =
  /** What sort of thing it is about. */
  { readonly about: AgreementSubjectSet; readonly done?: never; readonly due?: never; readonly subject?: never; readonly what?: never; readonly who?: never; }
  |  /** Whether it has been done. */
  { readonly about?: never; readonly done: YesNoSet; readonly due?: never; readonly subject?: never; readonly what?: never; readonly who?: never; }
  |  /** When it is to be done. */
  { readonly about?: never; readonly done?: never; readonly due: OptionalDateSet; readonly subject?: never; readonly what?: never; readonly who?: never; }
  |  /** The id of that. */
  { readonly about?: never; readonly done?: never; readonly due?: never; readonly subject: TextSet; readonly what?: never; readonly who?: never; }
  |  /** What was agreed on. */
  { readonly about?: never; readonly done?: never; readonly due?: never; readonly subject?: never; readonly what: TextSet; readonly who?: never; }
  |  /** Who does it. */
  { readonly about?: never; readonly done?: never; readonly due?: never; readonly subject?: never; readonly what?: never; readonly who: OptionalTextSet; };

/** What an agreement can be about. */
export type AgreementSubject =
  /** A boundary; its id is `upper->lower`, of its levels. */
  | 'boundary'
  /** A goal. */
  | 'goal';

/** What an agreement is about. */
export type AgreementSubjectSet = {
  /** The value that it has now. */
  readonly from: AgreementSubject;
  /** The value that it gets. */
  readonly to: AgreementSubject;
};

/** Who stands behind a network. */
export type Anchor = Leader | Unit;

/** Points set aside. */
export type AsideColumns = {
  readonly __typename?: 'AsideColumns';
  /** Words of `AsideSubject`. */
  readonly about: Scalars['Strings']['output'];
  /** Words of `FindingCode`. */
  readonly code: Scalars['Strings']['output'];
  /** Days they were decided. */
  readonly date: Scalars['Strings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Why. */
  readonly reason: Scalars['Strings']['output'];
  /** Ids of what they are about. */
  readonly subject: Scalars['Strings']['output'];
};

/** The fields of a point set aside. */
export type AsideFieldInput =
  /** What sort of thing the finding is about. */
  { readonly about: AsideSubjectSet; readonly code?: never; readonly date?: never; readonly reason?: never; readonly subject?: never; }
  |  /** The finding. */
  { readonly about?: never; readonly code: FindingCodeSet; readonly date?: never; readonly reason?: never; readonly subject?: never; }
  |  /** The day it was decided. */
  { readonly about?: never; readonly code?: never; readonly date: DateSet; readonly reason?: never; readonly subject?: never; }
  |  /** Why. */
  { readonly about?: never; readonly code?: never; readonly date?: never; readonly reason: TextSet; readonly subject?: never; }
  |  /** The id of that. */
  { readonly about?: never; readonly code?: never; readonly date?: never; readonly reason?: never; readonly subject: TextSet; };

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
  readonly from: AsideSubject;
  /** The value that it gets. */
  readonly to: AsideSubject;
};

/** A point in the workspace's history. */
export type AtInput =
  /** The end of a day, in Denmark. */
  { readonly day: Scalars['Date']['input']; readonly version?: never; }
  |  /** A revision. */
  { readonly day?: never; readonly version: VersionInput; };

/** A goal or a leader that at least two of the lowest goals hang on. */
export type Bottleneck = {
  readonly __typename?: 'Bottleneck';
  /** How many of the lowest goals would lose their line. */
  readonly carries: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: BottleneckType;
};

/** What a bottleneck is. */
export type BottleneckType =
  /** A goal. */
  | 'goal'
  /** A leader. */
  | 'leader';

/** Figures of the boundary between two levels. */
export type BoundaryFigures = {
  readonly __typename?: 'BoundaryFigures';
  /** What gets through. */
  readonly down: DownFigures;
  /** The rockwool index, 0 open to 1 closed; null when it cannot be counted. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** The index among those mapped; null when nobody is. */
  readonly indexMapped?: Maybe<Scalars['Float']['output']>;
  /** The cascade links that cross it. */
  readonly links: LinkFigures;
  /** The id of the level below. */
  readonly lower: Scalars['ID']['output'];
  /** Who has a line up. */
  readonly up: UpFigures;
  /** The id of the level above. */
  readonly upper: Scalars['ID']['output'];
};

/** A link of the cascade, from a parent goal to the goal that carries it on. */
export type Cascade = {
  readonly __typename?: 'Cascade';
  /** The goal below. */
  readonly child: Goal;
  /** `parent->child`. */
  readonly id: Scalars['ID']['output'];
  /** Did the lower level take part in forming it; null: not said. */
  readonly involvement?: Maybe<Scalars['Boolean']['output']>;
  /** The goal above. */
  readonly parent: Goal;
  /** True on exactly one of the links to a goal's parents. */
  readonly primary: Scalars['Boolean']['output'];
  /** The lower level's room to decide; null: not said. */
  readonly room?: Maybe<Room>;
  /** What the goal means here, in the lower level's own words. */
  readonly translation?: Maybe<Scalars['String']['output']>;
};

/** The fields of the cascade's links. */
export type CascadeColumns = {
  readonly __typename?: 'CascadeColumns';
  /** Did the lower level take part. */
  readonly involvement: Scalars['OptionalBooleans']['output'];
  /** Which is the primary one among the child's parents. */
  readonly primary: Scalars['Booleans']['output'];
  /** Words of `Room`. */
  readonly room: Scalars['OptionalStrings']['output'];
  /** The lower level's own words. */
  readonly translation: Scalars['OptionalStrings']['output'];
};

/** The fields of a cascade link. */
export type CascadeFieldInput =
  /** Did the lower level take part. */
  { readonly involvement: OptionalYesNoSet; readonly primary?: never; readonly room?: never; readonly translation?: never; }
  |  /** Whether it is the primary one. */
  { readonly involvement?: never; readonly primary: YesNoSet; readonly room?: never; readonly translation?: never; }
  |  /** The lower level's room to decide. */
  { readonly involvement?: never; readonly primary?: never; readonly room: OptionalRoomSet; readonly translation?: never; }
  |  /** The lower level's own words. */
  { readonly involvement?: never; readonly primary?: never; readonly room?: never; readonly translation: OptionalTextSet; };

/** A link of the cascade. */
export type CascadeInput = {
  /** The id of the goal below. */
  readonly child: Scalars['ID']['input'];
  /** Did the lower level take part. */
  readonly involvement?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the goal above. */
  readonly parent: Scalars['ID']['input'];
  /** Whether it is the primary one among the child's parents. */
  readonly primary?: Scalars['Boolean']['input'];
  /** The lower level's room to decide. */
  readonly room?: InputMaybe<Room>;
  /** What the goal means here, in the lower level's own words. */
  readonly translation?: InputMaybe<Scalars['String']['input']>;
};

/** A page of links of the cascade, by the id of the goal at the other end. */
export type CascadePage = {
  readonly __typename?: 'CascadePage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The links of this page. */
  readonly nodes: ReadonlyArray<Cascade>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A ready-made set of pejlemærker. */
export type Catalogue = {
  readonly __typename?: 'Catalogue';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The framework that its pejlemærker belong to. */
  readonly name: Scalars['String']['output'];
  /** The names of its pejlemærker, in order. */
  readonly pejlemaerker: ReadonlyArray<Scalars['String']['output']>;
};

/** A level's answers to one statement about one pejlemærke. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** How many answered; never under 5. */
  readonly answers: Scalars['Int']['output'];
  /** The level's id. */
  readonly level: Scalars['ID']['output'];
  /** Their mean, 1 to 5. */
  readonly mean: Scalars['Float']['output'];
  /** The pejlemærke's id. */
  readonly pejlemaerke: Scalars['ID']['output'];
  /** The statement. */
  readonly statement: Statement;
};

/** The survey's cells that may be shown. */
export type CellColumns = {
  readonly __typename?: 'CellColumns';
  /** How many answered. */
  readonly answers: Scalars['Ints']['output'];
  /** Ids of levels. */
  readonly level: Scalars['Strings']['output'];
  /** Means, 1 to 5. */
  readonly mean: Scalars['Floats']['output'];
  /** Ids of pejlemærker. */
  readonly pejlemaerke: Scalars['Strings']['output'];
  /** Words of `Statement`. */
  readonly statement: Scalars['Strings']['output'];
};

/** One change: what `ChangeInput` is on the way in. */
export type Change = AddedLink | AddedNode | RemovedLink | RemovedNode | SetField;

/** One step of a list of changes. */
export type ChangeInput =
  /** Adds an agreement. */
  { readonly addAgreement: AddAgreementInput; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets a point aside, until a later change touches its subject or a link at it. */
  { readonly addAgreement?: never; readonly addAside: AddAsideInput; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a goal. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal: AddGoalInput; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds an initiative. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative: AddInitiativeInput; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a leader. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader: AddLeaderInput; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a level. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel: AddLevelInput; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a network. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork: AddNetworkInput; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a pejlemærke. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke: AddPejlemaerkeInput; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Adds a unit. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit: AddUnitInput; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Links a goal to one that carries it on, with the fields of the link. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade: CascadeInput; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Links two nodes; a link of the cascade gets no fields this way. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link: LinkEndsInput; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Removes a node with all its links and the records about it, or a record. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove: ItemRefInput; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of an agreement. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement: SetAgreementInput; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a point set aside. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside: SetAsideInput; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a cascade link. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade: SetCascadeInput; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a goal. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal: SetGoalInput; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of an initiative. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative: SetInitiativeInput; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a leader. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader: SetLeaderInput; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a level. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel: SetLevelInput; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a network. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork: SetNetworkInput; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a pejlemærke. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke: SetPejlemaerkeInput; readonly setSettings?: never; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one setting. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings: SetSettingsInput; readonly setUnit?: never; readonly unlink?: never; }
  |  /** Sets one field of a unit. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit: SetUnitInput; readonly unlink?: never; }
  |  /** Takes a link away. */
  { readonly addAgreement?: never; readonly addAside?: never; readonly addGoal?: never; readonly addInitiative?: never; readonly addLeader?: never; readonly addLevel?: never; readonly addNetwork?: never; readonly addPejlemaerke?: never; readonly addUnit?: never; readonly cascade?: never; readonly link?: never; readonly remove?: never; readonly setAgreement?: never; readonly setAside?: never; readonly setCascade?: never; readonly setGoal?: never; readonly setInitiative?: never; readonly setLeader?: never; readonly setLevel?: never; readonly setNetwork?: never; readonly setPejlemaerke?: never; readonly setSettings?: never; readonly setUnit?: never; readonly unlink: LinkEndsInput; };

/** What became of a list of changes. */
export type ChangeResult = {
  readonly __typename?: 'ChangeResult';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** The epoch that it was written in. */
  readonly epoch: Scalars['Int']['output'];
  /** The operation id that it was sent under. */
  readonly operation: Scalars['ID']['output'];
  /** True when it had been applied before and this call changed nothing. */
  readonly repeated: Scalars['Boolean']['output'];
  /** The revision that it made. */
  readonly revision: Scalars['Int']['output'];
};

/** Somebody who has changed something. Attribution, not security: there are no accounts. */
export type Changer = {
  readonly __typename?: 'Changer';
  /** The id that the changes were sent with. */
  readonly actor: Scalars['String']['output'];
  /** The last name that was sent with one; null: none was. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** How many nodes of each kind. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** Goals, dropped ones too. */
  readonly goals: Scalars['Int']['output'];
  /** Initiatives, dropped ones too. */
  readonly initiatives: Scalars['Int']['output'];
  /** Leaders. */
  readonly leaders: Scalars['Int']['output'];
  /** Levels. */
  readonly levels: Scalars['Int']['output'];
  /** Networks, closed ones too. */
  readonly networks: Scalars['Int']['output'];
  /** Pejlemærker. */
  readonly pejlemaerker: Scalars['Int']['output'];
  /** Units. */
  readonly units: Scalars['Int']['output'];
};

/** What a new workspace is to be. */
export type CreateWorkspaceInput = {
  /** Its name, 1 to 300 characters. Not given: the sample's; needed otherwise. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Made by the asker; the same id again gives the workspace that was made the first time. */
  readonly operation: Scalars['ID']['input'];
  /** The organisation's name. Not given: the sample's, else none. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** What it starts from. */
  readonly start: WorkspaceStartInput;
};

/** A day that must be there. */
export type DateSet = {
  /** The value that it has now. */
  readonly from: Scalars['Date']['input'];
  /** The value that it gets. */
  readonly to: Scalars['Date']['input'];
};

/** Which way along the cascade. */
export type Direction =
  /** Both. */
  | 'both'
  /** Towards the bottom. */
  | 'down'
  /** Towards the top. */
  | 'up';

/** What gets through a boundary. */
export type DownFigures = {
  readonly __typename?: 'DownFigures';
  /** Goals of the level above that are not decided to stop. */
  readonly of: Scalars['Int']['output'];
  /** Goals that get through. */
  readonly passed: Scalars['Int']['output'];
};

/** Who facilitates. */
export type Facilitation =
  /** External consultants. */
  | 'external'
  /** Internal consultants. */
  | 'internal'
  /** Nobody. */
  | 'none';

/** The feed cannot go on from where one is: load the map anew, then follow from there. */
export type FeedEnd = {
  readonly __typename?: 'FeedEnd';
  /** Why. */
  readonly reason: FeedEndReason;
};

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

/** What comes over the feed. */
export type FeedEvent = FeedEnd | Revision;

/** A field with its value. */
export type FieldValue = {
  readonly __typename?: 'FieldValue';
  /** The name of the field. */
  readonly field: Scalars['String']['output'];
  /** Its value; null: none. */
  readonly value?: Maybe<Value>;
};

/** A point to discuss. It belongs to a boundary or a goal and blames nobody. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The rule that gave it. */
  readonly code: FindingCode;
  /** What helps the reader along; may be empty. */
  readonly related: ReadonlyArray<Subject>;
  /** How much it matters. */
  readonly severity: Severity;
  /** What it is about. */
  readonly subject: Subject;
};

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
  readonly from: FindingCode;
  /** The value that it gets. */
  readonly to: FindingCode;
};

/** A goal that someone owns at one level. */
export type Goal = Node & {
  readonly __typename?: 'Goal';
  /** The indicator's value at the start. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The links to the goals below that carry it on. */
  readonly children: CascadePage;
  /** The value now. */
  readonly current?: Maybe<Scalars['Float']['output']>;
  /** More about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it is to be reached. */
  readonly due?: Maybe<Scalars['Date']['output']>;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** What it is measured by. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** Initiatives that realise it. */
  readonly initiatives: InitiativePage;
  /** A level of its own; null: it lies where its owners do. */
  readonly level?: Maybe<Level>;
  /** The unit that the values are counted in. */
  readonly measureUnit?: Maybe<Scalars['String']['output']>;
  /** Networks that work on it. */
  readonly networks: NetworkPage;
  /** Leaders who own it. */
  readonly owners: LeaderPage;
  /** The links to the goals above that it carries on. */
  readonly parents: CascadePage;
  /** Pejlemærker that it supports. */
  readonly pejlemaerker: PejlemaerkePage;
  /** How far it has come. */
  readonly status: GoalStatus;
  /** Its owner has decided that it is not to be carried further down. */
  readonly stopsHere: Scalars['Boolean']['output'];
  /** Why. */
  readonly stopsReason?: Maybe<Scalars['String']['output']>;
  /** The value to reach. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** What it says. */
  readonly title: Scalars['String']['output'];
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A goal that someone owns at one level. */
export type GoalChildrenArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A goal that someone owns at one level. */
export type GoalInitiativesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A goal that someone owns at one level. */
export type GoalNetworksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A goal that someone owns at one level. */
export type GoalOwnersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A goal that someone owns at one level. */
export type GoalParentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A goal that someone owns at one level. */
export type GoalPejlemaerkerArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Goals. */
export type GoalColumns = {
  readonly __typename?: 'GoalColumns';
  /** Values at the start. */
  readonly baseline: Scalars['OptionalFloats']['output'];
  /** Values now. */
  readonly current: Scalars['OptionalFloats']['output'];
  /** More about them. */
  readonly description: Scalars['OptionalStrings']['output'];
  /** Due dates. */
  readonly due: Scalars['OptionalStrings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** What they are measured by. */
  readonly indicator: Scalars['OptionalStrings']['output'];
  /** Units that values are counted in. */
  readonly measureUnit: Scalars['OptionalStrings']['output'];
  /** Statuses, words of `GoalStatus`. */
  readonly status: Scalars['Strings']['output'];
  /** Decided not to be carried further. */
  readonly stopsHere: Scalars['Booleans']['output'];
  /** Why. */
  readonly stopsReason: Scalars['OptionalStrings']['output'];
  /** Values to reach. */
  readonly target: Scalars['OptionalFloats']['output'];
  /** What they say. */
  readonly title: Scalars['Strings']['output'];
};

/** The fields of a goal. */
export type GoalFieldInput =
  /** The value at the start. */
  { readonly baseline: OptionalNumberSet; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** The value now. */
  { readonly baseline?: never; readonly current: OptionalNumberSet; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** More about it. */
  { readonly baseline?: never; readonly current?: never; readonly description: OptionalTextSet; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** When it is to be reached. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due: OptionalDateSet; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** What it is measured by. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator: OptionalTextSet; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** The unit that values are counted in. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit: OptionalTextSet; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** How far it has come. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status: GoalStatusSet; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** Decided not to be carried further. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere: YesNoSet; readonly stopsReason?: never; readonly target?: never; readonly title?: never; }
  |  /** Why. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason: OptionalTextSet; readonly target?: never; readonly title?: never; }
  |  /** The value to reach. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target: OptionalNumberSet; readonly title?: never; }
  |  /** What it says. */
  { readonly baseline?: never; readonly current?: never; readonly description?: never; readonly due?: never; readonly indicator?: never; readonly measureUnit?: never; readonly status?: never; readonly stopsHere?: never; readonly stopsReason?: never; readonly target?: never; readonly title: TextSet; };

/** A page of goals. */
export type GoalPage = {
  readonly __typename?: 'GoalPage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The goals of this page. */
  readonly nodes: ReadonlyArray<Goal>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

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
  readonly from: GoalStatus;
  /** The value that it gets. */
  readonly to: GoalStatus;
};

/** A graph in columns. */
export type GraphColumns = {
  readonly __typename?: 'GraphColumns';
  /** The fields of the cascade's links, parallel to `links.cascadesTo`. */
  readonly cascade: CascadeColumns;
  /** The links by kind, as pairs of places in the columns of the kinds that they connect. */
  readonly links: LinkColumns;
  /** The nodes by kind. */
  readonly nodes: NodeColumns;
  /** The settings. */
  readonly settings: Settings;
};

/** Revisions, the newest first. */
export type HistoryPage = {
  readonly __typename?: 'HistoryPage';
  /** Ask for those before this number to go on; null: there are no more. */
  readonly before?: Maybe<Scalars['Int']['output']>;
  /** The revisions. */
  readonly revisions: ReadonlyArray<Revision>;
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

/** Concrete work that realises goals. */
export type Initiative = Node & {
  readonly __typename?: 'Initiative';
  /** More about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it ends. */
  readonly end?: Maybe<Scalars['Date']['output']>;
  /** Goals that it realises. */
  readonly goals: GoalPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** Pejlemærker that it supports. */
  readonly pejlemaerker: PejlemaerkePage;
  /** Leaders who are responsible for it. */
  readonly responsible: LeaderPage;
  /** When it begins. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. */
  readonly status: InitiativeStatus;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** Concrete work that realises goals. */
export type InitiativeGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Concrete work that realises goals. */
export type InitiativePejlemaerkerArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Concrete work that realises goals. */
export type InitiativeResponsibleArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Initiatives. */
export type InitiativeColumns = {
  readonly __typename?: 'InitiativeColumns';
  /** More about them. */
  readonly description: Scalars['OptionalStrings']['output'];
  /** Dates of ending. */
  readonly end: Scalars['OptionalStrings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Dates of beginning. */
  readonly start: Scalars['OptionalStrings']['output'];
  /** Statuses, words of `InitiativeStatus`. */
  readonly status: Scalars['Strings']['output'];
  /** What they are called. */
  readonly title: Scalars['Strings']['output'];
};

/** The fields of an initiative. */
export type InitiativeFieldInput =
  /** More about it. */
  { readonly description: OptionalTextSet; readonly end?: never; readonly start?: never; readonly status?: never; readonly title?: never; }
  |  /** When it ends. */
  { readonly description?: never; readonly end: OptionalDateSet; readonly start?: never; readonly status?: never; readonly title?: never; }
  |  /** When it begins. */
  { readonly description?: never; readonly end?: never; readonly start: OptionalDateSet; readonly status?: never; readonly title?: never; }
  |  /** How far it has come. */
  { readonly description?: never; readonly end?: never; readonly start?: never; readonly status: InitiativeStatusSet; readonly title?: never; }
  |  /** What it is called. */
  { readonly description?: never; readonly end?: never; readonly start?: never; readonly status?: never; readonly title: TextSet; };

/** A page of initiatives. */
export type InitiativePage = {
  readonly __typename?: 'InitiativePage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The initiatives of this page. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

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
  readonly from: InitiativeStatus;
  /** The value that it gets. */
  readonly to: InitiativeStatus;
};

/** A whole number that must be there. */
export type IntSet = {
  /** The value that it has now. */
  readonly from: Scalars['Int']['input'];
  /** The value that it gets. */
  readonly to: Scalars['Int']['input'];
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
  readonly id: Scalars['ID']['input'];
  /** Its kind. */
  readonly kind: ItemKind;
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
  readonly from: LayerWord;
  /** The value that it gets. */
  readonly to: LayerWord;
};

/** A person's position. */
export type Leader = Node & {
  readonly __typename?: 'Leader';
  /** Networks that are anchored in the leader. */
  readonly anchors: NetworkPage;
  /** The address for mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The leader's own direct staff; null: not known. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** Networks that the leader facilitates. */
  readonly facilitates: NetworkPage;
  /** Goals that the leader owns, alone or with others. */
  readonly goals: GoalPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that the leader is responsible for. */
  readonly initiatives: InitiativePage;
  /** The level that the leader is on. */
  readonly level?: Maybe<Level>;
  /** The name, or the position where no names are used. */
  readonly name: Scalars['String']['output'];
  /** Networks that the leader is a member of. */
  readonly networks: NetworkPage;
  /** Leaders who report to this one. */
  readonly reports: LeaderPage;
  /** The superior. */
  readonly reportsTo?: Maybe<Leader>;
  /** The title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The unit that the leader sits in. */
  readonly unit?: Maybe<Unit>;
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A person's position. */
export type LeaderAnchorsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person's position. */
export type LeaderFacilitatesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person's position. */
export type LeaderGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person's position. */
export type LeaderInitiativesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person's position. */
export type LeaderNetworksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person's position. */
export type LeaderReportsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Leaders. */
export type LeaderColumns = {
  readonly __typename?: 'LeaderColumns';
  /** Addresses for mail. */
  readonly email: Scalars['OptionalStrings']['output'];
  /** Direct staff. */
  readonly employees: Scalars['OptionalInts']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Names or positions. */
  readonly name: Scalars['Strings']['output'];
  /** Titles. */
  readonly title: Scalars['OptionalStrings']['output'];
};

/** The fields of a leader. */
export type LeaderFieldInput =
  /** The address for mail. */
  { readonly email: OptionalTextSet; readonly employees?: never; readonly name?: never; readonly title?: never; }
  |  /** Direct staff. */
  { readonly email?: never; readonly employees: OptionalIntSet; readonly name?: never; readonly title?: never; }
  |  /** The name or position. */
  { readonly email?: never; readonly employees?: never; readonly name: TextSet; readonly title?: never; }
  |  /** The title. */
  { readonly email?: never; readonly employees?: never; readonly name?: never; readonly title: OptionalTextSet; };

/** A page of leaders. */
export type LeaderPage = {
  readonly __typename?: 'LeaderPage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The leaders of this page. */
  readonly nodes: ReadonlyArray<Leader>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A leadership level. */
export type Level = Node & {
  readonly __typename?: 'Level';
  /** Goals that say themselves that they lie on this level. */
  readonly goals: GoalPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** Leaders on this level. */
  readonly leaders: LeaderPage;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What its leaders are called; null: the default for the level. */
  readonly noun?: Maybe<Scalars['String']['output']>;
  /** Its place from the top, 0, 1, 2 … */
  readonly position: Scalars['Int']['output'];
  /** The number as the organisation writes it; the smallest is the top. */
  readonly rank: Scalars['Int']['output'];
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A leadership level. */
export type LevelGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leadership level. */
export type LevelLeadersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Levels. */
export type LevelColumns = {
  readonly __typename?: 'LevelColumns';
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Names. */
  readonly name: Scalars['Strings']['output'];
  /** What their leaders are called. */
  readonly noun: Scalars['OptionalStrings']['output'];
  /** Ranks, as the organisation writes them. */
  readonly rank: Scalars['Ints']['output'];
};

/** The fields of a level. */
export type LevelFieldInput =
  /** Its name. */
  { readonly name: TextSet; readonly noun?: never; readonly rank?: never; }
  |  /** What its leaders are called. */
  { readonly name?: never; readonly noun: OptionalTextSet; readonly rank?: never; }
  |  /** Its rank. */
  { readonly name?: never; readonly noun?: never; readonly rank: IntSet; };

/** Figures of a level. */
export type LevelFigures = {
  readonly __typename?: 'LevelFigures';
  /** Leaders on it with a line of sight. */
  readonly connected: Scalars['Int']['output'];
  /** Goals placed on it. */
  readonly goals: Scalars['Int']['output'];
  /** The level's id. */
  readonly id: Scalars['ID']['output'];
  /** Leaders on it. */
  readonly leaders: Scalars['Int']['output'];
  /** connected / leaders; null without leaders. */
  readonly lineOfSight?: Maybe<Scalars['Float']['output']>;
  /** The level's name. */
  readonly name: Scalars['String']['output'];
  /** Its place from the top, 0, 1, 2 … */
  readonly rank: Scalars['Int']['output'];
};

/** A goal on a line. */
export type LineageGoal = {
  readonly __typename?: 'LineageGoal';
  /** The goal. */
  readonly goal: Goal;
  /** How many steps away, by the shortest way. */
  readonly steps: Scalars['Int']['output'];
};

/** A link on a line. */
export type LineageLink = {
  readonly __typename?: 'LineageLink';
  /** False for one that runs upwards or touches a goal without a level: it is no step of the line. */
  readonly carries: Scalars['Boolean']['output'];
  /** The id of the goal below. */
  readonly child: Scalars['ID']['output'];
  /** The id of the goal above. */
  readonly parent: Scalars['ID']['output'];
};

/** What lies above and below a node along the cascade. Only links that carry count as steps. */
export type LineageOf = {
  readonly __typename?: 'LineageOf';
  /** The goals below, nearest first, then by id. */
  readonly down: ReadonlyArray<LineageGoal>;
  /** The goals that it starts from: the goal itself; a leader's lines; the goals that an initiative realises, a unit's leaders have as lines, support a pejlemærke, or a network works on. */
  readonly from: ReadonlyArray<Scalars['ID']['output']>;
  /** The links between all of these, and those at their edge that carry nothing. */
  readonly links: ReadonlyArray<LineageLink>;
  /** The goals above, nearest first, then by id. */
  readonly up: ReadonlyArray<LineageGoal>;
};

/** The links by kind, as `LinkKind`. */
export type LinkColumns = {
  readonly __typename?: 'LinkColumns';
  /** A network works on a goal. */
  readonly addressesGoal: Pairs;
  /** A network works on a pejlemærke. */
  readonly addressesPejlemaerke: Pairs;
  /** A network is anchored in a leader. */
  readonly anchoredInLeader: Pairs;
  /** A network is anchored in a unit. */
  readonly anchoredInUnit: Pairs;
  /** A goal is carried on by a goal. */
  readonly cascadesTo: Pairs;
  /** A leader facilitates a network. */
  readonly facilitates: Pairs;
  /** A goal has a level of its own. */
  readonly goalLevel: Pairs;
  /** A goal supports a pejlemærke. */
  readonly goalSupports: Pairs;
  /** A leader sits in a unit. */
  readonly inUnit: Pairs;
  /** An initiative supports a pejlemærke. */
  readonly initiativeSupports: Pairs;
  /** A leader is on a level. */
  readonly leaderLevel: Pairs;
  /** A leader is a member of a network. */
  readonly memberOf: Pairs;
  /** A leader owns a goal. */
  readonly owns: Pairs;
  /** A unit is part of a unit. */
  readonly partOf: Pairs;
  /** An initiative realises a goal. */
  readonly realises: Pairs;
  /** A leader reports to a leader. */
  readonly reportsTo: Pairs;
  /** A leader is responsible for an initiative. */
  readonly responsibleFor: Pairs;
};

/** The two ends of a link. */
export type LinkEndsInput = {
  /** The id of the node that it points from. */
  readonly from: Scalars['ID']['input'];
  /** What it is. */
  readonly link: LinkKind;
  /** The id of the node that it points to. */
  readonly to: Scalars['ID']['input'];
};

/** The cascade links over a boundary. */
export type LinkFigures = {
  readonly __typename?: 'LinkFigures';
  /** How many say that the lower level took part. */
  readonly involved: Scalars['Int']['output'];
  /** How many they are. */
  readonly of: Scalars['Int']['output'];
  /** How many skip a level. */
  readonly skipping: Scalars['Int']['output'];
  /** How many have the lower level's own words. */
  readonly translated: Scalars['Int']['output'];
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

/** A workspace's graph at one version, with what of the survey may be shown. */
export type MapGraph = {
  readonly __typename?: 'MapGraph';
  /** The survey's cells with at least `minAnswers` answers; empty lists when there are none. */
  readonly cells: CellColumns;
  /** The graph. */
  readonly columns: GraphColumns;
  /** The epoch. */
  readonly epoch: Scalars['Int']['output'];
  /** The revision within it. */
  readonly revision: Scalars['Int']['output'];
  /** The workspace's id. */
  readonly workspace: Scalars['ID']['output'];
};

/** What can be done. Every list of changes is applied whole or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives a revision a name. At most 200 in a workspace. */
  readonly addSnapshot: Snapshot;
  /**
   * Applies a list of changes and makes one revision. The same operation id again gives the first result and changes nothing.
   * `name` is the name to show for the actor, up to 100 characters; `kind` and `of` say what the list is: the inverse of the operation `of`, for one.
   */
  readonly change: ChangeResult;
  /** Sets the settings that are given; those left out stay. Makes one revision. */
  readonly changeSettings: Workspace;
  /** Makes a workspace: empty, with a catalogue of pejlemærker, or from a sample. */
  readonly createWorkspace: Workspace;
  /** Removes a workspace and all that is in it, for good. `name` must be its name as it stands; gives its id. */
  readonly deleteWorkspace: Scalars['ID']['output'];
  /** Says where one is now, to the others who are there; null: nowhere in particular. False when no visit of that id is there any more: follow `presence` anew. */
  readonly goTo: Scalars['Boolean']['output'];
  /** Says what the leaders of a level are called (`politiske ejere`); null takes the default again. Makes one revision. */
  readonly nameLeadersOfLevel: Workspace;
  /** Takes a name from a revision; the revision stays. Gives the id, also when there was none. */
  readonly removeSnapshot: Scalars['ID']['output'];
  /** Gives a snapshot another name and another note. `NOT_FOUND` when there is none. */
  readonly renameSnapshot: Snapshot;
  /** Gives a workspace another name. */
  readonly renameWorkspace: Workspace;
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationAddSnapshotArgs = {
  snapshot: NewSnapshotInput;
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationChangeArgs = {
  actor: Scalars['String']['input'];
  changes: ReadonlyArray<ChangeInput>;
  kind?: RevisionKind;
  name?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  operation: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationChangeSettingsArgs = {
  actor: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  settings: SettingsInput;
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationCreateWorkspaceArgs = {
  input: CreateWorkspaceInput;
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationDeleteWorkspaceArgs = {
  name: Scalars['String']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationGoToArgs = {
  at?: InputMaybe<NodeRefInput>;
  visit: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationNameLeadersOfLevelArgs = {
  actor: Scalars['String']['input'];
  level: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  noun?: InputMaybe<Scalars['String']['input']>;
  operation: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationRemoveSnapshotArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationRenameSnapshotArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  workspace: Scalars['ID']['input'];
};


/** What can be done. Every list of changes is applied whole or not at all. */
export type MutationRenameWorkspaceArgs = {
  name: Scalars['String']['input'];
  workspace: Scalars['ID']['input'];
};

/** A leader network with purpose, type, frame and life cycle. */
export type Network = Node & {
  readonly __typename?: 'Network';
  /** Who administers it. */
  readonly administration?: Maybe<Scalars['String']['output']>;
  /** The leader or unit that stands behind it; null: nobody. */
  readonly anchor?: Maybe<Anchor>;
  /** Consultants, as free text. */
  readonly consultants?: Maybe<Scalars['String']['output']>;
  /** Months between evaluations; null: 12. */
  readonly evaluationMonths?: Maybe<Scalars['Int']['output']>;
  /** Who facilitates it. */
  readonly facilitation?: Maybe<Facilitation>;
  /** Leaders who facilitate it. */
  readonly facilitators: LeaderPage;
  /** Goals that it works on. */
  readonly goals: GoalPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** Professional or cross-professional. */
  readonly kind?: Maybe<NetworkKind>;
  /** When it was last evaluated. */
  readonly lastEvaluated?: Maybe<Scalars['Date']['output']>;
  /** Years of a life cycle; null: 4. */
  readonly lifeYears?: Maybe<Scalars['Int']['output']>;
  /** Leaders who are members. */
  readonly members: LeaderPage;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Mandatory or voluntary. */
  readonly participation?: Maybe<Participation>;
  /** Pejlemærker that it works on. */
  readonly pejlemaerker: PejlemaerkePage;
  /** What it is for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The means that are set aside. */
  readonly resources?: Maybe<Scalars['String']['output']>;
  /** When it was last restarted. */
  readonly restarted?: Maybe<Scalars['Date']['output']>;
  /** Spillerum: what it may decide. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly started?: Maybe<Scalars['Date']['output']>;
  /** Where it is in its life. */
  readonly status: NetworkStatus;
  /** The time that is set aside. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A leader network with purpose, type, frame and life cycle. */
export type NetworkFacilitatorsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader network with purpose, type, frame and life cycle. */
export type NetworkGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader network with purpose, type, frame and life cycle. */
export type NetworkMembersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A leader network with purpose, type, frame and life cycle. */
export type NetworkPejlemaerkerArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Networks. */
export type NetworkColumns = {
  readonly __typename?: 'NetworkColumns';
  /** Who administers. */
  readonly administration: Scalars['OptionalStrings']['output'];
  /** Consultants. */
  readonly consultants: Scalars['OptionalStrings']['output'];
  /** Months between evaluations. */
  readonly evaluationMonths: Scalars['OptionalInts']['output'];
  /** Words of `Facilitation`. */
  readonly facilitation: Scalars['OptionalStrings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Words of `NetworkKind`. */
  readonly kind: Scalars['OptionalStrings']['output'];
  /** Dates of the last evaluation. */
  readonly lastEvaluated: Scalars['OptionalStrings']['output'];
  /** Years of a life cycle. */
  readonly lifeYears: Scalars['OptionalInts']['output'];
  /** Names. */
  readonly name: Scalars['Strings']['output'];
  /** Words of `Participation`. */
  readonly participation: Scalars['OptionalStrings']['output'];
  /** What they are for. */
  readonly purpose: Scalars['OptionalStrings']['output'];
  /** Means set aside. */
  readonly resources: Scalars['OptionalStrings']['output'];
  /** Dates of the last restart. */
  readonly restarted: Scalars['OptionalStrings']['output'];
  /** What they may decide. */
  readonly scope: Scalars['OptionalStrings']['output'];
  /** Dates of beginning. */
  readonly started: Scalars['OptionalStrings']['output'];
  /** Statuses, words of `NetworkStatus`. */
  readonly status: Scalars['Strings']['output'];
  /** Time set aside. */
  readonly time: Scalars['OptionalStrings']['output'];
};

/** The fields of a network. */
export type NetworkFieldInput =
  /** Who administers it. */
  { readonly administration: OptionalTextSet; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Consultants. */
  { readonly administration?: never; readonly consultants: OptionalTextSet; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Months between evaluations. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths: OptionalIntSet; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Who facilitates it. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation: OptionalFacilitationSet; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Professional or cross-professional. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind: OptionalNetworkKindSet; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** When it was last evaluated. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated: OptionalDateSet; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Years of a life cycle. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears: OptionalIntSet; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Its name. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name: TextSet; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** Mandatory or voluntary. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation: OptionalParticipationSet; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** What it is for. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose: OptionalTextSet; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** The means set aside. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources: OptionalTextSet; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** When it was last restarted. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted: OptionalDateSet; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** What it may decide. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope: OptionalTextSet; readonly started?: never; readonly status?: never; readonly time?: never; }
  |  /** When it began. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started: OptionalDateSet; readonly status?: never; readonly time?: never; }
  |  /** Where it is in its life. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status: NetworkStatusSet; readonly time?: never; }
  |  /** The time set aside. */
  { readonly administration?: never; readonly consultants?: never; readonly evaluationMonths?: never; readonly facilitation?: never; readonly kind?: never; readonly lastEvaluated?: never; readonly lifeYears?: never; readonly name?: never; readonly participation?: never; readonly purpose?: never; readonly resources?: never; readonly restarted?: never; readonly scope?: never; readonly started?: never; readonly status?: never; readonly time: OptionalTextSet; };

/** The sort of network. */
export type NetworkKind =
  /** Tværfagligt: across sectors. */
  | 'cross'
  /** Fagligt: one field, often one level. */
  | 'professional';

/** A page of networks. */
export type NetworkPage = {
  readonly __typename?: 'NetworkPage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The networks of this page. */
  readonly nodes: ReadonlyArray<Network>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

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
  readonly from: NetworkStatus;
  /** The value that it gets. */
  readonly to: NetworkStatus;
};

/** A name for a revision, to be kept. */
export type NewSnapshotInput = {
  /** The id of who gives it. */
  readonly actor: Scalars['String']['input'];
  /** The name of who gives it, up to 100 characters. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Made by the asker; the same id again gives the snapshot that was made the first time. */
  readonly id: Scalars['ID']['input'];
  /** What it is called, 1 to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** More about it, up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The revision; not given: where the workspace stands. */
  readonly version?: InputMaybe<VersionInput>;
};

/** Anything in a workspace that has an id. */
export type Node = {
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};

/** The nodes by kind. */
export type NodeColumns = {
  readonly __typename?: 'NodeColumns';
  /** Agreements. */
  readonly agreement: AgreementColumns;
  /** Points set aside. */
  readonly aside: AsideColumns;
  /** Goals. */
  readonly goal: GoalColumns;
  /** Initiatives. */
  readonly initiative: InitiativeColumns;
  /** Leaders. */
  readonly leader: LeaderColumns;
  /** Levels. */
  readonly level: LevelColumns;
  /** Networks. */
  readonly network: NetworkColumns;
  /** Pejlemærker. */
  readonly pejlemaerke: PejlemaerkeColumns;
  /** Units. */
  readonly unit: UnitColumns;
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

/** What a node, or a record, was called. */
export type NodeName = {
  readonly __typename?: 'NodeName';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: ItemKind;
  /** Its name or title; of a record what was agreed on, or why a point was set aside. */
  readonly name: Scalars['String']['output'];
};

/** A node by its kind and id. */
export type NodeRef = {
  readonly __typename?: 'NodeRef';
  /** The node's id. */
  readonly id: Scalars['ID']['output'];
  /** The node's kind. */
  readonly kind: NodeKind;
};

/** Names one node: ids are unique within workspace and kind. */
export type NodeRefInput = {
  /** The node's id. */
  readonly id: Scalars['ID']['input'];
  /** The node's kind. */
  readonly kind: NodeKind;
};

/** A day that may be missing. */
export type OptionalDateSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who facilitates. */
export type OptionalFacilitationSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Facilitation>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Facilitation>;
};

/** A whole number that may be missing. */
export type OptionalIntSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** The sort of a network. */
export type OptionalNetworkKindSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<NetworkKind>;
  /** The value that it gets. */
  readonly to?: InputMaybe<NetworkKind>;
};

/** A decimal number that may be missing. */
export type OptionalNumberSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** Whether leaders must take part. */
export type OptionalParticipationSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Participation>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Participation>;
};

/** The room to decide. */
export type OptionalRoomSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Room>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Room>;
};

/** A text that may be missing. */
export type OptionalTextSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A yes, a no, or nothing said. */
export type OptionalYesNoSet = {
  /** The value that it has now. */
  readonly from?: InputMaybe<Scalars['Boolean']['input']>;
  /** The value that it gets. */
  readonly to?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Links of one kind: place i of `from` is linked to place i of `to`. */
export type Pairs = {
  readonly __typename?: 'Pairs';
  /** Places in the columns of the kind that the link points from. */
  readonly from: Scalars['Ints']['output'];
  /** Places in the columns of the kind that the link points to. */
  readonly to: Scalars['Ints']['output'];
};

/** Whether leaders must take part. */
export type Participation =
  /** Obligatorisk. */
  | 'mandatory'
  /** Frivillig. */
  | 'voluntary';

/** A way between two nodes. */
export type Path = {
  readonly __typename?: 'Path';
  /** True when it runs along the cascade alone, in one direction. */
  readonly cascade: Scalars['Boolean']['output'];
  /** What links each node to the next: one fewer than the nodes. */
  readonly links: ReadonlyArray<PathLink>;
  /** The nodes on it, both ends included. */
  readonly nodes: ReadonlyArray<PathNode>;
};

/** A link on a way. */
export type PathLink = {
  readonly __typename?: 'PathLink';
  /** True when it points from the earlier node to the later one. */
  readonly forward: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: LinkKind;
};

/** A node on a way. */
export type PathNode = {
  readonly __typename?: 'PathNode';
  /** The node's id. */
  readonly id: Scalars['ID']['output'];
  /** The node's kind. */
  readonly kind: NodeKind;
  /** Its name or title. */
  readonly text: Scalars['String']['output'];
};

/** A guiding marker that everything should support. */
export type Pejlemaerke = Node & {
  readonly __typename?: 'Pejlemaerke';
  /** What it means. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The framework that it belongs to. */
  readonly framework?: Maybe<Scalars['String']['output']>;
  /** Goals that support it. */
  readonly goals: GoalPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** Initiatives that support it. */
  readonly initiatives: InitiativePage;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Networks that work on it. */
  readonly networks: NetworkPage;
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A guiding marker that everything should support. */
export type PejlemaerkeGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A guiding marker that everything should support. */
export type PejlemaerkeInitiativesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A guiding marker that everything should support. */
export type PejlemaerkeNetworksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Pejlemærker. */
export type PejlemaerkeColumns = {
  readonly __typename?: 'PejlemaerkeColumns';
  /** What they mean. */
  readonly description: Scalars['OptionalStrings']['output'];
  /** Frameworks. */
  readonly framework: Scalars['OptionalStrings']['output'];
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** Names. */
  readonly name: Scalars['Strings']['output'];
};

/** The fields of a pejlemærke. */
export type PejlemaerkeFieldInput =
  /** What it means. */
  { readonly description: OptionalTextSet; readonly framework?: never; readonly name?: never; }
  |  /** The framework that it belongs to. */
  { readonly description?: never; readonly framework: OptionalTextSet; readonly name?: never; }
  |  /** Its name. */
  { readonly description?: never; readonly framework?: never; readonly name: TextSet; };

/** A page of pejlemærker. */
export type PejlemaerkePage = {
  readonly __typename?: 'PejlemaerkePage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The pejlemærker of this page. */
  readonly nodes: ReadonlyArray<Pejlemaerke>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** How far the origin's goals reach. */
export type Penetration = {
  readonly __typename?: 'Penetration';
  /** How many of them an initiative realises, at any depth. */
  readonly action: Scalars['Int']['output'];
  /** How many of them reach each level from the origin down. */
  readonly levels: ReadonlyArray<ReachedLevel>;
  /** How many goals are measured. */
  readonly of: Scalars['Int']['output'];
  /** The id of the level that is measured from; null when no goal is placed. */
  readonly origin?: Maybe<Scalars['ID']['output']>;
};

/** The survey, as far as it may be shown. */
export type Perception = {
  readonly __typename?: 'Perception';
  /** The gap over each boundary. */
  readonly boundaries: ReadonlyArray<PerceptionGap>;
  /** Its cells: by level, pejlemærke, statement. */
  readonly cells: ReadonlyArray<Cell>;
};

/** The mean at the level above less that at the level below, over the pejlemærker with a cell on both sides; null when there is none. */
export type PerceptionGap = {
  readonly __typename?: 'PerceptionGap';
  /** It shapes what I do. */
  readonly acted?: Maybe<Scalars['Float']['output']>;
  /** I know it. */
  readonly known?: Maybe<Scalars['Float']['output']>;
  /** The id of the level below. */
  readonly lower: Scalars['ID']['output'];
  /** I am backed in working for it. */
  readonly supported?: Maybe<Scalars['Float']['output']>;
  /** The id of the level above. */
  readonly upper: Scalars['ID']['output'];
};

/** Somebody who is in the workspace just now. */
export type Presence = {
  readonly __typename?: 'Presence';
  /** The id of who it is. One who has two windows open is there twice. */
  readonly actor: Scalars['String']['output'];
  /** What they have in front of them; null: nothing in particular. */
  readonly at?: Maybe<NodeRef>;
  /** The name that they gave. */
  readonly name: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The ready-made sets of pejlemærker that a new workspace can start with. */
  readonly catalogues: ReadonlyArray<Catalogue>;
  /** Who has changed anything, who did last first; at most 500. */
  readonly changers: ReadonlyArray<Changer>;
  /** One goal; null when there is none. */
  readonly goal?: Maybe<Goal>;
  /**
   * Who changed what when, the newest first: all of it, or what touches a node or a link at it, what one actor sent, and what was
   * done on days from one to another, both with. `before`: revisions with a smaller number only. `first`: 1 to 100.
   */
  readonly history: HistoryPage;
  /** One initiative; null when there is none. */
  readonly initiative?: Maybe<Initiative>;
  /**
   * The changes that took an operation back from the graph that it made, to be sent as an undo: refused as a conflict where others have changed the same
   * since. `TOO_LARGE` over 5,000.
   */
  readonly inverse: ReadonlyArray<Change>;
  /** One leader; null when there is none. */
  readonly leader?: Maybe<Leader>;
  /** One level; null when there is none. */
  readonly level?: Maybe<Level>;
  /** What lies above and below a node along the cascade. `depth`, in steps, not given: as far as it goes. */
  readonly lineage: LineageOf;
  /**
   * The whole graph in columns, for drawing and counting; null when nothing has changed since the version given.
   * `at`: as it was then, without cells: the survey of the past is not kept. `NOT_FOUND` when there was none then.
   */
  readonly mapGraph?: Maybe<MapGraph>;
  /** One network; null when there is none. */
  readonly network?: Maybe<Network>;
  /** One node of a workspace, of any kind; null when there is none. */
  readonly node?: Maybe<Node>;
  /** What became of a list of changes, by its operation id; null when it never arrived. Ask this when an answer was lost, never send again under a new id. */
  readonly operation?: Maybe<ChangeResult>;
  /** The shortest way between two nodes; null when there is none. */
  readonly path?: Maybe<Path>;
  /** One pejlemærke; null when there is none. */
  readonly pejlemaerke?: Maybe<Pejlemaerke>;
  /**
   * Every figure and every point to discuss. `asOf` not given: the workspace's own date, else today in Denmark.
   * `at`: of the graph as it was then, and `asOf` not given: the workspace's own date then, else the day of that revision. The survey of the past is not kept.
   */
  readonly report: Report;
  /** The revisions that follow a version, in order; the same as the feed gives, for who cannot follow. `first`: 1 to 100. */
  readonly revisions: RevisionsAfter;
  /** The organisations that a new workspace can start from. */
  readonly samples: ReadonlyArray<Sample>;
  /** Finds nodes by words: inflected forms, beginnings of words and small slips of the keyboard are found as well. Best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The names that revisions have been given, the latest revision first. */
  readonly snapshots: ReadonlyArray<Snapshot>;
  /** One unit; null when there is none. */
  readonly unit?: Maybe<Unit>;
  /** One workspace. `NOT_FOUND` when there is none with this id. */
  readonly workspace?: Maybe<Workspace>;
  /** All workspaces, the one changed last first. */
  readonly workspaces: ReadonlyArray<Workspace>;
};


/** What can be asked. */
export type QueryChangersArgs = {
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryHistoryArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  subject?: InputMaybe<NodeRefInput>;
  to?: InputMaybe<Scalars['Date']['input']>;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInverseArgs = {
  operation: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLeaderArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLevelArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLineageArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: Direction;
  id: Scalars['ID']['input'];
  kind?: NodeKind;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMapGraphArgs = {
  at?: InputMaybe<AtInput>;
  since?: InputMaybe<VersionInput>;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNetworkArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  kind: NodeKind;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOperationArgs = {
  operation: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPathArgs = {
  from: NodeRefInput;
  to: NodeRefInput;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPejlemaerkeArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  at?: InputMaybe<AtInput>;
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRevisionsArgs = {
  after: VersionInput;
  first?: Scalars['Int']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySnapshotsArgs = {
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryWorkspaceArgs = {
  id: Scalars['ID']['input'];
};

/** How many of the origin's goals reach a level. */
export type ReachedLevel = {
  readonly __typename?: 'ReachedLevel';
  /** The level's id. */
  readonly level: Scalars['ID']['output'];
  /** How many goals reach it. */
  readonly reached: Scalars['Int']['output'];
};

/** A link was taken away. */
export type RemovedLink = {
  readonly __typename?: 'RemovedLink';
  /** The id of the node that it pointed from. */
  readonly from: Scalars['ID']['output'];
  /** What it was. */
  readonly link: LinkKind;
  /** The id of the node that it pointed to. */
  readonly to: Scalars['ID']['output'];
};

/** A node was removed with all its links and records, or a record was. */
export type RemovedNode = {
  readonly __typename?: 'RemovedNode';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ItemKind;
  /** Its name or title when it was removed; null for one that the same list added. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Every figure and every point to discuss, as of one day. */
export type Report = {
  readonly __typename?: 'Report';
  /** The day that it is drawn up for. */
  readonly asOf: Scalars['Date']['output'];
  /** Goals and leaders that much hangs on, the heaviest first. */
  readonly bottlenecks: ReadonlyArray<Bottleneck>;
  /** Figures of each boundary, from the top. */
  readonly boundaries: ReadonlyArray<BoundaryFigures>;
  /** Points to discuss, by code, then subject. */
  readonly findings: ReadonlyArray<Finding>;
  /** Figures of each level, from the top. */
  readonly levels: ReadonlyArray<LevelFigures>;
  /** How far the origin's goals reach. */
  readonly penetration: Penetration;
  /** The survey; null when no cell may be shown. */
  readonly perception?: Maybe<Perception>;
  /** The settings that it was counted with. */
  readonly settings: ReportSettings;
  /** Figures of each unit with the units below it, by id. */
  readonly units: ReadonlyArray<UnitFigures>;
};

/** The settings that the figures depend on. */
export type ReportSettings = {
  readonly __typename?: 'ReportSettings';
  /** The fewest answers that a cell is shown with. */
  readonly minAnswers: Scalars['Int']['output'];
  /** A span of control over this is a point to discuss. */
  readonly spanMax: Scalars['Int']['output'];
};

/** A list of changes as it was applied. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The id of who sent it. Attribution, not security: there are no accounts. */
  readonly actor: Scalars['String']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** True when the survey's cells may be others than before. They follow from answers that stay in the store: ask for the map's `cells` again. */
  readonly cells: Scalars['Boolean']['output'];
  /** Its changes, in order: all of them in the feed; in the history up to 100, those that touch what was asked for, and none of one that is too large to read. */
  readonly changes: ReadonlyArray<Change>;
  /** How many changes it has; null: an old one that is too large to be counted. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The epoch that it belongs to. */
  readonly epoch: Scalars['Int']['output'];
  /** The name of the file, where it is an import; null: none. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: RevisionKind;
  /** The name that it was sent with; null: none was. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the nodes that its changes speak of were called before it. Of an old one only those that it removed. */
  readonly names: ReadonlyArray<NodeName>;
  /** The operation that it takes back, does again or restores; null: none was said. */
  readonly of?: Maybe<Scalars['ID']['output']>;
  /** The operation id that it was sent under: one knows one's own by it. */
  readonly operation: Scalars['ID']['output'];
  /** Its number within the epoch. */
  readonly revision: Scalars['Int']['output'];
};

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

/** Revisions in order. */
export type RevisionsAfter = {
  readonly __typename?: 'RevisionsAfter';
  /** Why nothing can be given from that version on; null: it can. */
  readonly end?: Maybe<FeedEndReason>;
  /** True when there are more. */
  readonly more: Scalars['Boolean']['output'];
  /** Those that follow the version, without a gap, as many as were asked for and no more than 5,000 changes in all. */
  readonly revisions: ReadonlyArray<Revision>;
};

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

/** An invented organisation that a new workspace can start from. */
export type Sample = {
  readonly __typename?: 'Sample';
  /** The date its report is drawn up for. */
  readonly asOf: Scalars['Date']['output'];
  /** The workbook it lies in. */
  readonly file: Scalars['String']['output'];
  /** Its id: `jobcenter`, `fjordby`. */
  readonly id: Scalars['ID']['output'];
  /** What a workspace made from it is called unless another name is given. */
  readonly name: Scalars['String']['output'];
  /** The organisation's name. */
  readonly organisation: Scalars['String']['output'];
};

/** A node that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What else tells it apart: a leader's title, a unit's kind, a pejlemærke's framework. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The node's id. */
  readonly id: Scalars['ID']['output'];
  /** The node's kind. */
  readonly kind: NodeKind;
  /** The name of the level it lies on; null: none. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** How well it fits; only for comparing hits of one search. */
  readonly score: Scalars['Float']['output'];
  /** Its name or title. */
  readonly text: Scalars['String']['output'];
  /** The name of the unit it belongs to: a leader's, an owner's, a responsible leader's, the unit above a unit, or the anchor's of a network; null: none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One field of an agreement. */
export type SetAgreementInput = {
  /** The field with its values. */
  readonly field: AgreementFieldInput;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a point set aside. */
export type SetAsideInput = {
  /** The field with its values. */
  readonly field: AsideFieldInput;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a cascade link. */
export type SetCascadeInput = {
  /** The id of the goal below. */
  readonly child: Scalars['ID']['input'];
  /** The field with its values. */
  readonly field: CascadeFieldInput;
  /** The id of the goal above. */
  readonly parent: Scalars['ID']['input'];
};

/** A field of a node, of a record, of a link of the cascade or of the settings was set. */
export type SetField = {
  readonly __typename?: 'SetField';
  /** The name of the field. */
  readonly field: Scalars['String']['output'];
  /** Whose field it is. */
  readonly holder: Holder;
  /** The id of the node; `parent->child` for a link of the cascade; `workspace` for the settings. */
  readonly id: Scalars['ID']['output'];
  /** The value after; null: none. */
  readonly is?: Maybe<Value>;
  /** The value before; null: none. */
  readonly was?: Maybe<Value>;
};

/** One field of a goal. */
export type SetGoalInput = {
  /** The field with its values. */
  readonly field: GoalFieldInput;
  /** The goal's id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of an initiative. */
export type SetInitiativeInput = {
  /** The field with its values. */
  readonly field: InitiativeFieldInput;
  /** The initiative's id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a leader. */
export type SetLeaderInput = {
  /** The field with its values. */
  readonly field: LeaderFieldInput;
  /** The leader's id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a level. */
export type SetLevelInput = {
  /** The field with its values. */
  readonly field: LevelFieldInput;
  /** The level's id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a network. */
export type SetNetworkInput = {
  /** The field with its values. */
  readonly field: NetworkFieldInput;
  /** The network's id. */
  readonly id: Scalars['ID']['input'];
};

/** One field of a pejlemærke. */
export type SetPejlemaerkeInput = {
  /** The field with its values. */
  readonly field: PejlemaerkeFieldInput;
  /** The pejlemærke's id. */
  readonly id: Scalars['ID']['input'];
};

/** One setting. */
export type SetSettingsInput = {
  /** The setting with its values. */
  readonly field: SettingsFieldInput;
};

/** One field of a unit. */
export type SetUnitInput = {
  /** The field with its values. */
  readonly field: UnitFieldInput;
  /** The unit's id. */
  readonly id: Scalars['ID']['input'];
};

/** What a workspace has chosen. */
export type Settings = {
  readonly __typename?: 'Settings';
  /** The report's date until another is chosen; null: today. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The word for what insulates one level from the next. */
  readonly layerWord: LayerWord;
  /** The remembered answers of the mapping step for foreign sheets, as JSON text; null: none yet. */
  readonly mapping?: Maybe<Scalars['String']['output']>;
  /** The fewest answers that a cell of the survey is shown with; never below 5. */
  readonly minAnswers: Scalars['Int']['output'];
  /** The organisation's name; null: not said. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** A span of control over this is a point to discuss. */
  readonly spanMax: Scalars['Int']['output'];
};

/** The settings. */
export type SettingsFieldInput =
  /** The report's date. */
  { readonly asOf: OptionalDateSet; readonly layerWord?: never; readonly mapping?: never; readonly minAnswers?: never; readonly organisation?: never; readonly spanMax?: never; }
  |  /** The word for the layer. */
  { readonly asOf?: never; readonly layerWord: LayerWordSet; readonly mapping?: never; readonly minAnswers?: never; readonly organisation?: never; readonly spanMax?: never; }
  |  /** The answers of the mapping step, as JSON text. */
  { readonly asOf?: never; readonly layerWord?: never; readonly mapping: OptionalTextSet; readonly minAnswers?: never; readonly organisation?: never; readonly spanMax?: never; }
  |  /** The fewest answers that a cell is shown with. */
  { readonly asOf?: never; readonly layerWord?: never; readonly mapping?: never; readonly minAnswers: IntSet; readonly organisation?: never; readonly spanMax?: never; }
  |  /** The organisation's name. */
  { readonly asOf?: never; readonly layerWord?: never; readonly mapping?: never; readonly minAnswers?: never; readonly organisation: OptionalTextSet; readonly spanMax?: never; }
  |  /** The largest span of control that is no point to discuss. */
  { readonly asOf?: never; readonly layerWord?: never; readonly mapping?: never; readonly minAnswers?: never; readonly organisation?: never; readonly spanMax: IntSet; };

/** Settings to set; what is left out stays, an explicit null clears. */
export type SettingsInput = {
  /** The report's date; null: today. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The word for the layer. */
  readonly layerWord?: InputMaybe<LayerWord>;
  /** The answers of the mapping step, as JSON text. */
  readonly mapping?: InputMaybe<Scalars['String']['input']>;
  /** From 5. */
  readonly minAnswers?: InputMaybe<Scalars['Int']['input']>;
  /** The organisation's name. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** From 1. */
  readonly spanMax?: InputMaybe<Scalars['Int']['input']>;
};

/** How much a point matters. */
export type Severity =
  /** Drøft først. */
  | 'high'
  /** Til orientering. */
  | 'low'
  /** Afklar. */
  | 'medium';

/** A name for a revision. */
export type Snapshot = {
  readonly __typename?: 'Snapshot';
  /** The id of who gave it. Attribution, not security: there are no accounts. */
  readonly actor: Scalars['String']['output'];
  /** When the name was given. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of who gave it; null: none was sent. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The epoch of the revision. */
  readonly epoch: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** More about it; null: nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The revision within the epoch. */
  readonly revision: Scalars['Int']['output'];
  /** When that revision was written. */
  readonly revisionAt: Scalars['DateTime']['output'];
};

/** The three statements of the survey. */
export type Statement =
  /** It shapes what I do. */
  | 'acted'
  /** I know it. */
  | 'known'
  /** I am backed in working for it. */
  | 'supported';

/** What a point is about. */
export type Subject = {
  readonly __typename?: 'Subject';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: SubjectType;
};

/** What a point can be about, or lead to. */
export type SubjectType =
  /** A link of the cascade, `parent->child`. */
  | 'cascade'
  /** A goal. */
  | 'goal'
  /** An initiative. */
  | 'initiative'
  /** A leader. */
  | 'leader'
  /** A level; only among `related`. */
  | 'level'
  /** A network. */
  | 'network'
  /** A pejlemærke. */
  | 'pejlemaerke'
  /** A unit. */
  | 'unit';

/** What can be followed. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Who else is in the workspace, at once and whenever that changes. One is seen by the others for as long as the subscription lives, and forgotten
   * with it. `visit` is a random id of one's own, which `goTo` then says. Nothing of it is stored; only those at the same process of the server see each other.
   */
  readonly presence: ReadonlyArray<Presence>;
  /** Every revision after a version, in order, each once: first those that are there already, then each as it is made, by whichever process. Ends after a `FeedEnd`. */
  readonly revisions: FeedEvent;
};


/** What can be followed. */
export type SubscriptionPresenceArgs = {
  actor: Scalars['String']['input'];
  at?: InputMaybe<NodeRefInput>;
  name: Scalars['String']['input'];
  visit: Scalars['ID']['input'];
  workspace: Scalars['ID']['input'];
};


/** What can be followed. */
export type SubscriptionRevisionsArgs = {
  after: VersionInput;
  workspace: Scalars['ID']['input'];
};

/** A text that must be there, from one value to another. */
export type TextSet = {
  /** The value that it has now. */
  readonly from: Scalars['String']['input'];
  /** The value that it gets. */
  readonly to: Scalars['String']['input'];
};

/** A unit of the organisation. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Networks that are anchored in it. */
  readonly anchors: NetworkPage;
  /** The units that are part of it. */
  readonly children: UnitPage;
  /** Unique within workspace and kind. */
  readonly id: Scalars['ID']['output'];
  /** What sort of unit it is, in the organisation's own word. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Leaders who sit in the unit itself. */
  readonly leaders: LeaderPage;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The unit that it is part of; null for a root. */
  readonly parent?: Maybe<Unit>;
  /** The id of the workspace that it belongs to. */
  readonly workspace: Scalars['ID']['output'];
};


/** A unit of the organisation. */
export type UnitAnchorsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A unit of the organisation. */
export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A unit of the organisation. */
export type UnitLeadersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Units. */
export type UnitColumns = {
  readonly __typename?: 'UnitColumns';
  /** Ids. */
  readonly id: Scalars['Strings']['output'];
  /** What sorts of units they are. */
  readonly kind: Scalars['OptionalStrings']['output'];
  /** Names. */
  readonly name: Scalars['Strings']['output'];
};

/** The fields of a unit. */
export type UnitFieldInput =
  /** What sort of unit it is. */
  { readonly kind: OptionalTextSet; readonly name?: never; }
  |  /** Its name. */
  { readonly kind?: never; readonly name: TextSet; };

/** Figures of a unit with the units below it, over leaders below the top. */
export type UnitFigures = {
  readonly __typename?: 'UnitFigures';
  /** Those with a line of sight. */
  readonly connected: Scalars['Int']['output'];
  /** The unit's id. */
  readonly id: Scalars['ID']['output'];
  /** 1 − connected / leaders; null without leaders. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** Leaders. */
  readonly leaders: Scalars['Int']['output'];
  /** The same per level that has a leader here, from the top. */
  readonly levels: ReadonlyArray<UnitLevelFigures>;
  /** Those whose work nobody has written down. */
  readonly unmapped: Scalars['Int']['output'];
};

/** Figures of one level in a unit. */
export type UnitLevelFigures = {
  readonly __typename?: 'UnitLevelFigures';
  /** Those with a line of sight. */
  readonly connected: Scalars['Int']['output'];
  /** Leaders. */
  readonly leaders: Scalars['Int']['output'];
  /** The level's id. */
  readonly level: Scalars['ID']['output'];
  /** Those whose work nobody has written down. */
  readonly unmapped: Scalars['Int']['output'];
};

/** A page of units. */
export type UnitPage = {
  readonly __typename?: 'UnitPage';
  /** What to give as `after` for the next page; null: this is the last. */
  readonly next?: Maybe<Scalars['ID']['output']>;
  /** The units of this page. */
  readonly nodes: ReadonlyArray<Unit>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** Who has a line up over a boundary. */
export type UpFigures = {
  readonly __typename?: 'UpFigures';
  /** Leaders of the level below with a line over it. */
  readonly connected: Scalars['Int']['output'];
  /** Leaders of the level below. */
  readonly of: Scalars['Int']['output'];
  /** Those of them whose work nobody has written down. */
  readonly unmapped: Scalars['Int']['output'];
};

/** A value: exactly one of these is given. */
export type Value = {
  readonly __typename?: 'Value';
  /** A yes or a no. */
  readonly flag?: Maybe<Scalars['Boolean']['output']>;
  /** A whole or a decimal number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** A text, a day or one of a fixed set of words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A version of a workspace's graph. */
export type VersionInput = {
  /** The epoch. */
  readonly epoch: Scalars['Int']['input'];
  /** The revision within it. */
  readonly revision: Scalars['Int']['input'];
};

/** An organisation's map: a graph, its settings and its history. */
export type Workspace = {
  readonly __typename?: 'Workspace';
  /** When it last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** How many nodes of each kind it has. */
  readonly counts: Counts;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Grows when the workspace is made anew or restored; revisions of different epochs cannot be compared. */
  readonly epoch: Scalars['Int']['output'];
  /** Its goals, by id. */
  readonly goals: GoalPage;
  /** The id in addresses. */
  readonly id: Scalars['ID']['output'];
  /** When that was: the age of the data. Null: nothing imported yet. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the file that was imported last; null: none yet. */
  readonly importedFile?: Maybe<Scalars['String']['output']>;
  /** Its initiatives, by id. */
  readonly initiatives: InitiativePage;
  /** Its leaders, by id. */
  readonly leaders: LeaderPage;
  /** Its levels, from the top. */
  readonly levels: ReadonlyArray<Level>;
  /** What its makers call it. */
  readonly name: Scalars['String']['output'];
  /** Its networks, by id. */
  readonly networks: NetworkPage;
  /** The organisation's name, shown in the top bar and on exports; null: not said. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** Its pejlemærker, by id. */
  readonly pejlemaerker: PejlemaerkePage;
  /** How many lists of changes lie behind it. Grows by one with each. */
  readonly revision: Scalars['Int']['output'];
  /** The id of the sample that it was made from; null: none. */
  readonly sample?: Maybe<Scalars['ID']['output']>;
  /** What it has chosen. */
  readonly settings: Settings;
  /** Its units, by id. */
  readonly units: UnitPage;
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspaceGoalsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspaceInitiativesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspaceLeadersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspaceNetworksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspacePejlemaerkerArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation's map: a graph, its settings and its history. */
export type WorkspaceUnitsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a new workspace starts from. */
export type WorkspaceStartInput =
  /** The four standard levels and the pejlemærker of this catalogue. */
  { readonly catalogue: Scalars['ID']['input']; readonly empty?: never; readonly sample?: never; }
  |  /** Nothing but the four standard levels. Always true. */
  { readonly catalogue?: never; readonly empty: Scalars['Boolean']['input']; readonly sample?: never; }
  |  /** This sample, with its date as the workspace's own. */
  { readonly catalogue?: never; readonly empty?: never; readonly sample: Scalars['ID']['input']; };

/** A yes or no. */
export type YesNoSet = {
  /** The value that it has now. */
  readonly from: Scalars['Boolean']['input'];
  /** The value that it gets. */
  readonly to: Scalars['Boolean']['input'];
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Anchor:
    | ( NodeSource )
    | ( NodeSource )
  ;
  Change:
    | ( AddedLink )
    | ( AddedNode )
    | ( RemovedLink )
    | ( RemovedNode )
    | ( SetField )
  ;
  FeedEvent:
    | ( FeedEnd )
    | ( Omit<Revision, 'changes'> & { changes: ReadonlyArray<_RefType['Change']> } )
  ;
}>;


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AddAgreementInput: AddAgreementInput;
  AddAsideInput: AddAsideInput;
  AddGoalInput: AddGoalInput;
  AddInitiativeInput: AddInitiativeInput;
  AddLeaderInput: AddLeaderInput;
  AddLevelInput: AddLevelInput;
  AddNetworkInput: AddNetworkInput;
  AddPejlemaerkeInput: AddPejlemaerkeInput;
  AddUnitInput: AddUnitInput;
  AddedLink: ResolverTypeWrapper<AddedLink>;
  AddedNode: ResolverTypeWrapper<AddedNode>;
  AgreementColumns: ResolverTypeWrapper<AgreementColumns>;
  AgreementFieldInput: AgreementFieldInput;
  AgreementSubject: AgreementSubject;
  AgreementSubjectSet: AgreementSubjectSet;
  Anchor: ResolverTypeWrapper<NodeSource>;
  AsideColumns: ResolverTypeWrapper<AsideColumns>;
  AsideFieldInput: AsideFieldInput;
  AsideSubject: AsideSubject;
  AsideSubjectSet: AsideSubjectSet;
  AtInput: AtInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Booleans: ResolverTypeWrapper<Scalars['Booleans']['output']>;
  Bottleneck: ResolverTypeWrapper<Bottleneck>;
  BottleneckType: BottleneckType;
  BoundaryFigures: ResolverTypeWrapper<BoundaryFigures>;
  Cascade: ResolverTypeWrapper<CascadeSource>;
  CascadeColumns: ResolverTypeWrapper<CascadeColumns>;
  CascadeFieldInput: CascadeFieldInput;
  CascadeInput: CascadeInput;
  CascadePage: ResolverTypeWrapper<Omit<CascadePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Cascade']> }>;
  Catalogue: ResolverTypeWrapper<Catalogue>;
  Cell: ResolverTypeWrapper<Cell>;
  CellColumns: ResolverTypeWrapper<CellColumns>;
  Change: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Change']>;
  ChangeInput: ChangeInput;
  ChangeResult: ResolverTypeWrapper<ChangeResult>;
  Changer: ResolverTypeWrapper<Changer>;
  Counts: ResolverTypeWrapper<Counts>;
  CreateWorkspaceInput: CreateWorkspaceInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateSet: DateSet;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  DownFigures: ResolverTypeWrapper<DownFigures>;
  Facilitation: Facilitation;
  FeedEnd: ResolverTypeWrapper<FeedEnd>;
  FeedEndReason: FeedEndReason;
  FeedEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedEvent']>;
  FieldValue: ResolverTypeWrapper<FieldValue>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingCode: FindingCode;
  FindingCodeSet: FindingCodeSet;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Floats: ResolverTypeWrapper<Scalars['Floats']['output']>;
  Goal: ResolverTypeWrapper<NodeSource>;
  GoalColumns: ResolverTypeWrapper<GoalColumns>;
  GoalFieldInput: GoalFieldInput;
  GoalPage: ResolverTypeWrapper<Omit<GoalPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Goal']> }>;
  GoalStatus: GoalStatus;
  GoalStatusSet: GoalStatusSet;
  GraphColumns: ResolverTypeWrapper<GraphColumns>;
  HistoryPage: ResolverTypeWrapper<Omit<HistoryPage, 'revisions'> & { revisions: ReadonlyArray<ResolversTypes['Revision']> }>;
  Holder: Holder;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<NodeSource>;
  InitiativeColumns: ResolverTypeWrapper<InitiativeColumns>;
  InitiativeFieldInput: InitiativeFieldInput;
  InitiativePage: ResolverTypeWrapper<Omit<InitiativePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Initiative']> }>;
  InitiativeStatus: InitiativeStatus;
  InitiativeStatusSet: InitiativeStatusSet;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntSet: IntSet;
  Ints: ResolverTypeWrapper<Scalars['Ints']['output']>;
  ItemKind: ItemKind;
  ItemRefInput: ItemRefInput;
  LayerWord: LayerWord;
  LayerWordSet: LayerWordSet;
  Leader: ResolverTypeWrapper<NodeSource>;
  LeaderColumns: ResolverTypeWrapper<LeaderColumns>;
  LeaderFieldInput: LeaderFieldInput;
  LeaderPage: ResolverTypeWrapper<Omit<LeaderPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Leader']> }>;
  Level: ResolverTypeWrapper<NodeSource>;
  LevelColumns: ResolverTypeWrapper<LevelColumns>;
  LevelFieldInput: LevelFieldInput;
  LevelFigures: ResolverTypeWrapper<LevelFigures>;
  LineageGoal: ResolverTypeWrapper<Omit<LineageGoal, 'goal'> & { goal: ResolversTypes['Goal'] }>;
  LineageLink: ResolverTypeWrapper<LineageLink>;
  LineageOf: ResolverTypeWrapper<Omit<LineageOf, 'down' | 'up'> & { down: ReadonlyArray<ResolversTypes['LineageGoal']>, up: ReadonlyArray<ResolversTypes['LineageGoal']> }>;
  LinkColumns: ResolverTypeWrapper<LinkColumns>;
  LinkEndsInput: LinkEndsInput;
  LinkFigures: ResolverTypeWrapper<LinkFigures>;
  LinkKind: LinkKind;
  MapGraph: ResolverTypeWrapper<MapGraphSource>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NodeSource>;
  NetworkColumns: ResolverTypeWrapper<NetworkColumns>;
  NetworkFieldInput: NetworkFieldInput;
  NetworkKind: NetworkKind;
  NetworkPage: ResolverTypeWrapper<Omit<NetworkPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Network']> }>;
  NetworkStatus: NetworkStatus;
  NetworkStatusSet: NetworkStatusSet;
  NewSnapshotInput: NewSnapshotInput;
  Node: ResolverTypeWrapper<NodeSource>;
  NodeColumns: ResolverTypeWrapper<NodeColumns>;
  NodeKind: NodeKind;
  NodeName: ResolverTypeWrapper<NodeName>;
  NodeRef: ResolverTypeWrapper<NodeRef>;
  NodeRefInput: NodeRefInput;
  OptionalBooleans: ResolverTypeWrapper<Scalars['OptionalBooleans']['output']>;
  OptionalDateSet: OptionalDateSet;
  OptionalFacilitationSet: OptionalFacilitationSet;
  OptionalFloats: ResolverTypeWrapper<Scalars['OptionalFloats']['output']>;
  OptionalIntSet: OptionalIntSet;
  OptionalInts: ResolverTypeWrapper<Scalars['OptionalInts']['output']>;
  OptionalNetworkKindSet: OptionalNetworkKindSet;
  OptionalNumberSet: OptionalNumberSet;
  OptionalParticipationSet: OptionalParticipationSet;
  OptionalRoomSet: OptionalRoomSet;
  OptionalStrings: ResolverTypeWrapper<Scalars['OptionalStrings']['output']>;
  OptionalTextSet: OptionalTextSet;
  OptionalYesNoSet: OptionalYesNoSet;
  Pairs: ResolverTypeWrapper<Pairs>;
  Participation: Participation;
  Path: ResolverTypeWrapper<Path>;
  PathLink: ResolverTypeWrapper<PathLink>;
  PathNode: ResolverTypeWrapper<PathNode>;
  Pejlemaerke: ResolverTypeWrapper<NodeSource>;
  PejlemaerkeColumns: ResolverTypeWrapper<PejlemaerkeColumns>;
  PejlemaerkeFieldInput: PejlemaerkeFieldInput;
  PejlemaerkePage: ResolverTypeWrapper<Omit<PejlemaerkePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Pejlemaerke']> }>;
  Penetration: ResolverTypeWrapper<Penetration>;
  Perception: ResolverTypeWrapper<Perception>;
  PerceptionGap: ResolverTypeWrapper<PerceptionGap>;
  Presence: ResolverTypeWrapper<Presence>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedLevel: ResolverTypeWrapper<ReachedLevel>;
  RemovedLink: ResolverTypeWrapper<RemovedLink>;
  RemovedNode: ResolverTypeWrapper<RemovedNode>;
  Report: ResolverTypeWrapper<ReportSource>;
  ReportSettings: ResolverTypeWrapper<ReportSettings>;
  Revision: ResolverTypeWrapper<Omit<Revision, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  RevisionKind: RevisionKind;
  RevisionsAfter: ResolverTypeWrapper<Omit<RevisionsAfter, 'revisions'> & { revisions: ReadonlyArray<ResolversTypes['Revision']> }>;
  Room: Room;
  Sample: ResolverTypeWrapper<Sample>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SetAgreementInput: SetAgreementInput;
  SetAsideInput: SetAsideInput;
  SetCascadeInput: SetCascadeInput;
  SetField: ResolverTypeWrapper<SetField>;
  SetGoalInput: SetGoalInput;
  SetInitiativeInput: SetInitiativeInput;
  SetLeaderInput: SetLeaderInput;
  SetLevelInput: SetLevelInput;
  SetNetworkInput: SetNetworkInput;
  SetPejlemaerkeInput: SetPejlemaerkeInput;
  SetSettingsInput: SetSettingsInput;
  SetUnitInput: SetUnitInput;
  Settings: ResolverTypeWrapper<Settings>;
  SettingsFieldInput: SettingsFieldInput;
  SettingsInput: SettingsInput;
  Severity: Severity;
  Snapshot: ResolverTypeWrapper<Snapshot>;
  Statement: Statement;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Strings: ResolverTypeWrapper<Scalars['Strings']['output']>;
  Subject: ResolverTypeWrapper<Subject>;
  SubjectType: SubjectType;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextSet: TextSet;
  Unit: ResolverTypeWrapper<NodeSource>;
  UnitColumns: ResolverTypeWrapper<UnitColumns>;
  UnitFieldInput: UnitFieldInput;
  UnitFigures: ResolverTypeWrapper<UnitFigures>;
  UnitLevelFigures: ResolverTypeWrapper<UnitLevelFigures>;
  UnitPage: ResolverTypeWrapper<Omit<UnitPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UpFigures: ResolverTypeWrapper<UpFigures>;
  Value: ResolverTypeWrapper<Value>;
  VersionInput: VersionInput;
  Workspace: ResolverTypeWrapper<WorkspaceSource>;
  WorkspaceStartInput: WorkspaceStartInput;
  YesNoSet: YesNoSet;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AddAgreementInput: AddAgreementInput;
  AddAsideInput: AddAsideInput;
  AddGoalInput: AddGoalInput;
  AddInitiativeInput: AddInitiativeInput;
  AddLeaderInput: AddLeaderInput;
  AddLevelInput: AddLevelInput;
  AddNetworkInput: AddNetworkInput;
  AddPejlemaerkeInput: AddPejlemaerkeInput;
  AddUnitInput: AddUnitInput;
  AddedLink: AddedLink;
  AddedNode: AddedNode;
  AgreementColumns: AgreementColumns;
  AgreementFieldInput: AgreementFieldInput;
  AgreementSubjectSet: AgreementSubjectSet;
  Anchor: NodeSource;
  AsideColumns: AsideColumns;
  AsideFieldInput: AsideFieldInput;
  AsideSubjectSet: AsideSubjectSet;
  AtInput: AtInput;
  Boolean: Scalars['Boolean']['output'];
  Booleans: Scalars['Booleans']['output'];
  Bottleneck: Bottleneck;
  BoundaryFigures: BoundaryFigures;
  Cascade: CascadeSource;
  CascadeColumns: CascadeColumns;
  CascadeFieldInput: CascadeFieldInput;
  CascadeInput: CascadeInput;
  CascadePage: Omit<CascadePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Cascade']> };
  Catalogue: Catalogue;
  Cell: Cell;
  CellColumns: CellColumns;
  Change: ResolversUnionTypes<ResolversParentTypes>['Change'];
  ChangeInput: ChangeInput;
  ChangeResult: ChangeResult;
  Changer: Changer;
  Counts: Counts;
  CreateWorkspaceInput: CreateWorkspaceInput;
  Date: Scalars['Date']['output'];
  DateSet: DateSet;
  DateTime: Scalars['DateTime']['output'];
  DownFigures: DownFigures;
  FeedEnd: FeedEnd;
  FeedEvent: ResolversUnionTypes<ResolversParentTypes>['FeedEvent'];
  FieldValue: FieldValue;
  Finding: Finding;
  FindingCodeSet: FindingCodeSet;
  Float: Scalars['Float']['output'];
  Floats: Scalars['Floats']['output'];
  Goal: NodeSource;
  GoalColumns: GoalColumns;
  GoalFieldInput: GoalFieldInput;
  GoalPage: Omit<GoalPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Goal']> };
  GoalStatusSet: GoalStatusSet;
  GraphColumns: GraphColumns;
  HistoryPage: Omit<HistoryPage, 'revisions'> & { revisions: ReadonlyArray<ResolversParentTypes['Revision']> };
  ID: Scalars['ID']['output'];
  Initiative: NodeSource;
  InitiativeColumns: InitiativeColumns;
  InitiativeFieldInput: InitiativeFieldInput;
  InitiativePage: Omit<InitiativePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Initiative']> };
  InitiativeStatusSet: InitiativeStatusSet;
  Int: Scalars['Int']['output'];
  IntSet: IntSet;
  Ints: Scalars['Ints']['output'];
  ItemRefInput: ItemRefInput;
  LayerWordSet: LayerWordSet;
  Leader: NodeSource;
  LeaderColumns: LeaderColumns;
  LeaderFieldInput: LeaderFieldInput;
  LeaderPage: Omit<LeaderPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Leader']> };
  Level: NodeSource;
  LevelColumns: LevelColumns;
  LevelFieldInput: LevelFieldInput;
  LevelFigures: LevelFigures;
  LineageGoal: Omit<LineageGoal, 'goal'> & { goal: ResolversParentTypes['Goal'] };
  LineageLink: LineageLink;
  LineageOf: Omit<LineageOf, 'down' | 'up'> & { down: ReadonlyArray<ResolversParentTypes['LineageGoal']>, up: ReadonlyArray<ResolversParentTypes['LineageGoal']> };
  LinkColumns: LinkColumns;
  LinkEndsInput: LinkEndsInput;
  LinkFigures: LinkFigures;
  MapGraph: MapGraphSource;
  Mutation: Record<PropertyKey, never>;
  Network: NodeSource;
  NetworkColumns: NetworkColumns;
  NetworkFieldInput: NetworkFieldInput;
  NetworkPage: Omit<NetworkPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Network']> };
  NetworkStatusSet: NetworkStatusSet;
  NewSnapshotInput: NewSnapshotInput;
  Node: NodeSource;
  NodeColumns: NodeColumns;
  NodeName: NodeName;
  NodeRef: NodeRef;
  NodeRefInput: NodeRefInput;
  OptionalBooleans: Scalars['OptionalBooleans']['output'];
  OptionalDateSet: OptionalDateSet;
  OptionalFacilitationSet: OptionalFacilitationSet;
  OptionalFloats: Scalars['OptionalFloats']['output'];
  OptionalIntSet: OptionalIntSet;
  OptionalInts: Scalars['OptionalInts']['output'];
  OptionalNetworkKindSet: OptionalNetworkKindSet;
  OptionalNumberSet: OptionalNumberSet;
  OptionalParticipationSet: OptionalParticipationSet;
  OptionalRoomSet: OptionalRoomSet;
  OptionalStrings: Scalars['OptionalStrings']['output'];
  OptionalTextSet: OptionalTextSet;
  OptionalYesNoSet: OptionalYesNoSet;
  Pairs: Pairs;
  Path: Path;
  PathLink: PathLink;
  PathNode: PathNode;
  Pejlemaerke: NodeSource;
  PejlemaerkeColumns: PejlemaerkeColumns;
  PejlemaerkeFieldInput: PejlemaerkeFieldInput;
  PejlemaerkePage: Omit<PejlemaerkePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Pejlemaerke']> };
  Penetration: Penetration;
  Perception: Perception;
  PerceptionGap: PerceptionGap;
  Presence: Presence;
  Query: Record<PropertyKey, never>;
  ReachedLevel: ReachedLevel;
  RemovedLink: RemovedLink;
  RemovedNode: RemovedNode;
  Report: ReportSource;
  ReportSettings: ReportSettings;
  Revision: Omit<Revision, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  RevisionsAfter: Omit<RevisionsAfter, 'revisions'> & { revisions: ReadonlyArray<ResolversParentTypes['Revision']> };
  Sample: Sample;
  SearchHit: SearchHit;
  SetAgreementInput: SetAgreementInput;
  SetAsideInput: SetAsideInput;
  SetCascadeInput: SetCascadeInput;
  SetField: SetField;
  SetGoalInput: SetGoalInput;
  SetInitiativeInput: SetInitiativeInput;
  SetLeaderInput: SetLeaderInput;
  SetLevelInput: SetLevelInput;
  SetNetworkInput: SetNetworkInput;
  SetPejlemaerkeInput: SetPejlemaerkeInput;
  SetSettingsInput: SetSettingsInput;
  SetUnitInput: SetUnitInput;
  Settings: Settings;
  SettingsFieldInput: SettingsFieldInput;
  SettingsInput: SettingsInput;
  Snapshot: Snapshot;
  String: Scalars['String']['output'];
  Strings: Scalars['Strings']['output'];
  Subject: Subject;
  Subscription: Record<PropertyKey, never>;
  TextSet: TextSet;
  Unit: NodeSource;
  UnitColumns: UnitColumns;
  UnitFieldInput: UnitFieldInput;
  UnitFigures: UnitFigures;
  UnitLevelFigures: UnitLevelFigures;
  UnitPage: Omit<UnitPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UpFigures: UpFigures;
  Value: Value;
  VersionInput: VersionInput;
  Workspace: WorkspaceSource;
  WorkspaceStartInput: WorkspaceStartInput;
  YesNoSet: YesNoSet;
}>;

export type AddedLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddedLink'] = ResolversParentTypes['AddedLink']> = ResolversObject<{
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AddedNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddedNode'] = ResolversParentTypes['AddedNode']> = ResolversObject<{
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgreementColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementColumns'] = ResolversParentTypes['AgreementColumns']> = ResolversObject<{
  about?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Booleans'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
}>;

export type AnchorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'Leader' | 'Unit', ParentType, ContextType>;
}>;

export type AsideColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AsideColumns'] = ResolversParentTypes['AsideColumns']> = ResolversObject<{
  about?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export interface BooleansScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Booleans'], any> {
  name: 'Booleans';
}

export type BottleneckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bottleneck'] = ResolversParentTypes['Bottleneck']> = ResolversObject<{
  carries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BottleneckType'], ParentType, ContextType>;
}>;

export type BoundaryFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoundaryFigures'] = ResolversParentTypes['BoundaryFigures']> = ResolversObject<{
  down?: Resolver<ResolversTypes['DownFigures'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexMapped?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  up?: Resolver<ResolversTypes['UpFigures'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type CascadeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = ResolversObject<{
  child?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CascadeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CascadeColumns'] = ResolversParentTypes['CascadeColumns']> = ResolversObject<{
  involvement?: Resolver<ResolversTypes['OptionalBooleans'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Booleans'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  translation?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
}>;

export type CascadePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CascadePage'] = ResolversParentTypes['CascadePage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cascade']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CatalogueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pejlemaerker?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = ResolversObject<{
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pejlemaerke?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
}>;

export type CellColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellColumns'] = ResolversParentTypes['CellColumns']> = ResolversObject<{
  answers?: Resolver<ResolversTypes['Ints'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Floats'], ParentType, ContextType>;
  pejlemaerke?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'AddedLink' | 'AddedNode' | 'RemovedLink' | 'RemovedNode' | 'SetField', ParentType, ContextType>;
}>;

export type ChangeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChangerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Changer'] = ResolversParentTypes['Changer']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = ResolversObject<{
  goals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pejlemaerker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DownFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DownFigures'] = ResolversParentTypes['DownFigures']> = ResolversObject<{
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type FeedEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedEnd'] = ResolversParentTypes['FeedEnd']> = ResolversObject<{
  reason?: Resolver<ResolversTypes['FeedEndReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FeedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'FeedEnd' | 'Revision', ParentType, ContextType>;
}>;

export type FieldValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
}>;

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = ResolversObject<{
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
}>;

export interface FloatsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Floats'], any> {
  name: 'Floats';
}

export type GoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = ResolversObject<{
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['CascadePage'], ParentType, ContextType, RequireFields<GoalChildrenArgs, 'first'>>;
  current?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativePage'], ParentType, ContextType, RequireFields<GoalInitiativesArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  measureUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<GoalNetworksArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<GoalOwnersArgs, 'first'>>;
  parents?: Resolver<ResolversTypes['CascadePage'], ParentType, ContextType, RequireFields<GoalParentsArgs, 'first'>>;
  pejlemaerker?: Resolver<ResolversTypes['PejlemaerkePage'], ParentType, ContextType, RequireFields<GoalPejlemaerkerArgs, 'first'>>;
  status?: Resolver<ResolversTypes['GoalStatus'], ParentType, ContextType>;
  stopsHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stopsReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type GoalColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoalColumns'] = ResolversParentTypes['GoalColumns']> = ResolversObject<{
  baseline?: Resolver<ResolversTypes['OptionalFloats'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['OptionalFloats'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  stopsHere?: Resolver<ResolversTypes['Booleans'], ParentType, ContextType>;
  stopsReason?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['OptionalFloats'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export type GoalPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoalPage'] = ResolversParentTypes['GoalPage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type GraphColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphColumns'] = ResolversParentTypes['GraphColumns']> = ResolversObject<{
  cascade?: Resolver<ResolversTypes['CascadeColumns'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkColumns'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NodeColumns'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['Settings'], ParentType, ContextType>;
}>;

export type HistoryPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryPage'] = ResolversParentTypes['HistoryPage']> = ResolversObject<{
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
}>;

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = ResolversObject<{
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<InitiativeGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pejlemaerker?: Resolver<ResolversTypes['PejlemaerkePage'], ParentType, ContextType, RequireFields<InitiativePejlemaerkerArgs, 'first'>>;
  responsible?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<InitiativeResponsibleArgs, 'first'>>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InitiativeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InitiativeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeColumns'] = ResolversParentTypes['InitiativeColumns']> = ResolversObject<{
  description?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export type InitiativePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativePage'] = ResolversParentTypes['InitiativePage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export interface IntsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ints'], any> {
  name: 'Ints';
}

export type LeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = ResolversObject<{
  anchors?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<LeaderAnchorsArgs, 'first'>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitates?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<LeaderFacilitatesArgs, 'first'>>;
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<LeaderGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativePage'], ParentType, ContextType, RequireFields<LeaderInitiativesArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<LeaderNetworksArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<LeaderReportsArgs, 'first'>>;
  reportsTo?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type LeaderColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaderColumns'] = ResolversParentTypes['LeaderColumns']> = ResolversObject<{
  email?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['OptionalInts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
}>;

export type LeaderPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaderPage'] = ResolversParentTypes['LeaderPage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type LevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level']> = ResolversObject<{
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<LevelGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<LevelLeadersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type LevelColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelColumns'] = ResolversParentTypes['LevelColumns']> = ResolversObject<{
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Ints'], ParentType, ContextType>;
}>;

export type LevelFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFigures'] = ResolversParentTypes['LevelFigures']> = ResolversObject<{
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineOfSight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type LineageGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageGoal'] = ResolversParentTypes['LineageGoal']> = ResolversObject<{
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type LineageLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = ResolversObject<{
  carries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type LineageOfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageOf'] = ResolversParentTypes['LineageOf']> = ResolversObject<{
  down?: Resolver<ReadonlyArray<ResolversTypes['LineageGoal']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  up?: Resolver<ReadonlyArray<ResolversTypes['LineageGoal']>, ParentType, ContextType>;
}>;

export type LinkColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkColumns'] = ResolversParentTypes['LinkColumns']> = ResolversObject<{
  addressesGoal?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  addressesPejlemaerke?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  anchoredInLeader?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  anchoredInUnit?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  cascadesTo?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  facilitates?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  goalLevel?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  goalSupports?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  inUnit?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  initiativeSupports?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  leaderLevel?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  owns?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  realises?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  reportsTo?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
  responsibleFor?: Resolver<ResolversTypes['Pairs'], ParentType, ContextType>;
}>;

export type LinkFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkFigures'] = ResolversParentTypes['LinkFigures']> = ResolversObject<{
  involved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipping?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  translated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MapGraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapGraph'] = ResolversParentTypes['MapGraph']> = ResolversObject<{
  cells?: Resolver<ResolversTypes['CellColumns'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['GraphColumns'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  addSnapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType, RequireFields<MutationAddSnapshotArgs, 'snapshot' | 'workspace'>>;
  change?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationChangeArgs, 'actor' | 'changes' | 'kind' | 'operation' | 'workspace'>>;
  changeSettings?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType, RequireFields<MutationChangeSettingsArgs, 'actor' | 'operation' | 'settings' | 'workspace'>>;
  createWorkspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType, RequireFields<MutationCreateWorkspaceArgs, 'input'>>;
  deleteWorkspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteWorkspaceArgs, 'name' | 'workspace'>>;
  goTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationGoToArgs, 'visit' | 'workspace'>>;
  nameLeadersOfLevel?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType, RequireFields<MutationNameLeadersOfLevelArgs, 'actor' | 'level' | 'operation' | 'workspace'>>;
  removeSnapshot?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationRemoveSnapshotArgs, 'id' | 'workspace'>>;
  renameSnapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType, RequireFields<MutationRenameSnapshotArgs, 'id' | 'name' | 'workspace'>>;
  renameWorkspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType, RequireFields<MutationRenameWorkspaceArgs, 'name' | 'workspace'>>;
}>;

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = ResolversObject<{
  administration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anchor?: Resolver<Maybe<ResolversTypes['Anchor']>, ParentType, ContextType>;
  consultants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitation?: Resolver<Maybe<ResolversTypes['Facilitation']>, ParentType, ContextType>;
  facilitators?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<NetworkFacilitatorsArgs, 'first'>>;
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<NetworkGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NetworkKind']>, ParentType, ContextType>;
  lastEvaluated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lifeYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<NetworkMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  pejlemaerker?: Resolver<ResolversTypes['PejlemaerkePage'], ParentType, ContextType, RequireFields<NetworkPejlemaerkerArgs, 'first'>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restarted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NetworkStatus'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NetworkColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkColumns'] = ResolversParentTypes['NetworkColumns']> = ResolversObject<{
  administration?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  consultants?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  evaluationMonths?: Resolver<ResolversTypes['OptionalInts'], ParentType, ContextType>;
  facilitation?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  lastEvaluated?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  lifeYears?: Resolver<ResolversTypes['OptionalInts'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  restarted?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
}>;

export type NetworkPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkPage'] = ResolversParentTypes['NetworkPage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'Goal' | 'Initiative' | 'Leader' | 'Level' | 'Network' | 'Pejlemaerke' | 'Unit', ParentType, ContextType>;
}>;

export type NodeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeColumns'] = ResolversParentTypes['NodeColumns']> = ResolversObject<{
  agreement?: Resolver<ResolversTypes['AgreementColumns'], ParentType, ContextType>;
  aside?: Resolver<ResolversTypes['AsideColumns'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['GoalColumns'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['InitiativeColumns'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['LeaderColumns'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LevelColumns'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  pejlemaerke?: Resolver<ResolversTypes['PejlemaerkeColumns'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitColumns'], ParentType, ContextType>;
}>;

export type NodeNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeName'] = ResolversParentTypes['NodeName']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NodeRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NodeRef'] = ResolversParentTypes['NodeRef']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
}>;

export interface OptionalBooleansScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OptionalBooleans'], any> {
  name: 'OptionalBooleans';
}

export interface OptionalFloatsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OptionalFloats'], any> {
  name: 'OptionalFloats';
}

export interface OptionalIntsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OptionalInts'], any> {
  name: 'OptionalInts';
}

export interface OptionalStringsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OptionalStrings'], any> {
  name: 'OptionalStrings';
}

export type PairsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pairs'] = ResolversParentTypes['Pairs']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Ints'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Ints'], ParentType, ContextType>;
}>;

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = ResolversObject<{
  cascade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PathLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
}>;

export type PathLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = ResolversObject<{
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
}>;

export type PathNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PejlemaerkeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pejlemaerke'] = ResolversParentTypes['Pejlemaerke']> = ResolversObject<{
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<PejlemaerkeGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativePage'], ParentType, ContextType, RequireFields<PejlemaerkeInitiativesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<PejlemaerkeNetworksArgs, 'first'>>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PejlemaerkeColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PejlemaerkeColumns'] = ResolversParentTypes['PejlemaerkeColumns']> = ResolversObject<{
  description?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export type PejlemaerkePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PejlemaerkePage'] = ResolversParentTypes['PejlemaerkePage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pejlemaerke']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PenetrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Penetration'] = ResolversParentTypes['Penetration']> = ResolversObject<{
  action?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ReachedLevel']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type PerceptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Perception'] = ResolversParentTypes['Perception']> = ResolversObject<{
  boundaries?: Resolver<ReadonlyArray<ResolversTypes['PerceptionGap']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
}>;

export type PerceptionGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerceptionGap'] = ResolversParentTypes['PerceptionGap']> = ResolversObject<{
  acted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supported?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PresenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['NodeRef']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  catalogues?: Resolver<ReadonlyArray<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  changers?: Resolver<ReadonlyArray<ResolversTypes['Changer']>, ParentType, ContextType, RequireFields<QueryChangersArgs, 'workspace'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id' | 'workspace'>>;
  history?: Resolver<ResolversTypes['HistoryPage'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'workspace'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id' | 'workspace'>>;
  inverse?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryInverseArgs, 'operation' | 'workspace'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'id' | 'workspace'>>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType, RequireFields<QueryLevelArgs, 'id' | 'workspace'>>;
  lineage?: Resolver<ResolversTypes['LineageOf'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'direction' | 'id' | 'kind' | 'workspace'>>;
  mapGraph?: Resolver<Maybe<ResolversTypes['MapGraph']>, ParentType, ContextType, RequireFields<QueryMapGraphArgs, 'workspace'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'id' | 'workspace'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id' | 'kind' | 'workspace'>>;
  operation?: Resolver<Maybe<ResolversTypes['ChangeResult']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'operation' | 'workspace'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'workspace'>>;
  pejlemaerke?: Resolver<Maybe<ResolversTypes['Pejlemaerke']>, ParentType, ContextType, RequireFields<QueryPejlemaerkeArgs, 'id' | 'workspace'>>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<QueryReportArgs, 'workspace'>>;
  revisions?: Resolver<ResolversTypes['RevisionsAfter'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'after' | 'first' | 'workspace'>>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['Sample']>, ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text' | 'workspace'>>;
  snapshots?: Resolver<ReadonlyArray<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotsArgs, 'workspace'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id' | 'workspace'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType, RequireFields<QueryWorkspaceArgs, 'id'>>;
  workspaces?: Resolver<ReadonlyArray<ResolversTypes['Workspace']>, ParentType, ContextType>;
}>;

export type ReachedLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedLevel'] = ResolversParentTypes['ReachedLevel']> = ResolversObject<{
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RemovedLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovedLink'] = ResolversParentTypes['RemovedLink']> = ResolversObject<{
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RemovedNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovedNode'] = ResolversParentTypes['RemovedNode']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes['Bottleneck']>, ParentType, ContextType>;
  boundaries?: Resolver<ReadonlyArray<ResolversTypes['BoundaryFigures']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelFigures']>, ParentType, ContextType>;
  penetration?: Resolver<ResolversTypes['Penetration'], ParentType, ContextType>;
  perception?: Resolver<Maybe<ResolversTypes['Perception']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['ReportSettings'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitFigures']>, ParentType, ContextType>;
}>;

export type ReportSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportSettings'] = ResolversParentTypes['ReportSettings']> = ResolversObject<{
  minAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spanMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevisionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['NodeName']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RevisionsAfterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionsAfter'] = ResolversParentTypes['RevisionsAfter']> = ResolversObject<{
  end?: Resolver<Maybe<ResolversTypes['FeedEndReason']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
}>;

export type SampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = ResolversObject<{
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SetFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetField'] = ResolversParentTypes['SetField']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settings'] = ResolversParentTypes['Settings']> = ResolversObject<{
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  layerWord?: Resolver<ResolversTypes['LayerWord'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spanMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisionAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export interface StringsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Strings'], any> {
  name: 'Strings';
}

export type SubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SubjectType'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  presence?: SubscriptionResolver<ReadonlyArray<ResolversTypes['Presence']>, "presence", ParentType, ContextType, RequireFields<SubscriptionPresenceArgs, 'actor' | 'name' | 'visit' | 'workspace'>>;
  revisions?: SubscriptionResolver<ResolversTypes['FeedEvent'], "revisions", ParentType, ContextType, RequireFields<SubscriptionRevisionsArgs, 'after' | 'workspace'>>;
}>;

export type UnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = ResolversObject<{
  anchors?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<UnitAnchorsArgs, 'first'>>;
  children?: Resolver<ResolversTypes['UnitPage'], ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<UnitLeadersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UnitColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitColumns'] = ResolversParentTypes['UnitColumns']> = ResolversObject<{
  id?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OptionalStrings'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Strings'], ParentType, ContextType>;
}>;

export type UnitFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitFigures'] = ResolversParentTypes['UnitFigures']> = ResolversObject<{
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['UnitLevelFigures']>, ParentType, ContextType>;
  unmapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UnitLevelFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitLevelFigures'] = ResolversParentTypes['UnitLevelFigures']> = ResolversObject<{
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unmapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UnitPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitPage'] = ResolversParentTypes['UnitPage']> = ResolversObject<{
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UpFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpFigures'] = ResolversParentTypes['UpFigures']> = ResolversObject<{
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = ResolversObject<{
  flag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type WorkspaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = ResolversObject<{
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['GoalPage'], ParentType, ContextType, RequireFields<WorkspaceGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  importedFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativePage'], ParentType, ContextType, RequireFields<WorkspaceInitiativesArgs, 'first'>>;
  leaders?: Resolver<ResolversTypes['LeaderPage'], ParentType, ContextType, RequireFields<WorkspaceLeadersArgs, 'first'>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['NetworkPage'], ParentType, ContextType, RequireFields<WorkspaceNetworksArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pejlemaerker?: Resolver<ResolversTypes['PejlemaerkePage'], ParentType, ContextType, RequireFields<WorkspacePejlemaerkerArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['Settings'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitPage'], ParentType, ContextType, RequireFields<WorkspaceUnitsArgs, 'first'>>;
}>;

export type Resolvers<ContextType = RequestContext> = ResolversObject<{
  AddedLink?: AddedLinkResolvers<ContextType>;
  AddedNode?: AddedNodeResolvers<ContextType>;
  AgreementColumns?: AgreementColumnsResolvers<ContextType>;
  Anchor?: AnchorResolvers<ContextType>;
  AsideColumns?: AsideColumnsResolvers<ContextType>;
  Booleans?: GraphQLScalarType;
  Bottleneck?: BottleneckResolvers<ContextType>;
  BoundaryFigures?: BoundaryFiguresResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeColumns?: CascadeColumnsResolvers<ContextType>;
  CascadePage?: CascadePageResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CellColumns?: CellColumnsResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  Changer?: ChangerResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DownFigures?: DownFiguresResolvers<ContextType>;
  FeedEnd?: FeedEndResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Floats?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  GoalColumns?: GoalColumnsResolvers<ContextType>;
  GoalPage?: GoalPageResolvers<ContextType>;
  GraphColumns?: GraphColumnsResolvers<ContextType>;
  HistoryPage?: HistoryPageResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeColumns?: InitiativeColumnsResolvers<ContextType>;
  InitiativePage?: InitiativePageResolvers<ContextType>;
  Ints?: GraphQLScalarType;
  Leader?: LeaderResolvers<ContextType>;
  LeaderColumns?: LeaderColumnsResolvers<ContextType>;
  LeaderPage?: LeaderPageResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  LevelColumns?: LevelColumnsResolvers<ContextType>;
  LevelFigures?: LevelFiguresResolvers<ContextType>;
  LineageGoal?: LineageGoalResolvers<ContextType>;
  LineageLink?: LineageLinkResolvers<ContextType>;
  LineageOf?: LineageOfResolvers<ContextType>;
  LinkColumns?: LinkColumnsResolvers<ContextType>;
  LinkFigures?: LinkFiguresResolvers<ContextType>;
  MapGraph?: MapGraphResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkColumns?: NetworkColumnsResolvers<ContextType>;
  NetworkPage?: NetworkPageResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeColumns?: NodeColumnsResolvers<ContextType>;
  NodeName?: NodeNameResolvers<ContextType>;
  NodeRef?: NodeRefResolvers<ContextType>;
  OptionalBooleans?: GraphQLScalarType;
  OptionalFloats?: GraphQLScalarType;
  OptionalInts?: GraphQLScalarType;
  OptionalStrings?: GraphQLScalarType;
  Pairs?: PairsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  Pejlemaerke?: PejlemaerkeResolvers<ContextType>;
  PejlemaerkeColumns?: PejlemaerkeColumnsResolvers<ContextType>;
  PejlemaerkePage?: PejlemaerkePageResolvers<ContextType>;
  Penetration?: PenetrationResolvers<ContextType>;
  Perception?: PerceptionResolvers<ContextType>;
  PerceptionGap?: PerceptionGapResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedLevel?: ReachedLevelResolvers<ContextType>;
  RemovedLink?: RemovedLinkResolvers<ContextType>;
  RemovedNode?: RemovedNodeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportSettings?: ReportSettingsResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionsAfter?: RevisionsAfterResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SetField?: SetFieldResolvers<ContextType>;
  Settings?: SettingsResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  Strings?: GraphQLScalarType;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitColumns?: UnitColumnsResolvers<ContextType>;
  UnitFigures?: UnitFiguresResolvers<ContextType>;
  UnitLevelFigures?: UnitLevelFiguresResolvers<ContextType>;
  UnitPage?: UnitPageResolvers<ContextType>;
  UpFigures?: UpFiguresResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
}>;

