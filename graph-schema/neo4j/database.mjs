/**
 * The database that Kaskade runs on, for `npm start`, tests, benchmarks and e2e alike. Plain Node, no package.
 *
 *   await startDatabase({ purpose: 'product' })   data under KASKADE_HOME
 *   await startDatabase({ purpose: 'test' })      a folder of its own, gone after stop
 *
 * With NEO4J_URI in the environment that server is used instead, and nothing is started. What stands in the way is
 * thrown as a StartProblem, whose message is for the user.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answersBolt, freePort } from './bolt-port.mjs';
import { requireDisk } from './disk.mjs';
import { lockFolder } from './folder-lock.mjs';
import { here, kaskadeHome, neo4jVersion } from './folders.mjs';
import { ensureJars } from './jars.mjs';
import { findJava } from './java.mjs';
import { memoryFor } from './memory.mjs';
import { runAdminTool, javaArguments } from './java-arguments.mjs';
import { runServer } from './server-process.mjs';
import { StartProblem } from './start-problem.mjs';
import { explainFailure } from './start-failure.mjs';

export { ensureJars, StartProblem };

const MEGABYTES_TO_RUN = 300;
const START_MS = 180_000;
const PORT_ATTEMPTS = 3;

/**
 * @typedef {object} Database
 * @property {string} uri @property {string} username @property {string} password @property {string} database
 * @property {boolean} managed false for a server that NEO4J_URI names
 * @property {Promise<unknown>} exited settles when a managed server has ended, wanted or not
 * @property {() => Promise<void>} stop ends what was started; can be called twice
 *
 * @param {object} [options]
 * @param {'product' | 'test'} [options.purpose] how much of the machine it takes, and whether the data stay
 * @param {string} [options.home] KASKADE_HOME by default; for 'test' a new folder that goes with the server
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {(line: string) => void} [options.progress]
 * @returns {Promise<Database>}
 * @throws {StartProblem} DATABASE_IN_USE, NEWER_DATABASE, PASSWORD_LOST, HOME_NOT_WRITABLE, DATABASE_FAILED, and those of ensureJars
 */
export async function startDatabase({ purpose = 'product', home, env = process.env, progress = () => {} } = {}) {
  if (env.NEO4J_URI) return namedServer(env);
  const jars = await ensureJars(progress, env);
  const java = findJava(env);
  const disposable = purpose === 'test' && home === undefined;
  const root = home ?? (disposable ? mkdtempSync(path.join(tmpdir(), 'kaskade-test-')) : kaskadeHome(env));
  const folder = makeFolder(path.join(root, 'database'));
  requireDisk(folder, MEGABYTES_TO_RUN);
  refuseNewer(folder);
  const lock = await lockFolder(folder);
  try {
    const password = await passwordOf(folder, java, jars);
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort();
      const memory = writeConfiguration(folder, purpose, port);
      const server = await runServer({
        command: java.command,
        args: javaArguments(jars, folder, memory),
        log: path.join(folder, 'logs', 'console.log'),
        ...(disposable && { removeAfter: root }),
      });
      const uri = `bolt://127.0.0.1:${port}`;
      lock.server(server.pid, uri);
      if (await isUp(server, port)) {
        writeFileSync(path.join(folder, 'version.json'), JSON.stringify({ neo4j: neo4jVersion() }));
        let stopping;
        const stop = () => (stopping ??= server.stop().then(lock.release));
        return { uri, username: 'neo4j', password, database: 'neo4j', managed: true, exited: server.exited, stop };
      }
      await server.stop();
      const problem = explainFailure(folder);
      // Between finding a free port and the server listening on it, another program may have taken it.
      if (problem.code !== 'PORT_TAKEN' || attempt === PORT_ATTEMPTS) throw problem;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

function namedServer(env) {
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME ?? 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE ?? 'neo4j',
    managed: false,
    exited: new Promise(() => {}),
    stop: async () => {},
  };
}

function makeFolder(folder) {
  try {
    for (const name of ['conf', 'data', 'import', 'logs', 'plugins']) {
      mkdirSync(path.join(folder, name), { recursive: true });
    }
    chmodSync(folder, 0o700);
  } catch (error) {
    throw new StartProblem(
      'HOME_NOT_WRITABLE',
      `Kaskade cannot write in ${folder} (${error.code}). Let KASKADE_HOME name a folder of your own.`,
    );
  }
  return folder;
}

function refuseNewer(folder) {
  const file = path.join(folder, 'version.json');
  if (!existsSync(file)) return;
  const last = JSON.parse(readFileSync(file, 'utf8')).neo4j;
  if (compareVersions(last, neo4jVersion()) <= 0) return;
  throw new StartProblem(
    'NEWER_DATABASE',
    `The database in ${folder} was last used by Neo4j ${last}; this Kaskade brings ${neo4jVersion()}, which is older and cannot read it safely. Start the newer Kaskade, or begin in another folder: KASKADE_HOME=another-folder npm start`,
  );
}

function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => parseInt(part, 10)));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at] - (right[at] ?? 0);
}

/** The password is made once and lives beside the data; it is set before the first start, while nobody can connect. */
async function passwordOf(folder, java, jars) {
  const file = path.join(folder, 'password');
  const started = existsSync(path.join(folder, 'data', 'databases', 'system'));
  if (!existsSync(file)) {
    if (started) {
      throw new StartProblem(
        'PASSWORD_LOST',
        `The file ${file} is gone, and without it the database beside it cannot be opened. Put it back from a backup, or begin in another folder: KASKADE_HOME=another-folder npm start`,
      );
    }
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  const password = readFileSync(file, 'utf8');
  if (!started) await runAdminTool(java, jars, folder, ['dbms', 'set-initial-password', password]);
  return password;
}

function writeConfiguration(folder, purpose, port) {
  const memory = memoryFor(purpose);
  const values = {
    // Backslashes would be escapes in the file.
    home: folder.replaceAll('\\', '/'),
    port,
    pagecache: `${memory.pagecache}m`,
    transactions: `${memory.transactions}m`,
  };
  const template = readFileSync(path.join(here, 'neo4j.conf'), 'utf8');
  const text = template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  writeFileSync(path.join(folder, 'conf', 'neo4j.conf'), text, { mode: 0o600 });
  return memory;
}

async function isUp(server, port) {
  const before = Date.now();
  let over = false;
  void server.exited.then(() => (over = true));
  while (!over && Date.now() - before < START_MS) {
    if (await answersBolt(port)) return true;
    await wait(100);
  }
  return false;
}
