import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyGraph, sameGraph, type Graph } from '@kaskade/domain';
import { readFile, readWorkbook, writeSheets, writeXlsx, type ImportAnswer, type ImportMessage, type ImportPreview, type Problems } from '@kaskade/workbook';
import { SMALL, zipOf } from '../../../libs/workbook/testing/make-files';
import { readFolder } from '../../../libs/workbook/testing/read-folder';
import { readConfig } from '../config';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { repositoryFolder } from '../repository-folder';
import { startApi, type RunningApi } from '../start-api';
import { Store } from '../neo4j/store';
import { emptyWorkspace } from '../../testing/test-store';

const samples = path.join(repositoryFolder(), 'graph-schema', 'samples');
const fjordby = new Uint8Array(readFileSync(path.join(samples, 'fjordby.xlsx')));

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(readConfig({ ...process.env, PORT: '0', KASKADE_LOG_LEVEL: 'error', KASKADE_TODAY: '2026-01-31' }));
});
afterAll(() => api.stop());

const newWorkspace = () => emptyWorkspace(api.app.get(Store));
const graphOf = async (workspace: string): Promise<Graph> => (await api.app.get(WorkspaceGraphs).graphOf(workspace)).graph;

interface Sent {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

function send(address: string, { bytes, name = 'mål.xlsx', fields = {} }: Sent, headers: Record<string, string> = { 'x-kaskade': '1' }) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return fetch(`${api.origin}/api/workspaces/${address}`, { method: 'POST', headers, body: form });
}

async function dryRun(workspace: string, sent: Sent, mode = 'merge'): Promise<ImportMessage[]> {
  const response = await send(`${workspace}/import?mode=${mode}&dryRun=true`, sent);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const text = await response.text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ImportMessage);
}

const previewIn = (messages: readonly ImportMessage[]): ImportPreview | null =>
  messages.flatMap((message) => (message.type === 'preview' ? [message.preview] : []))[0] ?? null;
const problemsIn = (messages: readonly ImportMessage[]): Problems =>
  messages.flatMap((message) => (message.type === 'problems' ? [message.problems] : []))[0]!;

async function commit(workspace: string, sent: Sent, { revision, digest }: Pick<ImportPreview, 'revision' | 'digest'>, mode = 'merge') {
  const response = await send(`${workspace}/import?mode=${mode}&revision=${revision}&digest=${digest}`, sent);
  return { status: response.status, answer: (await response.json()) as ImportAnswer };
}

async function imported(workspace: string, sent: Sent, mode = 'merge'): Promise<void> {
  const preview = previewIn(await dryRun(workspace, sent, mode));
  const { status } = await commit(workspace, sent, preview!, mode);
  expect(status).toBe(200);
}


const csv = (sheets: Readonly<Record<string, string>>): Sent => ({ bytes: zipOf(sheets), name: 'ark.zip' });

describe('a dry run', () => {
  it('streams progress, the problems and a preview with the revision and a digest, and stores nothing', async () => {
    const workspace = await newWorkspace();
    const messages = await dryRun(workspace, { bytes: fjordby, name: 'fjordby.xlsx' });
    expect(messages.map(({ type }) => type)).toEqual(['progress', 'progress', 'progress', 'progress', 'problems', 'preview']);
    expect(problemsIn(messages).errors).toBe(0);
    const preview = previewIn(messages)!;
    expect(preview).toMatchObject({ mode: 'merge', revision: 0, assumingSuggestions: false, asOf: '2026-01-31' });
    expect(preview.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(preview.file).toMatchObject({ name: 'fjordby.xlsx', bytes: fjordby.length, rows: { leaders: 47, goals: 36, networks: 3 } });
    expect(preview.rows).toContainEqual({ sheet: 'leaders', added: 47, changed: 0, removed: 0 });
    expect(preview.before.boundaries).toEqual([]);
    expect(preview.after.boundaries.map(({ down, up }) => [down.passed, down.of, up.connected, up.of])).toEqual([
      [8, 9, 4, 5],
      [4, 6, 8, 12],
      [4, 10, 9, 27],
    ]);
    expect((await graphOf(workspace)).nodes.goal.size).toBe(0);
  });

  it('takes a raw body as well, its name in a header', async () => {
    const workspace = await newWorkspace();
    const response = await fetch(`${api.origin}/api/workspaces/${workspace}/import?dryRun=true`, {
      method: 'POST',
      headers: { 'x-kaskade': '1', 'x-kaskade-file': encodeURIComponent('mål.xlsx'), 'content-type': 'application/octet-stream' },
      body: fjordby,
    });
    expect(await response.text()).toContain('"name":"mål.xlsx"');
  });

  it('says the consequences and the figures before and after', async () => {
    const workspace = await newWorkspace();
    await imported(workspace, csv(SMALL));
    const messages = await dryRun(workspace, csv({ ...SMALL, 'ledere.csv': 'id;navn;niveau\nL1;Direktør;Topledelse\n', 'mål.csv': 'id;titel;ejere\nM1;Flere i job;L1\nM2;Hurtigere samtaler;\n' }), 'replace');
    const preview = previewIn(messages)!;
    expect(preview.consequences.map(({ code, count, names }) => [code, count, names.map(({ name }) => name)])).toEqual([
      ['leadersRemoved', 1, ['Chef']],
      ['goalsLoseOwner', 1, ['Hurtigere samtaler']],
    ]);
    expect(preview.rows).toEqual([
      { sheet: 'levels', added: 0, changed: 0, removed: 0 },
      { sheet: 'leaders', added: 0, changed: 0, removed: 1 },
      { sheet: 'goals', added: 0, changed: 1, removed: 0 },
      { sheet: 'cascade', added: 0, changed: 0, removed: 0 },
    ]);
    expect(preview.before.boundaries[1]!.up).toEqual({ connected: 1, of: 1, unmapped: 0 });
    expect(preview.after.boundaries[1]!.up).toEqual({ connected: 0, of: 0, unmapped: 0 });
  });

  it('with errors has neither revision nor digest, and counts as if every suggestion were followed', async () => {
    const workspace = await newWorkspace();
    const messages = await dryRun(workspace, csv({ ...SMALL, 'mål.csv': SMALL['mål.csv'].replace('L2;M1', 'L9;M1').replace('30-06-2026', '31-06-2026') }));
    expect(problemsIn(messages).listed.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['unknownReference', 'L1'],
      ['impossibleDate', '30-06-2026'],
    ]);
    expect(previewIn(messages)).toMatchObject({ assumingSuggestions: true, revision: null, digest: null });
    expect(previewIn(messages)!.rows).toContainEqual({ sheet: 'goals', added: 2, changed: 0, removed: 0 });
  });

  it('has no preview when an error has no suggestion', async () => {
    const messages = await dryRun(await newWorkspace(), csv({ ...SMALL, 'mål.csv': 'id;titel\nM1;\n' }));
    expect(problemsIn(messages).errors).toBe(1);
    expect(previewIn(messages)).toBeNull();
  });
});

describe('a commit', () => {
  it('writes the whole workbook as one revision, answers apart, and an export of it gives it back', async () => {
    const workspace = await newWorkspace();
    const sent = { bytes: new Uint8Array(readFileSync(path.join(samples, 'jobcenter.xlsx'))), name: 'jobcenter.xlsx' };
    const preview = previewIn(await dryRun(workspace, sent))!;
    const { status, answer } = await commit(workspace, sent, preview);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ type: 'imported', revision: 1 });
    const sample = readFolder(path.join(samples, 'jobcenter')).graph;
    const stored = await graphOf(workspace);
    expect(sameGraph(stored, sample)).toBe(true);
    for (const file of ['workbook.xlsx', 'workbook.zip', 'workbook.xlsx?language=en', 'workbook.zip?language=en']) {
      const response = await fetch(`${api.origin}/api/workspaces/${workspace}/${file}`);
      const read = readFile({ name: file, bytes: new Uint8Array(await response.arrayBuffer()) });
      if (!read.ok) throw new Error(read.code);
      expect(sameGraph(readWorkbook(read.sheets, { present: emptyGraph(), mode: 'merge' }).graph, sample)).toBe(true);
      expect(read.sheets.map(({ name }) => name)).not.toContain(file.includes('en') ? 'answers' : 'svar');
    }
  });

  it('of the same workbook again changes nothing', async () => {
    const workspace = await newWorkspace();
    await imported(workspace, { bytes: fjordby });
    const preview = previewIn(await dryRun(workspace, { bytes: fjordby }, 'replace'))!;
    expect(preview.rows.filter(({ added, changed, removed }) => added + changed + removed > 0)).toEqual([]);
    expect(preview.consequences.map(({ code }) => code)).toEqual(['answersReplaced']);
  });

  it('answers 409 with a new preview when the workspace has moved on', async () => {
    const workspace = await newWorkspace();
    const first = previewIn(await dryRun(workspace, csv(SMALL)))!;
    await imported(workspace, { bytes: fjordby });
    const { status, answer } = await commit(workspace, csv(SMALL), first);
    expect(status).toBe(409);
    expect(answer).toMatchObject({ type: 'mismatch', preview: { revision: 1, assumingSuggestions: false } });
    expect((await graphOf(workspace)).nodes.goal.size).toBe(36);
    const again = await commit(workspace, csv(SMALL), (answer as Extract<ImportAnswer, { type: 'mismatch' }>).preview);
    expect(again.status).toBe(200);
  });

  it('answers 409 when the file is not the one that was previewed', async () => {
    const workspace = await newWorkspace();
    const preview = previewIn(await dryRun(workspace, csv(SMALL)))!;
    const other = csv({ ...SMALL, 'mål.csv': SMALL['mål.csv'].replace('Flere i job', 'Færre i job') });
    expect((await commit(workspace, other, preview)).status).toBe(409);
    expect((await graphOf(workspace)).nodes.goal.size).toBe(0);
  });

  it('answers 422 with the problems when the file has errors, and stores nothing', async () => {
    const workspace = await newWorkspace();
    const preview = previewIn(await dryRun(workspace, csv(SMALL)))!;
    const { status, answer } = await commit(workspace, csv({ ...SMALL, 'mål.csv': 'id;titel\nM1;\n' }), preview);
    expect(status).toBe(422);
    expect(answer).toMatchObject({ type: 'refused', problems: { errors: 1 } });
    expect((await graphOf(workspace)).nodes.leader.size).toBe(0);
  });

  it('that arrives twice is done once', async () => {
    const workspace = await newWorkspace();
    const preview = previewIn(await dryRun(workspace, csv(SMALL)))!;
    const first = await commit(workspace, csv(SMALL), preview);
    const second = await commit(workspace, csv(SMALL), preview);
    expect(second).toMatchObject({ status: 200, answer: { type: 'imported', revision: (first.answer as { revision: number }).revision } });
  });

  it('without what was seen in the preview is refused', async () => {
    const response = await send(`${await newWorkspace()}/import?mode=merge`, csv(SMALL));
    expect(response.status).toBe(400);
  });
});

describe('the import of a foreign extract', () => {
  const extract = {
    bytes: new TextEncoder().encode('Medarbejdernr.;Navn;Stilling;Afdeling;Nærmeste leder;CPR\n17;Ida;Direktør;Direktionen;;010190-1234\n18;Bo;Jobcenterchef;Jobcenter;Ida;020290-2345\n19;Eva;Konsulent;Jobcenter;Bo;030390-3456\n'),
    name: 'udtræk.csv',
  };

  it('asks for its columns, shows its rows but no CPR number, and remembers the answers', async () => {
    const workspace = await newWorkspace();
    const messages = await dryRun(workspace, extract);
    const question = messages.flatMap((message) => (message.type === 'mapping' ? [message.question] : []))[0]!;
    expect(question.guess.columns).toMatchObject({ key: 0, name: 1, title: 2, unit: 3, superior: 4 });
    expect(question.guess.titles).toEqual({ Direktør: 'top', Jobcenterchef: 'middle', Konsulent: null });
    expect(JSON.stringify(messages)).not.toContain('010190');
    const mapped = { ...extract, fields: { mapping: JSON.stringify(question.guess) } };
    await imported(workspace, mapped);
    const graph = await graphOf(workspace);
    expect([...graph.nodes.leader.values()].map(({ id, name }) => [id, name])).toEqual([
      ['17', 'Ida'],
      ['18', 'Bo'],
    ]);
    expect(graph.links.reportsTo.out.get('18')).toEqual(['17']);
    const again = await dryRun(workspace, { ...extract, name: 'igen.csv' });
    expect(again.flatMap((message) => (message.type === 'mapping' ? [message.question.guess] : []))[0]).toEqual(question.guess);
    const preview = previewIn(await dryRun(workspace, mapped))!;
    expect(preview.rows.filter(({ added, changed, removed }) => added + changed + removed > 0)).toEqual([]);
  });

  it('refuses a mapping that is none', async () => {
    const response = await send(`${await newWorkspace()}/import?dryRun=true`, { ...extract, fields: { mapping: '{"columns":1}' } });
    const text = await response.text();
    expect(text).toContain('"failed"');
    expect(text).toContain('"INVALID"');
  });
});

describe('the workbook given back', () => {
  it('is the uploaded xlsx with its faulty cells marked and commented', async () => {
    const workspace = await newWorkspace();
    const { graph } = readFolder(path.join(samples, 'fjordby'));
    const sheets = writeSheets(graph, 'da').map((sheet) =>
      sheet.name === 'mål' ? { ...sheet, rows: sheet.rows.map((row, i) => (i === 0 ? row.map((cell, column) => (column === 4 ? 'P9' : cell)) : row)) } : sheet,
    );
    const response = await send(`${workspace}/import/marked.xlsx?mode=merge&language=da`, { bytes: writeXlsx(sheets), name: 'plan.xlsx' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''plan%20med%20fejl.xlsx");
    const marked = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!marked.ok) throw new Error(marked.code);
    expect(readWorkbook(marked.sheets, { present: emptyGraph(), mode: 'merge' }).problems.listed.map(({ code }) => code)).toContain('unknownReference');
  });
});

describe('the doors', () => {
  it('refuse a request without the header that no other site can send', async () => {
    const response = await send(`${await newWorkspace()}/import?dryRun=true`, csv(SMALL), {});
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['a workspace that is not there', 'nowhere/import?dryRun=true'],
    ['a mode that is none', 'x/import?dryRun=true&mode=everything'],
  ])('refuse %s', async (_, address) => {
    const response = await send(address, csv(SMALL));
    const text = await response.text();
    expect(text).toMatch(/"NOT_FOUND"|"INVALID"/);
  });

  it('refuse a form without a file', async () => {
    const form = new FormData();
    form.append('mapping', '{}');
    const response = await fetch(`${api.origin}/api/workspaces/${await newWorkspace()}/import?dryRun=true`, { method: 'POST', headers: { 'x-kaskade': '1' }, body: form });
    expect(response.status).toBe(400);
  });

  it('say that a file over 20 MB is too large without keeping it', async () => {
    const messages = await dryRun(await newWorkspace(), { bytes: new Uint8Array(21 * 1024 * 1024).fill(65), name: 'stor.csv' });
    expect(problemsIn(messages).listed.map(({ code }) => code)).toEqual(['packedTooLarge']);
  });
});

describe('the lists of a report', () => {
  it.each([
    ['points', 'opmærksomhedspunkter', 88],
    ['leaders', 'ledere', 48],
    ['units', 'enheder', 15],
  ])('%s go out as Excel with a row for each', async (list, sheet, rows) => {
    const workspace = await newWorkspace();
    await imported(workspace, { bytes: fjordby });
    const response = await fetch(`${api.origin}/api/workspaces/${workspace}/${list}.xlsx?asOf=2026-01-31&language=da`);
    expect(response.status).toBe(200);
    const read = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!read.ok) throw new Error(read.code);
    expect(read.sheets.map(({ name }) => name)).toEqual([sheet]);
    expect(read.sheets[0]!.rows).toHaveLength(rows);
  });

  it('refuse a date that is none and a list that is none', async () => {
    const workspace = await newWorkspace();
    expect((await fetch(`${api.origin}/api/workspaces/${workspace}/points.xlsx?asOf=2026-02-30`)).status).toBe(400);
    expect((await fetch(`${api.origin}/api/workspaces/${workspace}/answers.xlsx`)).status).toBe(404);
  });
});

describe('the template', () => {
  it.each(['da', 'en'])('has every sheet, empty, and one of instructions (%s)', async (language) => {
    const response = await fetch(`${api.origin}/api/template.xlsx?language=${language}`);
    const read = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!read.ok) throw new Error(read.code);
    expect(read.sheets).toHaveLength(10);
    const { problems, graph } = readWorkbook(read.sheets, { present: emptyGraph(), mode: 'merge' });
    expect(problems.listed).toEqual([]);
    expect(graph.nodes.level.size).toBe(4);
    expect(graph.nodes.goal.size).toBe(0);
  });
});
