import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startDatabase } from '../graph-schema/neo4j/database.mjs';
import { processIdentity } from '../graph-schema/neo4j/process-identity.mjs';
import { root } from './root.mjs';

jest.setTimeout(180_000);

const env = { ...process.env, NEO4J_URI: '' };
let home;
let running;

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
});

afterAll(async () => {
  await running?.stop();
  rmSync(home, { recursive: true, force: true });
});

const start = async () => (running = await startDatabase({ purpose: 'test', home, env }));
const inFolder = (...names) => path.join(home, 'database', ...names);
const lock = () => JSON.parse(readFileSync(inFolder('lock.json'), 'utf8'));

async function query(database, cypher) {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

const write = (database) => query(database, 'CREATE (:Kept)');
const written = async (database) => (await query(database, 'MATCH (k:Kept) RETURN count(k) AS kept'))[0].kept;

/** A Kaskade of its own process, which can be killed. */
async function otherKaskade() {
  const hold = path.join(root, 'tools', 'testing', 'hold-database.mjs');
  const child = spawn(process.execPath, [hold, home], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { pid: child.pid, database: JSON.parse(line), server: lock().server.pid };
}

async function kill(...pids) {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  for (const pid of pids) await gone(pid);
}

async function gone(pid) {
  while (processIdentity(pid) !== undefined) await wait(20);
}

/** Slim Linux images have no ps, macOS has no /proc. */
const parentOf = (pid) =>
  process.platform === 'linux'
    ? Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1])
    : Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));

// One folder through all of these, in this order: a start takes seconds.
describe('the managed database', () => {
  it('reads no file and no address for LOAD CSV', async () => {
    const database = await start();
    await expect(query(database, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")).rejects.toThrow(
      'allow_csv_import_from_file_urls',
    );
    for (const address of ['http://127.0.0.1/x.csv', 'https://192.0.2.1/x.csv']) {
      await expect(query(database, `LOAD CSV FROM '${address}' AS line RETURN line`)).rejects.toThrow(
        'cypher_ip_blocklist',
      );
    }
  });

  it('answers on loopback alone, by Bolt alone, and reports to nobody', async () => {
    const names = [
      'server.bolt.listen_address',
      'server.http.enabled',
      'server.https.enabled',
      'dbms.security.auth_enabled',
      'dbms.usage_report.enabled',
    ];
    const settings = await query(
      running,
      `SHOW SETTINGS YIELD name, value WHERE name IN ${JSON.stringify(names)} RETURN name, value ORDER BY name`,
    );
    expect(settings.map(({ name, value }) => `${name}=${value.replace(/:\d+$/, '')}`)).toEqual([
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      'server.bolt.listen_address=127.0.0.1',
      'server.http.enabled=false',
      'server.https.enabled=false',
    ]);
  });

  it('has a password that only this user can read, and refuses another', async () => {
    expect(statSync(inFolder('password')).mode & 0o777).toBe(0o600);
    await expect(query({ ...running, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow('unauthorized');
  });

  it('lets one Kaskade at a time have a folder', async () => {
    const refusal = {
      code: 'DATABASE_IN_USE',
      message: expect.stringMatching(new RegExp(`process ${process.pid}\\).*KASKADE_HOME=`)),
    };
    await expect(startDatabase({ purpose: 'test', home, env })).rejects.toMatchObject(refusal);
  });

  it('leaves nothing running when it is stopped', async () => {
    await write(running);
    const { pid } = lock().server;
    await running.stop();
    expect(processIdentity(pid)).toBeUndefined();
    expect(existsSync(inFolder('lock.json'))).toBe(false);
  });

  it('keeps its data and its password to the next start', async () => {
    const { password } = running;
    await start();
    expect(running.password).toBe(password);
    expect(await written(running)).toBe(1);
  });

  it('tells that it ended unasked, and has at the next start what it acknowledged before it was killed', async () => {
    await write(running);
    await kill(lock().server.pid);
    expect(await running.exited).toBe('SIGKILL');
    await running.stop();
    const other = await otherKaskade();
    expect(await written(other.database)).toBe(2);
    await write(other.database);
    // A Kaskade that is killed takes its database along.
    await kill(other.pid);
    await gone(other.server);
  });

  it('starts over a server that outlived its Kaskade, and loses nothing', async () => {
    const other = await otherKaskade();
    expect(await written(other.database)).toBe(3);
    await write(other.database);
    await kill(parentOf(other.server), other.pid);
    expect(processIdentity(other.server)).toBeDefined();
    await start();
    expect(processIdentity(other.server)).toBeUndefined();
    expect(await written(running)).toBe(4);
  });
});

describe('a folder that cannot be used', () => {
  const refuse = (code, pattern) =>
    expect(start()).rejects.toMatchObject({ code, message: expect.stringMatching(pattern) });
  const anew = () => {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(inFolder('data', 'databases', 'system'), { recursive: true });
  };

  beforeAll(() => running.stop());
  beforeEach(anew);

  it('is refused when a newer Neo4j has used it', async () => {
    writeFileSync(inFolder('version.json'), JSON.stringify({ neo4j: '2026.1.0' }));
    await refuse('NEWER_DATABASE', /2026\.1\.0.*KASKADE_HOME=/);
  });

  it('is refused when its password is lost', () => refuse('PASSWORD_LOST', /password is gone.*KASKADE_HOME=/));

  it('is refused when a file stands where it should be', async () => {
    rmSync(home, { recursive: true });
    writeFileSync(home, '');
    await refuse('HOME_NOT_WRITABLE', /cannot write in .*KASKADE_HOME/);
  });

  it('is free when its lock is stale, even if the numbers now belong to other programs', async () => {
    const stale = { owner: { pid: 1, identity: 'long ago' }, server: { pid: process.pid, identity: 'long ago' } };
    writeFileSync(inFolder('lock.json'), JSON.stringify(stale));
    await refuse('PASSWORD_LOST', /./);
    expect(existsSync(inFolder('lock.json'))).toBe(false);
  });
});

describe('a database that NEO4J_URI names', () => {
  it('is used as it is, and nothing is started', async () => {
    const named = {
      NEO4J_URI: 'neo4j+s://example.test',
      NEO4J_USERNAME: 'me',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'maps',
    };
    expect(await startDatabase({ env: named })).toMatchObject({
      uri: 'neo4j+s://example.test',
      username: 'me',
      password: 'secret',
      database: 'maps',
      managed: false,
    });
  });
});
