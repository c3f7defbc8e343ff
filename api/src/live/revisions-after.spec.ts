import { randomUUID } from 'node:crypto';
import { applyChanges, emptyGraph, sameGraph, type Change } from '@kaskade/domain';
import { changeOf, type ChangeOut } from '../../testing/change-from-wire';
import { TestApi } from '../../testing/test-api';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';
import { CHANGES_OUT_LIMIT, FAR_LIMIT } from './revisions-after';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const VALUE = '{ text number flag }';
const REVISION = `epoch revision operation actor name at kind of cells changes {
  ... on AddedNode { kind id fields { field value ${VALUE} } }
  ... on SetField { holder id field was ${VALUE} is ${VALUE} }
  ... on RemovedNode { kind id name }
  ... on AddedLink { link from to fields { field value ${VALUE} } }
  ... on RemovedLink { link from to }
  __typename }`;
const AFTER = `query ($w: ID!, $a: VersionInput!, $n: Int! = 50) { revisions(workspace: $w, after: $a, first: $n) { more end revisions { ${REVISION} } } }`;
const after = async (workspace: string, revision: number, first = 50, epoch = 1) =>
  (await api.ask(AFTER, { w: workspace, a: { epoch, revision }, n: first })).revisions;

const graphs = () => api.app.get(WorkspaceGraphs);
const empty = async (): Promise<string> => {
  const input = { operation: randomUUID(), name: 'Test', start: { empty: true } };
  return (await api.ask('mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }', { i: input }))
    .createWorkspace.id;
};
const apply = (workspace: string, changes: readonly Change[]) =>
  graphs().applyChanges({ workspace, operation: randomUUID(), actor: 'test', changes });
const byHand = (cypher: string, workspace: string) => api.app.get(Store).write((tx) => tx.run(cypher, { workspace }));

const EVERY_SORT: readonly Change[][] = [
  [
    { type: 'add', kind: 'goal', id: 'G1', fields: { title: 'Kortere forløb', baseline: 5.5, stopsHere: false } },
    { type: 'add', kind: 'goal', id: 'G2', fields: { title: 'Færre skift', description: null } },
    { type: 'add', kind: 'leader', id: 'L1', fields: { name: 'Direktør', employees: 0 } },
    { type: 'link', link: 'leaderLevel', from: 'L1', to: 'top' },
    { type: 'link', link: 'owns', from: 'L1', to: 'G1' },
    { type: 'link', link: 'cascadesTo', from: 'G1', to: 'G2', fields: { primary: true, translation: 'Hos os' } },
  ],
  [
    { type: 'set', kind: 'goal', id: 'G1', field: 'baseline', from: 5.5, to: null },
    { type: 'set', kind: 'goal', id: 'G1', field: 'stopsHere', from: false, to: true },
    { type: 'set', kind: 'cascade', id: 'G1->G2', field: 'involvement', from: null, to: false },
    { type: 'set', kind: 'settings', id: 'workspace', field: 'spanMax', from: 20, to: 12 },
    { type: 'set', kind: 'leader', id: 'L1', field: 'title', from: null, to: 'Chef' },
  ],
  [
    { type: 'unlink', link: 'owns', from: 'L1', to: 'G1' },
    { type: 'remove', kind: 'goal', id: 'G1' },
  ],
];

describe('the revisions after a version', () => {
  it('give back every sort of change exactly, so that a browser comes to the same graph', async () => {
    const workspace = await empty();
    for (const changes of EVERY_SORT) await apply(workspace, changes);
    const { revisions, more, end } = await after(workspace, 1);
    expect([more, end]).toEqual([false, null]);
    expect(revisions.map(({ changes }: { changes: ChangeOut[] }) => changes.map(changeOf))).toEqual(EVERY_SORT);
    const all = (await after(workspace, 0)).revisions as { changes: ChangeOut[] }[];
    const rebuilt = all.reduce((graph, { changes }) => {
      const applied = applyChanges(graph, changes.map(changeOf));
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      return applied.graph;
    }, emptyGraph());
    expect(sameGraph(rebuilt, (await graphs().graphOf(workspace)).graph)).toBe(true);
    expect(revisions[2].changes[1]).toMatchObject({ __typename: 'RemovedNode', name: 'Kortere forløb' });
    expect(revisions.map(({ cells }: { cells: boolean }) => cells)).toEqual([true, false, false]);
  });

  it('say who sent each, when, what it is and what it takes back', async () => {
    const workspace = await empty();
    const operation = randomUUID();
    const { change } = await api.ask(
      `mutation ($w: ID!, $o: ID!) { change(workspace: $w, operation: $o, actor: "a1", name: "Lis", kind: undo, of: "før",
         changes: [{ addUnit: { id: "U1", name: "Enhed" } }]) { at } }`,
      { w: workspace, o: operation },
    );
    const { revisions } = await after(workspace, 1);
    expect(revisions).toEqual([
      expect.objectContaining({ epoch: 1, revision: 2, operation, actor: 'a1', name: 'Lis', kind: 'undo', of: 'før' }),
    ]);
    expect(revisions[0].at).toBe(change.at);
  });

  it.each([
    ['a name over 100 characters', { name: 'x'.repeat(101) }, 'name'],
    ['a name of nothing', { name: ' ' }, 'name'],
    ['an operation that it takes back over 300', { of: 'x'.repeat(301) }, 'of'],
    ['a file’s kind', { kind: 'import' }, 'kind'],
  ])('are not made from a list with %s', async (_, given, argument) => {
    const { errors } = await api.send(
      `mutation ($w: ID!, $name: String, $of: ID, $kind: RevisionKind! = change) {
         change(workspace: $w, operation: "x", actor: "a", name: $name, of: $of, kind: $kind, changes: []) { revision } }`,
      { w: await empty(), ...given },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', params: { reason: 'ARGUMENT', argument } });
  });

  it('come as many at a time as were asked for, and are none at the end', async () => {
    const workspace = await empty();
    for (let i = 0; i < 5; i += 1)
      await apply(workspace, [{ type: 'add', kind: 'unit', id: `U${i}`, fields: { name: 'x' } }]);
    const numbers = ({ revisions }: { revisions: { revision: number }[] }) => revisions.map(({ revision }) => revision);
    const first = await after(workspace, 1, 2);
    expect([numbers(first), first.more]).toEqual([[2, 3], true]);
    const rest = await after(workspace, 3, 3);
    expect([numbers(rest), rest.more]).toEqual([[4, 5, 6], false]);
    expect(await after(workspace, 6)).toEqual({ revisions: [], more: false, end: null });
    for (const wrong of [0, 101]) {
      const { errors } = await api.send(AFTER, { w: workspace, a: { epoch: 1, revision: 1 }, n: wrong });
      expect(errors?.[0]?.extensions.code).toBe('INVALID');
    }
  });

  it('say that they cannot go on: another epoch, a revision that is gone or was never there, one too large', async () => {
    const workspace = await empty();
    for (let i = 0; i < 3; i += 1)
      await apply(workspace, [{ type: 'add', kind: 'unit', id: `U${i}`, fields: { name: 'x' } }]);
    expect(await after(workspace, 1, 50, 2)).toEqual({ revisions: [], more: false, end: 'epoch' });
    expect((await after(workspace, 9)).end).toBe('missing');
    await byHand('MATCH (r:Revision) WHERE r.workspace = $workspace AND r.revision = 3 DETACH DELETE r', workspace);
    const broken = await after(workspace, 1);
    expect([broken.revisions.length, broken.more, broken.end]).toEqual([1, true, null]);
    expect((await after(workspace, 2)).end).toBe('missing');
    const large = Array.from({ length: CHANGES_OUT_LIMIT + 1 }, (_, i): Change => ({
      type: 'add',
      kind: 'unit',
      id: `V${i}`,
      fields: { name: 'x' },
    }));
    await apply(workspace, large);
    expect((await after(workspace, 4)).end).toBe('large');
    await byHand(`MATCH (w:Workspace {id: $workspace}) SET w.revision = ${FAR_LIMIT + 10}`, workspace);
    expect((await after(workspace, 4)).end).toBe('far');
    const { errors } = await api.send(AFTER, { w: 'nowhere', a: { epoch: 1, revision: 1 } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('read rows that were written before there were names', async () => {
    const workspace = await empty();
    await apply(workspace, [{ type: 'add', kind: 'unit', id: 'U1', fields: { name: 'x' } }]);
    await byHand('MATCH (r:Revision) WHERE r.workspace = $workspace REMOVE r.name, r.kind, r.of, r.cells', workspace);
    const { revisions } = await after(workspace, 1);
    expect(revisions[0]).toMatchObject({ name: null, kind: 'change', of: null, cells: true });
  });
});
