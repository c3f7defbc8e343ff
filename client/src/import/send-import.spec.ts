/** @jest-environment node */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ImportMessage } from '@kaskade/workbook';
import type { Chosen } from './import-state';
import { commitImport, dryRun, markedWorkbook } from './send-import';

const MESSAGES: readonly ImportMessage[] = [
  { type: 'progress', step: 'received' },
  { type: 'failed', code: 'BUSY', params: { text: 'æøå – \u{1F9F6} \\n "}{' } },
  { type: 'progress', step: 'counted' },
];
const LINES = Buffer.from(MESSAGES.map((message) => JSON.stringify(message)).join('\n'));

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void | Promise<void>;

let server: Server;
let answer: Answer;
const own = globalThis.fetch;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => void answer(request, response, Buffer.concat(parts).toString('utf8')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  // A page asks its own origin; here there is no page.
  globalThis.fetch = (address, init) => own(new URL(address as string, `http://127.0.0.1:${port}`), init);
});
afterAll(async () => {
  globalThis.fetch = own;
  server.closeAllConnections();
  await new Promise((closed) => void server.close(closed));
});

const chosen: Chosen = {
  file: new File(['id;titel\r\n'], 'mål.csv'),
  mode: 'replace',
  mapping: null,
  question: null,
};
const read = async (signal = new AbortController().signal): Promise<ImportMessage[]> => {
  const messages: ImportMessage[] = [];
  await dryRun('w 1', chosen, (message) => messages.push(message), signal);
  return messages;
};
const saying =
  (status: number, body: unknown): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
/** Sends one part, and waits until it is on its way by itself. */
const part = (response: ServerResponse, bytes: Buffer): Promise<void> =>
  new Promise((sent) => response.write(bytes, () => setImmediate(sent)));

describe('asking what an import would do', () => {
  it('gives its messages wherever it is cut, within a line and within a letter, and with a line break at the end', async () => {
    answer = async (_request, response) => {
      for (const byte of LINES) await part(response, Buffer.from([byte]));
      response.end('\n');
    };
    expect(await read()).toEqual(MESSAGES);
  });

  it('sends the file by its name, with the header that no other site can send, the answers first', async () => {
    let seen: { url?: string | undefined; header?: unknown; body: string } = { body: '' };
    answer = (request, response, body) => {
      seen = { url: request.url, header: request.headers['x-kaskade'], body };
      response.end();
    };
    const mapping = { headers: ['Navn'] } as unknown as Chosen['mapping'];
    await dryRun('w 1', { ...chosen, mapping }, () => undefined, new AbortController().signal);
    expect(seen.url).toBe('/api/workspaces/w%201/import?mode=replace&dryRun=true');
    expect(seen.header).toBe('1');
    expect(seen.body).toContain('filename="mål.csv"');
    expect(seen.body.indexOf('name="mapping"')).toBeLessThan(seen.body.indexOf('name="file"'));
    expect(seen.body).toContain('{"headers":["Navn"]}');
  });

  it('says why it was refused, with what the sentence needs', async () => {
    answer = saying(413, { code: 'FILE_TOO_LARGE', params: { megabytes: 20 } });
    await expect(read()).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', params: { megabytes: 20 } });
    answer = (_request, response) => void response.writeHead(502).end('<html>');
    await expect(read()).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('calls a server that does not answer offline, and lets an answer be broken off', async () => {
    answer = (request) => void request.socket.destroy();
    await expect(read()).rejects.toMatchObject({ code: 'OFFLINE' });

    const control = new AbortController();
    answer = async (_request, response) => {
      await part(response, LINES.subarray(0, 20));
      control.abort();
    };
    await expect(read(control.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('importing what was previewed', () => {
  it('sends the preview back, and takes 200, 409 and 422 as answers', async () => {
    for (const [status, body] of [
      [200, { type: 'imported', revision: 4, changes: 12 }],
      [409, { type: 'mismatch', preview: {}, problems: {} }],
      [422, { type: 'refused', problems: {} }],
    ] as const) {
      let asked: string | undefined;
      answer = (request, response) => {
        asked = request.url;
        void saying(status, body)(request, response, '');
      };
      expect(await commitImport('w 1', chosen, 3, 'abc')).toEqual(body);
      expect(asked).toBe('/api/workspaces/w%201/import?mode=replace&dryRun=false&revision=3&digest=abc');
    }
  });

  it('throws for anything else', async () => {
    answer = saying(503, { code: 'DATABASE_UNAVAILABLE' });
    await expect(commitImport('w', chosen, 3, 'abc')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});

describe('the file given back with its errors marked', () => {
  it('has the name that the server gives it, else its own', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-disposition': "attachment; filename*=UTF-8''m%C3%A5l-fejl.xlsx" }).end('x');
    };
    const { file, name } = await markedWorkbook('w', chosen, 'da');
    expect([name, await file.text()]).toEqual(['mål-fejl.xlsx', 'x']);
    answer = (_request, response) => void response.end('x');
    expect((await markedWorkbook('w', chosen, 'da')).name).toBe('mål.csv');
  });

  it('cannot be had of a file that could not be read', async () => {
    answer = saying(422, {});
    await expect(markedWorkbook('w', chosen, 'da')).rejects.toMatchObject({ code: 'WORKBOOK' });
  });
});
