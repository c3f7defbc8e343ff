import type { ChangeListener } from '../graph/workspace-graphs';
import { READ_VERSIONS } from '../graph/revisions.cypher';
import { lockWorkspace, type Version } from '../graph/revisions.repository';
import type { FeedEvent } from '../graphql/generated/schema';
import type { Store } from '../neo4j/store';
import type { Alarm } from './alarm';
import { revisionsAfter, type After } from './revisions-after';

/** How often the store is asked what other processes have written: one small question for all workspaces that are followed. */
const ASK_MS = 500;
/** Revisions that are read at once. */
const PAGE = 20;

interface Followed {
  readonly alarms: Set<Alarm>;
  /** The version that was last heard of, as text; null: none yet, or no such workspace. */
  heard: string | null;
}

const textOf = ({ epoch, revision }: Version): string => `${epoch} ${revision}`;

/**
 * The change feed. A follower keeps only its version and reads on from there whenever its workspace is heard to have changed:
 * so nothing is missed or doubled, nothing queues up for one who takes slowly, and it makes no difference who wrote.
 */
export class Feed {
  private readonly followed = new Map<string, Followed>();
  private timer: NodeJS.Timeout | null = null;
  private asking: Promise<void> = Promise.resolve();
  private over = false;

  constructor(
    private readonly store: Store,
    private readonly warn: (message: string, error: unknown) => void,
  ) {}

  /** A workspace has changed, here and just now. */
  readonly hear: ChangeListener = (workspace, version) => {
    const followed = this.followed.get(workspace);
    if (!followed) return;
    followed.heard = version && textOf(version);
    for (const alarm of followed.alarms) alarm.ring();
  };

  /** Up to `first` revisions after a version. */
  async after(workspace: string, version: Version, first: number): Promise<After> {
    const found = await this.store.read((tx) => revisionsAfter(tx, workspace, version, first));
    if (found.end !== 'missing') return found;
    // Of a commit under way the new version may be seen before its revision is found. Under the lock it is over.
    return this.store.write(async (tx) => {
      await lockWorkspace(tx, workspace);
      return revisionsAfter(tx, workspace, version, first);
    });
  }

  /** Every revision after a version, as long as the alarm is not over; a `FeedEnd` last, where it cannot go on. */
  async *follow(workspace: string, after: Version, alarm: Alarm): AsyncGenerator<FeedEvent, void, void> {
    this.add(workspace, alarm);
    try {
      for (let version = after; !alarm.isOver;) {
        const { revisions, more, end } = await this.after(workspace, version, PAGE);
        for (const revision of revisions) {
          yield revision;
          version = revision;
        }
        if (end) {
          yield { __typename: 'FeedEnd', reason: end };
          return;
        }
        if (!more) await alarm.wait();
      }
    } finally {
      this.remove(workspace, alarm);
    }
  }

  /** Asks the store no more. */
  async stop(): Promise<void> {
    this.over = true;
    if (this.timer) clearTimeout(this.timer);
    await this.asking;
  }

  private add(workspace: string, alarm: Alarm): void {
    const followed = this.followed.get(workspace) ?? { alarms: new Set(), heard: null };
    this.followed.set(workspace, followed);
    followed.alarms.add(alarm);
    if (!this.timer) this.askLater(null);
  }

  private remove(workspace: string, alarm: Alarm): void {
    const alarms = this.followed.get(workspace)?.alarms;
    alarms?.delete(alarm);
    if (alarms?.size === 0) this.followed.delete(workspace);
  }

  /** `failed`: what went wrong the last time. Once nobody follows, nothing is asked. */
  private askLater(failed: unknown): void {
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.over || this.followed.size === 0) return;
      this.asking = this.ask().then(
        () => this.askLater(null),
        (error: unknown) => {
          if (failed === null) this.warn('the change feed does not hear of other processes', error);
          this.askLater(error);
        },
      );
    }, ASK_MS);
    this.timer.unref();
  }

  private async ask(): Promise<void> {
    const workspaces = [...this.followed.keys()];
    const rows = await this.store.read((tx) => tx.run<Version & { workspace: string }>(READ_VERSIONS, { workspaces }));
    const present = new Map(rows.map((row) => [row.workspace, textOf(row)]));
    for (const workspace of workspaces) {
      const followed = this.followed.get(workspace);
      const now = present.get(workspace) ?? null;
      // Nothing heard yet: it may have changed between the follower's first reading and this.
      if (!followed || (followed.heard !== null && followed.heard === now)) continue;
      followed.heard = now;
      for (const alarm of followed.alarms) alarm.ring();
    }
  }
}
