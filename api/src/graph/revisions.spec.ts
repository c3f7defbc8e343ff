import { applyChanges, removeNode, sameGraph, type Change, type Graph } from '@kaskade/domain';
import { apply, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { READ_REVISIONS } from './revisions.cypher';
import { unpackRevision } from './revision-format';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const rename = (from: string, to: string): Change => ({
  type: 'set',
  kind: 'goal',
  id: 'G1',
  field: 'title',
  from,
  to,
});
const byHand = (cypher: string, workspace: string) => store.write((tx) => tx.run(cypher, { workspace }));
const latest = async (workspace: string) => (await testGraphs(store).graphOf(workspace)).graph;

describe('revisions', () => {
  it('keep the removed nodes and cut links whole, and are cut into parts of at most 1 MB', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    await apply(graphs, workspace, removeNode(smallGraph(), 'goal', 'G1'));
    const noise = Array.from({ length: 400 }, (_, i): Change => ({
      type: 'add',
      kind: 'goal',
      id: `N${i}`,
      fields: { title: 'x', description: randomLetters(9_000, i) },
    }));
    await apply(graphs, workspace, noise);
    const rows = await store.read((tx) =>
      tx.run<{ format: number; parts: Uint8Array[] }>(READ_REVISIONS, { workspace, epoch: 1, after: 1, until: 3 }),
    );
    const removal = unpackRevision(rows[0]!.format, rows[0]!.parts);
    expect(applyChanges(applied(smallGraph(), removal.changes), removal.restore)).toMatchObject({ ok: true });
    expect(removal.restore).toContainEqual(expect.objectContaining({ type: 'add', kind: 'goal', id: 'G1' }));
    expect(removal.restore).toContainEqual(
      expect.objectContaining({ type: 'link', link: 'cascadesTo', from: 'G1', to: 'G2' }),
    );
    expect(rows[1]!.parts.length).toBeGreaterThan(1);
    for (const part of rows[1]!.parts) expect(part.length).toBeLessThanOrEqual(1_000_000);
    expect(sameGraph(await graphs.graphAsOf(workspace, { epoch: 1, revision: 3 }), await latest(workspace))).toBe(true);
  });

  it('of the first format are read still', () => {
    // What was written before revisions said what the nodes were called.
    const FORMAT_1 =
      'H4sIAAAAAAAAA3WOMQ4CMQwEv4K2TkObD1DADxBFIL7DulyMnAiETvkXPR/DQQLRUNkrzay94HQOeaQCv19Q7xeCh9IsV4LDxDlaHiUkS9z3zRrt4AwpVZR+rRDjX8VhYErRrhjONXV+K1pJaTWIpufjiNbctytxnkx6Dw+55dIrVGZLu15X5fNLewGIsYFvwwAAAA==';
    expect(unpackRevision(1, [Buffer.from(FORMAT_1, 'base64')])).toEqual({
      changes: [{ type: 'remove', kind: 'goal', id: 'G1' }],
      restore: [
        { type: 'add', kind: 'goal', id: 'G1', fields: { title: 'Kortere forløb' } },
        { type: 'link', link: 'owns', from: 'L1', to: 'G1' },
      ],
      names: [['goal', 'G1', 'Kortere forløb']],
    });
    expect(() => unpackRevision(99, [])).toThrow('STORE_INCONSISTENT');
  });

  it('that are gone make a process that is behind load anew instead of guessing', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const other = testGraphs(store);
    await apply(other, workspace, [rename('Mål G1', 'Et')]);
    await apply(other, workspace, [rename('Et', 'To')]);
    await byHand('MATCH (r:Revision) WHERE r.workspace = $workspace AND r.revision = 2 DETACH DELETE r', workspace);
    expect((await graphs.graphOf(workspace)).graph.nodes.goal.get('G1')?.title).toBe('To');
  });

  it('are followed by a checkpoint after 200 of them', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    let title = 'Mål G1';
    for (let i = 0; i < 200; i += 1) await apply(graphs, workspace, [rename(title, (title = `Nyt ${i}`))]);
    const checkpoints = await store.read((tx) =>
      tx.run('MATCH (c:Checkpoint) WHERE c.workspace = $workspace RETURN c.revision', { workspace }),
    );
    expect(checkpoints.length).toBeGreaterThan(0);
    expect((await graphs.graphAsOf(workspace, { epoch: 1, revision: 150 })).nodes.goal.get('G1')?.title).toBe(
      'Nyt 148',
    );
  });
});

function applied(graph: Graph, changes: readonly Change[]): Graph {
  const result = applyChanges(graph, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.graph;
}

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function randomLetters(length: number, seed: number): string {
  const random = seeded(seed);
  return Array.from({ length }, () => String.fromCharCode(97 + random(26))).join('');
}
