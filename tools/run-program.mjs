import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * Runs a program of one of our packages (`['eslint', '.']`) and waits for it.
 * @param {string[]} args its name first @param {{ env?: NodeJS.ProcessEnv, inherit?: boolean }} [options] `inherit`:
 *   let it print as it goes
 * @returns {Promise<{ ok: boolean, seconds: number, said: string }>} `said`: what it printed, where not inherited
 */
export async function runProgram([name, ...args], { env = process.env, inherit = false } = {}) {
  const before = Date.now();
  const child = spawn(process.execPath, [binOf(name), ...args], {
    cwd: root,
    // No program may ask, phone home or paint where nobody reads.
    env: { NO_COLOR: '1', CI: '1', NX_DAEMON: 'false', DO_NOT_TRACK: '1', ...env },
    stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { ok: code === 0, seconds: (Date.now() - before) / 1000, said };
}

/** The file that node runs for a program: the shims in .bin are shell scripts on Windows. */
function binOf(name) {
  const owner =
    { depcruise: 'dependency-cruiser', 'graphql-codegen': '@graphql-codegen/cli', playwright: '@playwright/test' }[
      name
    ] ?? name;
  const folder = path.join(root, 'node_modules', owner);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}
