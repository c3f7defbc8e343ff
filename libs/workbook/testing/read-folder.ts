import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '@kaskade/domain';
import {
  ALONE,
  answerCells,
  decodeText,
  parseCsv,
  readWorkbook,
  type Answer,
  type AnswerCell,
  type Problems,
} from '@kaskade/workbook';

export interface FolderReading {
  readonly graph: Graph;
  readonly answers: readonly Answer[];
  readonly cells: readonly AnswerCell[];
  readonly problems: Problems;
}

/** Reads a folder of CSV files as a workbook of its own. For tests: it touches the disk. */
export function readFolder(folder: string): FolderReading {
  const sheets = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .sort()
    .map((name) =>
      parseCsv(name.slice(0, -'.csv'.length), decodeText(new Uint8Array(readFileSync(join(folder, name))))),
    );
  const { graph, answers, problems } = readWorkbook(sheets, ALONE);
  return { graph, answers: answers ?? [], cells: answerCells(graph, answers ?? []), problems };
}
