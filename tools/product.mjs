/**
 * The built product, running: its database and the API that serves the screens. For `npm start` and for e2e.
 *
 * The API is dist/api/api/src/main.js and is told by its environment: PORT, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD,
 * NEO4J_DATABASE and KASKADE_CLIENT (the folder of built screens it serves). It answers /health/ready once it is up.
 */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDatabase } from '../graph-schema/neo4j/database.mjs';
import { kaskadeHome } from '../graph-schema/neo4j/folders.mjs';
import { runServer } from '../graph-schema/neo4j/server-process.mjs';
import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';
import { apiFolder, clientFolder } from './build.mjs';

const START_MS = 120_000;
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * @param {object} options
 * @param {number} options.port on loopback
 * @param {string} [options.home] the folder of data and logs; KASKADE_HOME by default
 * @param {'product' | 'test'} [options.purpose] how much of the machine the database takes
 * @param {NodeJS.ProcessEnv} [options.env] @param {(line: string) => void} [options.say]
 * @returns {Promise<{ origin: string, ended: Promise<string>, stop: () => Promise<void> }>} `ended` says which part
 *   ended by itself; `stop` ends both
 * @throws {StartProblem} PORT_TAKEN, SERVER_FAILED, and those of startDatabase
 */
export async function startProduct({ port, home, purpose = 'product', env = process.env, say = () => {} }) {
  const host = env.HOST || '127.0.0.1';
  await requireFreePort(port, host);
  say('Starting the database');
  const database = await startDatabase({ purpose, home, env, progress: say });
  try {
    say('Starting the server');
    const log = freshLog(path.join(home ?? kaskadeHome(env), 'logs'));
    const server = await runServer(
      { command: process.execPath, args: [path.join(apiFolder, 'api', 'src', 'main.js')], log },
      {
        ...env,
        NODE_ENV: env.NODE_ENV ?? 'production',
        PORT: String(port),
        NEO4J_URI: database.uri,
        NEO4J_USERNAME: database.username,
        NEO4J_PASSWORD: database.password,
        NEO4J_DATABASE: database.database,
        KASKADE_CLIENT: clientFolder,
      },
    );
    const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    if (!(await isReady(origin, server.exited))) {
      await server.stop();
      throw new StartProblem(
        'SERVER_FAILED',
        `The server did not start. ${lastWords(log)} What it wrote lies in ${log}.`,
      );
    }
    const ended = Promise.race([server.exited.then(() => 'server'), database.exited.then(() => 'database')]);
    const stop = () => server.stop().then(database.stop);
    return { origin, ended, stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** @param {number} port @param {string} [host] @throws {StartProblem} HOST_REFUSED, PORT_TAKEN */
export function requireFreePort(port, host = process.env.HOST || '127.0.0.1') {
  if (!LOOPBACK.includes(host)) {
    throw new StartProblem(
      'HOST_REFUSED',
      `HOST=${host} is refused: Kaskade has no accounts yet, and whoever reaches it can read and change everything. It answers on this machine only; start it without HOST.`,
    );
  }
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
      reject(new StartProblem('PORT_TAKEN', `Port ${port} ${why}. Start with another one: PORT=${port + 1} npm start`));
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** An empty log; the one of the start before stays beside it. */
function freshLog(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = path.join(folder, 'server.log');
  if (existsSync(log)) renameSync(log, path.join(folder, 'server.previous.log'));
  return log;
}

async function isReady(origin, exited) {
  const before = Date.now();
  let over = false;
  void exited.then(() => (over = true));
  while (!over && Date.now() - before < START_MS) {
    const answer = await fetch(`${origin}/health/ready`).catch(() => undefined);
    if (answer?.ok) return true;
    await wait(100);
  }
  return false;
}

/** What the log says last: the message of a JSON line, else the line that names an error. */
function lastWords(log) {
  const lines = readFileSync(log, 'utf8').trim().split('\n').reverse();
  for (const line of lines) {
    const message = /"msg":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    if (message !== undefined) return `It said: ${JSON.parse(message)}.`;
    if (/^\w*Error: /.test(line)) return `It said: ${line}.`;
  }
  return '';
}
