import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameGraph } from '@kaskade/domain';
import { ALONE, readFile, readWorkbook } from '@kaskade/workbook';
import { readFolder } from './read-folder';

const samples = join(__dirname, '../../../graph-schema/samples');

describe('a sample as .xlsx', () => {
  it.each(['jobcenter', 'fjordby'])('%s is the same graph and the same answers as its folder', (name) => {
    const file = readFile({ name: `${name}.xlsx`, bytes: new Uint8Array(readFileSync(join(samples, `${name}.xlsx`))) });
    if (!file.ok) throw new Error(file.code);
    const { graph, answers, problems } = readWorkbook(file.sheets, ALONE);
    const folder = readFolder(join(samples, name));
    expect(problems).toEqual(folder.problems);
    expect(problems.errors).toBe(0);
    expect(sameGraph(graph, folder.graph)).toBe(true);
    expect(answers).toEqual(folder.answers);
  });
});
