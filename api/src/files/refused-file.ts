import type { FileRefusal, Problems } from '@kaskade/workbook';
import type { FileResult, FileTask } from './file-task';

/** A file that is not read at all, as the one problem that it is. */
export const refusedFile = (code: FileRefusal | 'tooSlow'): Problems => ({
  listed: [
    {
      severity: 'error',
      code,
      sheet: null,
      row: null,
      column: null,
      cell: null,
      value: null,
      params: {},
      expected: { code: 'workbook', params: {} },
      suggestion: null,
    },
  ],
  errors: 1,
  warnings: 0,
});

/** What comes out of a task whose file is not read. */
export function refusedResult({ task }: FileTask, code: FileRefusal | 'tooSlow'): FileResult {
  const problems = refusedFile(code);
  return task === 'read'
    ? { type: 'read', problems, graph: null, cells: [] }
    : { type: 'import', problems, preview: null, changes: [], answers: null, digest: null };
}
