import { applyChanges, DomainError, type Change, type IsoDate } from '@kaskade/domain';
import type { Clock } from '../clock';
import type { ResidentGraph } from '../graph/resident-graphs';
import { READ_LAST_BEFORE, READ_MOMENT } from '../graph/revisions.cypher';
import { findOperation, readChanges, readVersion, type Version } from '../graph/revisions.repository';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import { integer, type Store, type Transaction } from '../neo4j/store';
import { Recent } from '../report/recent';

/** A point in a workspace's history. */
export type At = { readonly version: Version } | { readonly day: IsoDate };

/** A graph as it was, with the day that its revision was written on. */
export interface PastGraph extends ResidentGraph {
  readonly day: IsoDate;
}

/** A rebuilt graph is as large as the present one, so few are kept: enough to step to and fro between snapshots. */
const KEPT = 4;

/** Graphs as they were: the nearest checkpoint with what came after it replayed. */
export class PastGraphs {
  private readonly kept = new Recent<Promise<ResidentGraph>>(KEPT);

  constructor(
    private readonly store: Store,
    private readonly graphs: WorkspaceGraphs,
    private readonly clock: Pick<Clock, 'dayOf' | 'startOf'>,
  ) {}

  /** The graph at a point of the history. Throws NOT_FOUND when there was none then. */
  async graphAt(workspace: string, at: At): Promise<PastGraph> {
    const { moment, ...version } = await this.store.read((tx) => this.find(tx, workspace, at));
    return { ...(await this.rebuilt(workspace, version)), day: this.clock.dayOf(moment) };
  }

  /** Where the workspace stood at a point of the history, and when that revision was written. Throws NOT_FOUND. */
  momentOf(workspace: string, at: At): Promise<Version & { readonly moment: string }> {
    return this.store.read((tx) => this.find(tx, workspace, at));
  }

  /** The changes that take an operation back from the graph that it made. Throws NOT_FOUND. */
  async inverseOf(workspace: string, operation: string): Promise<readonly Change[]> {
    const found = await this.store.read(async (tx) => {
      await readVersion(tx, workspace);
      const outcome = await findOperation(tx, workspace, operation);
      if (!outcome) throw new DomainError('NOT_FOUND', { kind: 'operation', id: operation });
      const before = { epoch: outcome.epoch, revision: outcome.revision - 1 };
      const [changes] = (await readChanges(tx, workspace, before, outcome.revision)) ?? [];
      if (!changes) throw new DomainError('STORE_INCONSISTENT', { reason: 'REVISION_MISSING' });
      return { before, changes };
    });
    const { graph } = await this.rebuilt(workspace, found.before);
    const applied = applyChanges(graph, found.changes);
    if (!applied.ok) throw new DomainError('STORE_INCONSISTENT', { reason: 'REPLAY_REFUSED' });
    return applied.inverse;
  }

  private rebuilt(workspace: string, version: Version): Promise<ResidentGraph> {
    const { epoch, revision } = version;
    const key = `${workspace} ${epoch} ${revision}`;
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.graphs.graphAsOf(workspace, version).then((graph) => ({ workspace, epoch, revision, graph }));
    return this.kept.put(key, made);
  }

  private async find(tx: Transaction, workspace: string, at: At): Promise<Version & { readonly moment: string }> {
    const { epoch } = await readVersion(tx, workspace);
    if ('version' in at) {
      const { version } = at;
      const [row] = await tx.run<{ at: string }>(READ_MOMENT, {
        workspace,
        epoch: integer(version.epoch),
        revision: integer(version.revision),
      });
      if (row) return { epoch: version.epoch, revision: version.revision, moment: row.at };
    } else {
      const until = this.clock.startOf(at.day, 1);
      const [row] = await tx.run<{ revision: number; at: string }>(READ_LAST_BEFORE, {
        workspace,
        epoch: integer(epoch),
        until,
      });
      if (row) return { epoch, revision: row.revision, moment: row.at };
    }
    throw new DomainError('NOT_FOUND', { kind: 'revision', ...at });
  }
}
