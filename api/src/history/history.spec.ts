import { randomUUID } from 'node:crypto';
import { removeNode, type Change } from '@kaskade/domain';
import { TestApi } from '../../testing/test-api';
import { smallGraph, workspaceWith } from '../../testing/test-store';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';
import { MOST_REVISIONS, SHOWN_CHANGES } from './history';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const HISTORY = `query ($w: ID!, $s: NodeRefInput, $a: String, $f: Date, $t: Date, $b: Int, $n: Int! = 50) {
  history(workspace: $w, subject: $s, actor: $a, from: $f, to: $t, before: $b, first: $n) { before revisions {
    revision actor name at kind of file count names { kind id name }
    changes { __typename ... on SetField { id field was { text } is { text } } ... on RemovedNode { kind id name } ... on AddedLink { link from to } } } } }`;
const history = async (workspace: string, given: Record<string, unknown> = {}) =>
  (await api.ask(HISTORY, { w: workspace, ...given })).history;
const numbers = ({ revisions }: { revisions: { revision: number }[] }) => revisions.map(({ revision }) => revision);

const graphs = () => api.app.get(WorkspaceGraphs);
const store = () => api.app.get(Store);
const small = () => workspaceWith(store(), graphs(), smallGraph());
const write = (workspace: string, changes: readonly Change[], more: object = {}) =>
  graphs().applyChanges({ workspace, operation: randomUUID(), actor: 'lis', changes, ...more });
const rename = (id: string, from: string, to: string): Change => ({
  type: 'set',
  kind: 'goal',
  id,
  field: 'title',
  from,
  to,
});
const byHand = (cypher: string, workspace: string) => store().write((tx) => tx.run(cypher, { workspace }));

describe('the history', () => {
  it('says who changed what when, the newest first, and what everything was called', async () => {
    const workspace = await small();
    await write(workspace, [rename('G1', 'Mål G1', 'Kortere forløb')], { name: 'Lis' });
    await write(workspace, [{ type: 'unlink', link: 'owns', from: 'L1', to: 'G1' }], { kind: 'undo', of: 'før' });
    await write(workspace, removeNode((await graphs().graphOf(workspace)).graph, 'goal', 'G1'));
    const { revisions, before } = await history(workspace);
    expect([numbers({ revisions }), before]).toEqual([[4, 3, 2, 1], null]);
    expect(revisions[0]).toMatchObject({
      actor: 'lis',
      kind: 'change',
      count: 1,
      changes: [{ __typename: 'RemovedNode', kind: 'goal', id: 'G1', name: 'Kortere forløb' }],
      names: [{ kind: 'goal', id: 'G1', name: 'Kortere forløb' }],
    });
    expect(revisions[1]).toMatchObject({
      kind: 'undo',
      of: 'før',
      names: [
        { kind: 'leader', id: 'L1', name: 'Direktør' },
        { kind: 'goal', id: 'G1', name: 'Kortere forløb' },
      ],
    });
    expect(revisions[2]).toMatchObject({ name: 'Lis', names: [{ kind: 'goal', id: 'G1', name: 'Mål G1' }] });
    expect(revisions[2].changes[0]).toMatchObject({ was: { text: 'Mål G1' }, is: { text: 'Kortere forløb' } });
  });

  it('is asked for a subject: its own changes, links at it, and what was removed beside it', async () => {
    const workspace = await small();
    await write(workspace, [
      rename('G2', 'Mål G2', 'Andet'),
      { type: 'set', kind: 'level', id: 'top', field: 'noun', from: null, to: 'x' },
    ]);
    await write(workspace, [{ type: 'set', kind: 'leader', id: 'L1', field: 'title', from: null, to: 'Chef' }]);
    await write(workspace, [
      { type: 'set', kind: 'cascade', id: 'G1->G2', field: 'translation', from: null, to: 'Hos os' },
    ]);
    await write(workspace, removeNode((await graphs().graphOf(workspace)).graph, 'goal', 'G1'));
    const of = async (kind: string, id: string) => history(workspace, { s: { kind, id } });
    expect(numbers(await of('goal', 'G2'))).toEqual([5, 4, 2, 1]);
    expect(numbers(await of('leader', 'L1'))).toEqual([5, 3, 1]);
    expect(numbers(await of('goal', 'G'))).toEqual([]);
    const [removal, translated, renamed] = (await of('goal', 'G2')).revisions;
    expect(removal.changes).toEqual([{ __typename: 'RemovedNode', kind: 'goal', id: 'G1', name: 'Mål G1' }]);
    expect(translated.changes).toMatchObject([{ id: 'G1->G2', field: 'translation' }]);
    expect([renamed.count, renamed.changes.length]).toEqual([2, 1]);
  });

  it('is asked for one actor, for days, and on from a page', async () => {
    const workspace = await small();
    await write(workspace, [rename('G1', 'Mål G1', 'Et')], { actor: 'bo' });
    await write(workspace, [rename('G1', 'Et', 'To')]);
    expect(numbers(await history(workspace, { a: 'bo' }))).toEqual([2]);
    // In Denmark the second of March begins an hour before midnight, UTC; summer time began on the 29th.
    const at = (revision: number, moment: string) =>
      byHand(
        `MATCH (r:Revision {workspace: $workspace, epoch: 1, revision: ${revision}}) SET r.at = '${moment}'`,
        workspace,
      );
    await at(1, '2026-03-01T22:59:59.999Z');
    await at(2, '2026-03-01T23:00:00.000Z');
    await at(3, '2026-03-29T22:00:00.000Z');
    expect(numbers(await history(workspace, { t: '2026-03-01' }))).toEqual([1]);
    expect(numbers(await history(workspace, { f: '2026-03-02', t: '2026-03-29' }))).toEqual([2]);
    expect(numbers(await history(workspace, { f: '2026-03-30', t: '2026-03-30' }))).toEqual([3]);
    const page = await history(workspace, { n: 2 });
    expect([numbers(page), page.before]).toEqual([[3, 2], 2]);
    const rest = await history(workspace, { n: 2, b: page.before });
    expect([numbers(rest), rest.before]).toEqual([[1], null]);
  });

  it('knows everybody who has changed anything, by the last name that each gave, and nobody of another workspace', async () => {
    const workspace = await small();
    await write(workspace, [rename('G1', 'Mål G1', 'Et')], { actor: 'bo', name: 'Bo' });
    await write(workspace, [rename('G1', 'Et', 'To')], { actor: 'ida' });
    await write(workspace, [rename('G1', 'To', 'Tre')], { actor: 'bo', name: 'Bo B.' });
    await write(workspace, [rename('G1', 'Tre', 'Fire')], { actor: 'bo' });
    await write(await small(), [rename('G1', 'Mål G1', 'Et')], { actor: 'en anden' });
    const { changers } = await api.ask(`query ($w: ID!) { changers(workspace: $w) { actor name } }`, { w: workspace });
    const [first] = (await history(workspace, { b: 2 })).revisions;
    expect(changers).toEqual([
      { actor: 'bo', name: 'Bo B.' },
      { actor: 'ida', name: null },
      { actor: first.actor, name: first.name },
    ]);
  });

  it('shows of a large revision its first changes and how many there are, and of one too large to read only that', async () => {
    const workspace = await small();
    const units = Array.from({ length: SHOWN_CHANGES + 50 }, (_, i): Change => ({
      type: 'add',
      kind: 'unit',
      id: `U${i}`,
      fields: { name: 'Enhed' },
    }));
    await write(workspace, units, { importedFile: 'enheder.xlsx' });
    const noise = () => Array.from({ length: 40 }, () => randomUUID()).join('');
    const goals = Array.from({ length: 3_000 }, (_, i): Change => ({
      type: 'add',
      kind: 'goal',
      id: `N${i}`,
      fields: { title: 'Mål', description: noise() },
    }));
    await write(workspace, goals);
    const [tooLarge, large] = (await history(workspace)).revisions;
    expect(large).toMatchObject({ kind: 'import', file: 'enheder.xlsx', count: units.length });
    expect(large.changes).toHaveLength(SHOWN_CHANGES);
    expect([tooLarge.count, tooLarge.changes, tooLarge.names]).toEqual([3_000, [], []]);
    expect(numbers(await history(workspace, { s: { kind: 'goal', id: 'N2999' } }))).toEqual([3]);
  });

  it('reads rows of before it was written what they touch', async () => {
    const workspace = await small();
    await write(workspace, [rename('G2', 'Mål G2', 'Andet')]);
    await byHand(
      'MATCH (r:Revision) WHERE r.workspace = $workspace REMOVE r.subjects, r.count, r.file, r.kind',
      workspace,
    );
    const { revisions } = await history(workspace, { s: { kind: 'goal', id: 'G1' } });
    expect([numbers({ revisions }), revisions[0].kind]).toEqual([[1], 'change']);
    expect((await history(workspace)).revisions[0].count).toBe(1);
  });

  it('refuses what it cannot give', async () => {
    for (const n of [0, MOST_REVISIONS + 1])
      expect((await api.send(HISTORY, { w: await small(), n })).errors?.[0]?.extensions.code).toBe('INVALID');
    expect((await api.send(HISTORY, { w: 'nowhere' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('names who changed a setting and who imported', async () => {
    const workspace = await small();
    await api.ask(
      'mutation ($w: ID!) { changeSettings(workspace: $w, operation: "s", actor: "a1", name: "Lis", settings: { spanMax: 9 }) { id } }',
      { w: workspace },
    );
    await api.ask(
      'mutation ($w: ID!) { nameLeadersOfLevel(workspace: $w, operation: "n", actor: "a1", name: "Lis", level: "top", noun: "direktører") { id } }',
      { w: workspace },
    );
    const { revisions } = await history(workspace, { a: 'a1' });
    expect(revisions.map(({ name }: { name: string }) => name)).toEqual(['Lis', 'Lis']);
  });
});

describe('what takes an operation back', () => {
  it('is the inverse of what it did, though others have changed other things since', async () => {
    const workspace = await small();
    const before = (await graphs().graphOf(workspace)).graph;
    const operation = randomUUID();
    await write(workspace, [...removeNode(before, 'goal', 'G1'), rename('G2', 'Mål G2', 'Andet')], { operation });
    await write(workspace, [{ type: 'set', kind: 'leader', id: 'L1', field: 'title', from: null, to: 'Chef' }]);
    const { inverse } = await api.ask(
      'query ($w: ID!, $o: ID!) { inverse(workspace: $w, operation: $o) { __typename ... on AddedNode { kind id } ... on SetField { id was { text } is { text } } ... on AddedLink { link from to } } }',
      { w: workspace, o: operation },
    );
    expect(inverse).toEqual([
      { __typename: 'AddedNode', kind: 'goal', id: 'G1' },
      { __typename: 'SetField', id: 'G2', was: { text: 'Andet' }, is: { text: 'Mål G2' } },
      { __typename: 'AddedLink', link: 'owns', from: 'L1', to: 'G1' },
      { __typename: 'AddedLink', link: 'cascadesTo', from: 'G1', to: 'G2' },
    ]);
    const { errors } = await api.send('query ($w: ID!) { inverse(workspace: $w, operation: "never") { __typename } }', {
      w: workspace,
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
