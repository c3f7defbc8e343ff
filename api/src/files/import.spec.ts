import path from 'node:path';
import { emptyGraph, sameGraph } from '@kaskade/domain';
import { readFile, readWorkbook, type ImportAnswer } from '@kaskade/workbook';
import { SMALL } from '../../../libs/workbook/testing/make-files';
import { readFolder } from '../../../libs/workbook/testing/read-folder';
import { csv, FilesDoor, previewIn, problemsIn, sampleFile, samples } from '../../testing/files-door';

const fjordby = sampleFile('fjordby.xlsx');

let door: FilesDoor;
beforeAll(async () => {
  door = await FilesDoor.open();
});
afterAll(() => door.close());

describe('a dry run', () => {
  it('streams progress, the problems and a preview with the revision and a digest, and stores nothing', async () => {
    const workspace = await door.newWorkspace();
    const messages = await door.dryRun(workspace, { bytes: fjordby, name: 'fjordby.xlsx' });
    expect(messages.map(({ type }) => type)).toEqual([
      'progress',
      'progress',
      'progress',
      'progress',
      'problems',
      'preview',
    ]);
    expect(problemsIn(messages).errors).toBe(0);
    const preview = previewIn(messages)!;
    expect(preview).toMatchObject({ mode: 'merge', revision: 0, assumingSuggestions: false, asOf: '2026-01-31' });
    expect(preview.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(preview.file).toMatchObject({
      name: 'fjordby.xlsx',
      bytes: fjordby.length,
      rows: { leaders: 47, goals: 36, networks: 3 },
    });
    expect(preview.rows).toContainEqual({ sheet: 'leaders', added: 47, changed: 0, removed: 0 });
    expect(preview.before.boundaries).toEqual([]);
    expect(preview.after.boundaries.map(({ down, up }) => [down.passed, down.of, up.connected, up.of])).toEqual([
      [8, 9, 4, 5],
      [4, 6, 8, 12],
      [4, 10, 9, 27],
    ]);
    expect((await door.graphOf(workspace)).nodes.goal.size).toBe(0);
  });

  it('takes a raw body as well, its name in a header', async () => {
    const workspace = await door.newWorkspace();
    const response = await door.post(`${workspace}/import?dryRun=true`, fjordby, {
      'x-kaskade': '1',
      'x-kaskade-file': encodeURIComponent('mål.xlsx'),
      'content-type': 'application/octet-stream',
    });
    expect(await response.text()).toContain('"name":"mål.xlsx"');
  });

  it('says the consequences and the figures before and after', async () => {
    const workspace = await door.newWorkspace();
    await door.imported(workspace, csv(SMALL));
    const messages = await door.dryRun(
      workspace,
      csv({
        ...SMALL,
        'ledere.csv': 'id;navn;niveau\nL1;Direktør;Topledelse\n',
        'mål.csv': 'id;titel;ejere\nM1;Flere i job;L1\nM2;Hurtigere samtaler;\n',
      }),
      'replace',
    );
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
    const workspace = await door.newWorkspace();
    const messages = await door.dryRun(
      workspace,
      csv({ ...SMALL, 'mål.csv': SMALL['mål.csv'].replace('L2;M1', 'L9;M1').replace('30-06-2026', '31-06-2026') }),
    );
    expect(problemsIn(messages).listed.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['unknownReference', 'L1'],
      ['impossibleDate', '30-06-2026'],
    ]);
    expect(previewIn(messages)).toMatchObject({ assumingSuggestions: true, revision: null, digest: null });
    expect(previewIn(messages)!.rows).toContainEqual({ sheet: 'goals', added: 2, changed: 0, removed: 0 });
  });

  it('has no preview when an error has no suggestion', async () => {
    const messages = await door.dryRun(await door.newWorkspace(), csv({ ...SMALL, 'mål.csv': 'id;titel\nM1;\n' }));
    expect(problemsIn(messages).errors).toBe(1);
    expect(previewIn(messages)).toBeNull();
  });
});

describe('a commit', () => {
  it('writes the whole workbook as one revision, answers apart, and an export of it gives it back', async () => {
    const workspace = await door.newWorkspace();
    const sent = { bytes: sampleFile('jobcenter.xlsx'), name: 'jobcenter.xlsx' };
    const preview = previewIn(await door.dryRun(workspace, sent))!;
    const { status, answer } = await door.commit(workspace, sent, preview);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ type: 'imported', revision: 1 });
    const sample = readFolder(path.join(samples, 'jobcenter')).graph;
    const stored = await door.graphOf(workspace);
    expect(sameGraph(stored, sample)).toBe(true);
    for (const file of ['workbook.xlsx', 'workbook.zip', 'workbook.xlsx?language=en', 'workbook.zip?language=en']) {
      const response = await door.get(`workspaces/${workspace}/${file}`);
      const read = readFile({ name: file, bytes: new Uint8Array(await response.arrayBuffer()) });
      if (!read.ok) throw new Error(read.code);
      expect(sameGraph(readWorkbook(read.sheets, { present: emptyGraph(), mode: 'merge' }).graph, sample)).toBe(true);
      expect(read.sheets.map(({ name }) => name)).not.toContain(file.includes('en') ? 'answers' : 'svar');
    }
  });

  it('of the same workbook again changes nothing', async () => {
    const workspace = await door.newWorkspace();
    await door.imported(workspace, { bytes: fjordby });
    const preview = previewIn(await door.dryRun(workspace, { bytes: fjordby }, 'replace'))!;
    expect(preview.rows.filter(({ added, changed, removed }) => added + changed + removed > 0)).toEqual([]);
    expect(preview.consequences.map(({ code }) => code)).toEqual(['answersReplaced']);
  });

  it('answers 409 with a new preview when the workspace has moved on', async () => {
    const workspace = await door.newWorkspace();
    const first = previewIn(await door.dryRun(workspace, csv(SMALL)))!;
    await door.imported(workspace, { bytes: fjordby });
    const { status, answer } = await door.commit(workspace, csv(SMALL), first);
    expect(status).toBe(409);
    expect(answer).toMatchObject({ type: 'mismatch', preview: { revision: 1, assumingSuggestions: false } });
    expect((await door.graphOf(workspace)).nodes.goal.size).toBe(36);
    const again = await door.commit(
      workspace,
      csv(SMALL),
      (answer as Extract<ImportAnswer, { type: 'mismatch' }>).preview,
    );
    expect(again.status).toBe(200);
  });

  it('answers 409 when the file is not the one that was previewed', async () => {
    const workspace = await door.newWorkspace();
    const preview = previewIn(await door.dryRun(workspace, csv(SMALL)))!;
    const other = csv({ ...SMALL, 'mål.csv': SMALL['mål.csv'].replace('Flere i job', 'Færre i job') });
    expect((await door.commit(workspace, other, preview)).status).toBe(409);
    expect((await door.graphOf(workspace)).nodes.goal.size).toBe(0);
  });

  it('answers 422 with the problems when the file has errors, and stores nothing', async () => {
    const workspace = await door.newWorkspace();
    const preview = previewIn(await door.dryRun(workspace, csv(SMALL)))!;
    const { status, answer } = await door.commit(workspace, csv({ ...SMALL, 'mål.csv': 'id;titel\nM1;\n' }), preview);
    expect(status).toBe(422);
    expect(answer).toMatchObject({ type: 'refused', problems: { errors: 1 } });
    expect((await door.graphOf(workspace)).nodes.leader.size).toBe(0);
  });

  it('that arrives twice is done once', async () => {
    const workspace = await door.newWorkspace();
    const preview = previewIn(await door.dryRun(workspace, csv(SMALL)))!;
    const first = await door.commit(workspace, csv(SMALL), preview);
    const second = await door.commit(workspace, csv(SMALL), preview);
    expect(second).toMatchObject({
      status: 200,
      answer: { type: 'imported', revision: (first.answer as { revision: number }).revision },
    });
  });

  it('says who imported which file, where they say who they are', async () => {
    const workspace = await door.newWorkspace();
    const fields = { actor: 'a1', name: 'Lis' };
    const preview = previewIn(await door.dryRun(workspace, csv(SMALL)))!;
    expect((await door.commit(workspace, { ...csv(SMALL), fields }, preview)).status).toBe(200);
    expect(await door.latest(workspace)).toEqual({ ...fields, kind: 'import', file: 'ark.zip', cells: true });
    await door.imported(workspace, csv({ ...SMALL, 'mål.csv': 'id;titel\nM1;Et andet mål\n' }));
    expect(await door.latest(workspace)).toMatchObject({ actor: 'kaskade', name: null });
  });

  it('without what was seen in the preview is refused', async () => {
    const workspace = await door.newWorkspace();
    for (const seen of ['', '&digest=abc', '&revision=&digest=abc', '&revision=0', '&revision=1e0&digest=abc']) {
      const response = await door.send(`${workspace}/import?mode=merge${seen}`, csv(SMALL));
      expect(response.status).toBe(400);
    }
  });
});

describe('the import of a foreign extract', () => {
  const extract = {
    bytes: new TextEncoder().encode(
      'Medarbejdernr.;Navn;Stilling;Afdeling;Nærmeste leder;CPR\n17;Ida;Direktør;Direktionen;;010190-1234\n18;Bo;Jobcenterchef;Jobcenter;Ida;020290-2345\n19;Eva;Konsulent;Jobcenter;Bo;030390-3456\n',
    ),
    name: 'udtræk.csv',
  };

  it('asks for its columns, shows its rows but no CPR number, and remembers the answers', async () => {
    const workspace = await door.newWorkspace();
    const messages = await door.dryRun(workspace, extract);
    const question = messages.flatMap((message) => (message.type === 'mapping' ? [message.question] : []))[0]!;
    expect(question.guess.columns).toMatchObject({ key: 0, name: 1, title: 2, unit: 3, superior: 4 });
    expect(question.guess.titles).toEqual({ Direktør: 'top', Jobcenterchef: 'middle', Konsulent: null });
    expect(JSON.stringify(messages)).not.toContain('010190');
    const mapped = { ...extract, fields: { mapping: JSON.stringify(question.guess) } };
    await door.imported(workspace, mapped);
    const graph = await door.graphOf(workspace);
    expect([...graph.nodes.leader.values()].map(({ id, name }) => [id, name])).toEqual([
      ['17', 'Ida'],
      ['18', 'Bo'],
    ]);
    expect(graph.links.reportsTo.out.get('18')).toEqual(['17']);
    const again = await door.dryRun(workspace, { ...extract, name: 'igen.csv' });
    expect(again.flatMap((message) => (message.type === 'mapping' ? [message.question.guess] : []))[0]).toEqual(
      question.guess,
    );
    const preview = previewIn(await door.dryRun(workspace, mapped))!;
    expect(preview.rows.filter(({ added, changed, removed }) => added + changed + removed > 0)).toEqual([]);
  });

  it('refuses a mapping that is none', async () => {
    const response = await door.send(`${await door.newWorkspace()}/import?dryRun=true`, {
      ...extract,
      fields: { mapping: '{"columns":1}' },
    });
    const text = await response.text();
    expect(text).toContain('"failed"');
    expect(text).toContain('"INVALID"');
  });
});
