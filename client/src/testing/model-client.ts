import type { Change } from '@kaskade/domain';
import {
  caughtUp,
  connection,
  edited,
  loaded,
  lost,
  neverArrived,
  putOff,
  redone,
  refused,
  restored,
  revised,
  sending,
  stored,
  undone,
  type Done,
} from '../graph/edits/edit-events';
import { keptOf, startEdits, type EditState, type KeptEdits } from '../graph/edits/edit-state';
import { nextStep } from '../graph/edits/next-step';
import { settled } from '../graph/edits/settle';
import type { MemoryServer } from './memory-server';

/** What can go wrong with one question to the server. */
export type Fault = 'none' | 'lostBefore' | 'lostAfter' | 'busy';

/** A browser window at a server in memory: the real states and steps, one question at a time, with faults on the way. */
export class ModelClient {
  state: EditState;
  /** Steps of undo and redo that were let go of. */
  skipped = 0;
  #operations = 0;
  /** How far its feed has come; null while the connection is down. */
  #feed: number | null;

  constructor(
    readonly name: string,
    private readonly server: MemoryServer,
  ) {
    this.state = startEdits(server.version, server.graph);
    this.#feed = server.version.revision;
  }

  #operation(): string {
    return `${this.name}${++this.#operations}`;
  }

  #take(done: Done): boolean {
    this.state = done.state;
    return done.ok;
  }

  edit(changes: readonly Change[]): boolean {
    return this.#take(edited(this.state, this.#operation(), changes));
  }

  undo(): void {
    if (!this.#take(undone(this.state, this.#operation()))) this.skipped++;
  }

  redo(): void {
    if (!this.#take(redone(this.state, this.#operation()))) this.skipped++;
  }

  settle(which: number, way: 'mine' | 'theirs'): void {
    const { conflicts } = this.state;
    const conflict = conflicts[which % Math.max(1, conflicts.length)];
    if (conflict !== undefined) this.#take(settled(this.state, conflict, way, this.#operation()));
  }

  /** Does the next thing there is to do with the server. False: there is nothing. */
  step(fault: Fault): boolean {
    const step = nextStep(this.state);
    if (step === null) return false;
    switch (step.type) {
      case 'send': {
        const { operation, changes } = step.edit;
        this.state = sending(this.state, operation);
        if (fault === 'busy') {
          this.state = putOff(this.state, operation);
          break;
        }
        const taken = fault === 'lostBefore' ? null : this.server.change(this.name, operation, changes);
        if (taken === null || fault === 'lostAfter') {
          this.state = lost(this.state, operation);
          this.#feed = null;
        } else if (taken.ok) this.state = stored(this.state, operation, taken.version);
        else this.state = refused(this.state, operation, taken.problems);
        break;
      }
      case 'ask': {
        if (fault !== 'none') {
          this.state = lost(this.state, step.operation);
          break;
        }
        const version = this.server.outcome(step.operation);
        this.state =
          version === null ? neverArrived(this.state, step.operation) : stored(this.state, step.operation, version);
        break;
      }
      case 'catchUp':
        if (fault !== 'none') {
          this.state = connection(this.state, false);
          this.#feed = null;
        } else if (step.since === null) this.state = loaded(this.state, this.server.version, this.server.graph);
        else {
          for (const revision of this.server.after(step.since)) this.state = revised(this.state, revision);
          this.state = caughtUp(this.state, this.server.version);
          this.#feed = this.server.version.revision;
        }
    }
    return true;
  }

  /** The next revision of the feed comes in. */
  hear(): void {
    if (this.#feed === null || this.#feed >= this.server.revisions.length) return;
    this.state = revised(this.state, this.server.revisions[this.#feed++]!);
  }

  disconnect(): void {
    this.state = connection(this.state, false);
    this.#feed = null;
  }

  connect(): void {
    this.state = connection(this.state, true);
    this.#feed ??= this.state.version.revision;
  }

  /** The page is loaded again: the graph comes from the server, and the rest is what was kept. */
  reload(): void {
    const kept = JSON.parse(JSON.stringify(keptOf(this.state))) as KeptEdits;
    this.state = restored(startEdits(this.server.version, this.server.graph), kept);
    this.#feed = this.server.version.revision;
  }

  /** Connects, and goes on until there is nothing left to do; of every conflict theirs is taken. */
  settleDown(): void {
    this.connect();
    for (let steps = 0; this.step('none') || this.state.conflicts.length > 0; steps++) {
      if (steps > 10_000) throw new Error(`${this.name} does not come to rest`);
      this.settle(0, 'theirs');
    }
    while (this.#feed !== null && this.#feed < this.server.revisions.length) this.hear();
    // What came in may have shown something missing.
    if (nextStep(this.state) !== null) this.settleDown();
  }
}
