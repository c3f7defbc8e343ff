/** `npm run bench [-- row …]`: measures the product against its peers, prints a table, writes dist/bench-results.json. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { benchFolder, ensureBench } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { say, sayProblem } from './say.mjs';

async function bench(rows) {
  await ensureDependencies(say);
  await ensureBench(say);
  const results = path.join(root, 'dist', 'bench-results.json');
  const child = spawn(process.execPath, [path.join(benchFolder, 'tools', 'bench', 'run.js'), results, ...rows], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  say(`Written to ${path.relative(root, results)}`);
  return code ?? 1;
}

bench(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    sayProblem(error);
    process.exit(1);
  },
);
