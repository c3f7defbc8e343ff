import { Controller, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@kaskade/domain';
import type { ImportAnswer, ImportMessage, ImportMode } from '@kaskade/workbook';
import { LANGUAGES, say, type Language } from '@kaskade/wording';
import type { Request, Response } from 'express';
import { refusalOf } from '../doors/refusal';
import { sendFile, XLSX } from './download';
import { Imports } from './imports';
import { receiveUpload, type Upload } from './upload';

/** Who is said to have imported, where nobody says who they are. */
const ACTOR = 'kaskade';
const STATUS: Readonly<Record<ImportAnswer['type'], number>> = { imported: 200, mismatch: 409, refused: 422 };

/** A workbook in: what an import would do, the import, the workbook back with its faulty cells marked. */
@Controller('api/workspaces/:workspace/import')
export class ImportController {
  constructor(@Inject(Imports) private readonly imports: Imports) {}

  /** With `dryRun=true` NDJSON of `ImportMessage`, else one `ImportAnswer`: 200, 409 or 422. */
  @Post()
  async import(
    @Param('workspace') workspace: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseOtherSites(request);
    const mode = modeIn(query);
    if (flagIn(query, 'dryRun')) {
      await this.preview(workspace, mode, request, response);
      return;
    }
    const upload = await received(request);
    const revision = wholeNumber(given(query, upload, 'revision'));
    const digest = given(query, upload, 'digest');
    if (revision === null || digest === '') throw new DomainError('INVALID', { reason: 'NO_PREVIEW' });
    // The same file onto the same revision is the same import, unless its sender says otherwise.
    const operation = given(query, upload, 'operation') || `import-${revision}-${digest}`;
    const actor = given(query, upload, 'actor') || ACTOR;
    const name = given(query, upload, 'name') || null;
    const by = { operation, actor, name };
    const answer = await this.imports.commit({ workspace, mode, upload, by, revision, digest });
    response.status(STATUS[answer.type]).json(answer);
  }

  /** The uploaded workbook with its faulty cells marked, as xlsx; 422 with the problems where it cannot be read at all. */
  @Post('marked.xlsx')
  @HttpCode(200)
  async mark(
    @Param('workspace') workspace: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    refuseOtherSites(request);
    const language = languageIn(query);
    const upload = await received(request);
    const marked = await this.imports.mark({ workspace, mode: modeIn(query), upload }, language);
    if (marked instanceof Uint8Array) {
      const name = say('files.marked.file', { name: upload.name.replace(/\.[^.]*$/, '') }, language);
      sendFile(response, { name: `${name}.xlsx`, type: XLSX, bytes: marked });
    } else response.status(422).json({ type: 'refused', problems: marked } satisfies ImportAnswer);
  }

  private async preview(workspace: string, mode: ImportMode, request: Request, response: Response): Promise<void> {
    const upload = await received(request);
    const tell = (message: ImportMessage): void => {
      if (!response.headersSent) response.status(200).type('application/x-ndjson');
      response.write(`${JSON.stringify(message)}\n`);
    };
    try {
      await this.imports.preview({ workspace, mode, upload }, tell);
    } catch (error) {
      if (!response.headersSent) throw error;
      const { code, params } = refusalOf(error);
      tell({ type: 'failed', code, params: Object.fromEntries(Object.entries(params).filter(isPlain)) });
    }
    response.end();
  }
}

const isPlain = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

/** REST is not covered by the CSRF rule of GraphQL: a page elsewhere cannot send a header of one's own without asking first. */
function refuseOtherSites({ headers }: Request): void {
  if (headers['x-kaskade'] === undefined)
    throw new DomainError('FORBIDDEN', { reason: 'HEADER_MISSING', header: 'x-kaskade' });
}

const received = (request: Request): Promise<Upload> => receiveUpload(request, rawName(request));

/** The name of a file that is the whole body: `x-kaskade-file`, percent-encoded. */
function rawName({ headers }: Request): string {
  const name = headers['x-kaskade-file'];
  if (typeof name !== 'string') return '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A name that is not percent-encoded is taken as it is.
    return name;
  }
}

function modeIn({ mode = 'merge' }: Readonly<Record<string, unknown>>): ImportMode {
  if (mode === 'merge' || mode === 'replace') return mode;
  throw new DomainError('INVALID', { reason: 'MODE' });
}

function flagIn(query: Readonly<Record<string, unknown>>, name: string): boolean {
  const value = query[name] ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new DomainError('INVALID', { reason: 'FLAG', name });
}

/** The language asked for; Danish where none is. Throws INVALID for another one. */
export function languageIn({ language = 'da' }: Readonly<Record<string, unknown>>): Language {
  const found = LANGUAGES.find((known) => known === language);
  if (!found) throw new DomainError('INVALID', { reason: 'LANGUAGE' });
  return found;
}

const wholeNumber = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

/** A small value beside the file: in the address, or as a field of the form. */
function given(query: Readonly<Record<string, unknown>>, { fields }: Upload, name: string): string {
  const value = query[name] ?? fields[name];
  return typeof value === 'string' ? value : '';
}
