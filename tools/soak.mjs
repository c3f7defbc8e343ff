/**
 * `npm run soak`: the tests of two who edit, of many who write at once, and of the report against a slow reading, with far more rounds than `npm test` has time
 * for, and a database that is killed. EDIT_RUNS, STORE_RUNS, WRITER_ROUNDS and SLOW_READING in the environment choose how many. Ends with 1 where one failed.
 */
import { ensureJars } from '../graph-schema/neo4j/database.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runProgram } from './run-program.mjs';
import { say, sayProblem } from './say.mjs';

async function soak() {
  await ensureDependencies(say);
  if (!process.env.NEO4J_URI) await ensureJars(say);
  const env = {
    SOAK: '1',
    EDIT_RUNS: '10000',
    SLOW_READING: '1',
    WRITER_ROUNDS: '100',
    STORE_RUNS: '100',
    ...process.env,
  };
  const { ok } = await runProgram(
    [
      'jest',
      '--selectProjects',
      'api',
      'analysis',
      'client',
      'tools',
      '--maxWorkers=1',
      '--verbose',
      '--testTimeout=7200000',
      '--testPathPatterns',
      'two-clients|many-writers|killed-database|slow-reading',
    ],
    { inherit: true, env },
  );
  process.exitCode = ok ? 0 : 1;
}

soak().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
