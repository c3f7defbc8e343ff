import { toColumns } from '@kaskade/domain';
import {
  ALONE,
  answerCells,
  readFile,
  readFolderFiles,
  readWorkbook,
  type FileReading,
  type Limits,
} from '@kaskade/workbook';
import type { FileProgress, FileResult, FileTask, WorkbookSource } from './file-task';
import { markFile } from './mark-file';
import { prepareImport } from './prepare-import';
import { refusedResult } from './refused-file';

const openSource = (source: WorkbookSource, limits?: Limits): FileReading =>
  source.type === 'file' ? readFile(source.file, limits) : readFolderFiles(source.files, limits);

/** Does one task with a file, from bytes to data. Runs in the parser's own thread; everything that can be wrong comes back as problems. */
export function runFileTask(task: FileTask, progress: (step: FileProgress) => void): FileResult {
  const file = openSource(task.source, task.limits);
  if (!file.ok) return refusedResult(task, file.code);
  switch (task.task) {
    case 'read':
      return readAlone(file);
    case 'import':
      return prepareImport(file, task, progress);
    case 'mark':
      return markFile(file, task);
    default:
      return task satisfies never;
  }
}

function readAlone(file: Extract<FileReading, { ok: true }>): FileResult {
  const { graph, answers, problems } = readWorkbook(file.sheets, ALONE, file.others);
  if (problems.errors > 0) return { type: 'read', problems, graph: null, cells: [] };
  return { type: 'read', problems, graph: toColumns(graph), cells: answerCells(graph, answers ?? []) };
}
