import {
  createGraph,
  difference,
  emptyGraph,
  LINK_KINDS,
  LINK_RULES,
  NODE_KINDS,
  sources,
  targets,
  type Goal,
  type Graph,
  type Leader,
} from '@kaskade/domain';
import { TestApi } from '../../testing/test-api';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';

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

describe('typed nodes', () => {
  it('have their fields and relations, both ways, as the graph has them', async () => {
    const page = '{ total nodes { id } }';
    const { goal, leader, network, unit } = await api.ask(
      `query ($w: ID!) {
        goal(workspace: $w, id: "M10") { id workspace title description due status stopsHere baseline level { id }
          owners ${page} parents { total nodes { id primary translation involvement room parent { id title } child { id } } }
          children { total nodes { id } } pejlemaerker ${page} initiatives ${page} networks ${page} }
        leader(workspace: $w, id: "L11") { name level { id rank position } unit { id parent { id } } reportsTo { id } reports ${page} goals ${page} networks ${page} anchors ${page} initiatives ${page} facilitates ${page} }
        network(workspace: $w, id: "N1") { name kind status started evaluationMonths anchor { __typename ... on Leader { id } ... on Unit { id } } members ${page} facilitators ${page} pejlemaerker ${page} goals ${page} }
        unit(workspace: $w, id: "E-JOB") { name kind children ${page} leaders ${page} anchors ${page} }
      }`,
      { w: jobcenter },
    );
    const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    const stored = graph.nodes.goal.get('M10')!;
    expect(goal).toMatchObject({
      id: 'M10',
      workspace: jobcenter,
      title: stored.title,
      description: stored.description,
      due: stored.due,
      status: stored.status,
      stopsHere: stored.stopsHere,
      baseline: stored.baseline,
    });
    expect(idsOf(goal.owners)).toEqual(sources(graph, 'owns', 'M10'));
    expect(goal.parents.nodes.map(({ parent }: { parent: { id: string } }) => parent.id)).toEqual(
      sources(graph, 'cascadesTo', 'M10'),
    );
    const [first] = goal.parents.nodes;
    expect(first).toMatchObject({ ...graph.cascade.get(first.id)!, child: { id: 'M10' } });
    expect(goal.children.nodes.map(({ id }: { id: string }) => id)).toEqual(
      targets(graph, 'cascadesTo', 'M10').map((child) => `M10->${child}`),
    );
    expect(idsOf(goal.pejlemaerker)).toEqual(targets(graph, 'goalSupports', 'M10'));
    expect(leader.level.id).toBe(targets(graph, 'leaderLevel', 'L11')[0]);
    expect(leader.unit.id).toBe(targets(graph, 'inUnit', 'L11')[0]);
    expect(leader.reportsTo?.id).toBe(targets(graph, 'reportsTo', 'L11')[0]);
    expect(idsOf(leader.reports)).toEqual(sources(graph, 'reportsTo', 'L11'));
    expect(idsOf(leader.anchors)).toEqual(sources(graph, 'anchoredInLeader', 'L11'));
    expect(network.anchor).toEqual({ __typename: 'Leader', id: 'L11' });
    expect(idsOf(network.members)).toEqual(sources(graph, 'memberOf', 'N1'));
    expect(idsOf(unit.children)).toEqual(sources(graph, 'partOf', 'E-JOB'));
    expect(unit.leaders.total).toBe(sources(graph, 'inUnit', 'E-JOB').length);
  });

  it('of every kind answer to their kind and id; what is not there is null', async () => {
    for (const kind of NODE_KINDS) {
      const id = [...graph.nodes[kind].keys()][0];
      const query = `query ($w: ID!, $k: NodeKind!, $id: ID!) { node(workspace: $w, kind: $k, id: $id) { __typename id workspace } none: node(workspace: $w, kind: $k, id: "nowhere") { id } }`;
      const { node, none } = await api.ask(query, { w: jobcenter, k: kind, id });
      expect(node).toEqual({ __typename: kind[0]!.toUpperCase() + kind.slice(1), id, workspace: jobcenter });
      expect(none).toBeNull();
    }
  });

  it('of one kind of relation are fetched in one statement, however many ask', async () => {
    const store = api.app.get(Store);
    const statements = async (first: number) => {
      const before = store.statements;
      await api.ask(
        'query ($w: ID!, $f: Int!) { workspace(id: $w) { goals(first: $f) { nodes { owners { nodes { unit { id } } } parents { nodes { parent { owners { nodes { id } } } } } } } } }',
        { w: jobcenter, f: first },
      );
      return store.statements - before;
    };
    expect(await statements(60)).toBe(await statements(2));
  });

  it('come in pages that join to the whole, in the order of code points', async () => {
    const ids = ['\u{1f600}', '\ufb01', 'Å', 'Z', 'a', 'b-10', 'b-9', 'æ'];
    const leaders: Leader[] = ids.map((id) => ({ id, name: id, title: null, employees: null, email: null }));
    const goal: Goal = {
      id: 'G',
      title: 'G',
      description: null,
      indicator: null,
      baseline: null,
      target: null,
      current: null,
      measureUnit: null,
      due: null,
      status: 'active',
      stopsHere: false,
      stopsReason: null,
    };
    const level = { id: 'top', name: 'Top', rank: 0, noun: null };
    const links = {
      leaderLevel: ids.map((id): [string, string] => [id, 'top']),
      owns: ids.map((id): [string, string] => [id, 'G']),
    };
    const workspace = await write(
      createGraph({ nodes: { level: [level, { ...level, id: 'x', rank: 1 }], leader: leaders, goal: [goal] }, links }),
    );
    const ordered = ['Z', 'a', 'b-10', 'b-9', 'Å', 'æ', '\ufb01', '\u{1f600}'];
    for (const [holder, query] of [
      ['workspace', 'workspace(id: $w) { leaders(first: 3, after: $a) { total next nodes { id } } }'],
      ['goal', 'goal(workspace: $w, id: "G") { leaders: owners(first: 3, after: $a) { total next nodes { id } } }'],
    ] as const) {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const { leaders: page }: { leaders: { total: number; next: string | null; nodes: { id: string }[] } } = (
          await api.ask(`query ($w: ID!, $a: ID) { ${query} }`, { w: workspace, a: after })
        )[holder];
        expect(page.total).toBe(8);
        found.push(...page.nodes.map(({ id }) => id));
        after = page.next;
      }
      expect(found).toEqual(ordered);
    }
  });

  it('are not asked for in pages of none, nor in ones that are too long', async () => {
    for (const first of [0, -1, 201]) {
      const { errors } = await api.send(
        'query ($w: ID!, $f: Int!) { workspace(id: $w) { goals(first: $f) { total } } }',
        { w: jobcenter, f: first },
      );
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID', params: { reason: 'PAGE_SIZE', limit: 200 } });
    }
  });
});

describe('lineage', () => {
  const LINEAGE =
    'query ($w: ID!, $k: NodeKind!, $id: ID!, $d: Direction!, $n: Int) { lineage(workspace: $w, kind: $k, id: $id, direction: $d, depth: $n) { from up { steps goal { id title } } down { steps goal { id } } links { parent child carries } } }';

  it('gives the goals with their fields, and the links between them', async () => {
    const { lineage } = await api.ask(LINEAGE, { w: jobcenter, k: 'goal', id: 'M10', d: 'both', n: 1 });
    expect(lineage.from).toEqual(['M10']);
    expect(lineage.up.map(({ goal }: { goal: { id: string } }) => goal.id)).toEqual(
      sources(graph, 'cascadesTo', 'M10'),
    );
    expect(lineage.up[0].goal.title).toBe(graph.nodes.goal.get(lineage.up[0].goal.id)!.title);
    for (const { parent, child } of lineage.links) expect(targets(graph, 'cascadesTo', parent)).toContain(child);
  });

  it('of a leader begins with the goals that are the leader’s lines', async () => {
    const leader = [...graph.links.responsibleFor.out.keys()][0]!;
    const { lineage } = await api.ask(LINEAGE, { w: jobcenter, k: 'leader', id: leader, d: 'up', n: null });
    const own = [
      ...targets(graph, 'owns', leader),
      ...targets(graph, 'responsibleFor', leader).flatMap((initiative) => targets(graph, 'realises', initiative)),
    ];
    expect(new Set(lineage.from)).toEqual(new Set(own));
    expect(lineage.down).toEqual([]);
  });

  it('of nobody is not found, and of no depth is refused', async () => {
    const code = async (variables: object) =>
      (await api.send(LINEAGE, { w: jobcenter, k: 'goal', d: 'up', ...variables })).errors?.[0]?.extensions.code;
    expect(await code({ id: 'nowhere' })).toBe('NOT_FOUND');
    expect(await code({ id: 'M10', n: 0 })).toBe('INVALID');
  });
});

describe('the way between two nodes', () => {
  const PATH =
    'query ($w: ID!, $f: NodeRefInput!, $t: NodeRefInput!) { path(workspace: $w, from: $f, to: $t) { cascade nodes { kind id text } links { kind forward } } }';
  const way = async (from: [string, string], to: [string, string], workspace = jobcenter) =>
    (await api.ask(PATH, { w: workspace, f: { kind: from[0], id: from[1] }, t: { kind: to[0], id: to[1] } })).path;

  it('runs along the cascade where it can, in either direction', async () => {
    const down = await way(['goal', 'M01'], ['goal', 'M10']);
    expect(down).toMatchObject({ cascade: true, links: [{ kind: 'cascadesTo', forward: true }] });
    expect(down.nodes[0]).toEqual({ kind: 'goal', id: 'M01', text: graph.nodes.goal.get('M01')!.title });
    expect(await way(['goal', 'M10'], ['goal', 'M01'])).toMatchObject({
      cascade: true,
      links: [{ kind: 'cascadesTo', forward: false }],
    });
  });

  it('joins nodes of different kinds, each step a link of the graph in the direction said', async () => {
    for (const [from, to] of [
      [
        ['leader', 'L23'],
        ['leader', 'L01'],
      ],
      [
        ['network', 'N1'],
        ['initiative', 'I01'],
      ],
      [
        ['unit', 'E-JOB'],
        ['pejlemaerke', 'KL1'],
      ],
    ] as [[string, string], [string, string]][]) {
      const { nodes, links } = await way(from, to);
      expect([nodes[0].kind, nodes[0].id, nodes.at(-1).kind, nodes.at(-1).id]).toEqual([...from, ...to]);
      expect(links).toHaveLength(nodes.length - 1);
      links.forEach(({ kind, forward }: { kind: (typeof LINK_KINDS)[number]; forward: boolean }, i: number) => {
        const [start, end] = forward ? [nodes[i], nodes[i + 1]] : [nodes[i + 1], nodes[i]];
        expect([start.kind, end.kind]).toEqual([LINK_RULES[kind].from, LINK_RULES[kind].to]);
        expect(targets(graph, kind, start.id)).toContain(end.id);
      });
    }
  });

  it('is none between what nothing joins, or a node and itself, and not through a level or what is dropped', async () => {
    const level = { id: 'top', name: 'Top', rank: 0, noun: null };
    const goal = (id: string, status: Goal['status'] = 'active'): Goal => ({
      id,
      title: id,
      description: null,
      indicator: null,
      baseline: null,
      target: null,
      current: null,
      measureUnit: null,
      due: null,
      status,
      stopsHere: false,
      stopsReason: null,
    });
    const workspace = await write(
      createGraph({
        nodes: {
          level: [level, { ...level, id: 'x', rank: 1 }],
          goal: [goal('A'), goal('B'), goal('C', 'dropped'), goal('D')],
        },
        links: {
          goalLevel: [
            ['A', 'top'],
            ['B', 'top'],
          ],
          cascadesTo: [
            ['A', 'C'],
            ['C', 'D'],
          ],
        },
      }),
    );
    expect(await way(['goal', 'A'], ['goal', 'B'], workspace)).toBeNull();
    expect(await way(['goal', 'A'], ['goal', 'D'], workspace)).toBeNull();
    expect(await way(['goal', 'A'], ['goal', 'A'], workspace)).toBeNull();
    const { errors } = await api.send(PATH, {
      w: workspace,
      f: { kind: 'goal', id: 'A' },
      t: { kind: 'goal', id: 'Z' },
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', params: { kind: 'goal', id: 'Z' } });
  });
});

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
