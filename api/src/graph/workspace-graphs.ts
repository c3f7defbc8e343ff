import { DomainError, type Graph } from '@kaskade/domain';
import type { Cell } from '@kaskade/analysis';
import { answerCells } from '@kaskade/workbook';
import { leavesOutcomeUnknown, type Store, type Transaction } from '../neo4j/store';
import { loadGraph } from './graph-loading';
import { writeRows } from './graph-writes';
import {
  mayChangeCells,
  prepareChanges,
  requireSender,
  requireText,
  type Applied,
  type ChangeList,
  type Prepared,
} from './prepared-changes';
import { ResidentGraphs, type ResidentGraph } from './resident-graphs';
import { packCheckpoint } from './revision-format';
import {
  findOperation,
  graphAsOf,
  lockAndLook,
  lockWorkspace,
  readChanges,
  readVersion,
  recordCheckpoint,
  recordRevision,
  replay,
  type Locked,
  type Outcome,
  type Version,
} from './revisions.repository';
import { readAnswers, removeAnswers, replaceAnswers } from './survey.repository';

/** Over this many missing revisions a reload is faster than a replay. */
const REPLAY_LIMIT = 1_000;
const CHECKPOINT_REVISIONS = 200;
const LOAD_ATTEMPTS = 5;

/** Under the lock the graph turned out to be further on than a replay reaches. */
class Behind extends Error {}

interface Committed {
  readonly outcome: Applied;
  /** Null when nothing was written. */
  readonly resident: ResidentGraph | null;
  readonly locked: Locked;
  readonly changeBytes: number;
}

/** Told of the version that a workspace has come to; null: it has been removed. */
export type ChangeListener = (workspace: string, version: Version | null) => void;

/** The graphs of all workspaces: read from memory, written by the one way in (architecture.md, The write path, exactly). */
export class WorkspaceGraphs {
  private readonly residents: ResidentGraphs;
  private readonly listeners: ChangeListener[] = [];

  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
    residentBytes: number,
    private readonly warn: (message: string, error: unknown) => void,
  ) {
    this.residents = new ResidentGraphs(residentBytes);
  }

  /** The graph as it stands in the store, with its version. Throws NOT_FOUND. */
  async graphOf(workspace: string): Promise<ResidentGraph> {
    let found = await this.store.read((tx) => this.broughtUpToDate(tx, workspace));
    for (let attempt = 1; !found && attempt < LOAD_ATTEMPTS; attempt += 1) found = await this.loaded(workspace);
    found ??= await this.loadedUnderLock(workspace);
    this.residents.put(found);
    return found;
  }

  /** Where the workspace stands; one small question to the store. Throws NOT_FOUND. */
  versionOf(workspace: string): Promise<Version> {
    return this.store.read((tx) => readVersion(tx, workspace));
  }

  /** The graph as of a revision of an epoch, from the nearest checkpoint and the revisions after it. */
  async graphAsOf(workspace: string, version: Version): Promise<Graph> {
    return this.store.read((tx) => graphAsOf(tx, workspace, version));
  }

  /** The survey's cells that may exist outside the store, for the graph as it stands. */
  async cellsOf(resident: ResidentGraph): Promise<Cell[]> {
    const answers = await this.store.read((tx) => readAnswers(tx, resident.workspace));
    return answerCells(resident.graph, answers);
  }

  /** What became of an operation; null when it never arrived. */
  async outcomeOf(workspace: string, operation: string): Promise<Outcome | null> {
    return this.store.read(async (tx) => {
      await readVersion(tx, workspace);
      return findOperation(tx, workspace, operation);
    });
  }

  /** Tells a listener of every version that this process has brought a workspace to, after the commit; null: it has been removed. */
  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** Forgets what is kept of a workspace: it has been removed. */
  forget(workspace: string): void {
    this.residents.drop(workspace);
    for (const listener of this.listeners) listener(workspace, null);
  }

  /** How much is kept in memory. */
  get residentSize(): { readonly graphs: number; readonly bytes: number } {
    return this.residents.size;
  }

  /**
   * Applies a list of changes: one transaction, one revision. Throws INVALID (with `problems`), CONFLICT, REVISION_MISMATCH,
   * NOT_FOUND, STORE_INCONSISTENT when the rows are not as known, UNKNOWN_OUTCOME when nobody can say whether it was written.
   */
  async applyChanges(list: ChangeList): Promise<Applied> {
    requireText('operation', list.operation);
    requireText('of', list.of ?? null);
    requireSender(list);
    for (let attempt = 1; ; attempt += 1) {
      const resident = await this.graphOf(list.workspace);
      const prepared = prepareChanges(resident, list);
      let runs = 0;
      try {
        const committed = await this.store.write((tx) => this.commit(tx, list, resident, prepared, (runs += 1)));
        if (committed.resident) {
          this.residents.put(committed.resident);
          this.tell(committed.resident);
          await this.checkpointWhenDue(committed, list.importedFile !== undefined);
        }
        return committed.outcome;
      } catch (error) {
        if (behind(error) && attempt < LOAD_ATTEMPTS) {
          this.residents.drop(list.workspace);
          continue;
        }
        if (leavesOutcomeUnknown(error)) return this.askAgain(list, error);
        // What is kept may be what does not fit the rows.
        if (error instanceof DomainError && error.code === 'STORE_INCONSISTENT') this.residents.drop(list.workspace);
        throw error;
      }
    }
  }

  private async commit(
    tx: Transaction,
    list: ChangeList,
    known: ResidentGraph,
    prepared: Prepared | DomainError,
    run: number,
  ): Promise<Committed> {
    const { workspace, operation, actor, name = null, of = null, importedFile: file = null } = list;
    const locked = await lockAndLook(tx, workspace, operation);
    if (locked.done) {
      // The driver runs a transaction again when the answer to its commit was lost: what is found then is this list itself.
      const outcome = { ...locked.done, operation, repeated: run === 1 };
      return { outcome, resident: null, locked, changeBytes: locked.changeBytes };
    }
    if (list.expected && (list.expected.epoch !== locked.epoch || list.expected.revision !== locked.revision)) {
      throw new DomainError('REVISION_MISMATCH', { epoch: locked.epoch, revision: locked.revision });
    }
    const isCurrent = locked.epoch === known.epoch && locked.revision === known.revision;
    const ready = isCurrent ? prepared : prepareChanges(await this.caughtUp(tx, known, locked), list);
    if (ready instanceof DomainError) throw ready;
    if (ready.write) await writeRows(tx, ready.write);
    if (list.answers) await replaceAnswers(tx, workspace, list.answers);
    else await removeAnswers(tx, workspace, list.changes);
    const at = this.now().toISOString();
    const revision = locked.revision + 1;
    const changeBytes = locked.changeBytes + ready.packed.bytes;
    await recordRevision(tx, {
      workspace,
      operation,
      actor,
      name,
      at,
      kind: list.kind ?? (file === null ? 'change' : 'import'),
      of,
      cells: mayChangeCells(list),
      revision,
      changeBytes,
      packed: ready.packed,
      count: list.changes.length,
      subjects: ready.subjects,
      file,
    });
    return {
      outcome: { operation, epoch: locked.epoch, revision, at, repeated: false },
      resident: { workspace, epoch: locked.epoch, revision, graph: ready.graph },
      locked,
      changeBytes,
    };
  }

  private tell({ workspace, epoch, revision }: ResidentGraph): void {
    for (const listener of this.listeners) listener(workspace, { epoch, revision });
  }

  private async caughtUp(tx: Transaction, known: ResidentGraph, to: Version): Promise<ResidentGraph> {
    const near =
      to.epoch === known.epoch && to.revision > known.revision && to.revision - known.revision <= REPLAY_LIMIT;
    const lists = near ? await readChanges(tx, known.workspace, known, to.revision) : null;
    if (!lists) throw new Behind();
    return { ...known, ...versionOf(to), graph: replay(known.graph, lists) };
  }

  /** The kept graph with what is missing replayed; null when none is kept, or one too far behind. */
  private async broughtUpToDate(tx: Transaction, workspace: string): Promise<ResidentGraph | null> {
    const version = await readVersion(tx, workspace);
    const kept = this.residents.get(workspace);
    if (!kept || (kept.epoch === version.epoch && kept.revision >= version.revision)) return kept ?? null;
    return this.caughtUp(tx, kept, version).catch((error: unknown) => {
      if (error instanceof Behind) return null;
      throw error;
    });
  }

  /** A fresh graph; null when it was written to meanwhile, which shows piece by piece: so the version is read under the lock. */
  private async loaded(workspace: string): Promise<ResidentGraph | null> {
    const lockedVersion = () =>
      this.store.write(async (tx) => {
        await lockWorkspace(tx, workspace);
        return readVersion(tx, workspace);
      });
    const before = await lockedVersion();
    const graph = await this.store.read((tx) => loadGraph(tx, workspace, before.settings));
    const after = await lockedVersion();
    const still = before.epoch === after.epoch && before.revision === after.revision;
    return graph && still ? { workspace, ...versionOf(before), graph } : null;
  }

  private loadedUnderLock(workspace: string): Promise<ResidentGraph> {
    return this.store.write(async (tx) => {
      await lockWorkspace(tx, workspace);
      const { settings, ...version } = await readVersion(tx, workspace);
      const graph = await loadGraph(tx, workspace, settings);
      if (!graph) throw new DomainError('STORE_INCONSISTENT', { reason: 'LINK_LEAVES_WORKSPACE' });
      return { workspace, ...versionOf(version), graph };
    });
  }

  /** The answer to a commit was lost. Under the lock nothing of it can still be on its way, so what is then there is the truth. */
  private async askAgain(list: ChangeList, error: unknown): Promise<Applied> {
    this.residents.drop(list.workspace);
    const { workspace, operation } = list;
    const locked = await this.store
      .write((tx) => lockAndLook(tx, workspace, operation))
      .catch(() => {
        throw new DomainError('UNKNOWN_OUTCOME', { operation }, { cause: error });
      });
    if (!locked.done) throw error;
    return { ...locked.done, operation, repeated: false };
  }

  /** A lost checkpoint costs time at the next rebuild, never a result: it is said in the log and made at a later change. */
  private async checkpointWhenDue({ resident, locked, changeBytes }: Committed, imported: boolean): Promise<void> {
    if (!resident) return;
    const revisions = resident.revision - (locked.checkpointRevision ?? 0);
    const since = changeBytes - (locked.checkpointAt ?? 0);
    const size = locked.checkpointBytes ?? 0;
    if (!imported && revisions < CHECKPOINT_REVISIONS && (size === 0 || since <= size)) return;
    try {
      const packed = packCheckpoint(resident.graph);
      await this.store.write((tx) => recordCheckpoint(tx, resident.workspace, resident, changeBytes, packed));
    } catch (error) {
      this.warn('a checkpoint was not written', error);
    }
  }
}

const versionOf = ({ epoch, revision }: Version): Version => ({ epoch, revision });

const behind = (error: unknown): boolean =>
  error instanceof Behind || (error instanceof DomainError && error.cause instanceof Behind);
