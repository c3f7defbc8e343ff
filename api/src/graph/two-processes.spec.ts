import { removeNode, sameGraph, type Change, type Graph } from '@kaskade/domain';
import { apply, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';

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

describe('two processes', () => {
  it('that alternate 1,000 lists end equal in both caches, the store and a rebuild from the revisions', async () => {
    const other = await testStore();
    const processes = [testGraphs(store), testGraphs(other)];
    const workspace = await workspaceWith(store, processes[0]!, smallGraph());
    const random = seeded(7);
    for (let i = 0; i < 1_000; i += 1) {
      const graphs = processes[i % 2]!;
      await apply(graphs, workspace, someChanges((await graphs.graphOf(workspace)).graph, i, random));
    }
    const [a, b] = await Promise.all(processes.map((graphs) => graphs.graphOf(workspace)));
    expect([a!.revision, b!.revision]).toEqual([1_001, 1_001]);
    expect(sameGraph(a!.graph, b!.graph)).toBe(true);
    expect(sameGraph(a!.graph, await latest(workspace))).toBe(true);
    expect(sameGraph(a!.graph, await processes[1]!.graphAsOf(workspace, a!))).toBe(true);
    await other.close();
    // 1,000 transactions on a busy machine: the limit ends a hang, it measures nothing.
  }, 600_000);

  it('that write at the same time lose nothing: of 40 counts up each is there once', async () => {
    const processes = [testGraphs(store), testGraphs(store)];
    const workspace = await workspaceWith(store, processes[0]!, smallGraph());
    const add = (i: number): Change[] => [{ type: 'add', kind: 'goal', id: `N${i}`, fields: { title: `Nyt ${i}` } }];
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, i) => apply(processes[i % 2]!, workspace, add(i))),
    );
    expect(new Set(results.map(({ revision }) => revision)).size).toBe(40);
    expect((await latest(workspace)).nodes.goal.size).toBe(42);
  });

  it('that both set one field: one wins, the others are told', async () => {
    const processes = [testGraphs(store), testGraphs(store)];
    const workspace = await workspaceWith(store, processes[0]!, smallGraph());
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) => apply(processes[i % 2]!, workspace, [rename('Mål G1', `Nyt ${i}`)])),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason.code).toBe('CONFLICT');
  });

  it('notice that a workspace was made anew', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    await byHand(`MATCH (w:Workspace {id: $workspace}) SET w.epoch = 2, w.revision = 0`, workspace);
    await byHand(`MATCH (g:Goal {workspace: $workspace, id: 'G1'}) SET g.title = 'Genskabt'`, workspace);
    const { epoch, graph } = await graphs.graphOf(workspace);
    expect([epoch, graph.nodes.goal.get('G1')?.title]).toEqual([2, 'Genskabt']);
  });
});

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** A small list that fits the graph: a goal more, a goal less, a field, or a link. */
function someChanges(graph: Graph, i: number, random: (below: number) => number): Change[] {
  const goals = [...graph.nodes.goal.values()];
  const goal = goals[random(goals.length)]!;
  switch (random(4)) {
    case 0:
      return [
        { type: 'add', kind: 'goal', id: `A${i}`, fields: { title: `Nyt ${i}` } },
        { type: 'link', link: 'owns', from: 'L1', to: `A${i}` },
      ];
    case 1:
      if (goals.length > 5) return removeNode(graph, 'goal', goal.id);
      return [{ type: 'set', kind: 'goal', id: goal.id, field: 'current', from: goal.current, to: i / 4 }];
    case 2:
      return [{ type: 'set', kind: 'goal', id: goal.id, field: 'title', from: goal.title, to: `Titel ${i}` }];
    default:
      return graph.links.owns.in.has(goal.id)
        ? [{ type: 'unlink', link: 'owns', from: 'L1', to: goal.id }]
        : [{ type: 'link', link: 'owns', from: 'L1', to: goal.id }];
  }
}
