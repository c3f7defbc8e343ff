import type { Cell } from '@kaskade/analysis';
import type { Change, GraphColumns, IsoDate } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
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
  readonly limits?: Limits;
}

/** Giving a workbook back with its faulty cells marked; they are faulty as an import of it would say. */
export interface MarkTask extends Pick<ImportTask, 'source' | 'present' | 'mode' | 'mapping' | 'limits'> {
  readonly task: 'mark';
  readonly language: Language;
}

export type FileTask = ReadTask | ImportTask | MarkTask;

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
    }
  | { readonly type: 'marked'; readonly bytes: Uint8Array };

/** How far a task has come. */
export type FileProgress = 'read' | 'compared' | 'counted';
