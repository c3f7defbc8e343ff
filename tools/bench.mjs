/** `npm run bench [-- row …]`: measures the product against its peers, prints a table, writes dist/bench-results.json. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureJars, startDatabase } from '../graph-schema/neo4j/database.mjs';
import { benchFolder, ensureBench } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { say, sayProblem } from './say.mjs';

/** The rows that talk to Neo4j; with NEO4J_URI in the environment that server is the one measured. */
const ON_THE_DATABASE = ['report', 'import'];

async function bench(rows) {
  await ensureDependencies(say);
  await ensureBench(say);
  const needsDatabase = rows.length === 0 || rows.some((row) => ON_THE_DATABASE.includes(row));
  const home = mkdtempSync(path.join(tmpdir(), 'kaskade-bench-'));
  const database = needsDatabase ? await openDatabase(home) : undefined;
  try {
    return await measure(rows, database);
  } finally {
    await database?.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A server sized as the product's own, with data that go when the benchmark ends. */
async function openDatabase(home) {
  if (!process.env.NEO4J_URI) await ensureJars(say);
  say('Starting the database');
  return startDatabase({ purpose: 'product', home, progress: say });
}

async function measure(rows, database) {
  const results = path.join(root, 'dist', 'bench-results.json');
  const address = database && {
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
  const child = spawn(process.execPath, [path.join(benchFolder, 'tools', 'bench', 'run.js'), results, ...rows], {
    cwd: root,
    env: { ...process.env, ...address },
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
