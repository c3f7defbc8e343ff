/**
 * Stands between Kaskade and the database server: runs the server, and stops it when Kaskade's end of the pipe closes,
 * whatever closed it. So a Kaskade that was killed leaves no server behind, and Ctrl-C in a terminal does not reach
 * the server before Kaskade has finished with it.
 *
 * argv: one JSON text { command, args, log, removeAfter? }; stdout: one JSON line { pid } and then { exit }.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeSync } from 'node:fs';

const PATIENCE_MS = 30_000;
const { command, args, log, removeAfter } = JSON.parse(process.argv[2]);

for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {});
process.on('SIGTERM', stop);

const out = openSync(log, 'a', 0o600);
const server = spawn(command, args, { stdio: ['ignore', out, out], windowsHide: true });
server.once('error', (error) => leave(error.message));
server.once('exit', (code, name) => leave(name ?? code));
if (server.pid !== undefined) tell({ pid: server.pid });

process.stdin.on('end', stop).on('error', stop).resume();

function stop() {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS).unref();
}

function leave(exit) {
  if (removeAfter !== undefined) rmSync(removeAfter, { recursive: true, force: true, maxRetries: 5 });
  tell({ exit });
  process.exit(0);
}

function tell(message) {
  try {
    writeSync(1, `${JSON.stringify(message)}\n`);
  } catch (error) {
    if (error.code !== 'EPIPE') throw error;
  }
}
