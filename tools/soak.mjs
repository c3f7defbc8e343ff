/**
 * `npm run soak`: the tests of two who edit, and of many who write at once, with far more rounds than `npm test` has time
 * for, and a database that is killed. EDIT_RUNS and WRITER_ROUNDS in the environment choose how many. Ends with 1 where one failed.
 */
import { ensureJars } from '../graph-schema/neo4j/database.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runProgram } from './run-program.mjs';
import { say, sayProblem } from './say.mjs';

async function soak() {
  await ensureDependencies(say);
  if (!process.env.NEO4J_URI) await ensureJars(say);
  const env = { SOAK: '1', EDIT_RUNS: '10000', WRITER_ROUNDS: '100', ...process.env };
  const { ok } = await runProgram(
    [
      'jest',
      '--selectProjects',
      'api',
      'client',
      'tools',
      '--maxWorkers=1',
      '--verbose',
      '--testTimeout=7200000',
      '--testPathPatterns',
      'two-clients|many-writers|killed-database',
    ],
    { inherit: true, env },
  );
  process.exitCode = ok ? 0 : 1;
}

soak().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
