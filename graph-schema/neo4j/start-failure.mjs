import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.mjs';

/** What Neo4j writes when it cannot start, the code we give it and what the user can do. */
const KNOWN = [
  [
    /BindException|Address already in use/,
    'PORT_TAKEN',
    'the port it was given was taken by another program. Start again',
  ],
  [
    /StoreLockException|FileLockException|Lock file has been locked|Unable to obtain lock/,
    'DATABASE_IN_USE',
    'another program has its files open. Stop that one, or begin in another folder: KASKADE_HOME=another-folder npm start',
  ],
  [/No space left on device|not enough space/i, 'TOO_LITTLE_DISK', 'the disk is full. Make room and start again'],
  [
    /OutOfMemoryError|Could not reserve enough space|insufficient memory|errno=12/,
    'TOO_LITTLE_MEMORY',
    'there is too little memory free on this machine. Close other programs and start again',
  ],
  [
    /(unknown|unsupported|newer|later|future|unrecognized).{0,40}(store|kernel|format|version)/i,
    'NEWER_DATABASE',
    'its files were written by a newer Neo4j. Start the newer Kaskade, or begin in another folder: KASKADE_HOME=another-folder npm start',
  ],
];

/**
 * Why the server in a folder did not come up, read from what it wrote.
 * @param {string} folder the database's
 * @returns {StartProblem} PORT_TAKEN, DATABASE_IN_USE, TOO_LITTLE_DISK, TOO_LITTLE_MEMORY, NEWER_DATABASE or DATABASE_FAILED
 */
export function explainFailure(folder) {
  const logs = path.join(folder, 'logs');
  const text = ['console.log', 'neo4j.log'].map((name) => tail(path.join(logs, name))).join('\n');
  for (const [pattern, code, advice] of KNOWN) {
    if (pattern.test(text)) return new StartProblem(code, `The database in ${folder} did not start: ${advice}.`);
  }
  const last = text
    .split('\n')
    .findLast((line) => /ERROR|Exception|Error/.test(line))
    ?.trim();
  return new StartProblem(
    'DATABASE_FAILED',
    `The database in ${folder} did not start${last === undefined ? '' : `: ${last}`}. What it wrote lies in ${logs}.`,
  );
}

/** The end of a file, enough for the last start. */
function tail(file, bytes = 20_000) {
  if (!existsSync(file)) return '';
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  const buffer = Buffer.alloc(Math.min(size, bytes));
  readSync(handle, buffer, 0, buffer.length, size - buffer.length);
  closeSync(handle);
  return buffer.toString('utf8');
}
