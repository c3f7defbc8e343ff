import type { Cell } from '@kaskade/analysis';
import type { Change, GraphColumns, IsoDate } from '@kaskade/domain';
import type {
  Answer,
  ImportMode,
  ImportPreview,
  Limits,
  Mapping,
  MappingQuestion,
  NamedBytes,
  Problems,
} from '@kaskade/workbook';

/** A workbook as it arrives: one file, or the files of a folder. */
export type WorkbookSource =
  | { readonly type: 'file'; readonly file: NamedBytes }
  | { readonly type: 'folder'; readonly files: readonly NamedBytes[] };

/** Reading a workbook by itself, for the command line. */
export interface ReadTask {
  readonly task: 'read';
  readonly source: WorkbookSource;
  readonly limits?: Limits;
}

/** Reading a workbook into a workspace's graph. */
export interface ImportTask {
  readonly task: 'import';
  readonly source: WorkbookSource;
  readonly present: GraphColumns;
  readonly mode: ImportMode;
  readonly mapping: Mapping | null;
  readonly asOf: IsoDate;
  /** How many answers the workspace's survey round holds. */
  readonly answersBefore: number;
  readonly limits?: Limits;
}

export type FileTask = ReadTask | ImportTask;

/** What an import would do, before it is known for which revision. */
export type PreparedPreview = Omit<ImportPreview, 'revision' | 'digest'>;

/** What comes out of reading a file; everything is data that can be posted between threads. */
export type FileResult =
  | {
      readonly type: 'read';
      readonly problems: Problems;
      /** Null with errors. */
      readonly graph: GraphColumns | null;
      readonly cells: readonly Cell[];
    }
  | { readonly type: 'question'; readonly question: MappingQuestion }
  | {
      readonly type: 'import';
      readonly problems: Problems;
      readonly preview: PreparedPreview | null;
      readonly changes: readonly Change[];
      readonly answers: readonly Answer[] | null;
      /** Of the changes and the answers; null with errors. */
      readonly digest: string | null;
    };

/** How far a task has come. */
export type FileProgress = 'read' | 'compared' | 'counted';
