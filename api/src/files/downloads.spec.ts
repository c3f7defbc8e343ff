import path from 'node:path';
import { emptyGraph } from '@kaskade/domain';
import { readFile, readWorkbook, writeSheets, writeXlsx } from '@kaskade/workbook';
import { SMALL } from '../../../libs/workbook/testing/make-files';
import { readFolder } from '../../../libs/workbook/testing/read-folder';
import { csv, FilesDoor, previewIn, problemsIn, sampleFile, samples } from '../../testing/files-door';

const fjordby = sampleFile('fjordby.xlsx');

let door: FilesDoor;
beforeAll(async () => {
  door = await FilesDoor.open();
});
afterAll(() => door.close());

describe('the workbook given back', () => {
  it('is the uploaded xlsx with its faulty cells marked and commented', async () => {
    const workspace = await door.newWorkspace();
    const { graph } = readFolder(path.join(samples, 'fjordby'));
    const sheets = writeSheets(graph, 'da').map((sheet) =>
      sheet.name === 'mål'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, i) => (i === 0 ? row.map((cell, column) => (column === 4 ? 'P9' : cell)) : row)),
          }
        : sheet,
    );
    const response = await door.send(`${workspace}/import/marked.xlsx?mode=merge&language=da`, {
      bytes: writeXlsx(sheets),
      name: 'plan.xlsx',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''plan%20med%20fejl.xlsx");
    const marked = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!marked.ok) throw new Error(marked.code);
    expect(
      readWorkbook(marked.sheets, { present: emptyGraph(), mode: 'merge' }).problems.listed.map(({ code }) => code),
    ).toContain('unknownReference');
  });
});

describe('the doors', () => {
  it('refuse a request without the header that no other site can send', async () => {
    const response = await door.send(`${await door.newWorkspace()}/import?dryRun=true`, csv(SMALL), {});
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['a workspace that is not there', 'nowhere/import?dryRun=true'],
    ['a mode that is none', 'x/import?dryRun=true&mode=everything'],
  ])('refuse %s', async (_, address) => {
    const response = await door.send(address, csv(SMALL));
    const text = await response.text();
    expect(text).toMatch(/"NOT_FOUND"|"INVALID"/);
  });

  it('refuse a form without a file', async () => {
    const form = new FormData();
    form.append('mapping', '{}');
    const response = await door.post(`${await door.newWorkspace()}/import?dryRun=true`, form);
    expect(response.status).toBe(400);
  });

  it('say that a file over 20 MB is too large without keeping it', async () => {
    const messages = await door.dryRun(await door.newWorkspace(), {
      bytes: new Uint8Array(21 * 1024 * 1024).fill(65),
      name: 'stor.csv',
    });
    expect(problemsIn(messages).listed.map(({ code }) => code)).toEqual(['packedTooLarge']);
  });
});

describe('the lists of a report', () => {
  it.each([
    ['points', 'opmærksomhedspunkter', 88],
    ['leaders', 'ledere', 48],
    ['units', 'enheder', 15],
  ])('%s go out as Excel with a row for each', async (list, sheet, rows) => {
    const workspace = await door.newWorkspace();
    await door.imported(workspace, { bytes: fjordby });
    const response = await door.get(`workspaces/${workspace}/${list}.xlsx?asOf=2026-01-31&language=da`);
    expect(response.status).toBe(200);
    const read = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!read.ok) throw new Error(read.code);
    expect(read.sheets.map(({ name }) => name)).toEqual([sheet]);
    expect(read.sheets[0]!.rows).toHaveLength(rows);
  });

  it('refuse a date that is none and a list that is none', async () => {
    const workspace = await door.newWorkspace();
    expect((await door.get(`workspaces/${workspace}/points.xlsx?asOf=2026-02-30`)).status).toBe(400);
    expect((await door.get(`workspaces/${workspace}/answers.xlsx`)).status).toBe(404);
  });
});

describe('the template', () => {
  it.each(['da', 'en'])('has every sheet, empty, and one of instructions (%s)', async (language) => {
    const response = await door.get(`template.xlsx?language=${language}`);
    const read = readFile({ name: '', bytes: new Uint8Array(await response.arrayBuffer()) });
    if (!read.ok) throw new Error(read.code);
    expect(read.sheets).toHaveLength(10);
    const { problems, graph } = readWorkbook(read.sheets, { present: emptyGraph(), mode: 'merge' });
    expect(problems.listed).toEqual([]);
    expect(graph.nodes.level.size).toBe(4);
    expect(graph.nodes.goal.size).toBe(0);
  });

  it('of a workspace has its own levels, and comes in again without a word', async () => {
    const workspace = await door.newWorkspace();
    const levels = 'id;navn;rang\nB;Byråd;10\nC;Chefer;20\nT;Teamledere;30\n';
    await door.imported(
      workspace,
      csv({ ...SMALL, 'niveauer.csv': levels, 'ledere.csv': 'id;navn;niveau\nL1;Direktør;10\nL2;Chef;20\n' }),
    );
    const bytes = new Uint8Array(await (await door.get(`workspaces/${workspace}/template.xlsx`)).arrayBuffer());
    const messages = await door.dryRun(workspace, { bytes });
    expect(problemsIn(messages).listed).toEqual([]);
    expect(previewIn(messages)!.rows[0]).toEqual({ sheet: 'levels', added: 0, changed: 0, removed: 0 });
    expect((await door.get('workspaces/nope/template.xlsx')).status).toBe(404);
  });
});
