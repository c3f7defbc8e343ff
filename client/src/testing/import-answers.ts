import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '@kaskade/analysis';
import { DEFAULT_LEVELS, type Graph } from '@kaskade/domain';
import {
  consequences,
  countRows,
  foreignSheet,
  mappingQuestion,
  readFile,
  readFolderFiles,
  readWithSuggestions,
  readWorkbook,
  type FileReading,
  type ImportMessage,
  type ImportMode,
  type MappingQuestion,
} from '@kaskade/workbook';

const FOLDER = path.join(__dirname, '..', '..', '..', 'graph-schema', 'samples', 'fjordby');
const SHEETS = ['enheder', 'indsatser', 'kaskade', 'ledere', 'maal', 'netvaerk', 'niveauer', 'pejlemaerker'];
const AS_OF = '2026-01-31';

/** Fjordby's sheets, changed on the way; without its empty sheet of answers. */
function fjordby(change: (text: string, sheet: string) => string): Extract<FileReading, { ok: true }> {
  const file = readFolderFiles(
    SHEETS.map((sheet) => ({
      name: `${sheet}.csv`,
      bytes: new TextEncoder().encode(change(readFileSync(path.join(FOLDER, `${sheet}.csv`), 'utf8'), sheet)),
    })),
  );
  if (!file.ok) throw new Error(`fjordby cannot be read: ${file.code}`);
  return file;
}

/** What the API's dry run says of fjordby's sheets, changed on the way, read into a graph: of the same parts, put together alike. */
export function dryRunOf(
  present: Graph,
  mode: ImportMode,
  change: (text: string, sheet: string) => string = (text) => text,
): readonly ImportMessage[] {
  const file = fjordby(change);
  const context = { present, mode };
  const reading = readWorkbook(file.sheets, context);
  const isSound = reading.problems.errors === 0;
  const shown = isSound ? reading : readWithSuggestions(file.sheets, reading, context);
  const figures = (graph: Graph) =>
    analyse(graph, { asOf: AS_OF, settings: { spanMax: 20, minAnswers: 5 }, cells: [] });
  return [
    { type: 'progress', step: 'received' },
    { type: 'problems', problems: reading.problems },
    ...(shown === null
      ? []
      : [
          {
            type: 'preview' as const,
            preview: {
              file: { name: 'maal.zip', bytes: 9000, sheets: SHEETS, rows: shown.rows },
              mode,
              rows: countRows(present, shown.graph),
              consequences: consequences(present, shown.graph),
              asOf: AS_OF,
              before: figures(present),
              after: figures(shown.graph),
              assumingSuggestions: !isSound,
              revision: isSound ? 3 : null,
              digest: isSound ? 'digest' : null,
            },
          },
        ]),
  ];
}

/** What is asked about a flat extract of an HR system. */
export function questionOf(csv: string): MappingQuestion {
  const file = readFile({ name: 'udtraek.csv', bytes: new TextEncoder().encode(csv) });
  const foreign = file.ok ? foreignSheet(file.sheets) : null;
  if (foreign === null) throw new Error('not a foreign sheet');
  return mappingQuestion(foreign, DEFAULT_LEVELS, null);
}
