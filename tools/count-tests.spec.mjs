import path from 'node:path';
import { countJest, countPlaywright, sum } from './count-tests.mjs';

const root = path.resolve('/kaskade');
const file = (name, statuses, status = 'passed') => ({
  name: path.join(root, name),
  status,
  startTime: 1000,
  endTime: 3000,
  assertionResults: statuses.map((each) => ({ status: each })),
});
const done = { ok: true, seconds: 9 };

describe('counting tests', () => {
  it('counts Jest by folder', () => {
    const testResults = [
      file('libs/domain/src/a.spec.ts', ['passed', 'failed'], 'failed'),
      file('libs/domain/src/b.spec.ts', ['passed']),
      file('api/src/c.spec.ts', ['pending']),
    ];
    expect(countJest({ testResults }, { ok: false, seconds: 5 }, root)).toEqual([
      { name: 'domain', seconds: 4, passed: 2, failed: 1, skipped: 0 },
      { name: 'api', seconds: 2, passed: 0, failed: 0, skipped: 1 },
    ]);
  });

  it('counts a file that did not run, and a run that left no report, as failures', () => {
    expect(
      sum(countJest({ testResults: [file('api/src/a.spec.ts', [], 'failed')] }, { ok: false, seconds: 1 }, root))
        .failed,
    ).toBe(1);
    expect(sum(countJest(undefined, { ok: false, seconds: 1 }, root)).failed).toBe(1);
    expect(
      sum(countJest({ testResults: [file('api/src/a.spec.ts', ['passed'])] }, { ok: false, seconds: 1 }, root)).failed,
    ).toBe(1);
  });

  it('counts a browser test that passed only at the second try as a failure', () => {
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }, done)).toMatchObject({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
    expect(countPlaywright(undefined, { ok: false, seconds: 1 })).toMatchObject({ passed: 0, failed: 1 });
  });
});
