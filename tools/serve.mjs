/**
 * The built product on a free port and a database that goes when it ends: what e2e runs against. Prints one line,
 * `Serving http://127.0.0.1:PORT`, and runs until it is stopped.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../graph-schema/neo4j/bolt-port.mjs';
import { ensureApi, ensureClient } from './build.mjs';
import { startProduct } from './product.mjs';
import { say, sayProblem } from './say.mjs';

async function serve() {
  await ensureApi(say);
  await ensureClient(say);
  const home = mkdtempSync(path.join(tmpdir(), 'kaskade-e2e-'));
  const product = await startProduct({ port: await freePort(), home, purpose: 'test', say });
  const end = async () => {
    await product.stop();
    rmSync(home, { recursive: true, force: true });
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, end);
  process.stdout.write(`Serving ${product.origin}\n`);
  process.stderr.write(`\nThe ${await product.ended} ended.\n`);
}

serve().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
