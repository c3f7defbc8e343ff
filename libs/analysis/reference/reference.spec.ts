/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/report';
import { analyseSlowly } from './index';
import { readCase } from './read-case';

const SCHEMA = join(__dirname, '../../../graph-schema');
const CASES = readdirSync(join(SCHEMA, 'cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

const folders = [
  ...['jobcenter', 'fjordby'].map((name) => ({
    name,
    folder: join(SCHEMA, 'samples', name),
    expected: join(SCHEMA, 'samples', `${name}.expected.json`),
  })),
  ...CASES.map(({ name }) => ({
    name,
    folder: join(SCHEMA, 'cases', name),
    expected: join(SCHEMA, 'cases', name, 'expected.json'),
  })),
];

/** Numbers to nine digits, without `related`, as the cases are compared. */
const comparable = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'related' ? undefined : typeof part === 'number' ? Math.round(part * 1e9) / 1e9 : part,
    ),
  );

describe('the slow reading of the method', () => {
  it.each(folders)('gives the expected report of $name', ({ folder, expected }) => {
    const report = JSON.parse(readFileSync(expected, 'utf8')) as Report;
    const { graph, cells } = readCase(folder);
    const settings = { spanMax: 20, minAnswers: 5 };
    expect(comparable(analyseSlowly(graph, { asOf: report.asOf, settings, cells }))).toEqual(comparable(report));
  });
});
