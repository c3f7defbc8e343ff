import { DomainError, NAME_LIMIT, TEXT_LIMIT } from '@kaskade/domain';
import { requireSender, requireText } from '../graph/prepared-changes';
import type { Version } from '../graph/revisions.repository';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { Store } from '../neo4j/store';
import type { PastGraphs } from './past-graphs';
import { addSnapshot, listSnapshots, removeSnapshot, renameSnapshot, type Snapshot } from './snapshots.repository';

/** A name for a revision; no version: where the workspace stands. */
export interface NewSnapshot extends Pick<Snapshot, 'id' | 'name' | 'note' | 'actor' | 'by'> {
  readonly version: Version | null;
}

/** More would be no help on a timeline. */
export const MOST_SNAPSHOTS = 200;

/** Names for revisions. They are no changes: the graph and its history stay as they are. */
export class Snapshots {
  constructor(
    private readonly store: Store,
    private readonly graphs: WorkspaceGraphs,
    private readonly past: PastGraphs,
    private readonly now: () => Date,
  ) {}

  /** Throws NOT_FOUND. */
  async list(workspace: string): Promise<Snapshot[]> {
    await this.graphs.versionOf(workspace);
    return this.store.read((tx) => listSnapshots(tx, workspace));
  }

  /** Gives a revision a name; the same id again gives the first one. Throws NOT_FOUND, INVALID, TOO_LARGE. */
  async add(workspace: string, { id, version, name, note, actor, by }: NewSnapshot): Promise<Snapshot> {
    requireText('id', id);
    requireSender({ actor, name: by });
    requireName(name, note);
    const known = await this.list(workspace);
    const same = known.find((one) => one.id === id);
    if (same) return same;
    if (known.length >= MOST_SNAPSHOTS)
      throw new DomainError('TOO_LARGE', { reason: 'SNAPSHOTS', limit: MOST_SNAPSHOTS });
    const wanted = version ?? (await this.graphs.versionOf(workspace));
    const { epoch, revision, moment } = await this.past.momentOf(workspace, { version: wanted });
    const at = this.now().toISOString();
    const made: Snapshot = { id, epoch, revision, revisionAt: moment, name: name.trim(), note, at, actor, by };
    return this.store.write((tx) => addSnapshot(tx, workspace, made));
  }

  /** Throws NOT_FOUND, INVALID. */
  async rename(workspace: string, id: string, name: string, note: string | null): Promise<Snapshot> {
    requireName(name, note);
    const renamed = await this.store.write((tx) => renameSnapshot(tx, workspace, { id, name: name.trim(), note }));
    if (!renamed) throw new DomainError('NOT_FOUND', { kind: 'snapshot', id });
    return renamed;
  }

  /** Takes a name away, where there is one. Throws NOT_FOUND when there is no such workspace. */
  async remove(workspace: string, id: string): Promise<void> {
    await this.graphs.versionOf(workspace);
    await this.store.write((tx) => removeSnapshot(tx, workspace, id));
  }
}

function requireName(name: string, note: string | null): void {
  requireText('name', name, NAME_LIMIT);
  if (note !== null && note.length > TEXT_LIMIT)
    throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'note', limit: TEXT_LIMIT });
}
