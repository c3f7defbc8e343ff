import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createGraph, difference, emptyGraph, type Change, type Graph } from '@kaskade/domain';
import { WorkspaceGraphs } from '../src/graph/workspace-graphs';
import { migrate, readMigrations } from '../src/neo4j/migrations';
import { readNeo4jAddress } from '../src/neo4j/neo4j-address';
import { Store } from '../src/neo4j/store';
import { repositoryFolder } from '../src/repository-folder';
import { makeWorkspace } from '../src/workspaces/workspaces.repository';

const now = () => new Date();

/** The migrated database of the test run. The caller closes it. */
export async function testStore(): Promise<Store> {
  const store = new Store(readNeo4jAddress(process.env));
  await migrate(store, readMigrations(path.join(repositoryFolder(), 'graph-schema', 'migrations')), now);
  return store;
}

/** The graphs as one process sees them; called twice, as two processes. */
export const testGraphs = (store: Store, residentBytes = 100_000_000): WorkspaceGraphs =>
  new WorkspaceGraphs(store, now, residentBytes, (message, error) => {
    throw new Error(message, { cause: error });
  });

/** A workspace of this test's own with nothing in it; gives its id. */
export async function emptyWorkspace(store: Store, name = 'Test'): Promise<string> {
  const id = `test-${randomUUID()}`;
  const made = { id, name, createdAt: now().toISOString(), sample: null, settings: emptyGraph().settings };
  return (await store.write((tx) => makeWorkspace(tx, randomUUID(), made))).id;
}

/** A workspace with this graph in it, written through the one way in. */
export async function workspaceWith(store: Store, graphs: WorkspaceGraphs, graph: Graph): Promise<string> {
  const workspace = await emptyWorkspace(store);
  await apply(graphs, workspace, difference(emptyGraph(), graph));
  return workspace;
}

/** Sends a list of changes under an operation id of its own. */
export const apply = (
  graphs: WorkspaceGraphs,
  workspace: string,
  changes: readonly Change[],
  operation: string = randomUUID(),
) => graphs.applyChanges({ workspace, operation, actor: 'test', changes });

/** Two levels, a leader and a goal: enough to change something. */
export const smallGraph = (): Graph =>
  createGraph({
    nodes: {
      level: [
        { id: 'top', name: 'Topledelse', rank: 0, noun: null },
        { id: 'middle', name: 'Mellemledelse', rank: 1, noun: null },
      ],
      leader: [{ id: 'L1', name: 'Direktør', title: null, employees: 12, email: null }],
      goal: ['G1', 'G2'].map((id) => ({
        id,
        title: `Mål ${id}`,
        description: null,
        indicator: null,
        baseline: 5.5,
        target: 8,
        current: null,
        measureUnit: null,
        due: '2026-12-31',
        status: 'active' as const,
        stopsHere: false,
        stopsReason: null,
      })),
    },
    links: { leaderLevel: [['L1', 'top']], owns: [['L1', 'G1']], cascadesTo: [['G1', 'G2']] },
  });
