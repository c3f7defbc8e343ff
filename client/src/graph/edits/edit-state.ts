import type { Change, ChangeProblem, Graph } from '@kaskade/domain';

/** Where a workspace's graph stands on the server. Revisions of different epochs cannot be compared. */
export interface Version {
  readonly epoch: number;
  readonly revision: number;
}

/** One list of changes as the server has written it. */
export interface Revision extends Version {
  readonly operation: string;
  readonly actor: string;
  /** The name it was sent with; null: none was. */
  readonly name: string | null;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly changes: readonly Change[];
}

/** How a list comes about: done by hand, what was as it was before, or a draft that is applied. */
export type MadeAs = 'change' | 'restore' | 'draft';

/** A list of changes made in this browser that the confirmed graph has not got yet. */
export interface Edit {
  /** Made here, once: the server applies it once however often it arrives. */
  readonly operation: string;
  readonly changes: readonly Change[];
  /** Made here, or the inverse of an earlier list, `of` being the operation it takes back or does again. */
  readonly kind: MadeAs | 'undo' | 'redo';
  readonly of: string | null;
  /**
   * `waiting` to be sent; `sent`, and nothing heard yet; `unknown`: the answer was lost, so it is asked for; `stored`, in a revision
   * that has not come in yet.
   */
  readonly state: 'waiting' | 'sent' | 'unknown' | 'stored';
  /** The revision it was stored in. */
  readonly revision: number | null;
  /** The server would not have it: the confirmed revision it was sent on, and why. */
  readonly refused: { readonly at: number; readonly problems: readonly ChangeProblem[] } | null;
}

/** A list of mine that can be taken back (or applied again): the operation it was sent under, and what undoes it. */
export interface Step {
  readonly operation: string;
  readonly inverse: readonly Change[];
  /** The revision that the list was stored in; not there while it is not known. */
  readonly stored?: Version;
}

/** Who changed what, as far as it is known. */
export type Touch = Pick<Revision, 'actor' | 'name' | 'at'>;

/** A list of mine that cannot be stored as it is, because others changed the same meanwhile. */
export interface Conflict {
  readonly edit: Edit;
  /** All that is wrong with it; empty: the server gave no reason that can be said of a change. */
  readonly problems: readonly ChangeProblem[];
  /** Whose change it meets; null: not known. */
  readonly touch: Touch | null;
}

/** All that one browser window knows of a workspace and of what its user has done to it. Immutable. */
export interface EditState {
  readonly version: Version;
  /** The graph as the server had it at `version`. */
  readonly confirmed: Graph;
  /** In the order they were made, which is the order they are sent in; one at a time. */
  readonly queue: readonly Edit[];
  /** The operations of the queue that do not fit the confirmed graph, and are kept until what is on its way has been heard of. */
  readonly hidden: ReadonlySet<string>;
  /** What is on the screen: the confirmed graph with the queue on it. */
  readonly shown: Graph;
  readonly conflicts: readonly Conflict[];
  /** What undo takes back, the last one first to go. */
  readonly done: readonly Step[];
  /** What redo applies again, the last one first. */
  readonly undone: readonly Step[];
  /** The last revisions of others, for telling who changed what. */
  readonly others: readonly Revision[];
  /** What has not come in, and is to be fetched before anything is sent: some revisions, or the whole graph. */
  readonly behind: 'revisions' | 'graph' | null;
  /** Whether it is worth asking the server anything. */
  readonly connected: boolean;
  /** Whether the server answered when it was asked last. */
  readonly answers: boolean;
}

/** What outlives the page: everything but the graphs. */
export type KeptEdits = Pick<EditState, 'queue' | 'conflicts' | 'done' | 'undone'>;

/** What of a state outlives the page. */
export const keptOf = ({ queue, conflicts, done, undone }: KeptEdits): KeptEdits => ({
  queue,
  conflicts,
  done,
  undone,
});

export const NO_EDITS: KeptEdits = { queue: [], conflicts: [], done: [], undone: [] };

/** The state of a window that has just loaded a graph. */
export const startEdits = (version: Version, graph: Graph): EditState => ({
  ...NO_EDITS,
  version: { epoch: version.epoch, revision: version.revision },
  confirmed: graph,
  shown: graph,
  hidden: new Set(),
  others: [],
  behind: null,
  connected: true,
  answers: true,
});

/** So many steps can be undone, and so many revisions of others are remembered. */
const MOST_STEPS = 200;
const MOST_OTHERS = 500;

/** Another step at the end, the oldest one forgotten when there are too many. */
export const withStep = (steps: readonly Step[], step: Step): readonly Step[] => [...steps, step].slice(-MOST_STEPS);

/** Another revision of somebody else, the oldest one forgotten when there are too many. */
export const withOther = (others: readonly Revision[], revision: Revision): readonly Revision[] =>
  [...others, revision].slice(-MOST_OTHERS);
