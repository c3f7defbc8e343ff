import { applyChanges, removeNode, sameGraph, type Change, type Graph } from '@kaskade/domain';
import { apply, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { READ_REVISIONS } from './revisions.cypher';
import { packCheckpoint, revisionContent, unpackCheckpoint, unpackRevision } from './revision-format';
import { subjectsOf } from './touched-nodes';

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

  it('end the records that their changes end, in the store as in a replay, and keep them whole', async () => {
    const graphs = testGraphs(store);
    const workspace = await workspaceWith(store, graphs, smallGraph());
    const aside = (id: string, subject: string): Change => ({
      ...{ type: 'add', kind: 'aside', id },
      fields: { code: 'GOAL_STOPS', about: 'goal', subject, reason: 'Drøftet', date: '2026-01-31' },
    });
    const agreement = { about: 'goal', subject: 'G2', what: 'Vi mødes', who: null, due: null, done: false };
    const added: Change[] = [aside('S1', 'G1'), { type: 'add', kind: 'agreement', id: 'A1', fields: agreement }];
    await apply(graphs, workspace, added);
    await apply(graphs, workspace, [rename('Mål G1', 'Andet'), aside('S2', 'G1')]);
    const renamed = await latest(workspace);
    expect([[...renamed.nodes.aside.keys()], [...renamed.nodes.agreement.keys()]]).toEqual([['S2'], ['A1']]);
    await apply(graphs, workspace, [{ type: 'remove', kind: 'goal', id: 'G2' }]);
    const { aside: asides, agreement: agreements } = (await latest(workspace)).nodes;
    // The link that goes with it is a link at the other goal.
    expect([asides.size, agreements.size]).toEqual([0, 0]);
    expect(sameGraph(await graphs.graphAsOf(workspace, { epoch: 1, revision: 4 }), await latest(workspace))).toBe(true);

    const before = applied(smallGraph(), added);
    const result = applyChanges(before, [rename('Mål G1', 'Andet')]);
    if (!result.ok) throw new Error('refused');
    const content = revisionContent(before, [rename('Mål G1', 'Andet')], result.inverse);
    expect(content.restore).toEqual([aside('S1', 'G1')]);
    expect(subjectsOf(content.changes, content.restore)).toEqual(['goal G1', 'aside S1']);
  });

  it('and checkpoints of a format before records are read still', () => {
    // Two levels, as a checkpoint held them when a graph was nodes and links alone.
    const FORMAT_1 =
      'H4sIAAAAAAACA41US2/bMAz+Lzr70A3YJbcd9gJadNhaDMPQA2MzqWZaFCgpWVDkv4+yZddN42wXgzQ/fnyI5JNx3GAwqydDuEPKgm3M6peJ7E1lOts0hOahMg46zP/v2BM2SAHVfINE2I26ogRcq6ir6k124eRUcYmoyp+HY2WSs3EK8kyrUmtd/09BhNCgnIdFG6mI2HniA+b0BxUsFQaPvzUxQGnxPM1GVNyztIOqPajF+mjZFYYtA81dZ3FPwJXRzG0NkWVQ1xCQrBsTBtliHOQ6iaArSocQkuB935GeNxWXECGmMMrsw2cUnKnf1HNK1Kq/hWh3+L/pKr2UkOia05BK6TAOrTnXOZ/Eczh5NP2tnLa2HmZxavbTq43ugoGT1OOjbaC2ZOPMq2YXEkVwsUCg6bTGEAVOSsBmopyrBCF+2AElmH7hoKr7Dbv4WIjJbvAngoRXLcgzaF3b70Uu7HaTpY1wV8rhF5N6Pa7OGUSeo0t26+7LSpwxCnqWGO54wc57FxZMNYRac1v2zYl9T74PsJjbOFr/AAoC2YDL5uD1Ve2a8CPLAqjDbo2y2OlpUBajgKsfWbD54q6n+3ERdqHx0DSatFb09eUhuQT9VC7GK8zza/TzJLYDORSEHsxAMD8lO6YddtOVEB7YlCRgjNZt+/pZtqBLUTz7E2sg5O4NcvDgbuCPWb29ylfcvXdhj3nS3+UFOaD8YNHlUPq63TNTvvXgvdIPDMfjXy2qP0UbBgAA';
    const graph = unpackCheckpoint(1, [Buffer.from(FORMAT_1, 'base64')]);
    const parts = packCheckpoint(graph).parts;
    expect(graph.nodes.level.get('top')).toEqual({ id: 'top', name: 'Topledelse', rank: 0, noun: null });
    expect([graph.nodes.aside.size, graph.nodes.agreement.size]).toEqual([0, 0]);
    expect(sameGraph(unpackCheckpoint(2, parts), graph)).toBe(true);
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
