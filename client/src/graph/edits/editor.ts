import type { Cell } from '@kaskade/analysis';
import type { Change, ChangeProblem, Graph } from '@kaskade/domain';
import { apiErrorOf } from '../api-error';
import type { ApiError } from '../refusal';
import { problemsIn, type EditDoor, type Sender } from './edit-door';
import {
  answered,
  caughtUp,
  connection,
  edited,
  fallenBehind,
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
} from './edit-events';
import {
  NO_EDITS,
  startEdits,
  type Conflict,
  type EditState,
  type KeptEdits,
  type MadeAs,
  type Revision,
  type Version,
} from './edit-state';
import { nextStep, type NextStep } from './next-step';
import { settled } from './settle';

/** What an editor needs of the world around it. */
export interface EditorWorld {
  readonly door: EditDoor;
  /** Keeps what outlives the page; called after every change of it. */
  readonly keep: (kept: KeptEdits) => void;
  /** Who sends; null while nobody has said so: nothing is sent then. */
  readonly sender: () => Sender | null;
  readonly newOperation: () => string;
  /** The survey's cells may be others than before. */
  readonly takeCells: (cells: readonly Cell[]) => void;
}

/** Between two tries while the server does not answer, ms. */
const RETRY = 5_000;

/** One window's edits of one workspace: it holds their state, and does with the server what there is to do, one thing after another. */
export class Editor {
  #state: EditState;
  /** What is being done with the server, or was last. */
  #working: Promise<void> = Promise.resolve();
  #busy = false;
  /** Why nothing could be fetched last. */
  #failure: ApiError | null = null;
  #stopped = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly world: EditorWorld,
    version: Version,
    graph: Graph,
  ) {
    this.#state = startEdits(version, graph);
  }

  get state(): EditState {
    return this.#state;
  }

  /** Calls `listener` after every change of the state; gives what ends that. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Makes a list of changes; what is wrong with it, empty when it was made. */
  edit(changes: readonly Change[], kind?: MadeAs): readonly ChangeProblem[] {
    return changes.length === 0 ? [] : this.#take(edited(this.#state, this.world.newOperation(), changes, kind));
  }

  undo(): readonly ChangeProblem[] {
    return this.#take(undone(this.#state, this.world.newOperation()));
  }

  redo(): readonly ChangeProblem[] {
    return this.#take(redone(this.#state, this.world.newOperation()));
  }

  settle(conflict: Conflict, way: 'mine' | 'theirs'): readonly ChangeProblem[] {
    return this.#take(settled(this.#state, conflict, way, this.world.newOperation()));
  }

  /** Takes over what was kept. */
  restore(kept: KeptEdits): void {
    this.#become(restored(this.#state, kept));
  }

  /** Lays what was done here over another graph: a draft over the map, which has moved on. What does not fit it becomes a conflict. */
  lay({ shown, others }: Pick<EditState, 'shown' | 'others'>): void {
    const { epoch, revision } = this.#state.version;
    this.#become(loaded({ ...this.#state, others }, { epoch, revision: revision + 1 }, shown));
  }

  /** Has these edits instead of those it had. */
  replace(kept: KeptEdits): void {
    this.#become(restored({ ...this.#state, ...NO_EDITS }, kept));
  }

  hear(revision: Revision): void {
    this.#become(revised(this.#state, revision));
  }

  /** Fetches what others have done; resolves when it is on the screen, rejects with ApiError where it cannot be had. */
  async catchUp(): Promise<void> {
    this.#failure = null;
    this.#become(fallenBehind(this.#state));
    await this.#work();
    const failure = this.#whyNot();
    if (failure !== null) throw failure;
  }

  connected(isConnected: boolean): void {
    this.#become(connection(this.#state, isConnected));
  }

  /** Asks for the survey's cells; where they cannot be had, those that are there stay. */
  async askForCells(): Promise<void> {
    const cells = await this.world.door.cells().catch(() => null);
    if (cells !== null && !this.#stopped) this.world.takeCells(cells);
  }

  #whyNot(): ApiError | null {
    return this.#failure;
  }

  /** Goes on sending, where something has changed that the state does not tell: there is a sender now. */
  goOn(): void {
    void this.#work();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#listeners.clear();
  }

  #take(done: Done): readonly ChangeProblem[] {
    this.#become(done.state);
    return done.ok ? [] : done.problems;
  }

  #become(state: EditState): void {
    if (this.#stopped || state === this.#state) return;
    const before = this.#state;
    this.#state = state;
    const kept = (['queue', 'conflicts', 'done', 'undone'] as const).some((part) => before[part] !== state[part]);
    // Before anybody hears of it: what is on the screen as made is kept.
    if (kept) this.world.keep(state);
    for (const listener of this.#listeners) listener();
    this.#tryAgainLater();
    void this.#work();
  }

  #tryAgainLater(): void {
    if (this.#state.connected) {
      clearTimeout(this.#retry);
      this.#retry = undefined;
    } else this.#retry ??= setTimeout(() => this.#again(), RETRY);
  }

  #again(): void {
    this.#retry = undefined;
    this.connected(true);
  }

  #work(): Promise<void> {
    if (this.#busy) return this.#working;
    const work = this.#doAll();
    // With nothing to wait for it is done already.
    if (this.#busy) this.#working = work;
    return work;
  }

  async #doAll(): Promise<void> {
    this.#busy = true;
    try {
      for (let step = nextStep(this.#state); step !== null && !this.#stopped; step = nextStep(this.#state)) {
        const sender = this.world.sender();
        if (step.type === 'send' && sender === null) return;
        await this.#do(step, sender);
      }
    } finally {
      this.#busy = false;
    }
  }

  async #do(step: NonNullable<NextStep>, sender: Sender | null): Promise<void> {
    const { door } = this.world;
    switch (step.type) {
      case 'send': {
        const { operation } = step.edit;
        this.#become(sending(this.#state, operation));
        try {
          const version = await door.send(step.edit, sender!);
          this.#become(stored(answered(this.#state), operation, version));
        } catch (thrown) {
          this.#become(notSent(this.#state, operation, apiErrorOf(thrown)));
        }
        break;
      }
      case 'ask':
        try {
          const version = await door.ask(step.operation);
          const now = answered(this.#state);
          this.#become(version === null ? neverArrived(now, step.operation) : stored(now, step.operation, version));
        } catch {
          this.#become(lost(this.#state, step.operation));
        }
        break;
      case 'catchUp':
        try {
          const missed = await door.missed(step.since);
          const now = answered(this.#state);
          if (missed.cells !== null) this.world.takeCells(missed.cells);
          this.#become(
            missed.type === 'graph'
              ? loaded(now, missed.version, missed.graph)
              : caughtUp(missed.revisions.reduce(revised, now), missed.version),
          );
        } catch (thrown) {
          this.#failure = apiErrorOf(thrown);
          this.#become(connection(this.#state, false));
        }
        break;
    }
  }
}

/** What an error says about a list that was sent: not written, and why; not now; or nobody knows. */
function notSent(state: EditState, operation: string, { code, params }: ApiError): EditState {
  switch (code) {
    case 'OFFLINE':
    case 'UNKNOWN_OUTCOME':
      return lost(state, operation);
    case 'STORE_UNAVAILABLE':
    case 'TOO_MANY_REQUESTS':
      return putOff(state, operation);
    default:
      return refused(state, operation, problemsIn(params));
  }
}
