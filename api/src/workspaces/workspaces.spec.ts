import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TestApi } from '../../testing/test-api';
import { repositoryFolder } from '../repository-folder';
import { SAMPLES } from './samples';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ KASKADE_TODAY: '2027-03-01' });
});
afterAll(() => api.stop());

const CREATE = `mutation ($input: CreateWorkspaceInput!) {
  createWorkspace(input: $input) { id name organisation revision epoch importedFile importedAt sample settings { organisation asOf spanMax minAnswers layerWord mapping } counts { levels pejlemaerker goals leaders } }
}`;
const create = async (input: Record<string, unknown>) =>
  (await api.ask(CREATE, { input: { operation: crypto.randomUUID(), ...input } })).createWorkspace;
const code = async (query: string, variables: Record<string, unknown>) => {
  const { errors } = await api.send(query, variables);
  return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.params['reason']];
};

describe('a new workspace', () => {
  it('can be empty but for the four levels', async () => {
    const made = await create({ name: '  Vores kort ', organisation: 'Fjordby', start: { empty: true } });
    expect(made).toMatchObject({
      name: 'Vores kort',
      organisation: 'Fjordby',
      importedFile: null,
      importedAt: null,
      sample: null,
    });
    expect(made.counts).toEqual({ levels: 4, pejlemaerker: 0, goals: 0, leaders: 0 });
    expect(made.settings).toEqual({
      organisation: 'Fjordby',
      asOf: null,
      spanMax: 20,
      minAnswers: 5,
      layerWord: 'rockwool',
      mapping: null,
    });
    const { workspace } = await api.ask(
      'query ($id: ID!) { workspace(id: $id) { levels { id name rank position noun } } }',
      { id: made.id },
    );
    expect(workspace.levels).toEqual([
      { id: 'political', name: 'Politisk ledelse', rank: 0, position: 0, noun: null },
      { id: 'top', name: 'Topledelse', rank: 1, position: 1, noun: null },
      { id: 'middle', name: 'Mellemledelse', rank: 2, position: 2, noun: null },
      { id: 'first_line', name: 'Førstelinjeledelse', rank: 3, position: 3, noun: null },
    ]);
  });

  it('can have the pejlemærker of a catalogue, in their order and framework', async () => {
    const { catalogues } = await api.ask('{ catalogues { id name pejlemaerker } }');
    expect(
      catalogues.map(({ name, pejlemaerker }: { name: string; pejlemaerker: string[] }) => [name, pejlemaerker.length]),
    ).toEqual([
      ['Fire veje', 4],
      ['KL: syv pejlemærker', 7],
      ['Ledelses- og styringsgrundlag', 4],
    ]);
    for (const catalogue of catalogues) {
      const { id } = await create({ name: 'Med pejlemærker', start: { catalogue: catalogue.id } });
      const { workspace } = await api.ask(
        'query ($id: ID!) { workspace(id: $id) { pejlemaerker { total nodes { name framework } } } }',
        { id },
      );
      expect(workspace.pejlemaerker.nodes.map(({ name }: { name: string }) => name)).toEqual(catalogue.pejlemaerker);
      for (const { framework } of workspace.pejlemaerker.nodes) expect(framework).toBe(catalogue.name);
    }
  });

  it.each(SAMPLES)(
    'from the sample $id keeps its date and file, and has exactly the expected report',
    async (sample) => {
      const made = await create({ start: { sample: sample.id } });
      expect(made).toMatchObject({
        name: sample.name,
        organisation: sample.organisation,
        sample: sample.id,
        importedFile: sample.file,
      });
      expect(made.importedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(made.settings.asOf).toBe(sample.asOf);
      const file = path.join(repositoryFolder(), 'graph-schema', 'samples', `${sample.id}.expected.json`);
      const expected = JSON.parse(readFileSync(file, 'utf8'));
      const { report } = await api.ask(REPORT, { workspace: made.id });
      expectReport(report, expected);
    },
  );

  it('is made once, however often its operation arrives', async () => {
    const operation = crypto.randomUUID();
    const made = await Promise.all(
      Array.from({ length: 5 }, () => create({ operation, name: 'En gang', start: { empty: true } })),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made[0].counts.levels).toBe(4);
  });

  it.each([
    [{ name: '', start: { empty: true } }, 'INVALID', 'NAME'],
    [{ name: 'x'.repeat(301), start: { empty: true } }, 'INVALID', 'NAME'],
    [{ start: { empty: true } }, 'INVALID', 'NAME'],
    [{ name: 'x', start: { sample: 'atlantis' } }, 'NOT_FOUND', undefined],
    [{ name: 'x', start: { catalogue: 'atlantis' } }, 'NOT_FOUND', undefined],
    [{ name: 'x', start: { empty: false } }, 'INVALID', 'START'],
  ])('is refused when it makes no sense: %j', async (input, expected, reason) => {
    expect(await code(CREATE, { input: { operation: crypto.randomUUID(), ...input } })).toEqual([expected, reason]);
  });
});

describe('a workspace', () => {
  it('can be renamed, and named after its organisation', async () => {
    const { id } = await create({ name: 'Før', start: { empty: true } });
    await api.ask('mutation ($w: ID!) { renameWorkspace(workspace: $w, name: "Efter") { name } }', { w: id });
    const RENAME = 'mutation ($w: ID!, $n: String!) { renameWorkspace(workspace: $w, name: $n) { name } }';
    for (const n of [' ', 'x'.repeat(301), 'a\u0000b'])
      expect(await code(RENAME, { w: id, n })).toEqual(['INVALID', 'NAME']);
    const SET =
      'mutation ($w: ID!, $o: ID!, $s: SettingsInput!) { changeSettings(workspace: $w, operation: $o, actor: "test", settings: $s) { name organisation revision settings { asOf spanMax minAnswers layerWord mapping } } }';
    const { changeSettings } = await api.ask(SET, {
      w: id,
      o: crypto.randomUUID(),
      s: {
        organisation: 'Nordby',
        asOf: '2026-11-01',
        spanMax: 12,
        minAnswers: 7,
        layerWord: 'insulating',
        mapping: '{"a":1}',
      },
    });
    expect(changeSettings).toMatchObject({ name: 'Efter', organisation: 'Nordby', revision: 2 });
    expect(changeSettings.settings).toEqual({
      asOf: '2026-11-01',
      spanMax: 12,
      minAnswers: 7,
      layerWord: 'insulating',
      mapping: '{"a":1}',
    });
    expect(await code(SET, { w: id, o: crypto.randomUUID(), s: { minAnswers: 4 } })).toEqual(['INVALID', 'CHANGES']);
    expect(await code(SET, { w: id, o: crypto.randomUUID(), s: { spanMax: null } })).toEqual(['INVALID', 'CHANGES']);
    const { changeSettings: cleared } = await api.ask(SET, {
      w: id,
      o: crypto.randomUUID(),
      s: { asOf: null, organisation: null },
    });
    expect([cleared.organisation, cleared.settings.asOf, cleared.settings.spanMax]).toEqual([null, null, 12]);
  });

  it('says what the leaders of a level are called', async () => {
    const { id } = await create({ name: 'Ord', start: { empty: true } });
    const NAME =
      'mutation ($w: ID!, $o: ID!, $l: ID!, $n: String) { nameLeadersOfLevel(workspace: $w, operation: $o, actor: "test", level: $l, noun: $n) { levels { id noun } } }';
    const named = await api.ask(NAME, { w: id, o: crypto.randomUUID(), l: 'top', n: 'direktører' });
    expect(named.nameLeadersOfLevel.levels[1]).toEqual({ id: 'top', noun: 'direktører' });
    expect(await code(NAME, { w: id, o: crypto.randomUUID(), l: 'nowhere', n: 'x' })).toEqual(['NOT_FOUND', undefined]);
  });

  it('is reported as of its own date, another when asked, today when it has none', async () => {
    const { id } = await create({ name: 'Dage', start: { empty: true } });
    const day = async (asOf?: string) =>
      (await api.ask('query ($w: ID!, $d: Date) { report(workspace: $w, asOf: $d) { asOf } }', { w: id, d: asOf }))
        .report.asOf;
    expect(await day()).toBe('2027-03-01');
    expect(await day('2020-02-29')).toBe('2020-02-29');
    const { errors } = await api.send('query ($w: ID!) { report(workspace: $w, asOf: "2021-02-29") { asOf } }', {
      w: id,
    });
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is deleted only when its name is typed as it stands, and is then gone', async () => {
    const { id } = await create({ name: 'Slet mig', start: { sample: 'fjordby' } });
    const DELETE = 'mutation ($w: ID!, $n: String!) { deleteWorkspace(workspace: $w, name: $n) }';
    expect(await code(DELETE, { w: id, n: 'slet mig' })).toEqual(['INVALID', 'NAME_DIFFERS']);
    expect((await api.ask(DELETE, { w: id, n: 'Slet mig' })).deleteWorkspace).toBe(id);
    for (const query of [
      'workspace(id: $w) { id }',
      'report(workspace: $w) { asOf }',
      'mapGraph(workspace: $w) { revision }',
      'search(workspace: $w, text: "job") { id }',
    ]) {
      expect(await code(`query ($w: ID!) { ${query} }`, { w: id })).toEqual(['NOT_FOUND', undefined]);
    }
    expect((await api.ask('{ workspaces { id } }')).workspaces).not.toContainEqual({ id });
  });
});

const REPORT = `query ($workspace: ID!) { report(workspace: $workspace) {
  asOf settings { spanMax minAnswers }
  levels { id name rank leaders goals connected lineOfSight }
  boundaries { upper lower down { passed of } up { connected of unmapped } links { of translated involved skipping } index indexMapped }
  penetration { origin of levels { level reached } action }
  bottlenecks { type id carries }
  units { id leaders connected unmapped index levels { level leaders connected unmapped } }
  perception { cells { level pejlemaerke statement answers mean } boundaries { upper lower known supported acted } }
  findings { code severity subject { type id } }
} }`;

/** Everything equal; numbers within 1e-9. */
function expectReport(actual: unknown, expected: unknown, place = 'report'): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
  } else if (expected !== null && typeof expected === 'object' && actual !== null && typeof actual === 'object') {
    const keys = Object.keys(expected).filter((key) => key !== 'related');
    expect([place, Object.keys(actual).sort()]).toEqual([place, keys.sort()]);
    for (const key of keys)
      expectReport(
        (actual as Record<string, unknown>)[key],
        (expected as Record<string, unknown>)[key],
        `${place}.${key}`,
      );
  } else {
    expect([place, actual]).toEqual([place, expected]);
  }
}
