import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApi } from '../../testing/test-api';
import { readConfig } from '../config';
import { startRefusal } from '../start-refusal';

let api: TestApi;
let client: string;
beforeAll(async () => {
  client = mkdtempSync(path.join(tmpdir(), 'kaskade-client-'));
  mkdirSync(path.join(client, 'assets'));
  writeFileSync(path.join(client, 'index.html'), '<!doctype html><title>Kaskade</title>');
  writeFileSync(path.join(client, 'assets', 'main-1a2b.js'), 'export {}');
  api = await TestApi.start({ KASKADE_CLIENT: client });
});
afterAll(async () => {
  await api.stop();
  rmSync(client, { recursive: true });
});

/** fetch sets Host and Origin itself; this sends them as they are. */
function raw(
  method: string,
  address: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${api.origin}${address}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end(body);
  });
}

describe('the doors', () => {
  it('open for this machine’s own names, and for no other host (DNS rebinding)', async () => {
    const { port } = new URL(api.origin);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
      expect((await raw('GET', '/health/live', { host })).status).toBe(200);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '10.0.0.5',
      '127.0.0.1.evil.example',
      '127.0.0.1@evil.example',
    ]) {
      expect([host, (await raw('GET', '/health/live', { host })).status]).toEqual([host, 403]);
    }
  });

  it('stay shut for pages of other sites, and for other ports of this machine', async () => {
    const { host } = new URL(api.origin);
    const body = JSON.stringify({ query: '{ workspaces { id } }' });
    const from = (origin: string) =>
      raw('POST', '/graphql', { host, origin, 'content-type': 'application/json' }, body);
    expect((await from(`http://${host}`)).status).toBe(200);
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost.evil.example']) {
      const { status, text } = await from(origin);
      expect([origin, status, JSON.parse(text)]).toEqual([
        origin,
        403,
        { code: 'FORBIDDEN', params: { reason: 'ORIGIN' } },
      ]);
    }
  });

  it('send a strict policy: nothing from elsewhere, no inline script, in no frame', async () => {
    const { headers } = await fetch(`${api.origin}/`);
    const policy = Object.fromEntries(
      headers
        .get('content-security-policy')!
        .split(';')
        .map((part) => [part.split(' ')[0], part]),
    );
    expect(policy['default-src']).toBe("default-src 'none'");
    expect(policy['script-src']).toBe("script-src 'self'");
    expect(policy['connect-src']).toBe("connect-src 'self'");
    expect(policy['frame-ancestors']).toBe("frame-ancestors 'none'");
    expect(policy['style-src']).toBe("style-src 'self'");
    expect(JSON.stringify(policy)).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('serve the screens at every address of a screen, and nothing beside their folder', async () => {
    for (const address of ['/', '/some-workspace', '/some-workspace/overview?asOf=2026-01-31']) {
      const response = await fetch(`${api.origin}${address}`);
      expect([address, response.status, await response.text()]).toEqual([
        address,
        200,
        '<!doctype html><title>Kaskade</title>',
      ]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const outside = await raw('GET', '/%2e%2e/%2e%2e/etc/passwd', { host: new URL(api.origin).host });
    expect(outside.text).not.toContain('root:');
    const asset = await fetch(`${api.origin}/assets/main-1a2b.js`);
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const address of [
      '/assets/gone.js',
      '/../package.json',
      '/api/nothing',
      '/graphql/nothing',
      '/health/nothing',
    ]) {
      expect([address, (await raw('GET', address, { host: new URL(api.origin).host })).status >= 400]).toEqual([
        address,
        true,
      ]);
    }
  });

  it('say that they are open, that the process lives, and figures without a name in them', async () => {
    const workspace = await api.sample('fjordby');
    await api.ask('query ($w: ID!) { report(workspace: $w) { asOf } }', { w: workspace });
    expect(await (await fetch(`${api.origin}/health/live`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${api.origin}/health/ready`)).status).toBe(200);
    const metrics = await (await fetch(`${api.origin}/metrics`)).text();
    expect(metrics).toMatch(/kaskade_request_seconds_count\{door="graphql",method="POST",status="200"\} \d+/);
    expect(metrics).toMatch(/kaskade_resident_graphs [1-9]/);
    expect(metrics).not.toContain(workspace);
  });

  it('never show a stack, a query or a path of the machine', async () => {
    for (const [method, address, body] of [
      ['GET', '/nowhere.txt', ''],
      ['POST', '/graphql', '{'],
      ['POST', '/api/workspaces/x/import', ''],
      ['PUT', '/graphql', ''],
    ] as const) {
      const { text } = await raw(
        method,
        address,
        { host: new URL(api.origin).host, 'content-type': 'application/json' },
        body,
      );
      expect(text).not.toMatch(/ at |node_modules|\/api\/src|MATCH|Neo4j/);
    }
  });

  it('let in no more than a number of requests a minute', async () => {
    const narrow = await TestApi.start({ KASKADE_REQUESTS_PER_MINUTE: '3' });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await narrow.send('{ samples { id } }')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await fetch(`${narrow.origin}/health/live`)).status).toBe(200);
    await narrow.stop();
  });
});

describe('the configuration', () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:7687' };
  const refusal = (given: Record<string, string>) => {
    try {
      readConfig({ ...env, ...given });
    } catch (error) {
      return error as Parameters<typeof startRefusal>[0];
    }
    throw new Error('was not refused');
  };

  it('opens on loopback only; another host is refused, with the reason', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.4', 'kaskade.example']) {
      expect(refusal({ HOST })).toMatchObject({ code: 'FORBIDDEN', params: { reason: 'HOST', host: HOST } });
      expect(startRefusal(refusal({ HOST }))).toContain(`there are no accounts yet. HOST is ${HOST}`);
    }
    for (const HOST of ['127.0.0.1', 'localhost', '::1', ''])
      expect(readConfig({ ...env, HOST }).host).toBe(HOST || '127.0.0.1');
  });

  it('names every variable that is wrong', () => {
    const { params } = refusal({ PORT: 'x', KASKADE_TODAY: '2026-02-30', KASKADE_TIME_ZONE: 'Mars/Olympus' });
    expect(params).toEqual({ reason: 'CONFIGURATION', variables: ['PORT', 'KASKADE_TODAY', 'KASKADE_TIME_ZONE'] });
  });
});
