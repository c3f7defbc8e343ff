import { fromColumns } from '@kaskade/domain';
import { markSheets, markXlsx, mappingQuestion, levelsOf, type MarkWords } from '@kaskade/workbook';
import { problemWords, say, type Language } from '@kaskade/wording';
import type { FileResult, MarkTask } from './file-task';
import { readInto, type SoundFile } from './prepare-import';
import { refusedResult } from './refused-file';

const wordsIn = (language: Language): MarkWords => ({
  headers: [
    say('files.marked.sheet', {}, language),
    say('files.marked.row', {}, language),
    say('files.marked.column', {}, language),
    say('files.marked.value', {}, language),
    say('files.marked.expected', {}, language),
    say('files.marked.advice', {}, language),
  ],
  describe: (problem) => problemWords(problem, language),
});

/** Gives a workbook back with its faulty cells marked: an xlsx as it is but for the marks, of CSV a new one. */
export function markFile(file: SoundFile, task: MarkTask): FileResult {
  const present = fromColumns(task.present);
  const { foreign, reading } = readInto(file, task, present);
  if (!reading) {
    if (!foreign) throw new Error('A workbook of ours is read without a mapping');
    return { type: 'question', question: mappingQuestion(foreign, levelsOf(present), null) };
  }
  const words = wordsIn(task.language);
  const { listed } = reading.problems;
  if (file.kind !== 'xlsx' || task.source.type === 'folder')
    return { type: 'marked', bytes: markSheets(file.sheets, listed, words) };
  const bytes = markXlsx(task.source.file.bytes, listed, words);
  return bytes ? { type: 'marked', bytes } : refusedResult(task, 'unreadable');
}
