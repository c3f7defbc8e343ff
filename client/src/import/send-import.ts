import type { ImportAnswer, ImportMessage } from '@kaskade/workbook';
import { ApiError } from '../graph/refusal';
import { importAddress } from '../reading/file-addresses';
import type { Chosen } from './import-state';

/** REST is not covered by the CSRF rule of GraphQL; a header of our own is (no other site can send it). */
const HEADERS = { 'x-kaskade': '1' };

function body({ file, mapping }: Chosen): FormData {
  const form = new FormData();
  // The answers come first, so that they are known when the file is read.
  if (mapping !== null) form.append('mapping', JSON.stringify(mapping));
  form.append('file', file, file.name);
  return form;
}

async function send(address: string, chosen: Chosen, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { method: 'POST', headers: HEADERS, body: body(chosen), signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('OFFLINE', {}, { cause: error });
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const said: unknown = await response.json().catch(() => null);
  const { code, params } = (said ?? {}) as { code?: unknown; params?: Readonly<Record<string, unknown>> };
  return new ApiError(typeof code === 'string' ? (code as ApiError['code']) : 'INTERNAL', params ?? {});
}

/** Asks what an import would do; gives each message of the answer as it comes. Nothing is stored. Throws ApiError. */
export async function dryRun(
  workspace: string,
  chosen: Chosen,
  onMessage: (message: ImportMessage) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await send(
    importAddress(workspace, 'import', { mode: chosen.mode, dryRun: 'true' }),
    chosen,
    signal,
  );
  if (!response.ok || response.body === null) throw await refusal(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') onMessage(JSON.parse(line) as ImportMessage);
    if (done) return;
  }
}

/** Imports the file as it was previewed: 200, 409 and 422 all answer with one body. Throws ApiError for anything else. */
export async function commitImport(
  workspace: string,
  chosen: Chosen,
  revision: number,
  digest: string,
): Promise<ImportAnswer> {
  const search = { mode: chosen.mode, dryRun: 'false', revision: String(revision), digest };
  const response = await send(importAddress(workspace, 'import', search), chosen);
  if (response.ok || response.status === 409 || response.status === 422) return (await response.json()) as ImportAnswer;
  throw await refusal(response);
}

/** The name that the server gives a file. */
function nameOf(response: Response): string | null {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return name === undefined ? null : decodeURIComponent(name);
}

/** The file given back with its faulty cells marked, and the name to keep it under. Throws ApiError. */
export async function markedWorkbook(
  workspace: string,
  chosen: Chosen,
  language: string,
): Promise<{ file: Blob; name: string }> {
  const response = await send(importAddress(workspace, 'import/marked.xlsx', { mode: chosen.mode, language }), chosen);
  // A file that cannot be read at all cannot be given back either.
  if (response.status === 422) throw new ApiError('WORKBOOK');
  if (!response.ok) throw await refusal(response);
  return { file: await response.blob(), name: nameOf(response) ?? chosen.file.name };
}
