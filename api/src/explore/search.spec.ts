import { createGraph, difference, emptyGraph, sources, targets, type Graph } from '@kaskade/domain';
import { TestApi } from '../../testing/test-api';
import { WorkspaceGraphs } from '../graph/workspace-graphs';

let api: TestApi;
let jobcenter: string;
let graph: Graph;
beforeAll(async () => {
  api = await TestApi.start();
  jobcenter = await api.sample('jobcenter');
  graph = (await api.app.get(WorkspaceGraphs).graphOf(jobcenter)).graph;
});
afterAll(() => api.stop());

const write = async (content: Graph): Promise<string> => {
  const { createWorkspace } = await api.ask(
    'mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }',
    { i: { operation: crypto.randomUUID(), name: 'Test', start: { empty: true } } },
  );
  const graphs = api.app.get(WorkspaceGraphs);
  const present = await graphs.graphOf(createWorkspace.id);
  await graphs.applyChanges({
    workspace: createWorkspace.id,
    operation: crypto.randomUUID(),
    actor: 'test',
    changes: difference(present.graph, content),
  });
  return createWorkspace.id;
};

describe('search', () => {
  const search = async (
    text: string,
    workspace = jobcenter,
    first = 20,
  ): Promise<
    { kind: string; id: string; text: string; unit: string | null; level: string | null; detail: string | null }[]
  > =>
    (
      await api.ask(
        'query ($w: ID!, $t: String!, $f: Int!) { search(workspace: $w, text: $t, first: $f) { kind id text detail unit level score } }',
        { w: workspace, t: text, f: first },
      )
    ).search;
  const found = async (text: string) => (await search(text)).map(({ kind, id }) => `${kind} ${id}`);

  it('finds every inflected form of a Danish word', async () => {
    for (const form of ['virksomhed', 'virksomheder', 'virksomhederne', 'virksomhedernes', 'Virksomheden'])
      expect(await found(form)).toContain('goal M04');
  });

  it('finds the beginning of a word, and a word with a slip in it', async () => {
    expect(await found('arbejdsk')).toContain('goal M04');
    for (const slip of ['virksmheder', 'arbejdskarft', 'uddanelse', 'udannelse'])
      expect((await search(slip)).length).toBeGreaterThan(0);
    expect(await found('uddanelse')).toContain('goal M03');
  });

  it('finds by id, and wants every word', async () => {
    expect((await found('M04'))[0]).toBe('goal M04');
    expect(await found('unge uddannelse')).toContain('goal M03');
    expect(await found('unge qqqqqqqqq')).toEqual([]);
  });

  it('says level and unit in each hit, a goal’s by its highest owner', async () => {
    const hits = await search('virksomheder', jobcenter, 100);
    const m04 = hits.find(({ id }) => id === 'M04')!;
    const owner = sources(graph, 'owns', 'M04')[0]!;
    expect(m04).toMatchObject({
      level: 'Politisk ledelse',
      unit: graph.nodes.unit.get(targets(graph, 'inUnit', owner)[0]!)!.name,
    });
    const leaders = (await search('teamleder', jobcenter, 100)).filter(({ kind }) => kind === 'leader');
    expect(leaders.length).toBeGreaterThan(1);
    for (const { id, level, unit } of leaders) {
      expect(level).toBe(graph.nodes.level.get(targets(graph, 'leaderLevel', id)[0]!)!.name);
      expect(unit).toBe(graph.nodes.unit.get(targets(graph, 'inUnit', id)[0]!)?.name ?? null);
    }
  });

  it('gives the best hits first, and of several owners the one on the highest level', async () => {
    const workspace = await write(emptyGraphWithLevels());
    await api.app.get(WorkspaceGraphs).applyChanges({
      workspace,
      operation: crypto.randomUUID(),
      actor: 'test',
      changes: [
        { type: 'add', kind: 'goal', id: 'a1', fields: { title: 'Et mål', description: 'Om zebraer, blandt andet' } },
        { type: 'add', kind: 'goal', id: 'b1', fields: { title: 'Zebraer' } },
        { type: 'add', kind: 'leader', id: 'l1', fields: { name: 'Leder, B' } },
        { type: 'add', kind: 'leader', id: 'l2', fields: { name: 'Leder, A' } },
        { type: 'link', link: 'leaderLevel', from: 'l1', to: 'b' },
        { type: 'link', link: 'leaderLevel', from: 'l2', to: 'a' },
        { type: 'link', link: 'owns', from: 'l1', to: 'b1' },
        { type: 'link', link: 'owns', from: 'l2', to: 'b1' },
      ],
    });
    expect((await search('zebraer', workspace)).map(({ id }) => id)).toEqual(['b1', 'a1']);
    expect(await search('zebraer', workspace, 1)).toMatchObject([{ id: 'b1', level: 'A' }]);
  });

  it('stays within the workspace, however many share its words', async () => {
    const other = await api.sample('jobcenter');
    const ids = (await search('virksomheder', jobcenter, 5)).map(({ id }) => id);
    expect(ids).toEqual((await search('virksomheder', other, 5)).map(({ id }) => id));
    const empty = await write(emptyGraphWithLevels());
    expect(await search('virksomheder', empty)).toEqual([]);
  });

  it.each([
    '',
    '   ',
    '*',
    '"',
    '\\',
    '(',
    'a AND',
    '+-!(){}[]^"~*?:\\/',
    'name:x',
    'workspace:jobcenter',
    '~',
    '&&',
    'x'.repeat(5_000),
  ])('takes %j as words, never as operators', async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
  });

  it('sees what has just been written', async () => {
    const graphs = api.app.get(WorkspaceGraphs);
    await graphs.applyChanges({
      workspace: jobcenter,
      operation: crypto.randomUUID(),
      actor: 'test',
      changes: [{ type: 'add', kind: 'goal', id: 'NYT', fields: { title: 'Kvantecomputere til alle' } }],
    });
    expect(await found('kvantecomputer')).toEqual(['goal NYT']);
  });
});

const emptyGraphWithLevels = (): Graph =>
  createGraph({
    ...emptyGraph(),
    nodes: {
      level: [
        { id: 'a', name: 'A', rank: 0, noun: null },
        { id: 'b', name: 'B', rank: 1, noun: null },
      ],
    },
    links: {},
    cascade: {},
  });
