import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './process-identity.mjs';
import { StartProblem } from './start-problem.mjs';

const PATIENCE_MS = 30_000;

/**
 * Takes a database folder for this process. What a crashed predecessor left is cleared: its lock, and its server
 * where that still runs.
 * @param {string} folder one that exists
 * @returns {Promise<{ server: (pid: number, uri: string) => void, release: () => void }>} `server` notes down who
 *   serves the folder, for the one who comes after a crash
 * @throws {StartProblem} DATABASE_IN_USE
 */
export async function lockFolder(folder) {
  const file = path.join(folder, 'lock.json');
  const draft = `${file}.${process.pid}`;
  const owner = { pid: process.pid, identity: processIdentity(process.pid) };
  for (;;) {
    writeFileSync(draft, JSON.stringify({ owner }), { mode: 0o600 });
    try {
      // A link appears with its content or not at all; of two that start at once, one wins.
      linkSync(draft, file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    await clearStale(file);
  }
  return {
    server: (pid, uri) => {
      writeFileSync(draft, JSON.stringify({ owner, uri, server: { pid, identity: processIdentity(pid) } }), {
        mode: 0o600,
      });
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

async function clearStale(file) {
  const text = read(file);
  if (text === undefined) return;
  const held = parse(text);
  if (lives(held.owner)) {
    throw new StartProblem(
      'DATABASE_IN_USE',
      `Kaskade already runs with the folder ${path.dirname(file)} (process ${held.owner.pid}). Use that one or stop it first; or give this one a folder of its own: KASKADE_HOME=another-folder npm start`,
    );
  }
  if (lives(held.server)) await end(held.server);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  // Another starter may have cleared it and taken the folder in between: then this was theirs, and goes back.
  if (read(aside) !== text) linkSync(aside, file);
  rmSync(aside, { force: true });
}

async function end(server) {
  signal(server.pid, 'SIGTERM');
  const before = Date.now();
  while (lives(server)) {
    if (Date.now() - before > PATIENCE_MS) signal(server.pid, 'SIGKILL');
    await wait(100);
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function lives(held) {
  return held?.identity !== undefined && processIdentity(held.pid) === held.identity;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short by a crash: it names nobody.
    return {};
  }
}
