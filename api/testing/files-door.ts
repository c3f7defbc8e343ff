import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '@kaskade/domain';
import type { ImportAnswer, ImportMessage, ImportPreview, Problems } from '@kaskade/workbook';
import { zipOf } from '../../libs/workbook/testing/make-files';
import { readConfig } from '../src/config';
import { WorkspaceGraphs } from '../src/graph/workspace-graphs';
import { Store } from '../src/neo4j/store';
import { repositoryFolder } from '../src/repository-folder';
import { startApi, type RunningApi } from '../src/start-api';
import { emptyWorkspace } from './test-store';

export const samples = path.join(repositoryFolder(), 'graph-schema', 'samples');
export const sampleFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(path.join(samples, name)));

/** A file as a browser sends it. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Sheets of CSV as a zip to send. */
export const csv = (sheets: Readonly<Record<string, string>>): Sent => ({ bytes: zipOf(sheets), name: 'ark.zip' });

export const previewIn = (messages: readonly ImportMessage[]): ImportPreview | null =>
  messages.flatMap((message) => (message.type === 'preview' ? [message.preview] : []))[0] ?? null;
export const problemsIn = (messages: readonly ImportMessage[]): Problems =>
  messages.flatMap((message) => (message.type === 'problems' ? [message.problems] : []))[0]!;

/** The running API as somebody with files meets it. */
export class FilesDoor {
  private constructor(private readonly api: RunningApi) {}

  static async open(): Promise<FilesDoor> {
    return new FilesDoor(
      await startApi(
        readConfig({ ...process.env, PORT: '0', KASKADE_LOG_LEVEL: 'error', KASKADE_TODAY: '2026-01-31' }),
      ),
    );
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  newWorkspace(): Promise<string> {
    return emptyWorkspace(this.api.app.get(Store));
  }

  async graphOf(workspace: string): Promise<Graph> {
    return (await this.api.app.get(WorkspaceGraphs).graphOf(workspace)).graph;
  }

  /** Who the latest revision of a workspace is by, what it is and from which file. */
  async latest(workspace: string): Promise<unknown> {
    const query = 'query ($w: ID!) { history(workspace: $w, first: 1) { revisions { actor name kind file cells } } }';
    const response = await fetch(`${this.api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { w: workspace } }),
    });
    const { data } = (await response.json()) as { data: { history: { revisions: unknown[] } } };
    return data.history.revisions[0];
  }

  get(address: string): Promise<Response> {
    return fetch(`${this.api.origin}/api/${address}`);
  }

  post(
    address: string,
    body: FormData | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = { 'x-kaskade': '1' },
  ): Promise<Response> {
    return fetch(`${this.api.origin}/api/workspaces/${address}`, { method: 'POST', headers, body });
  }

  send(
    address: string,
    { bytes, name = 'mål.xlsx', fields = {} }: Sent,
    headers?: Record<string, string>,
  ): Promise<Response> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.post(address, form, headers);
  }

  async dryRun(workspace: string, sent: Sent, mode = 'merge'): Promise<ImportMessage[]> {
    const response = await this.send(`${workspace}/import?mode=${mode}&dryRun=true`, sent);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await response.text()).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as ImportMessage);
  }

  async commit(
    workspace: string,
    sent: Sent,
    { revision, digest }: Pick<ImportPreview, 'revision' | 'digest'>,
    mode = 'merge',
  ): Promise<{ readonly status: number; readonly answer: ImportAnswer }> {
    const response = await this.send(`${workspace}/import?mode=${mode}&revision=${revision}&digest=${digest}`, sent);
    return { status: response.status, answer: (await response.json()) as ImportAnswer };
  }

  /** The whole way in: preview, then commit. */
  async imported(workspace: string, sent: Sent, mode = 'merge'): Promise<void> {
    const preview = previewIn(await this.dryRun(workspace, sent, mode));
    const { status } = await this.commit(workspace, sent, preview!, mode);
    expect(status).toBe(200);
  }
}
