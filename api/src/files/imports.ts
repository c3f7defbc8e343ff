import { toColumns, DomainError, type IsoDate } from '@kaskade/domain';
import {
  parseMapping,
  type ImportAnswer,
  type ImportMessage,
  type ImportMode,
  type ImportPreview,
  type Mapping,
  type Problems,
} from '@kaskade/workbook';
import type { Language } from '@kaskade/wording';
import type { Sender } from '../graph/prepared-changes';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { FileReader } from './file-reader';
import type { FileProgress, FileResult, PreparedPreview } from './file-task';
import { refusedFile } from './refused-file';
import type { Upload } from './upload';

/** A file that somebody wants to import into a workspace. */
export interface ImportRequest {
  readonly workspace: string;
  readonly mode: ImportMode;
  readonly upload: Upload;
}

/** An import that somebody has seen the preview of. */
export interface CommitRequest extends ImportRequest {
  /** The same operation again is the same import, arrived twice. */
  readonly by: Sender;
  readonly revision: number;
  readonly digest: string;
}

type Resident = Awaited<ReturnType<WorkspaceGraphs['graphOf']>>;

/** Says what an import would do, and does it. Everything is written through the one way in. */
export class Imports {
  constructor(
    private readonly graphs: WorkspaceGraphs,
    private readonly reader: FileReader,
    private readonly today: () => IsoDate,
  ) {}

  /** Tells what the import would do, message by message. Throws NOT_FOUND, INVALID for a mapping that is none, TOO_MANY_REQUESTS. */
  async preview(request: ImportRequest, tell: (message: ImportMessage) => void): Promise<void> {
    tell({ type: 'progress', step: 'received' });
    const resident = await this.graphs.graphOf(request.workspace);
    const result = await this.read(request, resident, (step) => tell({ type: 'progress', step }));
    if (result.type === 'question') {
      tell({ type: 'mapping', question: result.question });
      return;
    }
    tell({ type: 'problems', problems: result.problems });
    if (result.preview) tell({ type: 'preview', preview: withVersion(result.preview, resident, result.digest) });
  }

  /** Does the import, if it is still what its sender has seen. Throws as `preview` does, and what a write throws. */
  async commit(request: CommitRequest): Promise<ImportAnswer> {
    const { workspace, by } = request;
    const earlier = await this.graphs.outcomeOf(workspace, by.operation);
    if (earlier) return { type: 'imported', revision: earlier.revision, changes: 0 };
    const resident = await this.graphs.graphOf(workspace);
    const result = await this.read(request, resident, () => undefined);
    if (result.type === 'question') throw new DomainError('INVALID', { reason: 'MAPPING_MISSING' });
    const { problems, preview, changes, answers, digest } = result;
    if (problems.errors > 0 || !preview || digest === null) return { type: 'refused', problems };
    if (resident.revision !== request.revision || digest !== request.digest) {
      return { type: 'mismatch', problems, preview: withVersion(preview, resident, digest) };
    }
    try {
      const applied = await this.graphs.applyChanges({
        ...by,
        workspace,
        changes,
        ...(answers && { answers }),
        importedFile: request.upload.name,
        expected: { epoch: resident.epoch, revision: resident.revision },
      });
      return { type: 'imported', revision: applied.revision, changes: changes.length };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'REVISION_MISMATCH') throw error;
      // Somebody else was faster between the reading and the lock: read again for the new preview.
      return this.commit(request);
    }
  }

  /** The file with its faulty cells marked; the problems alone where it cannot be read at all. Throws as `preview` does. */
  async mark(request: ImportRequest, language: Language): Promise<Uint8Array | Problems> {
    const { upload, mode } = request;
    if (!upload.bytes) return refusedFile('packedTooLarge');
    const { graph } = await this.graphs.graphOf(request.workspace);
    const result = await this.reader.run({
      task: 'mark',
      source: { type: 'file', file: { name: upload.name, bytes: upload.bytes } },
      present: toColumns(graph),
      mode,
      mapping: mappingIn(upload),
      language,
    });
    if (result.type === 'marked') return result.bytes;
    if (result.type === 'import') return result.problems;
    throw new DomainError('INVALID', { reason: 'MAPPING_MISSING' });
  }

  private async read(
    { upload, mode }: ImportRequest,
    { graph }: Resident,
    progress: (step: FileProgress) => void,
  ): Promise<Extract<FileResult, { type: 'import' | 'question' }>> {
    if (!upload.bytes) {
      return {
        type: 'import',
        problems: refusedFile('packedTooLarge'),
        preview: null,
        changes: [],
        answers: null,
        digest: null,
      };
    }
    const result = await this.reader.run(
      {
        task: 'import',
        source: { type: 'file', file: { name: upload.name, bytes: upload.bytes } },
        present: toColumns(graph),
        mode,
        mapping: mappingIn(upload),
        asOf: graph.settings.asOf ?? this.today(),
      },
      progress,
    );
    if (result.type !== 'import' && result.type !== 'question')
      throw new DomainError('INTERNAL', { reason: 'FILE_TASK' });
    return result;
  }
}

function mappingIn({ fields }: Upload): Mapping | null {
  const text = fields['mapping'];
  if (text === undefined || text === '') return null;
  const mapping = parseMapping(text);
  if (!mapping) throw new DomainError('INVALID', { reason: 'MAPPING' });
  return mapping;
}

const withVersion = (preview: PreparedPreview, { revision }: Resident, digest: string | null): ImportPreview => ({
  ...preview,
  revision: digest === null ? null : revision,
  digest,
});
