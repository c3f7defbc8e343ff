/** `npm start`: installs what is missing, builds what has changed, runs the product until Ctrl-C. */
import { ensureJars } from '../graph-schema/neo4j/database.mjs';
import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';
import { ensureApi, ensureClient } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { requireFreePort, startProduct } from './product.mjs';
import { openSamples } from './samples.mjs';
import { say, sayProblem } from './say.mjs';

const DEFAULT_PORT = 3000;

function portOf(text = String(DEFAULT_PORT)) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartProblem(
    'BAD_PORT',
    `PORT is “${text}”; it must be a whole number from 1 to 65535. Start with PORT=${DEFAULT_PORT} npm start`,
  );
}

async function start() {
  const port = portOf(process.env.PORT || undefined);
  // Before the minutes that a first start takes, not after them.
  await requireFreePort(port);
  await ensureDependencies(say);
  if (!process.env.NEO4J_URI) await ensureJars(say);
  await ensureApi(say);
  await ensureClient(say);
  const product = await startProduct({ port, say });
  let wanted = false;
  const end = async () => {
    if (wanted) return;
    wanted = true;
    say('Stopping');
    await product.stop();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, end);
  const workspace = await openSamples(product.origin, say).catch(async (error) => {
    await product.stop();
    throw error;
  });
  process.stdout.write(
    `\nKaskade is ready (Ctrl-C stops it): ${product.origin}/${workspace === undefined ? '' : `w/${encodeURIComponent(workspace)}`}\n`,
  );
  const part = await product.ended;
  if (wanted) return;
  await product.stop();
  throw new StartProblem(
    'ENDED',
    `The ${part} ended by itself, and Kaskade with it. Start again; if it happens again, look into the logs under KASKADE_HOME.`,
  );
}

start().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
