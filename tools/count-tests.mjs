import path from 'node:path';

/** @typedef {{ name: string, seconds: number, passed: number, failed: number, skipped: number }} Suite */

/**
 * What Jest counted, by folder. A file that did not run counts as one failure, and so does a run without a report.
 * @param {any} report of `jest --json`; undefined when none was written
 * @param {{ ok: boolean, seconds: number }} run @param {string} root the repository's folder
 * @returns {Suite[]} seconds are those of the files, which ran side by side
 */
export function countJest(report, run, root) {
  if (report === undefined) return [{ name: 'jest', seconds: run.seconds, passed: 0, failed: 1, skipped: 0 }];
  const suites = new Map();
  for (const file of report.testResults) {
    const [first, second] = path.relative(root, file.name).split(path.sep);
    const name = first === 'libs' ? second : first;
    const suite = suites.get(name) ?? { name, seconds: 0, passed: 0, failed: 0, skipped: 0 };
    suite.seconds += (file.endTime - file.startTime) / 1000;
    for (const { status } of file.assertionResults) {
      suite[status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped'] += 1;
    }
    if (file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')) suite.failed += 1;
    suites.set(name, suite);
  }
  const counted = [...suites.values()];
  // Jest itself may fail (a setup, an open handle) with every test passed.
  if (!run.ok && counted.every(({ failed }) => failed === 0)) {
    counted.push({ name: 'jest', seconds: 0, passed: 0, failed: 1, skipped: 0 });
  }
  return counted;
}

/**
 * What Playwright counted. A test that passed only when tried again is a failure.
 * @param {any} report of the json reporter; undefined when none was written
 * @param {{ ok: boolean, seconds: number }} run
 * @returns {Suite}
 */
export function countPlaywright(report, run) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky;
  return { name: 'e2e', seconds: run.seconds, passed: expected, failed: run.ok || failed > 0 ? failed : 1, skipped };
}

/** @param {Suite[]} suites */
export function sum(suites) {
  const total = (key) => suites.reduce((count, suite) => count + suite[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}
