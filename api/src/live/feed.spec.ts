import { randomUUID } from 'node:crypto';
import type { Change } from '@kaskade/domain';
import { LiveSocket } from '../../testing/live-socket';
import { TestApi } from '../../testing/test-api';
import { testGraphs, testStore } from '../../testing/test-store';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';
import { Feed } from './feed';
import { CHANGES_OUT_LIMIT } from './revisions-after';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const FEED = `subscription ($w: ID!, $a: VersionInput!) { revisions(workspace: $w, after: $a) {
  ... on Revision { revision operation name changes { ... on AddedNode { id } } } ... on FeedEnd { reason } } }`;
const empty = async (): Promise<string> => {
  const input = { operation: randomUUID(), name: 'Test', start: { empty: true } };
  return (await api.ask('mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }', { i: input }))
    .createWorkspace.id;
};
const unit = (id: string): Change[] => [{ type: 'add', kind: 'unit', id, fields: { name: id } }];
const write = (workspace: string, changes: readonly Change[], graphs = api.app.get(WorkspaceGraphs)) =>
  graphs.applyChanges({ workspace, operation: randomUUID(), actor: 'test', changes });
const byHand = (cypher: string, workspace: string) => api.app.get(Store).write((tx) => tx.run(cypher, { workspace }));

/** Somebody who follows a workspace; gives the numbers of revisions, or the reason of the end. */
async function follower(workspace: string, revision: number, origin = api.origin) {
  const socket = await LiveSocket.greeted(origin);
  socket.subscribe('f', FEED, { w: workspace, a: { epoch: 1, revision } });
  return {
    socket,
    event: async () => (await socket.next('f')).payload.data.revisions,
    numbers: async (count: number): Promise<(number | string)[]> => {
      const found: (number | string)[] = [];
      for (let i = 0; i < count; i += 1) {
        const { revision: number, reason } = (await socket.next('f')).payload.data.revisions;
        found.push(number ?? reason);
      }
      return found;
    },
  };
}

describe('the change feed', () => {
  it('gives what was there already, then each revision as it is made, to everyone who follows', async () => {
    const workspace = await empty();
    await write(workspace, unit('U2'));
    const [a, b] = [await follower(workspace, 0), await follower(workspace, 2)];
    expect(await a.numbers(2)).toEqual([1, 2]);
    await api.ask(
      'mutation ($w: ID!) { change(workspace: $w, operation: "hers", actor: "a", name: "Lis", changes: [{ addUnit: { id: "U3", name: "x" } }]) { revision } }',
      { w: workspace },
    );
    const event = { revision: 3, operation: 'hers', name: 'Lis', changes: [{ id: 'U3' }] };
    expect([await a.event(), await b.event()]).toEqual([event, event]);
    for (const { socket } of [a, b]) await socket.close();
  });

  it('brings what another process of the server writes', async () => {
    const workspace = await empty();
    const follows = await follower(workspace, 1);
    const store = await testStore();
    const other = testGraphs(store);
    for (let i = 2; i < 5; i += 1) await write(workspace, unit(`U${i}`), other);
    expect(await follows.numbers(3)).toEqual([2, 3, 4]);
    await write(workspace, unit('U5'), other);
    expect(await follows.numbers(1)).toEqual([5]);
    await follows.socket.close();
    await store.close();
  });

  it('neither misses nor doubles a revision, however many write while somebody comes back again and again', async () => {
    const workspace = await empty();
    const store = await testStore();
    const processes = [api.app.get(WorkspaceGraphs), testGraphs(store)];
    const writing = Promise.all(
      Array.from({ length: 30 }, (_, i) => write(workspace, unit(`U${i}`), processes[i % 2])),
    );
    const seen: (number | string)[] = [];
    while (seen.length < 30) {
      const { socket, numbers } = await follower(workspace, 1 + seen.length);
      seen.push(...(await numbers(Math.min(4, 30 - seen.length))));
      await socket.cut();
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
    await writing;
    await store.close();
  });

  it('sends no revision before it is committed: whoever hears of one can read it at once', async () => {
    const workspace = await empty();
    const { socket, event } = await follower(workspace, 1);
    for (let i = 2; i < 8; i += 1) {
      const written = write(workspace, unit(`U${i}`));
      const { revision } = await event();
      const { workspace: found } = await api.ask('query ($w: ID!) { workspace(id: $w) { revision } }', {
        w: workspace,
      });
      expect([revision, found.revision]).toEqual([i, i]);
      await written;
    }
    await socket.close();
  });

  it('ends with the reason where it cannot go on', async () => {
    const workspace = await empty();
    const ended = async (revision: number) => {
      const { socket, event } = await follower(workspace, revision);
      const { reason } = await event();
      expect((await socket.next('f')).type).toBe('complete');
      await socket.close();
      return reason as string;
    };
    expect(await ended(99)).toBe('missing');
    const many = Array.from({ length: CHANGES_OUT_LIMIT + 1 }, (_, i) => unit(`U${i}`)[0]!);
    const lives = await follower(workspace, 1);
    await write(workspace, many);
    expect(await lives.numbers(1)).toEqual(['large']);
    await lives.socket.close();
    const anew = await follower(workspace, 2);
    await byHand('MATCH (w:Workspace {id: $workspace}) SET w.epoch = 2, w.revision = 0', workspace);
    expect(await anew.numbers(1)).toEqual(['epoch']);
    await anew.socket.close();
  });

  it('never takes a revision that is being written for a missing one', async () => {
    const workspace = await empty();
    const feed = api.app.get(Feed);
    let isWriting = true;
    const reading = Array.from({ length: 4 }, async () => {
      const ends: unknown[] = [];
      for (let revision = 1; isWriting;) {
        const { revisions, end } = await feed.after(workspace, { epoch: 1, revision }, 1);
        revision += revisions.length;
        if (end) ends.push(end);
      }
      return ends;
    });
    for (let i = 0; i < 3; i += 1)
      await write(
        workspace,
        Array.from({ length: 2_000 }, (_, j) => unit(`U${i}-${j}`)[0]!),
      );
    isWriting = false;
    expect((await Promise.all(reading)).flat()).toEqual([]);
  });

  it('ends for everyone when the workspace is removed', async () => {
    const workspace = await empty();
    const { socket, numbers } = await follower(workspace, 1);
    await api.ask('mutation ($w: ID!) { deleteWorkspace(workspace: $w, name: "Test") }', { w: workspace });
    expect(await numbers(1)).toEqual(['removed']);
    await socket.close();
  });

  it('follows no workspace that is not there, and says nothing of why an error was thrown', async () => {
    const socket = await LiveSocket.greeted(api.origin);
    socket.subscribe('f', FEED, { w: 'nowhere', a: { epoch: 1, revision: 1 } });
    expect((await socket.next('f')).payload).toEqual({
      errors: [
        expect.objectContaining({
          message: 'NOT_FOUND',
          extensions: { code: 'NOT_FOUND', params: { kind: 'workspace', id: 'nowhere' } },
        }),
      ],
    });
    const workspace = await empty();
    await write(workspace, unit('U1'));
    await byHand('MATCH (r:Revision) WHERE r.workspace = $workspace SET r.format = 99', workspace);
    socket.subscribe('g', FEED, { w: workspace, a: { epoch: 1, revision: 1 } });
    const { type, payload } = await socket.next('g');
    expect([type, payload[0].message, payload[0].extensions.code]).toEqual([
      'error',
      'STORE_INCONSISTENT',
      'STORE_INCONSISTENT',
    ]);
    await socket.close();
  });
});
