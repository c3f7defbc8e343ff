import { startDatabase } from '../graph-schema/neo4j/database.mjs';

/**
 * Jest's global setup of the `api` project: one database for all its test files, each of which makes workspaces of
 * its own. The address goes to the workers as NEO4J_URI and its companions; a server that NEO4J_URI names is used as is.
 */
export default async function startTestDatabase() {
  const database = await startDatabase({ purpose: 'test', progress: (line) => process.stderr.write(`${line}\n`) });
  Object.assign(process.env, {
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  });
  globalThis.stopTestDatabase = database.stop;
}
