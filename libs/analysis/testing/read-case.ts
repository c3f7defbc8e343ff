import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Graph } from '@kaskade/domain';
import { ALONE, answerCells, decodeText, parseCsv, readWorkbook } from '@kaskade/workbook';
import type { AnalyseOptions, Report } from '../src';

const ROOT = join(__dirname, '../../../graph-schema');

/** An organisation with the report that method.md gives it. */
export interface Case {
  readonly name: string;
  readonly graph: Graph;
  readonly options: AnalyseOptions;
  readonly expected: Report;
}

function readCase(folder: string, expected: string): Case {
  const sheets = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => parseCsv(basename(file, '.csv'), decodeText(readFileSync(join(folder, file)))));
  const { graph, answers, problems } = readWorkbook(sheets, ALONE);
  if (problems.errors > 0) throw new Error(`${folder}: ${JSON.stringify(problems)}`);
  const report = JSON.parse(readFileSync(expected, 'utf8')) as Report;
  const cells = answerCells(graph, answers ?? []);
  return {
    name: basename(folder),
    graph,
    options: { asOf: report.asOf, settings: report.settings, cells },
    expected: report,
  };
}

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name));

/** Every case of graph-schema/cases, and the samples. */
export function readCases(): Case[] {
  return [
    ...folders(join(ROOT, 'cases')).map((folder) => readCase(folder, join(folder, 'expected.json'))),
    ...folders(join(ROOT, 'samples')).map((folder) =>
      readCase(folder, join(dirname(folder), `${basename(folder)}.expected.json`)),
    ),
  ];
}
