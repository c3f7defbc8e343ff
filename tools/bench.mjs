/** `npm run bench [-- row …]`: measures the product against its peers, prints a table, writes dist/bench-results.json. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../graph-schema/neo4j/bolt-port.mjs';
import { ensureJars, startDatabase } from '../graph-schema/neo4j/database.mjs';
import { ensureBrowser } from './browser.mjs';
import { benchFolder, ensureApi, ensureBench, ensureClient } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { startProduct } from './product.mjs';
import { root } from './root.mjs';
import { say, sayProblem } from './say.mjs';

/** What a row needs beside its own code; with NEO4J_URI in the environment that server is the one measured. */
const NEEDS = {
  report: ['database'],
  mapGraph: ['database', 'product'],
  import: ['database', 'product'],
  changes: ['database', 'product'],
  oneEdit: ['database', 'product', 'browser'],
  screen: ['database', 'product', 'browser'],
};

async function bench(rows) {
  await ensureDependencies(say);
  await ensureBench(say);
  const needs = new Set((rows.length === 0 ? Object.keys(NEEDS) : rows).flatMap((row) => NEEDS[row] ?? []));
  const home = mkdtempSync(path.join(tmpdir(), 'kaskade-bench-'));
  const started = [];
  try {
    const env = { ...process.env };
    if (needs.has('database')) {
      const database = await openDatabase(home);
      started.push(database);
      env.NEO4J_URI = database.uri;
      env.NEO4J_USERNAME = database.username;
      env.NEO4J_PASSWORD = database.password;
      env.NEO4J_DATABASE = database.database;
    }
    if (needs.has('product')) {
      await ensureApi(say);
      await ensureClient(say);
      const product = await startProduct({ port: await freePort(), home, env, say });
      started.push(product);
      env.KASKADE_ORIGIN = product.origin;
    }
    if (needs.has('browser')) {
      env.CHROMIUM_PATH = await ensureBrowser(say);
      env.KASKADE_BENCH_PEER = buildPeer();
    }
    return await measure(rows, env);
  } finally {
    for (const one of started.reverse()) await one.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The page of React Flow's usual way, built as any page. */
function buildPeer() {
  say('Building the peer of the map');
  const folder = path.join(root, 'dist', 'bench-peer');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [
    vite,
    'build',
    'tools/bench/peers/react-flow',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
    '--target',
    'es2022',
  ];
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The peer could not be built:\n${built.stdout}${built.stderr}`);
  return folder;
}

/** A server sized as the product's own, with data that go when the benchmark ends. */
async function openDatabase(home) {
  if (!process.env.NEO4J_URI) await ensureJars(say);
  say('Starting the database');
  return startDatabase({ purpose: 'product', home, progress: say });
}

async function measure(rows, env) {
  const results = path.join(root, 'dist', 'bench-results.json');
  const child = spawn(process.execPath, [path.join(benchFolder, 'tools', 'bench', 'run.js'), results, ...rows], {
    cwd: root,
    env,
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
