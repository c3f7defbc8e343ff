/** `npm run check`: types, lint, boundaries, dead code, format and generated files. Ends with 1 where one of them fails. */
import { ensureDependencies } from './dependencies.mjs';
import { runChecks } from './run-checks.mjs';
import { say, sayProblem } from './say.mjs';

async function check() {
  await ensureDependencies(say);
  const results = await runChecks();
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}

check().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
