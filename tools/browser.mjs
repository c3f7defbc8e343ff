import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const INSTALL_COMMANDS = [
  'Debian:   sudo apt-get install -y chromium',
  'Fedora:   sudo dnf install -y chromium',
  'macOS:    brew install --cask google-chrome',
  'Windows:  choco install -y googlechrome',
].join('\n  ');

/**
 * The Chromium that the tests drive: CHROMIUM_PATH, the PATH, the usual places.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} a file; undefined where there is none
 */
export function findBrowser(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [env.CHROMIUM_PATH, ...onPath, ...ELSEWHERE].find((file) => file && existsSync(file));
}

/**
 * The Chromium that the tests drive; as root on Debian it is installed where it is missing.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 * @throws {StartProblem} NO_BROWSER
 */
export async function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isRootOnDebian()) {
    say('Chromium: installing it by apt-get (once)');
    await apt(['update'], say);
    await apt(['install', '-y', '--no-install-recommends', 'chromium'], say);
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new StartProblem(
    'NO_BROWSER',
    `The tests need Chromium, and there is none on the PATH. Install it and run them again:\n  ${INSTALL_COMMANDS}\nOne that lies elsewhere is named by CHROMIUM_PATH.`,
  );
}

function isRootOnDebian() {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

async function apt(args, say) {
  const child = spawn('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let packages = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      said = (said + chunk).slice(-5000);
      const before = packages;
      packages += chunk.match(/^Get:/gm)?.length ?? 0;
      if (Math.floor(packages / 20) > Math.floor(before / 20)) say(`Chromium: ${packages} files fetched`);
    });
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0)
    throw new StartProblem(
      'NO_BROWSER',
      `apt-get ${args[0]} failed:\n${said.trim()}\nInstall Chromium by hand and run the tests again:\n  ${INSTALL_COMMANDS}`,
    );
}
