import type { LINK_KINDS } from '@kaskade/domain';
import { createGraph, difference, LINK_RULES, targets, type Goal, type Graph } from '@kaskade/domain';
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
