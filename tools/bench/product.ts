import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { writeSheets, writeXlsx, type ImportAnswer, type ImportMessage } from '@kaskade/workbook';
import type { Graph } from '@kaskade/domain';

/** The address of the product that the benchmark was given. Throws where there is none. */
export function origin(): string {
  const address = process.env['KASKADE_ORIGIN'];
  if (!address) throw new Error('KASKADE_ORIGIN is not set; start this row by npm run bench.');
  return address;
}

/** Sends a GraphQL operation; gives the body as it came. */
export async function ask(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  if (!response.ok || body.startsWith('{"errors"'))
    throw new Error(`GraphQL answered ${response.status}: ${body.slice(0, 500)}`);
  return body;
}

/** Sends a GraphQL operation as a browser does; gives how many bytes of body came, as they came. */
export function bytesOnTheWire(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip, deflate, br' };
    const sent = request(`${address}/graphql`, { method: 'POST', headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`GraphQL answered ${response.statusCode}.`)),
      );
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
}

/** Makes an empty workspace; gives its id. */
export async function emptyWorkspace(name: string): Promise<string> {
  const made = await ask(
    origin(),
    'mutation Make($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { id } }',
    { input: { operation: randomUUID(), name, start: { empty: true } } },
  );
  return (JSON.parse(made) as { data: { createWorkspace: { id: string } } }).data.createWorkspace.id;
}

/** A graph as the workbook that a user would choose. */
export const workbookOf = (graph: Graph): Uint8Array<ArrayBuffer> =>
  new Uint8Array(writeXlsx(writeSheets(graph, 'da')));

/** Imports a workbook as the data screen does: looks at what would happen, then commits it. */
export async function importWorkbook(workspace: string, file: Uint8Array<ArrayBuffer>): Promise<void> {
  const looked = await (await send(workspace, file, { mode: 'replace', dryRun: 'true' })).text();
  const messages = looked
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ImportMessage);
  const preview = messages.find((message) => message.type === 'preview')?.preview;
  if (!preview || preview.revision === null || preview.digest === null)
    throw new Error(`No preview: ${looked.slice(-500)}`);
  const search = { mode: 'replace', dryRun: 'false', revision: String(preview.revision), digest: preview.digest };
  const answer = (await (await send(workspace, file, search)).json()) as ImportAnswer;
  if (answer.type !== 'imported') throw new Error(`Not imported: ${JSON.stringify(answer).slice(0, 500)}`);
}

function send(workspace: string, file: Uint8Array<ArrayBuffer>, search: Record<string, string>): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([file]), 'organisation.xlsx');
  const address = `${origin()}/api/workspaces/${encodeURIComponent(workspace)}/import?${new URLSearchParams(search).toString()}`;
  return fetch(address, { method: 'POST', headers: { 'x-kaskade': '1' }, body: form });
}
