import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type APIRequestContext } from '@playwright/test';
import { zipSync } from 'fflate';

const GRAPH_SCHEMA = path.join(__dirname, '..', 'graph-schema');
const CASES = path.join(GRAPH_SCHEMA, 'cases');

export const SAMPLES = ['fjordby', 'jobcenter'] as const;
export const CASE_NAMES = readdirSync(CASES).filter((name) => existsSync(path.join(CASES, name, 'expected.json')));

/** What method.md section 8 says of a report, as far as it can be seen on the map. */
export interface ExpectedReport {
  readonly asOf: string;
  readonly levels: readonly { readonly id: string; readonly leaders: number }[];
  readonly boundaries: readonly {
    readonly upper: string;
    readonly lower: string;
    readonly down: { readonly passed: number; readonly of: number };
    readonly up: { readonly connected: number; readonly of: number; readonly unmapped: number };
    readonly index: number | null;
    readonly indexMapped: number | null;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly subject: { readonly type: string; readonly id: string };
  }[];
}

export const expectedOfSample = (name: string): ExpectedReport =>
  read(path.join(GRAPH_SCHEMA, 'samples', `${name}.expected.json`));
export const expectedOfCase = (name: string): ExpectedReport => read(path.join(CASES, name, 'expected.json'));

function read(file: string): ExpectedReport {
  return JSON.parse(readFileSync(file, 'utf8')) as ExpectedReport;
}

/** A zip of a folder of CSV files, changed on the way where a test wants other files. */
export function zipOf(folder: string, change: (files: Map<string, string>) => void = () => undefined): Buffer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    files.set(name, readFileSync(path.join(folder, name), 'utf8'));
  }
  change(files);
  return Buffer.from(zipSync(Object.fromEntries([...files].map(([name, text]) => [name, Buffer.from(text)]))));
}

/** A sample as the workbook that comes with the product. */
export const sampleWorkbook = (name: string): Buffer =>
  readFileSync(path.join(GRAPH_SCHEMA, 'samples', `${name}.xlsx`));

export const sampleFolder = (name: string): string => path.join(GRAPH_SCHEMA, 'samples', name);

/** Makes a workspace from a sample; gives its id. */
export async function workspaceFromSample(request: APIRequestContext, sample: string, name?: string): Promise<string> {
  return createWorkspace(request, { start: { sample }, ...(name === undefined ? {} : { name }) });
}

/** Makes a workspace with nothing in it but the standard levels; gives its id. */
export async function emptyWorkspace(request: APIRequestContext, name: string): Promise<string> {
  return createWorkspace(request, { name, start: { empty: true } });
}

interface Message {
  readonly type: string;
  readonly preview?: { readonly revision: number; readonly digest: string };
}

/** Makes a workspace of a case's workbook, levels and all; gives its id. */
export const workspaceFromCase = (request: APIRequestContext, name: string): Promise<string> =>
  workspaceFromZip(request, name, zipOf(path.join(CASES, name)));

/** Makes a workspace with so many goals on the standard levels, each but the highest under one of the level above; gives its id. */
export function workspaceOfGoals(request: APIRequestContext, count: number): Promise<string> {
  const levels = ['political', 'top', 'middle', 'first_line'];
  const rows = Array.from({ length: count }, (_, i) => {
    const parent = i % 4 === 0 ? '' : `g${i - 1}`;
    return `g${i},Mål ${i},${levels[i % 4]!},${parent}`;
  });
  const sheets = {
    'leaders.csv': Buffer.from('id,name,level\nl0,Borgmester,political'),
    'goals.csv': Buffer.from(['id,title,level,parents', ...rows].join('\n')),
  };
  return workspaceFromZip(request, 'goals', Buffer.from(zipSync(sheets)));
}

async function workspaceFromZip(request: APIRequestContext, name: string, buffer: Buffer): Promise<string> {
  const workspace = await emptyWorkspace(request, name);
  const file = { name: `${name}.zip`, mimeType: 'application/zip', buffer };
  const send = (search: Record<string, string>) =>
    request.post(`/api/workspaces/${encodeURIComponent(workspace)}/import`, {
      params: { mode: 'replace', ...search },
      headers: { 'x-kaskade': '1' },
      multipart: { file },
    });
  const dryRun = await send({ dryRun: 'true' });
  const messages = (await dryRun.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);
  const preview = messages.find(({ type }) => type === 'preview')?.preview;
  expect(preview, JSON.stringify(messages)).toMatchObject({ revision: expect.any(Number), digest: expect.any(String) });
  const committed = await send({ dryRun: 'false', revision: String(preview!.revision), digest: preview!.digest });
  expect(committed.status(), await committed.text()).toBe(200);
  return workspace;
}

async function createWorkspace(request: APIRequestContext, input: object): Promise<string> {
  const answer = await request.post('/graphql', {
    data: {
      query: 'mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { id } }',
      variables: { input: { operation: randomUUID(), ...input } },
    },
  });
  const { data, errors } = (await answer.json()) as { data?: { createWorkspace: { id: string } }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data!.createWorkspace.id;
}
