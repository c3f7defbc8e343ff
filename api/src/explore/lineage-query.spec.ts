import { sources, targets, type Graph } from '@kaskade/domain';
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
