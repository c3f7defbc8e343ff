import { randomUUID } from 'node:crypto';
import type { Change } from '@kaskade/domain';
import { FaultyLine } from '../../testing/faulty-line';
import { apply, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import { readNeo4jAddress } from '../neo4j/neo4j-address';
import { Store } from '../neo4j/store';

let store: Store;
let line: FaultyLine;
let faulty: Store;
const address = readNeo4jAddress(process.env);
beforeAll(async () => {
  store = await testStore();
  line = await FaultyLine.open(address.uri);
  faulty = new Store({ ...address, uri: line.uri }, { retryMs: 1_000 });
});
afterAll(async () => {
  await faulty.close();
  await line.close();
  await store.close();
});
afterEach(() => line.mend());

const add = (id: string): Change[] => [{ type: 'add', kind: 'goal', id, fields: { title: 'Nyt' } }];
const goals = async (workspace: string) => (await testGraphs(store).graphOf(workspace)).graph.nodes.goal.size;

describe('when the answer to a commit is lost', () => {
  it('the driver’s second run finds the first: applied once, and told so', async () => {
    const graphs = testGraphs(faulty);
    const workspace = await workspaceWith(store, testGraphs(store), smallGraph());
    await graphs.graphOf(workspace);
    line.fault = 'answer lost';
    const applied = await apply(graphs, workspace, add('G3'));
    expect([line.met, applied.revision, applied.repeated, await goals(workspace)]).toEqual([1, 2, false, 3]);
    expect((await graphs.graphOf(workspace)).graph.nodes.goal.has('G3')).toBe(true);
    expect((await apply(graphs, workspace, add('G4'))).revision).toBe(3);
  });

  it('and the database cannot be reached after, the outcome is said to be unknown; asked by operation id it is there', async () => {
    const graphs = testGraphs(faulty);
    const workspace = await workspaceWith(store, testGraphs(store), smallGraph());
    await graphs.graphOf(workspace);
    const operation = randomUUID();
    line.fault = 'answer lost and no way back';
    await expect(apply(graphs, workspace, add('G3'), operation)).rejects.toMatchObject({
      code: 'UNKNOWN_OUTCOME',
      params: { operation },
    });
    expect(graphs.residentSize.graphs).toBe(0);
    line.mend();
    expect(await graphs.outcomeOf(workspace, operation)).toMatchObject({ revision: 2 });
    expect(await apply(graphs, workspace, add('G3'), operation)).toMatchObject({ revision: 2, repeated: true });
    expect(await goals(workspace)).toBe(3);
  });

  it('and the commit never arrived, the same operation can be sent again and is applied then', async () => {
    const graphs = testGraphs(faulty);
    const workspace = await workspaceWith(store, testGraphs(store), smallGraph());
    await graphs.graphOf(workspace);
    const operation = randomUUID();
    line.fault = 'never sent and no way back';
    await expect(apply(graphs, workspace, add('G3'), operation)).rejects.toMatchObject({ code: 'UNKNOWN_OUTCOME' });
    line.mend();
    expect(await graphs.outcomeOf(workspace, operation)).toBeNull();
    expect(await apply(graphs, workspace, add('G3'), operation)).toMatchObject({ revision: 2, repeated: false });
    expect(await goals(workspace)).toBe(3);
  });

  it('again and again, to several processes that write at once, nothing is lost and nothing is doubled', async () => {
    const workspace = await workspaceWith(store, testGraphs(store), smallGraph());
    const faults = [
      'answer lost',
      'none',
      'answer lost and no way back',
      'none',
      'never sent and no way back',
    ] as const;
    // Each process has a line of its own and meets two of the faults; most of the time passes in waiting to try again.
    const writer = async (first: number) => {
      const own = await FaultyLine.open(address.uri);
      const away = new Store({ ...address, uri: own.uri }, { retryMs: 1_000 });
      const graphs = testGraphs(away);
      for (const i of [first, first + 1]) {
        const operation = randomUUID();
        own.fault = faults[i % faults.length]!;
        for (let acknowledged = false; !acknowledged;) {
          acknowledged = await apply(graphs, workspace, add(`N${first}-${i}`), operation).then(
            () => true,
            () => {
              own.mend();
              return false;
            },
          );
        }
      }
      await away.close();
      await own.close();
      return own.met;
    };
    const met = await Promise.all(faults.map((_, first) => writer(first)));
    expect(met.reduce((sum, count) => sum + count)).toBe(6);
    expect(await goals(workspace)).toBe(12);
    expect(await testGraphs(store).versionOf(workspace)).toMatchObject({ revision: 11 });
  });
});

describe('when the database cannot be reached', () => {
  it('a list is refused as not written, and so is a question', async () => {
    const away = new Store({ ...readNeo4jAddress(process.env), uri: 'bolt://127.0.0.1:1' }, { retryMs: 500 });
    const graphs = testGraphs(away);
    await expect(graphs.graphOf('x')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(apply(graphs, 'x', [])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await away.close();
  });

  it('and the password is wrong, that is what is said', async () => {
    const away = new Store({ ...readNeo4jAddress(process.env), password: 'wrong' }, { retryMs: 500 });
    await expect(away.check()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', params: { reason: 'CREDENTIALS' } });
    await away.close();
  });
});
