import path from 'node:path';
import { LINK_KINDS, NODE_KINDS, type Graph } from '@kaskade/domain';
import { cascadeRow, LABELS, labelFrom, labelTo, nodeRow, RELATIONSHIPS } from '../../api/src/graph/graph-rows';
import { migrate, readMigrations } from '../../api/src/neo4j/migrations';
import { readNeo4jAddress } from '../../api/src/neo4j/neo4j-address';
import { Store, type Row } from '../../api/src/neo4j/store';
import { repositoryFolder } from '../../api/src/repository-folder';

const BATCH = 1_000;

/** The database that the benchmark was given, with the product's constraints and indexes. */
export async function openStore(): Promise<Store> {
  const store = new Store(readNeo4jAddress(process.env));
  await migrate(store, readMigrations(path.join(repositoryFolder(), 'graph-schema', 'migrations')), () => new Date());
  return store;
}

/** Writes a graph as anyone would: a loop of UNWIND statements of 1,000 rows, kind by kind, link by link. */
export async function writeBare(store: Store, workspace: string, graph: Graph): Promise<void> {
  for (const kind of NODE_KINDS) {
    const rows = [...graph.nodes[kind].values()].map((node) => nodeRow(workspace, kind, node));
    await inBatches(store, workspace, `UNWIND $rows AS row CREATE (n:${LABELS[kind]}) SET n = row`, rows);
  }
  for (const link of LINK_KINDS) {
    const rows = [...graph.links[link].out].flatMap(([from, targets]) =>
      targets.map((to) => ({
        from,
        to,
        fields: link === 'cascadesTo' ? cascadeRow(graph.cascade.get(`${from}->${to}`)!) : {},
      })),
    );
    const create = `UNWIND $rows AS row
      MATCH (a:${labelFrom(link)} {workspace: $workspace, id: row.from})
      MATCH (b:${labelTo(link)} {workspace: $workspace, id: row.to})
      CREATE (a)-[r:${RELATIONSHIPS[link]}]->(b) SET r = row.fields`;
    await inBatches(store, workspace, create, rows);
  }
}

async function inBatches(store: Store, workspace: string, statement: string, rows: readonly Row[]): Promise<void> {
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH);
    await store.write((transaction) => transaction.write(statement, { workspace, rows: batch }));
  }
}

/** Takes a workspace's nodes away again. */
export async function removeBare(store: Store, workspace: string): Promise<void> {
  for (const kind of NODE_KINDS) {
    await store.run(
      `MATCH (n:${LABELS[kind]} {workspace: $workspace}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
      { workspace },
    );
  }
}
