import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint, DomainError, type Change } from '@kaskade/domain';
import { ALONE, decodeText, parseCsv, readWorkbook, type Answer } from '@kaskade/workbook';
import { repositoryFolder } from '../repository-folder';

/** An invented organisation that a workspace can start from. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** The date that its report is drawn up for. */
  readonly asOf: string;
  readonly file: string;
}

export const SAMPLES: readonly Sample[] = [
  { id: 'jobcenter', name: 'Jobcenter', organisation: 'Nordby Kommune', asOf: '2026-11-01', file: 'jobcenter.xlsx' },
  { id: 'fjordby', name: 'Fjordby', organisation: 'Fjordby Kommune', asOf: '2026-01-31', file: 'fjordby.xlsx' },
];

/** Reads a sample's sheets and gives what makes its graph of an empty one. Throws INTERNAL when the sheets are not sound. */
export function readSample(sample: Sample): {
  readonly changes: readonly Change[];
  readonly answers: readonly Answer[];
} {
  const folder = path.join(repositoryFolder(), 'graph-schema', 'samples', sample.id);
  const sheets = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort(byCodePoint)
    .map((file) => parseCsv(path.basename(file, '.csv'), decodeText(readFileSync(path.join(folder, file)))));
  const { changes, answers, problems } = readWorkbook(sheets, ALONE);
  if (problems.errors > 0) throw new DomainError('INTERNAL', { reason: 'SAMPLE', sample: sample.id });
  return { changes, answers: answers ?? [] };
}
