/**
 * `npm test`: installs what is missing and runs everything: the checks, Jest, and Playwright on the built product.
 * The last line counts over all of them; each check counts as one test. Ends with 1 where anything failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureJars } from '../graph-schema/neo4j/database.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureApi, ensureClient } from './build.mjs';
import { countJest, countPlaywright, sum } from './count-tests.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { runChecks } from './run-checks.mjs';
import { runProgram } from './run-program.mjs';
import { say, sayProblem } from './say.mjs';

const results = path.join(root, 'test-results');

async function test() {
  const before = Date.now();
  await ensureDependencies(say);
  const browser = await ensureBrowser(say);
  if (!process.env.NEO4J_URI) await ensureJars(say);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  say('Checks');
  const checks = await runChecks();
  const suites = checks.map(({ name, ok, seconds }) => ({
    name,
    seconds,
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
  }));

  say('Jest');
  const jestFile = path.join(results, 'jest.json');
  const jest = await runProgram(['jest', '--maxWorkers=2', '--ci', '--json', `--outputFile=${jestFile}`], {
    inherit: true,
  });
  suites.push(...countJest(read(jestFile), jest, root));

  await ensureApi(say);
  await ensureClient(say);
  say('Playwright');
  const playwrightFile = path.join(results, 'playwright.json');
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile };
  const playwright = await runProgram(
    ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    { inherit: true, env },
  );
  suites.push(countPlaywright(read(playwrightFile), playwright));

  process.stdout.write('\n');
  for (const { name, seconds, passed, failed, skipped } of suites) {
    process.stdout.write(
      `${name.padEnd(24)} ${seconds.toFixed(0).padStart(5)} s  ${passed} passed, ${failed} failed, ${skipped} skipped\n`,
    );
  }
  process.stdout.write(`${'everything'.padEnd(24)} ${((Date.now() - before) / 1000).toFixed(0).padStart(5)} s\n`);
  const { passed, failed, skipped } = sum(suites);
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = failed === 0 && skipped === 0 ? 0 : 1;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The suite broke off before it had results; it is counted as failed.
    return undefined;
  }
}

test().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
