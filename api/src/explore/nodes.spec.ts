import {
  createGraph,
  difference,
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
