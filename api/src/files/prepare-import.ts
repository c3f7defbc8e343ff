import { createHash } from 'node:crypto';
import { analyse, type Report } from '@kaskade/analysis';
import { fromColumns, type Graph, type IsoDate } from '@kaskade/domain';
import {
  consequences,
  countRows,
  foreignSheet,
  levelsOf,
  mappingQuestion,
  parseMapping,
  readForeign,
  readWithSuggestions,
  readWorkbook,
  SHEET_KEYS,
  type Answer,
  type FileReading,
  type ForeignSheet,
  type ImportContext,
  type PreviewFigures,
  type WorkbookReading,
} from '@kaskade/workbook';
import type { FileProgress, FileResult, ImportTask, PreparedPreview, WorkbookSource } from './file-task';

export type SoundFile = Extract<FileReading, { ok: true }>;

/** What a list of changes and a round of answers are recognised by: the same file into the same graph gives the same. */
const digestOf = ({ changes, answers }: WorkbookReading): string =>
  createHash('sha256').update(JSON.stringify({ changes, answers })).digest('hex');

/** The reading of a file into a graph, by the mapping where it is a foreign sheet; a foreign sheet alone where there is no mapping. */
export function readInto(
  file: SoundFile,
  task: Pick<ImportTask, 'mapping' | 'mode'>,
  present: Graph,
): { readonly foreign: ForeignSheet | null; readonly reading: WorkbookReading | null } {
  const context: ImportContext = { present, mode: task.mode };
  const foreign = foreignSheet(file.sheets);
  if (!foreign) return { foreign, reading: readWorkbook(file.sheets, context, file.others) };
  return { foreign, reading: task.mapping && readForeign(foreign, task.mapping, context) };
}

/** Reads a file into a workspace's graph: a question where it is a foreign sheet, else its problems and what would happen. */
export function prepareImport(file: SoundFile, task: ImportTask, progress: (step: FileProgress) => void): FileResult {
  const present = fromColumns(task.present);
  const { foreign, reading } = readInto(file, task, present);
  if (foreign && !reading) {
    const remembered = parseMapping(present.settings.mapping);
    return { type: 'question', question: mappingQuestion(foreign, levelsOf(present), remembered) };
  }
  if (!reading) throw new Error('A workbook of ours is read without a mapping');
  progress('read');
  const isSound = reading.problems.errors === 0;
  // A foreign sheet's ids follow from its cells: nothing in it has a suggestion.
  const shown = isSound
    ? reading
    : foreign
      ? null
      : readWithSuggestions(file.sheets, reading, { present, mode: task.mode });
  progress('compared');
  const preview = shown && previewOf(file, task, present, shown, !isSound);
  progress('counted');
  return {
    type: 'import',
    problems: reading.problems,
    preview,
    changes: reading.changes,
    answers: isSound ? reading.answers : null,
    digest: isSound ? digestOf(reading) : null,
  };
}

function previewOf(
  file: SoundFile,
  task: ImportTask,
  present: Graph,
  reading: WorkbookReading,
  assumingSuggestions: boolean,
): PreparedPreview {
  const given = givenAnswers(reading.answers);
  const lost = consequences(present, reading.graph);
  return {
    file: {
      name: nameOf(task.source),
      bytes: sizeOf(task.source),
      sheets: file.sheets.map(({ name }) => name),
      rows: Object.fromEntries(SHEET_KEYS.flatMap((key) => (key in reading.rows ? [[key, reading.rows[key]!]] : []))),
    },
    mode: task.mode,
    rows: [
      ...countRows(present, reading.graph),
      // How many answers there were is the store's alone (method.md section 9): only what the file brings is counted.
      ...(reading.answers ? [{ sheet: 'answers' as const, added: given, changed: 0, removed: 0 }] : []),
    ],
    consequences: reading.answers ? [...lost, { code: 'answersReplaced', count: given, names: [] }] : lost,
    asOf: task.asOf,
    before: figuresOf(present, task.asOf),
    after: figuresOf(reading.graph, task.asOf),
    assumingSuggestions,
  };
}

const givenAnswers = (answers: readonly Answer[] | null): number =>
  (answers ?? []).filter(({ known, supported, acted }) => known !== null || supported !== null || acted !== null)
    .length;

function figuresOf(graph: Graph, asOf: IsoDate): PreviewFigures {
  const { spanMax, minAnswers } = graph.settings;
  const { levels, boundaries }: Report = analyse(graph, { asOf, settings: { spanMax, minAnswers }, cells: [] });
  return {
    levels: levels.map(({ id, name, rank, leaders, goals }) => ({ id, name, rank, leaders, goals })),
    boundaries: boundaries.map(({ upper, lower, down, up, index, indexMapped }) => ({
      upper,
      lower,
      down,
      up,
      index,
      indexMapped,
    })),
  };
}

const nameOf = (source: WorkbookSource): string => (source.type === 'file' ? source.file.name : '');
const sizeOf = (source: WorkbookSource): number =>
  source.type === 'file' ? source.file.bytes.length : source.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
