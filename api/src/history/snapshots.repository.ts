import type { Version } from '../graph/revisions.repository';
import { integer, type Transaction } from '../neo4j/store';

/** A name that a revision was given. */
export interface Snapshot extends Version {
  readonly id: string;
  /** When the revision was written, and when the name was given; ISO, UTC. */
  readonly revisionAt: string;
  readonly at: string;
  readonly name: string;
  readonly note: string | null;
  readonly actor: string;
  readonly by: string | null;
}

const SNAPSHOT = 's {.id, .epoch, .revision, .revisionAt, .at, .name, .note, .actor, .by} AS snapshot';

export const LIST_SNAPSHOTS = `MATCH (s:Snapshot) WHERE s.workspace = $workspace
RETURN ${SNAPSHOT} ORDER BY s.epoch DESC, s.revision DESC, s.at DESC, s.id`;

/** One that is there under this id stays as it is. */
export const ADD_SNAPSHOT = `MERGE (s:Snapshot {workspace: $workspace, id: $id})
ON CREATE SET s += $row
RETURN ${SNAPSHOT}`;

export const RENAME_SNAPSHOT = `MATCH (s:Snapshot {workspace: $workspace, id: $id})
SET s.name = $name, s.note = $note
RETURN ${SNAPSHOT}`;

export const REMOVE_SNAPSHOT = 'MATCH (s:Snapshot {workspace: $workspace, id: $id}) DELETE s';

type Found = { readonly snapshot: Snapshot };

/** The snapshots of a workspace, the latest revision first. */
export async function listSnapshots(tx: Transaction, workspace: string): Promise<Snapshot[]> {
  return (await tx.run<Found>(LIST_SNAPSHOTS, { workspace })).map(({ snapshot }) => snapshot);
}

/** Adds a snapshot, or gives the one of this id that was added before. */
export async function addSnapshot(tx: Transaction, workspace: string, snapshot: Snapshot): Promise<Snapshot> {
  const { id, ...given } = snapshot;
  const row = { ...given, epoch: integer(given.epoch), revision: integer(given.revision) };
  return (await tx.run<Found>(ADD_SNAPSHOT, { workspace, id, row }))[0]!.snapshot;
}

/** Renames a snapshot; null when there is none. */
export async function renameSnapshot(
  tx: Transaction,
  workspace: string,
  { id, name, note }: Pick<Snapshot, 'id' | 'name' | 'note'>,
): Promise<Snapshot | null> {
  return (await tx.run<Found>(RENAME_SNAPSHOT, { workspace, id, name, note }))[0]?.snapshot ?? null;
}

/** Removes a snapshot, where there is one. */
export async function removeSnapshot(tx: Transaction, workspace: string, id: string): Promise<void> {
  await tx.run(REMOVE_SNAPSHOT, { workspace, id });
}
