import { NODE_KINDS, type Settings, type NodeKind } from '@kaskade/domain';
import { LABELS, settingsRow } from '../graph/graph-rows';
import { integer, type Store, type Transaction } from '../neo4j/store';

/** A workspace without its graph. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly epoch: number;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly importedFile: string | null;
  readonly importedAt: string | null;
  readonly sample: string | null;
  readonly settings: Settings;
}

const WORKSPACE = `w {.id, .name, .epoch, .revision, .createdAt, .changedAt, .importedFile, .importedAt, .sample,
  settings: w {.organisation, .asOf, .spanMax, .minAnswers, .layerWord, .mapping}} AS workspace`;

export const LIST_WORKSPACES = `MATCH (w:Workspace) RETURN ${WORKSPACE} ORDER BY w.changedAt DESC, w.id`;

export const READ_WORKSPACE = `MATCH (w:Workspace {id: $workspace}) RETURN ${WORKSPACE}`;

export const MAKE_WORKSPACE = `MERGE (w:Workspace {operation: $operation})
ON CREATE SET w += $row
RETURN ${WORKSPACE}`;

export const RENAME_WORKSPACE = `MATCH (w:Workspace {id: $workspace})
SET w.name = $name, w.changedAt = $at
RETURN ${WORKSPACE}`;

export const REMOVE_WORKSPACE = `MATCH (lock:Workspace {id: $workspace})
SET lock._lock = true
WITH count(lock) AS locked
MATCH (w:Workspace {id: $workspace}) WHERE w.name = $name
CREATE (:RemovedWorkspace {id: $workspace})
DELETE w`;

export const REMOVED_WORKSPACES = 'MATCH (r:RemovedWorkspace) WHERE r.id IS NOT NULL RETURN r.id AS id';

export const FORGET_REMOVED = 'MATCH (r:RemovedWorkspace {id: $workspace}) DELETE r';

/** Everything that bears a workspace's id. */
const LABELS_OF_WORKSPACE = [
  ...Object.values(LABELS),
  'SurveyAnswers',
  'Revision',
  'RevisionPart',
  'Checkpoint',
  'CheckpointPart',
  'Snapshot',
];

/** One batch each, so that no removal needs more memory than another. */
export const REMOVE_ROWS = LABELS_OF_WORKSPACE.map(
  (label) => `MATCH (n:${label}) WHERE n.workspace = $workspace WITH n LIMIT $batch DETACH DELETE n`,
);
const BATCH = 2_000;

export const COUNT_NODES = NODE_KINDS.map(
  (kind) =>
    `MATCH (n:${LABELS[kind]}) WHERE n.workspace = $workspace WITH count(n) AS count RETURN '${kind}' AS kind, count`,
).join('\nUNION ALL\n');

/** Rows that no workspace owns; there must be none. Scans every label: for checks, not for requests. */
export const COUNT_WITHOUT_WORKSPACE = Object.values(LABELS)
  .map((label) => `MATCH (n:${label}) WHERE n.workspace IS NULL RETURN count(n) AS count`)
  .join('\nUNION ALL\n');

type Found = { readonly workspace: Workspace };

/** All workspaces, the one changed last first. */
export async function listWorkspaces(tx: Transaction): Promise<Workspace[]> {
  return (await tx.run<Found>(LIST_WORKSPACES)).map((row) => row.workspace);
}

/** One workspace; null when there is none. */
export async function readWorkspace(tx: Transaction, workspace: string): Promise<Workspace | null> {
  return (await tx.run<Found>(READ_WORKSPACE, { workspace }))[0]?.workspace ?? null;
}

/** Makes an empty workspace at revision 0, or gives the one that this operation made before. */
export async function makeWorkspace(
  tx: Transaction,
  operation: string,
  { settings, ...given }: Pick<Workspace, 'id' | 'name' | 'createdAt' | 'sample' | 'settings'>,
): Promise<Workspace> {
  const row = {
    ...given,
    changedAt: given.createdAt,
    epoch: integer(1),
    revision: integer(0),
    changeBytes: integer(0),
    ...settingsRow(settings),
  };
  return (await tx.run<Found>(MAKE_WORKSPACE, { operation, row }))[0]!.workspace;
}

/** Renames; null when there is no such workspace. */
export async function renameWorkspace(
  tx: Transaction,
  workspace: string,
  name: string,
  at: string,
): Promise<Workspace | null> {
  return (await tx.run<Found>(RENAME_WORKSPACE, { workspace, name, at }))[0]?.workspace ?? null;
}

/** Takes the workspace out of sight, when that is its name; false when it is not. Its rows go by `removeRows`. */
export async function removeWorkspace(tx: Transaction, workspace: string, name: string): Promise<boolean> {
  return (await tx.write(REMOVE_WORKSPACE, { workspace, name })).counters.nodesDeleted === 1;
}

/** Removes all rows of a workspace that is out of sight, batch by batch; can be interrupted and begun again. */
export async function removeRows(store: Store, workspace: string): Promise<void> {
  for (const cypher of REMOVE_ROWS) {
    for (let deleted = BATCH; deleted === BATCH;) {
      deleted = await store.write(
        async (tx) => (await tx.write(cypher, { workspace, batch: integer(BATCH) })).counters.nodesDeleted,
      );
    }
  }
  await store.write((tx) => tx.run(FORGET_REMOVED, { workspace }));
}

/** Workspaces out of sight whose rows may still be there. */
export async function removedWorkspaces(tx: Transaction): Promise<string[]> {
  return (await tx.run<{ id: string }>(REMOVED_WORKSPACES)).map((row) => row.id);
}

/** How many nodes of each kind. */
export async function countNodes(tx: Transaction, workspace: string): Promise<Record<NodeKind, number>> {
  const rows = await tx.run<{ kind: NodeKind; count: number }>(COUNT_NODES, { workspace });
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) as Record<NodeKind, number>;
}

/** How many rows have no workspace, over all labels. */
export async function countWithoutWorkspace(tx: Transaction): Promise<number> {
  const rows = await tx.run<{ count: number }>(COUNT_WITHOUT_WORKSPACE);
  return rows.reduce((total, { count }) => total + count, 0);
}
