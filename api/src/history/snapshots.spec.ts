import { randomUUID } from 'node:crypto';
import type { Change } from '@kaskade/domain';
import { readFile } from '@kaskade/workbook';
import { TestApi } from '../../testing/test-api';
import { smallGraph, workspaceWith } from '../../testing/test-store';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ KASKADE_TODAY: '2026-06-30' });
});
afterAll(() => api.stop());

const graphs = () => api.app.get(WorkspaceGraphs);
const store = () => api.app.get(Store);
const write = (workspace: string, changes: readonly Change[], more: object = {}) =>
  graphs().applyChanges({ workspace, operation: randomUUID(), actor: 'lis', changes, ...more });
const rename = (from: string, to: string): Change => ({
  type: 'set',
  kind: 'goal',
  id: 'G1',
  field: 'title',
  from,
  to,
});
/** Revision 1 has `Mål G1`, revision 2 `Et`, revision 3 `To`. */
async function renamedTwice(): Promise<string> {
  const workspace = await workspaceWith(store(), graphs(), smallGraph());
  await write(workspace, [rename('Mål G1', 'Et')]);
  await write(workspace, [rename('Et', 'To')]);
  return workspace;
}

const SNAPSHOT = 'id epoch revision revisionAt name note at actor by';
const ADD = `mutation ($w: ID!, $s: NewSnapshotInput!) { addSnapshot(workspace: $w, snapshot: $s) { ${SNAPSHOT} } }`;
const LIST = `query ($w: ID!) { snapshots(workspace: $w) { ${SNAPSHOT} } }`;
const version = (revision: number) => ({ epoch: 1, revision });
const add = async (workspace: string, given: object) =>
  (await api.ask(ADD, { w: workspace, s: { id: randomUUID(), name: 'Kick-off', actor: 'a1', ...given } })).addSnapshot;
const list = async (workspace: string) => (await api.ask(LIST, { w: workspace })).snapshots;

describe('a snapshot', () => {
  it('is a name for a revision, kept once, renamed and removed; the graph stays as it is', async () => {
    const workspace = await renamedTwice();
    const first = await add(workspace, { id: 's1', version: version(2), note: 'Før sommeren', by: 'Lis' });
    expect(first).toMatchObject({
      id: 's1',
      ...version(2),
      name: 'Kick-off',
      note: 'Før sommeren',
      actor: 'a1',
      by: 'Lis',
    });
    expect(await add(workspace, { id: 's1', name: 'En anden' })).toEqual(first);
    const now = await add(workspace, { id: 's2', name: ' Efter seks uger ' });
    expect([now.revision, now.name]).toEqual([3, 'Efter seks uger']);
    expect(await list(workspace)).toEqual([now, first]);
    const { renameSnapshot } = await api.ask(
      `mutation ($w: ID!) { renameSnapshot(workspace: $w, id: "s1", name: "Begyndelsen") { ${SNAPSHOT} } }`,
      { w: workspace },
    );
    expect(renameSnapshot).toEqual({ ...first, name: 'Begyndelsen', note: null });
    await api.ask('mutation ($w: ID!) { removeSnapshot(workspace: $w, id: "s2") }', { w: workspace });
    expect(await list(workspace)).toEqual([renameSnapshot]);
    expect((await graphs().graphOf(workspace)).revision).toBe(3);
  });

  it('outlives an import, stays in its workspace, and goes with it', async () => {
    const workspace = await renamedTwice();
    const kept = await add(workspace, { version: version(1) });
    await write(workspace, [rename('To', 'Importeret')], { importedFile: 'ny.xlsx' });
    expect(await list(workspace)).toEqual([kept]);
    expect(await list(await renamedTwice())).toEqual([]);
    await api.ask('mutation ($w: ID!) { deleteWorkspace(workspace: $w, name: "Test") }', { w: workspace });
    const left = await store().read((tx) =>
      tx.run('MATCH (s:Snapshot) WHERE s.workspace = $workspace RETURN s.id', { workspace }),
    );
    expect(left).toEqual([]);
  });

  it.each([
    ['no name', { name: ' ' }, 'INVALID'],
    ['a name over 300 characters', { name: 'x'.repeat(301) }, 'INVALID'],
    ['a note over 10,000', { note: 'x'.repeat(10_001) }, 'INVALID'],
    ['nobody who gives it', { actor: '' }, 'INVALID'],
    ['a revision that is not there', { version: version(99) }, 'NOT_FOUND'],
  ])('is not made with %s', async (_, given, code) => {
    const workspace = await renamedTwice();
    const { errors } = await api.send(ADD, { w: workspace, s: { id: 'x', name: 'x', actor: 'a', ...given } });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(await list(workspace)).toEqual([]);
  });

  it('that is not there cannot be renamed, nor one made in a workspace that is not', async () => {
    const workspace = await renamedTwice();
    const { errors } = await api.send(
      'mutation ($w: ID!) { renameSnapshot(workspace: $w, id: "x", name: "x") { id } }',
      { w: workspace },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', params: { kind: 'snapshot', id: 'x' } });
    const nowhere = await api.send(ADD, { w: 'nowhere', s: { id: 'x', name: 'x', actor: 'a' } });
    expect(nowhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the map as it was', () => {
  const title = 'columns { nodes { goal { id title } } }';
  const at = async (workspace: string, given: object) =>
    (
      await api.ask(`query ($w: ID!, $at: AtInput) { mapGraph(workspace: $w, at: $at) { epoch revision ${title} } }`, {
        w: workspace,
        at: given,
      })
    ).mapGraph;

  it('is that of a revision, or of the end of a day in Denmark', async () => {
    const workspace = await renamedTwice();
    const moments = ['2026-03-01T22:59:59.999Z', '2026-03-01T23:00:00.000Z', '2026-03-10T12:00:00.000Z'];
    for (const [i, moment] of moments.entries())
      await store().write((tx) =>
        tx.run('MATCH (r:Revision {workspace: $workspace, epoch: 1}) WHERE r.revision = $revision SET r.at = $moment', {
          workspace,
          revision: i + 1,
          moment,
        }),
      );
    const seen = async (given: object) => {
      const { revision, columns } = await at(workspace, given);
      return [revision, columns.nodes.goal.title[0]];
    };
    expect(await seen({ version: version(1) })).toEqual([1, 'Mål G1']);
    expect(await seen({ version: version(3) })).toEqual([3, 'To']);
    expect(await seen({ day: '2026-03-01' })).toEqual([1, 'Mål G1']);
    expect(await seen({ day: '2026-03-09' })).toEqual([2, 'Et']);
    expect(await seen({ day: '2026-12-31' })).toEqual([3, 'To']);
    const REPORT =
      'query ($w: ID!, $at: AtInput, $asOf: Date) { report(workspace: $w, at: $at, asOf: $asOf) { asOf } }';
    const dayOf = async (given: object) => (await api.ask(REPORT, { w: workspace, ...given })).report.asOf;
    expect(await dayOf({ at: { version: version(2) } })).toBe('2026-03-02');
    expect(await dayOf({ at: { version: version(2) }, asOf: '2026-05-01' })).toBe('2026-05-01');
    expect(await dayOf({})).toBe('2026-06-30');
    for (const given of [{ version: version(4) }, { version: { epoch: 2, revision: 1 } }, { day: '2026-02-28' }]) {
      const { errors } = await api.send(
        'query ($w: ID!, $at: AtInput) { mapGraph(workspace: $w, at: $at) { revision } }',
        { w: workspace, at: given },
      );
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('has the report of the graph as it was then, and never shows the survey', async () => {
    const workspace = await api.sample('jobcenter');
    const FIGURES =
      'query ($w: ID!, $at: AtInput) { report(workspace: $w, at: $at) { levels { id goals } perception { cells { level } } } mapGraph(workspace: $w, at: $at) { cells { level } } }';
    const ask = (given: object | null) => api.ask(FIGURES, { w: workspace, at: given });
    const start = await ask(null);
    expect(start.mapGraph.cells.level.length).toBeGreaterThan(0);
    await write(workspace, [
      { type: 'add', kind: 'goal', id: 'NY', fields: { title: 'Nyt' } },
      { type: 'link', link: 'goalLevel', from: 'NY', to: start.report.levels[0].id },
    ]);
    const then = await ask({ version: version(1) });
    expect(then.report.levels).toEqual(start.report.levels);
    expect((await ask(null)).report.levels).not.toEqual(start.report.levels);
    expect([then.report.perception, then.mapGraph.cells.level]).toEqual([null, []]);
  });
});

describe('the workbook as it was', () => {
  it('is taken out by revision', async () => {
    const workspace = await renamedTwice();
    const cells = async (query: string) => {
      const response = await fetch(`${api.origin}/api/workspaces/${workspace}/workbook.xlsx?${query}`);
      if (response.status !== 200) return response.status;
      const read = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
      if (!read.ok) throw new Error(read.code);
      return JSON.stringify(read.sheets);
    };
    expect(await cells('epoch=1&revision=1')).toContain('Mål G1');
    expect(await cells('epoch=1&revision=2')).toContain('"Et"');
    expect(await cells('')).toContain('"To"');
    const zip = await fetch(`${api.origin}/api/workspaces/${workspace}/workbook.zip?epoch=1&revision=1`);
    expect(zip.status).toBe(200);
    expect(await cells('epoch=1&revision=9')).toBe(404);
    for (const query of ['revision=1', 'epoch=1', 'epoch=x&revision=1', 'epoch=1&revision=1.5'])
      expect([query, await cells(query)]).toEqual([query, 400]);
  });
});
