import {
  applyChanges,
  DEFAULT_SETTINGS,
  DomainError,
  emptyGraph,
  fieldNames,
  type Change,
  type Graph,
  type Settings,
} from '@kaskade/domain';
import type { RevisionKind } from '../graphql/generated/schema';
import { bytes, integer, type Transaction } from '../neo4j/store';
import { CHECKPOINT_FORMAT, REVISION_FORMAT, unpackCheckpoint, unpackRevision, type Packed } from './revision-format';
import {
  FIND_OPERATION,
  LOCK,
  LOCK_AND_LOOK,
  READ_CHECKPOINT,
  READ_REVISIONS,
  READ_VERSION,
  RECORD_CHECKPOINT,
  RECORD_REVISION,
} from './revisions.cypher';

/** Where a workspace's graph stands. Revisions of different epochs cannot be compared. */
export interface Version {
  readonly epoch: number;
  readonly revision: number;
}

/** What became of a list of changes. */
export interface Outcome extends Version {
  readonly operation: string;
  /** ISO, UTC. */
  readonly at: string;
}

/** What is seen under the workspace's lock. */
export interface Locked extends Version {
  /** Bytes of all revisions so far. */
  readonly changeBytes: number;
  readonly checkpointRevision: number | null;
  readonly checkpointBytes: number | null;
  /** `changeBytes` as the checkpoint was written. */
  readonly checkpointAt: number | null;
  readonly done: (Version & { readonly at: string }) | null;
}

interface Stored {
  readonly revision: number;
  readonly format: number;
  readonly count: number;
  readonly parts: readonly Uint8Array[];
}

/** Where the workspace stands and its settings. Throws NOT_FOUND. */
export async function readVersion(tx: Transaction, workspace: string): Promise<Version & { settings: Settings }> {
  const [row] = await tx.run<Version & { settings: Record<string, unknown> }>(READ_VERSION, { workspace });
  if (!row) throw new DomainError('NOT_FOUND', { kind: 'workspace', id: workspace });
  const settings = Object.fromEntries(
    fieldNames('settings').map((field) => [field, row.settings[field] ?? DEFAULT_SETTINGS[field as keyof Settings]]),
  ) as unknown as Settings;
  return { epoch: row.epoch, revision: row.revision, settings };
}

/** Takes the workspace's write lock until the transaction ends, and says where it stands. Throws NOT_FOUND. */
export async function lockAndLook(tx: Transaction, workspace: string, operation: string): Promise<Locked> {
  const [row] = await tx.run<Locked>(LOCK_AND_LOOK, { workspace, operation });
  if (!row) throw new DomainError('NOT_FOUND', { kind: 'workspace', id: workspace });
  return row;
}

/** Waits until no change to the workspace is under way, and keeps others out for the rest of the transaction. */
export async function lockWorkspace(tx: Transaction, workspace: string): Promise<void> {
  await tx.run(LOCK, { workspace });
}

/** The result of an operation; null when it never arrived. */
export async function findOperation(tx: Transaction, workspace: string, operation: string): Promise<Outcome | null> {
  const [row] = await tx.run<Outcome>(FIND_OPERATION, { workspace, operation });
  return row ?? null;
}

/** The lists of changes after `from` up to `until`, in order; null when one is missing. */
export async function readChanges(
  tx: Transaction,
  workspace: string,
  from: Version,
  until: number,
): Promise<Change[][] | null> {
  if (until <= from.revision) return [];
  const rows = await tx.run<Stored>(READ_REVISIONS, {
    workspace,
    epoch: integer(from.epoch),
    after: integer(from.revision),
    until: integer(until),
  });
  const whole =
    rows.length === until - from.revision &&
    rows.every((row, i) => row.revision === from.revision + 1 + i && isWhole(row));
  return whole ? rows.map((row) => [...unpackRevision(row.format, row.parts).changes]) : null;
}

const isWhole = (row: Stored): boolean => row.count === row.parts.length;

/** Applies lists that were accepted once. Throws STORE_INCONSISTENT when one no longer is: the graph and its history have parted. */
export function replay(graph: Graph, lists: readonly (readonly Change[])[]): Graph {
  return lists.reduce((present, changes) => {
    const applied = applyChanges(present, changes);
    if (!applied.ok) throw new DomainError('STORE_INCONSISTENT', { reason: 'REPLAY_REFUSED' });
    return applied.graph;
  }, graph);
}

/** The graph as of a revision: the nearest checkpoint before it (else the empty graph) with what came after replayed. */
export async function graphAsOf(tx: Transaction, workspace: string, version: Version): Promise<Graph> {
  const [row] = await tx.run<Stored>(READ_CHECKPOINT, {
    workspace,
    epoch: integer(version.epoch),
    revision: integer(version.revision),
  });
  if (row && !isWhole(row)) throw new DomainError('STORE_INCONSISTENT', { reason: 'CHECKPOINT_MISSING' });
  const from = { epoch: version.epoch, revision: row?.revision ?? 0 };
  const lists = await readChanges(tx, workspace, from, version.revision);
  if (!lists) throw new DomainError('STORE_INCONSISTENT', { reason: 'REVISION_MISSING' });
  return replay(row ? unpackCheckpoint(row.format, row.parts) : emptyGraph(), lists);
}

/** What a revision is recorded with. */
export interface Recorded {
  readonly workspace: string;
  readonly operation: string;
  readonly actor: string;
  /** The name to show for the actor; null: none was given. */
  readonly name: string | null;
  readonly at: string;
  readonly kind: RevisionKind;
  /** The operation that it takes back, does again or restores. */
  readonly of: string | null;
  /** Whether the survey's cells may be others afterwards. */
  readonly cells: boolean;
  readonly revision: number;
  readonly changeBytes: number;
  readonly packed: Packed;
  /** How many changes. */
  readonly count: number;
  /** The nodes that they touch, as texts. */
  readonly subjects: readonly string[];
  /** The name of the file, where the changes are an import. */
  readonly file: string | null;
}

/** Writes the revision and moves the workspace on to it; throws STORE_INCONSISTENT when the server did not do exactly that. */
export async function recordRevision(tx: Transaction, { packed, ...given }: Recorded): Promise<void> {
  const { counters } = await tx.write(RECORD_REVISION, {
    ...given,
    revision: integer(given.revision),
    changeBytes: integer(given.changeBytes),
    count: integer(given.count),
    format: integer(REVISION_FORMAT),
    parts: packed.parts.map(bytes),
  });
  if (counters.nodesCreated !== 1 + packed.parts.length)
    throw new DomainError('STORE_INCONSISTENT', { reason: 'REVISION_NOT_RECORDED' });
}

/** Writes a checkpoint unless there is one as new already. */
export async function recordCheckpoint(
  tx: Transaction,
  workspace: string,
  version: Version,
  changeBytes: number,
  packed: Packed,
): Promise<void> {
  await tx.write(RECORD_CHECKPOINT, {
    workspace,
    epoch: integer(version.epoch),
    revision: integer(version.revision),
    changeBytes: integer(changeBytes),
    bytes: integer(packed.bytes),
    format: integer(CHECKPOINT_FORMAT),
    parts: packed.parts.map(bytes),
  });
}
