import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';
import { root } from './root.mjs';

/**
 * Installs the packages by `npm ci` where node_modules is missing or is not what package-lock.json says.
 * @param {(line: string) => void} say
 * @throws {StartProblem} OLD_NODE, INSTALL_FAILED
 */
export async function ensureDependencies(say) {
  refuseOldNode();
  if (areInstalled()) return;
  const total = Object.values(readLock('package-lock.json').packages).filter(fitsHere).length - 1;
  say(`Packages: installing ${total} by npm ci (once)`);
  await npmCi((count) => say(`Packages: ${count} of ${total}`));
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it put there. */
export function areInstalled(
  wanted = readLock('package-lock.json'),
  have = readLock('node_modules/.package-lock.json'),
) {
  if (have === undefined) return false;
  const same = (name) => have.packages[name]?.version === wanted.packages[name]?.version;
  const needed = Object.keys(wanted.packages).filter((name) => name !== '' && !wanted.packages[name].optional);
  return needed.every(same) && Object.keys(have.packages).every(same);
}

/** Packages with binaries come for every platform; npm takes those of this one. */
function fitsHere({ os, cpu, libc }) {
  const fits = (list, here) => list === undefined || list.includes(here);
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc');
}

function readLock(name) {
  const file = path.join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  throw new StartProblem(
    'OLD_NODE',
    `Kaskade needs Node 20.19, 22.12 or 24 (or newer); this is Node ${process.versions.node}. Install one from https://nodejs.org and start again.`,
  );
}

async function npmCi(progress) {
  const onWindows = process.platform === 'win32';
  const child = spawn(onWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
    cwd: root,
    shell: onWindows,
    // Tests use the system's Chromium, Playwright must not fetch its own; who only starts Kaskade gets no git hooks (CI).
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', CI: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let count = 0;
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said = (said + chunk).slice(-20_000);
    const before = count;
    // One line per package that came from the registry or from npm's cache.
    count += chunk.match(/http (fetch|cache) .*\.tgz/g)?.length ?? 0;
    if (Math.floor(count / 100) > Math.floor(before / 100)) progress(count);
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  const reasons = said.split('\n').filter((line) => /npm error/.test(line) && !/complete log/.test(line));
  throw new StartProblem(
    'INSTALL_FAILED',
    `The packages could not be installed. See that this machine reaches the npm registry, and start again. npm says:\n${reasons.slice(0, 6).join('\n')}`,
  );
}
