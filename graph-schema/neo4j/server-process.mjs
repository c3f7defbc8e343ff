import { spawn } from 'node:child_process';
import path from 'node:path';
import { here } from './folders.mjs';

/**
 * Runs a command under guard.mjs: it ends when `stop` is called, and also when this process ends in any way.
 * @param {{ command: string, args: string[], log: string, removeAfter?: string }} order `log`: the file that takes
 *   what the command prints; `removeAfter`: a folder to delete once it has ended
 * @param {NodeJS.ProcessEnv} [env] the command's
 * @returns {Promise<{ pid: number, exited: Promise<number | string>, stop: () => Promise<void> }>}
 */
export async function runServer(order, env = process.env) {
  const guard = spawn(process.execPath, [path.join(here, 'guard.mjs'), JSON.stringify(order)], {
    detached: true,
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  guard.stdin.on('error', () => {});
  const { started, exited } = hear(guard);
  const pid = await started;
  return {
    pid,
    exited,
    stop: async () => {
      guard.stdin.end();
      await exited;
    },
  };
}

function hear(guard) {
  let told = '';
  let resolveStarted;
  let rejectStarted;
  let resolveExited;
  const started = new Promise((resolve, reject) => ([resolveStarted, rejectStarted] = [resolve, reject]));
  const exited = new Promise((resolve) => (resolveExited = resolve));
  guard.stdout.setEncoding('utf8').on('data', (chunk) => {
    told += chunk;
    const lines = told.split('\n');
    told = lines.pop() ?? '';
    for (const line of lines) {
      const message = JSON.parse(line);
      if ('pid' in message) resolveStarted(message.pid);
      else {
        rejectStarted(new Error(`the server did not start: ${message.exit}`));
        resolveExited(message.exit);
      }
    }
  });
  guard.once('close', (code) => {
    rejectStarted(new Error(`the server's guard ended with ${code}`));
    resolveExited(code ?? 'guard gone');
  });
  return { started, exited };
}
