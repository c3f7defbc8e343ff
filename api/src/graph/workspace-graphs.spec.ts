import { randomUUID } from 'node:crypto';
import { applyChanges, DomainError, removeNode, sameGraph, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { acceptedLists, wishes } from '../../../libs/domain/testing/change-arbitrary';
import { graphs as graphArbitrary } from '../../../libs/domain/testing/graph-arbitrary';
import { apply, emptyWorkspace, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { countWithoutWorkspace, removeRows, removeWorkspace } from '../workspaces/workspaces.repository';
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
const refusal = (promise: Promise<unknown>): Promise<DomainError> =>
  promise.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as DomainError,
  );
const byHand = (cypher: string, workspace: string) => store.write((tx) => tx.run(cypher, { workspace }));
const latest = async (workspace: string) => (await testGraphs(store).graphOf(workspace)).graph;

describe('a list of changes', () => {
  it('is stored so that another process loads the same graph', async () => {
    const workspace = await workspaceWith(store, testGraphs(store), smallGraph());
    const loaded = await testGraphs(store).graphOf(workspace);
    expect(loaded.revision).toBe(1);
    expect(sameGraph(loaded.graph, smallGraph())).toBe(true);
  });

  it('whatever it holds gives the same graph in memory, in the rows and rebuilt from the revisions', async () => {
    await fc.assert(
      fc.asyncProperty(graphArbitrary(), wishes, async (start, all) => {
        const graphs = testGraphs(store);
        const workspace = await workspaceWith(store, graphs, start);
        for (const list of acceptedLists(start, all)) await apply(graphs, workspace, list);
        const { graph, epoch, revision } = await graphs.graphOf(workspace);
        expect(sameGraph(graph, await latest(workspace))).toBe(true);
        expect(sameGraph(graph, await graphs.graphAsOf(workspace, { epoch, revision }))).toBe(true);
        expect(sameGraph(start, await graphs.graphAsOf(workspace, { epoch, revision: 1 }))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('makes one revision and takes at most four statements', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const before = store.statements;
    const applied = await apply(graphs, workspace, [rename('Mål G1', 'Flere i job')]);
    expect(store.statements - before).toBeLessThanOrEqual(4);
    expect(applied).toMatchObject({ epoch: 1, revision: 2, repeated: false });
    const add: Change[] = [
      { type: 'add', kind: 'goal', id: 'G3', fields: { title: 'Nyt' } },
      { type: 'link', link: 'owns', from: 'L1', to: 'G3' },
      { type: 'link', link: 'cascadesTo', from: 'G1', to: 'G3', fields: { primary: true, translation: 'Hos os' } },
    ];
    const between = store.statements;
    await apply(graphs, workspace, add);
    expect(store.statements - between).toBeLessThanOrEqual(4);
  });

  it('that is not accepted changes nothing and comes back with every problem', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const error = await refusal(
      apply(graphs, workspace, [
        { type: 'add', kind: 'goal', id: 'G3', fields: { title: 'Nyt' } },
        { type: 'link', link: 'cascadesTo', from: 'G2', to: 'G1' },
        { type: 'link', link: 'owns', from: 'L9', to: 'G3' },
      ]),
    );
    expect(error.code).toBe('INVALID');
    const codes = (error.params['problems'] as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['CYCLE', 'LINK_END_MISSING']));
    expect(sameGraph(await latest(workspace), smallGraph())).toBe(true);
  });

  it('whose present value is another one is refused as a conflict', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    await apply(testGraphs(store), workspace, [rename('Mål G1', 'Andres')]);
    const error = await refusal(apply(graphs, workspace, [rename('Mål G1', 'Mine')]));
    expect(error.code).toBe('CONFLICT');
    expect(error.params['problems']).toEqual([expect.objectContaining({ code: 'VALUE_CONFLICT', present: 'Andres' })]);
  });

  it('made for another version is refused when a version is demanded', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    await apply(graphs, workspace, [rename('Mål G1', 'Nyt')]);
    const list = { workspace, operation: randomUUID(), actor: 'test', changes: [rename('Nyt', 'Nyere')] };
    const error = await refusal(graphs.applyChanges({ ...list, expected: { epoch: 1, revision: 1 } }));
    expect([error.code, error.params]).toEqual(['REVISION_MISMATCH', { epoch: 1, revision: 2 }]);
    await expect(graphs.applyChanges({ ...list, expected: { epoch: 1, revision: 2 } })).resolves.toMatchObject({
      revision: 3,
    });
  });

  it('sent to no workspace is not found', async () => {
    const error = await refusal(apply(testGraphs(store), 'nowhere', []));
    expect(error.code).toBe('NOT_FOUND');
  });
});

describe('the same operation id', () => {
  it('twice is applied once and gives the first result', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const operation = randomUUID();
    const first = await apply(graphs, workspace, [rename('Mål G1', 'Nyt')], operation);
    const second = await apply(testGraphs(store), workspace, [rename('Mål G1', 'Nyt')], operation);
    expect(second).toEqual({ ...first, repeated: true });
    expect((await graphs.graphOf(workspace)).revision).toBe(first.revision);
    expect(await graphs.outcomeOf(workspace, operation)).toMatchObject({ operation, revision: first.revision });
    expect(await graphs.outcomeOf(workspace, randomUUID())).toBeNull();
  });

  it('twenty times at once is applied once', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const operation = randomUUID();
    const add: Change[] = [{ type: 'add', kind: 'goal', id: 'G3', fields: { title: 'Nyt' } }];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) => apply(i % 2 ? graphs : testGraphs(store), workspace, add, operation)),
    );
    expect(new Set(results.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect((await latest(workspace)).nodes.goal.size).toBe(3);
  });
});

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
  });

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

describe('rows changed by hand in Neo4j', () => {
  const set = rename('Mål G1', 'Nyt');
  it.each([
    ['a changed field', `MATCH (g:Goal {workspace: $workspace, id: 'G1'}) SET g.due = '2030-01-01'`, [set]],
    ['a field that was added', `MATCH (g:Goal {workspace: $workspace, id: 'G1'}) SET g.note = 'x'`, [set]],
    ['a removed node', `MATCH (g:Goal {workspace: $workspace, id: 'G1'}) DETACH DELETE g`, [set]],
    [
      'a removed end of a link',
      `MATCH (g:Leader {workspace: $workspace, id: 'L1'}) DETACH DELETE g`,
      [{ type: 'link', link: 'owns', from: 'L1', to: 'G2' }],
    ],
    [
      'a removed link',
      `MATCH (:Goal {workspace: $workspace})-[r:CASCADES_TO]->() DELETE r`,
      [{ type: 'unlink', link: 'cascadesTo', from: 'G1', to: 'G2' }],
    ],
    [
      'a changed link',
      `MATCH (:Goal {workspace: $workspace})-[r:CASCADES_TO]->() SET r.room = 'decide'`,
      [{ type: 'set', kind: 'cascade', id: 'G1->G2', field: 'translation', from: null, to: 'Vores' }],
    ],
    [
      'a link added to what is removed',
      `MATCH (l:Leader {workspace: $workspace}), (g:Goal {workspace: $workspace, id: 'G2'}) CREATE (l)-[:OWNS]->(g)`,
      [{ type: 'remove', kind: 'goal', id: 'G2' }],
    ],
    [
      'an added node',
      `CREATE (:Unit:OrgUnit {workspace: $workspace, id: 'U1', name: 'x'})`,
      [{ type: 'add', kind: 'unit', id: 'U1', fields: { name: 'Enhed' } }],
    ],
    [
      'a changed setting',
      `MATCH (w:Workspace {id: $workspace}) SET w.spanMax = 3`,
      [{ type: 'set', kind: 'settings', id: 'workspace', field: 'organisation', from: null, to: 'Fjordby' }],
    ],
  ] as const)('%s: the next write to it fails loudly and leaves no revision', async (_, hand, changes) => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    await byHand(hand, workspace);
    const error = await refusal(apply(graphs, workspace, changes as readonly Change[]));
    expect(error.code).toBe('STORE_INCONSISTENT');
    expect(await graphs.versionOf(workspace)).toMatchObject({ revision: 1 });
  });
});

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
    expect(applyChanges(await applied(smallGraph(), removal.changes), removal.restore)).toMatchObject({ ok: true });
    expect(removal.restore).toContainEqual(expect.objectContaining({ type: 'add', kind: 'goal', id: 'G1' }));
    expect(removal.restore).toContainEqual(
      expect.objectContaining({ type: 'link', link: 'cascadesTo', from: 'G1', to: 'G2' }),
    );
    expect(rows[1]!.parts.length).toBeGreaterThan(1);
    for (const part of rows[1]!.parts) expect(part.length).toBeLessThanOrEqual(1_000_000);
    expect(sameGraph(await graphs.graphAsOf(workspace, { epoch: 1, revision: 3 }), await latest(workspace))).toBe(true);
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

describe('the graphs kept in memory', () => {
  const LIMIT = 5_000;

  it('stay under their limit: the one used longest ago goes, and is loaded again when asked for', async () => {
    const graphs = testGraphs(store, LIMIT);
    const first = await workspaceWith(store, graphs, smallGraph());
    const rest = [await workspaceWith(store, graphs, smallGraph()), await workspaceWith(store, graphs, smallGraph())];
    expect(graphs.residentSize.graphs).toBeLessThan(3);
    expect(graphs.residentSize.bytes).toBeLessThanOrEqual(LIMIT);
    expect(sameGraph((await graphs.graphOf(first)).graph, (await graphs.graphOf(rest[1]!)).graph)).toBe(true);
  });
});

describe('all rows', () => {
  it('belong to a workspace, and go with it', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    expect(await store.read(countWithoutWorkspace)).toBe(0);
    expect(await store.write((tx) => removeWorkspace(tx, workspace, 'Another'))).toBe(false);
    expect(await store.write((tx) => removeWorkspace(tx, workspace, 'Test'))).toBe(true);
    await removeRows(store, workspace);
    const left = await store.read((tx) =>
      tx.run<{ count: number }>('MATCH (n) WHERE n.workspace = $workspace RETURN count(n) AS count', { workspace }),
    );
    expect(left[0]!.count).toBe(0);
    expect((await refusal(graphs.graphOf(workspace))).code).toBe('NOT_FOUND');
  });

  it('of an empty workspace are none, and its graph is the empty one', async () => {
    const graphs = testGraphs(store);
    const { graph, revision } = await graphs.graphOf(await emptyWorkspace(store));
    expect([graph.nodes.level.size, revision]).toEqual([0, 0]);
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
