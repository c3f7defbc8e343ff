import { createGraph, fieldNames, fromColumns, ITEM_KINDS, sameGraph } from '@kaskade/domain';
import { STATEMENTS } from '@kaskade/analysis';
import type { Answer } from '@kaskade/workbook';
import { TestApi } from '../../testing/test-api';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { readAnswers } from '../graph/survey.repository';
import { Store } from '../neo4j/store';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const NODES = ITEM_KINDS.map((kind) => `${kind} { id ${fieldNames(kind).join(' ')} }`).join(' ');
const COLUMNS = `columns {
  nodes { ${NODES} }
  links { partOf { from to } leaderLevel { from to } goalLevel { from to } inUnit { from to } reportsTo { from to } owns { from to } cascadesTo { from to } goalSupports { from to }
    initiativeSupports { from to } realises { from to } responsibleFor { from to } memberOf { from to } facilitates { from to } anchoredInLeader { from to } anchoredInUnit { from to }
    addressesPejlemaerke { from to } addressesGoal { from to } }
  cascade { primary translation involvement room } settings { organisation asOf spanMax minAnswers layerWord mapping } }`;
const MAP = `query ($w: ID!, $s: VersionInput) { mapGraph(workspace: $w, since: $s) { workspace epoch revision ${COLUMNS} cells { level pejlemaerke statement answers mean } } }`;
const mapOf = async (workspace: string, since: object | null = null) =>
  (await api.ask(MAP, { w: workspace, s: since })).mapGraph;
const graphs = () => api.app.get(WorkspaceGraphs);
/** How many pairs of a leader and a pejlemærke the store holds answers of. */
const storedAnswers = async (workspace: string): Promise<number> =>
  (await api.app.get(Store).read((tx) => readAnswers(tx, workspace))).length;
const rename = (from: string, to: string) => [{ setGoal: { id: 'M01', field: { title: { from, to } } } }];
const change = (workspace: string, changes: unknown) =>
  api.ask(
    'mutation ($w: ID!, $o: ID!, $c: [ChangeInput!]!) { change(workspace: $w, operation: $o, actor: "test", changes: $c) { revision } }',
    { w: workspace, o: crypto.randomUUID(), c: changes },
  );

describe('the map’s payload', () => {
  it('is the graph itself, and null for who has it already', async () => {
    const workspace = await api.sample('jobcenter');
    const map = await mapOf(workspace);
    const { graph, epoch, revision } = await graphs().graphOf(workspace);
    expect([map.workspace, map.epoch, map.revision]).toEqual([workspace, epoch, revision]);
    expect(sameGraph(fromColumns(map.columns), graph)).toBe(true);
    expect(await mapOf(workspace, { epoch, revision })).toBeNull();
    expect((await mapOf(workspace, { epoch: epoch + 1, revision })).revision).toBe(revision);
    await change(workspace, rename(graph.nodes.goal.get('M01')!.title, 'Et andet mål'));
    expect((await mapOf(workspace, { epoch, revision })).revision).toBe(revision + 1);
  });

  it('is made and written out once for each version, and never older than the graph', async () => {
    const workspace = await api.sample('jobcenter');
    const text = async () =>
      (
        await fetch(`${api.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: MAP, variables: { w: workspace } }),
        })
      ).text();
    const first = await text();
    const before = api.app.get(Store).statements;
    expect(await text()).toBe(first);
    expect(api.app.get(Store).statements - before).toBe(1);
    const title = JSON.parse(first).data.mapGraph.columns.nodes.goal.title[0];
    await change(workspace, rename(title, 'Et helt nyt navn'));
    expect(JSON.parse(await text()).data.mapGraph.columns.nodes.goal.title).toContain('Et helt nyt navn');
    // Another process writes: this one must see it.
    const other = await TestApi.start();
    await other.ask(
      'mutation ($w: ID!, $o: ID!, $c: [ChangeInput!]!) { change(workspace: $w, operation: $o, actor: "test", changes: $c) { revision } }',
      { w: workspace, o: crypto.randomUUID(), c: rename('Et helt nyt navn', 'Fra en anden') },
    );
    expect(await text()).toContain('Fra en anden');
    await other.stop();
  });

  it('goes out compressed to whoever takes it so, the same to the letter', async () => {
    const workspace = await api.sample('jobcenter');
    const body = JSON.stringify({ query: MAP, variables: { w: workspace } });
    const sizes: number[] = [];
    for (const [encoding, expected] of [
      ['identity', null],
      ['gzip', 'gzip'],
      ['br', 'br'],
      ['gzip, br', 'br'],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
      const response = await fetch(`${api.origin}/graphql`, { method: 'POST', headers, body });
      expect(response.headers.get('content-encoding')).toBe(expected);
      sizes.push(Number(response.headers.get('content-length')));
      const { data } = (await response.json()) as { data: { mapGraph: unknown } };
      expect(data.mapGraph).toEqual(await mapOf(workspace));
    }
    expect(sizes[2]! * 3).toBeLessThan(sizes[0]!);
  });

  it('holds other fields under other names when it is asked for so, though one answer is kept', async () => {
    const workspace = await api.sample('fjordby');
    await mapOf(workspace);
    const { map } = await api.ask('query ($w: ID!) { map: mapGraph(workspace: $w) { revision } }', { w: workspace });
    expect(map).toEqual({ revision: 1 });
    const both = await api.ask(
      'query ($w: ID!) { a: mapGraph(workspace: $w) { revision } b: mapGraph(workspace: $w) { epoch } }',
      { w: workspace },
    );
    expect(both).toEqual({ a: { revision: 1 }, b: { epoch: 1 } });
  });
});

describe('the report', () => {
  it('follows the graph and the settings', async () => {
    const workspace = await api.sample('jobcenter');
    const findings = async () =>
      (
        await api.ask(
          'query ($w: ID!) { report(workspace: $w) { settings { spanMax } findings { code subject { id } related { type id } } } }',
          { w: workspace },
        )
      ).report;
    const before = await findings();
    await api.ask(
      'mutation ($w: ID!, $o: ID!) { changeSettings(workspace: $w, operation: $o, actor: "test", settings: { spanMax: 1 }) { id } }',
      { w: workspace, o: crypto.randomUUID() },
    );
    const after = await findings();
    const spans = (report: typeof before) =>
      report.findings.filter(({ code }: { code: string }) => code === 'LEADER_SPAN').length;
    expect([after.settings.spanMax, spans(after) > spans(before)]).toEqual([1, true]);
  });
});

describe('the survey', () => {
  const LEADERS = Array.from({ length: 9 }, (_, i) => `L${i + 1}`);
  const level = (id: string, rank: number) => ({ id, name: id, rank, noun: null });
  const graph = createGraph({
    nodes: {
      level: [level('top', 0), level('middle', 1)],
      leader: LEADERS.map((id) => ({ id, name: id, title: null, employees: null, email: null })),
      pejlemaerke: ['P1', 'P2'].map((id) => ({ id, name: id, framework: null, description: null })),
    },
    links: { leaderLevel: LEADERS.map((id, i): [string, string] => [id, i < 5 ? 'top' : 'middle']) },
  });
  const answersOf = (value: number): Answer[] =>
    LEADERS.flatMap((leader) =>
      ['P1', 'P2'].map((pejlemaerke) => ({
        leader,
        pejlemaerke,
        known: value,
        supported: pejlemaerke === 'P1' ? value : null,
        acted: null,
      })),
    );
  const imported = async (answers?: readonly Answer[]): Promise<string> => {
    const { createWorkspace } = await api.ask(
      'mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }',
      { i: { operation: crypto.randomUUID(), name: 'Svar', start: { empty: true } } },
    );
    const { difference } = await import('@kaskade/domain');
    const present = await graphs().graphOf(createWorkspace.id);
    await graphs().applyChanges({
      workspace: createWorkspace.id,
      operation: crypto.randomUUID(),
      actor: 'test',
      changes: difference(present.graph, graph),
      ...(answers && { answers }),
      importedFile: 'svar.xlsx',
    });
    return createWorkspace.id;
  };
  const cells = async (workspace: string): Promise<string[]> => {
    const { cells: found } = await mapOf(workspace);
    return found.level.map(
      (id: string, i: number) =>
        `${id} ${found.pejlemaerke[i]} ${found.statement[i]} ${found.answers[i]} × ${found.mean[i]}`,
    );
  };
  const write = (
    workspace: string,
    changes: Parameters<WorkspaceGraphs['applyChanges']>[0]['changes'],
    answers?: readonly Answer[],
  ) =>
    graphs().applyChanges({
      workspace,
      operation: crypto.randomUUID(),
      actor: 'test',
      changes,
      ...(answers && { answers }),
    });

  it('gives cells of five answers and more, in the map and in the report, and no others', async () => {
    const workspace = await imported(answersOf(4));
    expect(await cells(workspace)).toEqual(['top P1 known 5 × 4', 'top P1 supported 5 × 4', 'top P2 known 5 × 4']);
    const { report } = await api.ask(
      'query ($w: ID!) { report(workspace: $w) { perception { cells { level statement answers } } } }',
      { w: workspace },
    );
    expect(report.perception.cells).toHaveLength(3);
    for (const { answers } of report.perception.cells) expect(answers).toBeGreaterThanOrEqual(5);
    expect(STATEMENTS).toContain(report.perception.cells[0].statement);
  });

  it('is replaced whole by a new round, and stays when a list brings none', async () => {
    const workspace = await imported(answersOf(4));
    expect(await storedAnswers(workspace)).toBe(18);
    await write(
      workspace,
      [],
      answersOf(2).filter(({ pejlemaerke }) => pejlemaerke === 'P2'),
    );
    expect(await cells(workspace)).toEqual(['top P2 known 5 × 2']);
    await write(workspace, [{ type: 'set', kind: 'leader', id: 'L9', field: 'name', from: 'L9', to: 'Ny' }]);
    expect(await cells(workspace)).toEqual(['top P2 known 5 × 2']);
    await write(workspace, [], []);
    expect(await cells(workspace)).toEqual([]);
  });

  it('loses the answers of a leader, and about a pejlemærke, that is removed; they do not come back with it', async () => {
    const workspace = await imported(answersOf(3));
    await write(workspace, [{ type: 'remove', kind: 'pejlemaerke', id: 'P1' }]);
    expect(await cells(workspace)).toEqual(['top P2 known 5 × 3']);
    await write(workspace, [{ type: 'remove', kind: 'leader', id: 'L1' }]);
    expect(await cells(workspace)).toEqual([]);
    await write(workspace, [
      { type: 'add', kind: 'leader', id: 'L1', fields: { name: 'L1' } },
      { type: 'link', link: 'leaderLevel', from: 'L1', to: 'top' },
      { type: 'add', kind: 'pejlemaerke', id: 'P1', fields: { name: 'P1' } },
    ]);
    expect(await cells(workspace)).toEqual([]);
    expect(await storedAnswers(workspace)).toBe(8);
  });

  it('hides more when more answers are demanded, in the map too', async () => {
    const workspace = await imported(answersOf(4));
    await write(workspace, [{ type: 'set', kind: 'settings', id: 'workspace', field: 'minAnswers', from: 5, to: 6 }]);
    expect(await cells(workspace)).toEqual([]);
    const { report } = await api.ask('query ($w: ID!) { report(workspace: $w) { perception { cells { level } } } }', {
      w: workspace,
    });
    expect(report.perception).toBeNull();
  });

  it('is in no revision and in no graph', async () => {
    const workspace = await imported(answersOf(4));
    const { graph: stored, ...version } = await graphs().graphOf(workspace);
    expect(sameGraph(stored, graph)).toBe(true);
    expect(sameGraph(await graphs().graphAsOf(workspace, version), graph)).toBe(true);
  });
});
