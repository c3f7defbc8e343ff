import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../graph-schema/neo4j/bolt-port.mjs';
import { processIdentity } from '../graph-schema/neo4j/process-identity.mjs';
import { root } from './root.mjs';

jest.setTimeout(480_000);

let home;
let running = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
});

afterEach(async () => {
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  running = [];
  rmSync(home, { recursive: true, force: true });
});

/** `npm start` without npm. `ready` settles with its last line, `ended` with its exit code and what it said. */
function start(more) {
  const env = { ...process.env, NEO4J_URI: '', NODE_ENV: '', KASKADE_HOME: home, ...more };
  const child = spawn(process.execPath, [path.join(root, 'tools', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, said }));
  const ready = Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data').then(([line]) => line.trim()),
    ended.then(() => Promise.reject(new Error(said))),
  ]);
  ready.catch(() => {});
  running.push({ child, ended });
  return { child, ready, ended };
}

async function ask(origin, query) {
  const body = JSON.stringify({ query });
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await answer.json()).data;
}

describe('npm start', () => {
  it('says that a port is taken and which one to try', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();
    const { code, said } = await start({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      `Port ${port} is taken by another program. Start with another one: PORT=${port + 1} npm start`,
    );
  });

  it('refuses to be reached from other machines, and says why', async () => {
    const { code, said } = await start({ HOST: '0.0.0.0' }).ended;
    expect(code).toBe(1);
    expect(said).toContain('HOST=0.0.0.0 is refused: Kaskade has no accounts yet');
  });

  it('says what a port may be', async () => {
    const { code, said } = await start({ PORT: 'http' }).ended;
    expect(code).toBe(1);
    expect(said).toContain('PORT is “http”; it must be a whole number from 1 to 65535.');
  });

  it('opens the samples the first time, keeps them, and stops all that it started', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const first = start({ PORT: String(port) });
    const line = await first.ready;
    expect(line).toMatch(new RegExp(`${origin}/w/\\S+$`));
    const made = await ask(origin, '{ workspaces { id sample settings { asOf } } }');
    expect(made.workspaces.map(({ sample, settings }) => [sample, settings.asOf]).sort()).toEqual([
      ['fjordby', '2026-01-31'],
      ['jobcenter', '2026-11-01'],
    ]);
    const jobcenter = made.workspaces.find(({ sample }) => sample === 'jobcenter');
    expect(line).toContain(`${origin}/w/${encodeURIComponent(jobcenter.id)}`);
    expect(await (await fetch(line.split(' ').at(-1))).text()).toContain('<div id="root">');

    const { server } = JSON.parse(readFileSync(path.join(home, 'database', 'lock.json'), 'utf8'));
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
    expect(processIdentity(server.pid)).toBeUndefined();
    await expect(fetch(origin)).rejects.toThrow();

    const second = start({ PORT: String(port) });
    expect(await second.ready).toBe(line);
    expect((await ask(origin, '{ workspaces { id } }')).workspaces).toHaveLength(2);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });
});
