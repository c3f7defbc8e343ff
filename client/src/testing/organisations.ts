import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseIndex, buildIndex } from '@kaskade/analysis';
import { ALONE, answerCells, readFile, readFolderFiles, readWorkbook, type FileReading } from '@kaskade/workbook';
import type { Reading } from '../reading/reading';

const GRAPH_SCHEMA = path.join(__dirname, '..', '..', '..', 'graph-schema');
const CASES = path.join(GRAPH_SCHEMA, 'cases');

const DAYS: Readonly<Record<string, string>> = {
  fjordby: '2026-01-31',
  jobcenter: '2026-11-01',
  'edge-5-dates': '2026-02-28',
};
const CASE_DAY = '2026-06-30';

/** The names of the cases with expected reports. */
export const CASE_NAMES = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
export const SAMPLE_NAMES = ['fjordby', 'jobcenter'] as const;

/** A sample as the screens read it: graph, index and the report of its day. */
export function sample(name: (typeof SAMPLE_NAMES)[number]): Reading {
  const bytes = new Uint8Array(readFileSync(path.join(GRAPH_SCHEMA, 'samples', `${name}.xlsx`)));
  return reading(readFile({ name: `${name}.xlsx`, bytes }), name);
}

/** A case as the screens read it. */
export function caseOf(name: string): Reading {
  const folder = path.join(CASES, name);
  const files = readdirSync(folder).map((file) => ({
    name: file,
    bytes: new Uint8Array(readFileSync(path.join(folder, file))),
  }));
  return reading(readFolderFiles(files), name);
}

function reading(file: FileReading, name: string): Reading {
  if (!file.ok) throw new Error(`${name} cannot be read: ${file.code}`);
  const { graph, answers } = readWorkbook(file.sheets, ALONE);
  const index = buildIndex(graph);
  const cells = answers === null ? [] : answerCells(graph, answers);
  const { spanMax, minAnswers } = graph.settings;
  return {
    graph,
    index,
    report: analyseIndex(index, { asOf: DAYS[name] ?? CASE_DAY, settings: { spanMax, minAnswers }, cells }),
  };
}
