import { CHECKS } from './checks.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/**
 * Runs all checks, two at a time, and prints one line for each; what a failed one said follows its line.
 * @returns {Promise<{ name: string, ok: boolean, seconds: number }[]>}
 */
export async function runChecks() {
  const waiting = [...CHECKS];
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { ok, seconds, said } = await runProgram(check.args);
      say(`${ok ? '✓' : '✗'} ${check.name} (${seconds.toFixed(0)} s)`);
      if (!ok) process.stderr.write(`\n${said.trim()}\n\n`);
      results.push({ name: check.name, ok, seconds });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
