import { randomUUID } from 'node:crypto';
import type { DomainError } from '@kaskade/domain';
import { sameGraph, type Change } from '@kaskade/domain';
import * as fc from 'fast-check';
import { acceptedLists, wishes } from '../../../libs/domain/testing/change-arbitrary';
import { graphs as graphArbitrary } from '../../../libs/domain/testing/graph-arbitrary';
import { apply, emptyWorkspace, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { countWithoutWorkspace, removeRows, removeWorkspace } from '../workspaces/workspaces.repository';

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
      { numRuns: 8 },
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
