/** `npm run dev`: the database, the API anew at every change of its sources, and Vite for the screens; until Ctrl-C. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { startDatabase } from '../graph-schema/neo4j/database.mjs';
import { apiFolder, ensureApi } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { say, sayProblem } from './say.mjs';

const API_PORT = 3000;
const SETTLE_MS = 200;

async function dev() {
  await ensureDependencies(say);
  say('Starting the database');
  const database = await startDatabase({ progress: say });
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(API_PORT),
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
  let api;
  const restart = async () => {
    if (api?.exitCode === null && api.signalCode === null) {
      api.kill('SIGTERM');
      await once(api, 'exit');
    }
    await ensureApi(say);
    api = spawn(process.execPath, ['--enable-source-maps', path.join(apiFolder, 'api', 'src', 'main.js')], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
  };
  await restart();
  let queued;
  for (const folder of ['api/src', 'libs', 'graph-schema']) {
    watch(path.join(root, folder), { recursive: true }, () => {
      clearTimeout(queued);
      queued = setTimeout(() => void restart().catch(sayProblem), SETTLE_MS);
    });
  }
  const { createServer } = await import('vite');
  const vite = await createServer({ configFile: path.join(root, 'client', 'vite.config.ts') });
  await vite.listen();
  vite.printUrls();
  const end = async () => {
    await vite.close();
    api.kill('SIGTERM');
    await database.stop();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, end);
}

dev().catch((error) => {
  sayProblem(error);
  process.exit(1);
});
