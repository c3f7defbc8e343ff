import type { DomainError } from '@kaskade/domain';
import type { Change } from '@kaskade/domain';
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
const refusal = (promise: Promise<unknown>): Promise<DomainError> =>
  promise.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as DomainError,
  );
const byHand = (cypher: string, workspace: string) => store.write((tx) => tx.run(cypher, { workspace }));

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
    const error = await refusal(apply(graphs, workspace, changes));
    expect(error.code).toBe('STORE_INCONSISTENT');
    expect(await graphs.versionOf(workspace)).toMatchObject({ revision: 1 });
  });
});
