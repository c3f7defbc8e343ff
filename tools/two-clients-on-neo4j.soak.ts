import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import 'reflect-metadata';
import * as fc from 'fast-check';
import { applyChanges, difference, sameGraph, type Change, type Graph } from '@kaskade/domain';
import { WorkspaceGraphs } from '../api/src/graph/workspace-graphs';
import { TestApi } from '../api/testing/test-api';
import { editDoor, problemsIn, type EditDoor } from '../client/src/graph/edits/edit-door';
import * as on from '../client/src/graph/edits/edit-events';
import { keptOf, startEdits, type EditState, type KeptEdits, type Version } from '../client/src/graph/edits/edit-state';
import { nextStep } from '../client/src/graph/edits/next-step';
import { settled } from '../client/src/graph/edits/settle';
import { apiErrorOf } from '../client/src/graph/api-error';
import { changesFor, wishes, type Wish } from '../libs/domain/testing/change-arbitrary';
import { graphs } from '../libs/domain/testing/graph-arbitrary';

interface Database {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly stop: () => Promise<void>;
}
const { startDatabase } = jest.requireActual<{
  startDatabase: (of: { readonly purpose: 'test'; readonly home: string }) => Promise<Database>;
}>('../graph-schema/neo4j/database.mjs');

/** How many sequences; `npm run soak` says. */
const RUNS = Number(process.env['STORE_RUNS'] ?? 100);
jest.setTimeout(120_000 + RUNS * 30_000);

/** Two processes of the server on one database, a client at each. */
let apis: readonly [TestApi, TestApi];
let home: string;
let database: Database | null = null;
const web = globalThis.fetch;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
  let address: Readonly<Record<string, string>> = {};
  if (!process.env['NEO4J_URI']) {
    const own = await startDatabase({ purpose: 'test', home });
    database = own;
    address = {
      NEO4J_URI: own.uri,
      NEO4J_USERNAME: own.username,
      NEO4J_PASSWORD: own.password,
      NEO4J_DATABASE: own.database,
    };
  }
  const env = { ...address, KASKADE_REQUESTS_PER_MINUTE: '1000000' };
  apis = [await TestApi.start(env), await TestApi.start(env)];
});
afterAll(async () => {
  globalThis.fetch = web;
  for (const api of apis ?? []) await api.stop();
  await database?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A page asks the server that it came from. */
const at = (api: TestApi): void => {
  globalThis.fetch = (input, init) => web(new URL(input as string, api.origin), init);
};

type Fault = 'none' | 'lostBefore' | 'lostAfter';
const graphOf = async (api: TestApi, workspace: string) => api.app.get(WorkspaceGraphs).graphOf(workspace);

/** A browser window at a real server: the real states, steps and questions, one at a time, with faults on the way. */
class StoreClient {
  state: EditState;
  private readonly door: EditDoor;

  constructor(
    readonly name: string,
    private readonly api: TestApi,
    private readonly workspace: string,
    version: Version,
    graph: Graph,
  ) {
    this.state = startEdits(version, graph);
    this.door = editDoor(workspace);
  }

  edit(changes: readonly Change[]): void {
    this.state = on.edited(this.state, randomUUID(), changes).state;
  }

  undo(): void {
    this.state = on.undone(this.state, randomUUID()).state;
  }

  redo(): void {
    this.state = on.redone(this.state, randomUUID()).state;
  }

  settle(way: 'mine' | 'theirs'): void {
    const [conflict] = this.state.conflicts;
    if (conflict) this.state = settled(this.state, conflict, way, randomUUID()).state;
  }

  connect(is: boolean): void {
    this.state = on.connection(this.state, is);
  }

  async reload(): Promise<void> {
    const { epoch, revision, graph } = await graphOf(this.api, this.workspace);
    const kept = JSON.parse(JSON.stringify(keptOf(this.state))) as KeptEdits;
    this.state = on.restored(startEdits({ epoch, revision }, graph), kept);
  }

  /** The next revision of the feed comes in. */
  async hear(): Promise<void> {
    at(this.api);
    const missed = await this.door.missed(this.state.version);
    const [next] = missed.type === 'revisions' ? missed.revisions : [];
    if (next) this.state = on.revised(this.state, next);
  }

  /** Does the next thing there is to do with the server. False: there is nothing. */
  async step(fault: Fault): Promise<boolean> {
    const step = nextStep(this.state);
    if (step === null) return false;
    at(this.api);
    switch (step.type) {
      case 'send': {
        const { operation } = step.edit;
        this.state = on.sending(this.state, operation);
        try {
          if (fault === 'lostBefore') this.state = on.lost(this.state, operation);
          else {
            const version = await this.door.send(step.edit, { id: this.name, name: this.name });
            this.state = fault === 'none' ? on.stored(this.state, operation, version) : on.lost(this.state, operation);
          }
        } catch (error) {
          const { code, params } = apiErrorOf(error);
          expect(['CONFLICT', 'INVALID']).toContain(code);
          this.state = on.refused(this.state, operation, problemsIn(params));
        }
        break;
      }
      case 'ask': {
        const version = await this.door.ask(step.operation);
        this.state =
          version === null
            ? on.neverArrived(this.state, step.operation)
            : on.stored(this.state, step.operation, version);
        break;
      }
      case 'catchUp': {
        const missed = await this.door.missed(step.since);
        this.state =
          missed.type === 'graph'
            ? on.loaded(this.state, missed.version, missed.graph)
            : on.caughtUp(missed.revisions.reduce(on.revised, this.state), missed.version);
      }
    }
    return true;
  }

  /** Connects, and goes on until there is nothing left to do; of every conflict theirs is taken. */
  async settleDown(): Promise<void> {
    this.state = on.fallenBehind(this.state);
    for (let steps = 0; (await this.step('none')) || this.state.conflicts.length > 0; steps++) {
      if (steps > 1_000) throw new Error(`${this.name} does not come to rest`);
      this.settle('theirs');
    }
  }
}

type Command =
  | { readonly do: 'edit'; readonly wish: Wish }
  | { readonly do: 'step'; readonly fault: Fault }
  | { readonly do: 'settle'; readonly way: 'mine' | 'theirs' }
  | { readonly do: 'undo' | 'redo' | 'hear' | 'disconnect' | 'connect' | 'reload' };

const wish = wishes.filter((list) => list.length > 0).map((list) => list[0]!);
const command = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  what: fc.oneof(
    fc.record({ do: fc.constant('edit' as const), wish }),
    fc.record({ do: fc.constant('edit' as const), wish }),
    fc.record({
      do: fc.constant('step' as const),
      fault: fc.constantFrom<Fault[]>('none', 'none', 'none', 'lostBefore', 'lostAfter'),
    }),
    fc.record({ do: fc.constant('settle' as const), way: fc.constantFrom('mine' as const, 'theirs' as const) }),
    fc
      .constantFrom('undo', 'undo', 'redo', 'hear', 'hear', 'disconnect', 'connect', 'connect', 'reload')
      .map((name): Command => ({ do: name as 'undo' })),
  ),
});

async function play(client: StoreClient, what: Command): Promise<void> {
  switch (what.do) {
    case 'edit':
      return client.edit(changesFor(client.state.shown, what.wish));
    case 'step':
      return void (await client.step(what.fault));
    case 'settle':
      return client.settle(what.way);
    case 'disconnect':
    case 'connect':
      return client.connect(what.do === 'connect');
    default:
      return client[what.do]();
  }
}

async function workspaceWith(graph: Graph): Promise<string> {
  const input = { operation: randomUUID(), name: 'To redigerer', start: { empty: true } };
  const MAKE = 'mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }';
  const { id } = (await apis[0].ask(MAKE, { i: input })).createWorkspace as { readonly id: string };
  const changes = difference((await graphOf(apis[0], id)).graph, graph);
  const graphsOf = apis[0].app.get(WorkspaceGraphs);
  await graphsOf.applyChanges({ workspace: id, operation: randomUUID(), actor: 'test', changes });
  return id;
}

const sizes = { goals: 6, leaders: 4, units: 3, initiatives: 2, networks: 2, pejlemaerker: 2 };

describe('two windows at two servers on one Neo4j', () => {
  it('end equal, and equal to the store and to what its revisions give, whatever is done, lost, undone and loaded again', async () => {
    let revisions = 0;
    await fc.assert(
      fc.asyncProperty(
        graphs(sizes),
        fc.array(command, { size: 'max', minLength: 20, maxLength: 50 }),
        async (graph, commands) => {
          const workspace = await workspaceWith(graph);
          const start = await graphOf(apis[0], workspace);
          const clients = (['a', 'b'] as const).map(
            (name, i) => new StoreClient(name, apis[i]!, workspace, start, start.graph),
          );
          for (const { who, what } of commands) await play(clients[who]!, what);
          for (const client of [...clients, ...clients]) await client.settleDown();

          const found = await Promise.all(apis.map((api) => graphOf(api, workspace)));
          const { epoch, revision, graph: end } = found[0]!;
          for (const one of found) expect(sameGraph(one.graph, end) && one.revision === revision).toBe(true);
          for (const { state } of clients) {
            expect(state.queue).toEqual([]);
            expect(state.version).toEqual({ epoch, revision });
            expect(sameGraph(state.confirmed, end) && sameGraph(state.shown, end)).toBe(true);
          }
          const kept = apis[1].app.get(WorkspaceGraphs);
          expect(sameGraph(await kept.graphAsOf(workspace, { epoch, revision }), end)).toBe(true);
          at(apis[0]);
          const told = await editDoor(workspace).missed(start);
          if (told.type !== 'revisions') throw new Error('The revisions cannot be given');
          const rebuilt = told.revisions.reduce((present, { changes }) => {
            const applied = applyChanges(present, changes);
            if (!applied.ok) throw new Error('A list that was accepted is no longer');
            return applied.graph;
          }, start.graph);
          expect(sameGraph(rebuilt, end)).toBe(true);
          expect(new Set(told.revisions.map(({ operation }) => operation)).size).toBe(told.revisions.length);
          revisions += told.revisions.length;
        },
      ),
      { numRuns: RUNS },
    );
    expect(revisions).toBeGreaterThan(RUNS);
  });
});
