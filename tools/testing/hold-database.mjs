/** Starts the database in the folder that argv names and holds it until it is killed: a Kaskade for the tests to crash. */
import { startDatabase } from '../../graph-schema/neo4j/database.mjs';

const database = await startDatabase({ purpose: 'test', home: process.argv[2] });
process.stdout.write(`${JSON.stringify(database)}\n`);
setInterval(() => {}, 1000);
