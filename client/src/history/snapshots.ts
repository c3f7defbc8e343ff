import { create } from 'zustand';
import type {
  AddSnapshotMutation,
  AddSnapshotMutationVariables,
  NewSnapshotInput,
  RemoveSnapshotMutation,
  RemoveSnapshotMutationVariables,
  RenameSnapshotMutation,
  RenameSnapshotMutationVariables,
  SnapshotsQuery,
  SnapshotsQueryVariables,
} from '../generated/graphql';
import { apiErrorOf } from '../graph/api-error';
import { ask } from '../graph/ask';
import type { ApiError } from '../graph/refusal';

const SNAPSHOTS = /* GraphQL */ `
  query Snapshots($workspace: ID!) {
    snapshots(workspace: $workspace) {
      id
      epoch
      revision
      revisionAt
      name
      note
      by
    }
  }
`;

const ADD = /* GraphQL */ `
  mutation AddSnapshot($workspace: ID!, $snapshot: NewSnapshotInput!) {
    addSnapshot(workspace: $workspace, snapshot: $snapshot) {
      id
    }
  }
`;

const RENAME = /* GraphQL */ `
  mutation RenameSnapshot($workspace: ID!, $id: ID!, $name: String!, $note: String) {
    renameSnapshot(workspace: $workspace, id: $id, name: $name, note: $note) {
      id
    }
  }
`;

const REMOVE = /* GraphQL */ `
  mutation RemoveSnapshot($workspace: ID!, $id: ID!) {
    removeSnapshot(workspace: $workspace, id: $id)
  }
`;

/** A name for a revision. */
export type Snapshot = SnapshotsQuery['snapshots'][number];

/** The snapshots of one workspace, as they were read last. */
interface Snapshots {
  readonly workspace: string | null;
  /** The latest revision first; null: not read yet. */
  readonly list: readonly Snapshot[] | null;
  readonly error: ApiError | null;
}

export const useSnapshots = create<Snapshots>()(() => ({ workspace: null, list: null, error: null }));

/** Reads the snapshots of a workspace; what was read before stays until then, and where it fails. */
export async function loadSnapshots(workspace: string): Promise<void> {
  if (useSnapshots.getState().workspace !== workspace) useSnapshots.setState({ workspace, list: null, error: null });
  const isWanted = (): boolean => useSnapshots.getState().workspace === workspace;
  try {
    const { snapshots } = await ask<SnapshotsQuery, SnapshotsQueryVariables>(SNAPSHOTS, { workspace });
    if (isWanted()) useSnapshots.setState({ list: snapshots, error: null });
  } catch (thrown) {
    if (isWanted()) useSnapshots.setState({ error: apiErrorOf(thrown) });
  }
}

/** Gives a revision a name; sent again under the same id it is there once. Throws ApiError. */
export async function saveSnapshot(workspace: string, snapshot: NewSnapshotInput): Promise<void> {
  await ask<AddSnapshotMutation, AddSnapshotMutationVariables>(ADD, { workspace, snapshot });
  await loadSnapshots(workspace);
}

/** Gives a snapshot another name and another note. Throws ApiError. */
export async function renameSnapshot(workspace: string, id: string, name: string, note: string | null): Promise<void> {
  await ask<RenameSnapshotMutation, RenameSnapshotMutationVariables>(RENAME, { workspace, id, name, note });
  await loadSnapshots(workspace);
}

/** Takes a name from a revision, which stays. Throws ApiError. */
export async function removeSnapshot(workspace: string, id: string): Promise<void> {
  await ask<RemoveSnapshotMutation, RemoveSnapshotMutationVariables>(REMOVE, { workspace, id });
  await loadSnapshots(workspace);
}
