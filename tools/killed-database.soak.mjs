import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sameGraph } from '@kaskade/domain';
import { migrate, readMigrations } from '../api/src/neo4j/migrations';
import { Store } from '../api/src/neo4j/store';
import { smallGraph, testGraphs, workspaceWith } from '../api/testing/test-store';
import { startDatabase } from '../graph-schema/neo4j/database.mjs';
import { root } from './root.mjs';

jest.setTimeout(240_000);

const WRITERS = 8;
const BEFORE_THE_END = 60;

const env = { ...process.env, NEO4J_URI: '' };
let home;
let database;
let store;

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
});

afterAll(async () => {
  await store?.close();
  await database?.stop();
  rmSync(home, { recursive: true, force: true });
});

async function start() {
  database = await startDatabase({ purpose: 'test', home, env });
  store = new Store(database, { retryMs: 500 });
}

const add = (operation) => [{ type: 'add', kind: 'goal', id: operation, fields: { title: 'Nyt' } }];
const send = (graphs, workspace, operation) =>
  graphs.applyChanges({ workspace, operation, actor: 'test', changes: add(operation) });

describe('a database that is killed in the middle of writes', () => {
  it('loses nothing that was acknowledged, and what is sent again is not doubled', async () => {
    await start();
    await migrate(store, readMigrations(path.join(root, 'graph-schema', 'migrations')), () => new Date());
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());

    const acknowledged = new Map();
    const open = [];
    let killed = false;
    const writer = async () => {
      while (!killed || open.length === 0) {
        const operation = randomUUID();
        try {
          acknowledged.set(operation, (await send(graphs, workspace, operation)).revision);
        } catch {
          open.push(operation);
          return;
        }
        if (acknowledged.size < BEFORE_THE_END || killed) continue;
        killed = true;
        const { server } = JSON.parse(readFileSync(path.join(home, 'database', 'lock.json'), 'utf8'));
        process.kill(server.pid, 'SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    await database.exited;
    await store.close();
    await database.stop();

    await start();
    const after = testGraphs(store);
    const kept = (await after.graphOf(workspace)).graph;
    expect([...acknowledged.keys()].filter((operation) => !kept.nodes.goal.has(operation))).toEqual([]);
    for (const [operation, revision] of acknowledged)
      expect(await after.outcomeOf(workspace, operation)).toMatchObject({ revision });
    expect(open.length).toBeGreaterThan(0);
    for (const operation of open) await send(after, workspace, operation);
    const { epoch, revision, graph } = await after.graphOf(workspace);
    const lists = acknowledged.size + open.length;
    expect([revision, graph.nodes.goal.size]).toEqual([1 + lists, 2 + lists]);
    expect(sameGraph(graph, await after.graphAsOf(workspace, { epoch, revision }))).toBe(true);
    expect(sameGraph(graph, (await testGraphs(store).graphOf(workspace)).graph)).toBe(true);
  });
});
