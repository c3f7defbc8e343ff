import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DomainError } from '@kaskade/domain';
import { testStore } from '../../testing/test-store';
import { repositoryFolder } from '../repository-folder';
import { migrate, readMigrations, type Migration } from './migrations';
import type { Store } from './store';

let store: Store;
let folder: string;
const ours = readMigrations(path.join(repositoryFolder(), 'graph-schema', 'migrations'));
const now = () => new Date('2026-11-01T08:00:00Z');
/** Of this test run alone, in a number that the product will not reach. */
const label = `Probe${process.pid}${Date.now()}`;

beforeAll(async () => {
  store = await testStore();
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
});
afterAll(async () => {
  await store.run('MATCH (m:Migration) WHERE m.version >= 900 DELETE m');
  for (const name of ['a', 'b']) await store.run(`DROP CONSTRAINT ${label}_${name} IF EXISTS`);
  await store.close();
  rmSync(folder, { recursive: true });
});

const probe = (version: number, statements: string[], checksum = 'x'): Migration => ({
  version,
  file: `V${version}__probe.cypher`,
  checksum,
  statements,
});
const key = (name: string) => `CREATE CONSTRAINT ${label}_${name} FOR (n:${label}) REQUIRE n.${name} IS UNIQUE`;
const refusal = async (migrations: readonly Migration[]) => {
  const error = await migrate(store, migrations, now).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof DomainError ? [error.code, error.params['reason'], error.params['file']] : error;
};

describe('migrations', () => {
  it('are applied once each, in order, though several processes start at once', async () => {
    const all = [...ours, probe(900, [key('a')]), probe(901, [key('b')])];
    const applied = await Promise.all([migrate(store, all, now), migrate(store, all, now), migrate(store, all, now)]);
    expect(applied.flat().sort()).toEqual(['V900__probe.cypher', 'V901__probe.cypher']);
    expect(await migrate(store, all, now)).toEqual([]);
    await store.run('MATCH (m:Migration) WHERE m.version >= 900 DELETE m');
    // What a start that broke off has left is taken as done.
    expect(await migrate(store, all, now)).toHaveLength(2);
  });

  it('that have changed, are unknown or come late keep the product from starting, and nothing is applied', async () => {
    const all = [...ours, probe(900, [key('a')]), probe(901, [key('b')])];
    await migrate(store, all, now);
    expect(await refusal([...ours, probe(900, [key('a')], 'y'), probe(901, [key('b')])])).toEqual([
      'STORE_INCONSISTENT',
      'MIGRATION_CHANGED',
      'V900__probe.cypher',
    ]);
    expect(await refusal([...ours, probe(900, [key('a')])])).toEqual([
      'STORE_INCONSISTENT',
      'MIGRATION_UNKNOWN',
      'V901__probe.cypher',
    ]);
    await store.run('MATCH (m:Migration {version: 900}) DELETE m');
    expect(await refusal(all)).toEqual(['STORE_INCONSISTENT', 'MIGRATION_LATE', 'V900__probe.cypher']);
  });

  it('that fail stop there, and are not recorded', async () => {
    await store.run('MATCH (m:Migration) WHERE m.version >= 900 DELETE m');
    expect(await refusal([...ours, probe(902, ['CREATE NONSENSE'])])).toMatchObject([
      'INTERNAL',
      expect.stringContaining('SyntaxError'),
      undefined,
    ]);
    expect(await store.run('MATCH (m:Migration {version: 902}) RETURN m')).toEqual([]);
  });

  it('are known by their text, whatever the ends of its lines', () => {
    writeFileSync(path.join(folder, 'V001__one.cypher'), '// why; indeed\nCREATE (a);\n\nCREATE (b\n);\n');
    const [unix] = readMigrations(folder);
    writeFileSync(
      path.join(folder, 'V001__one.cypher'),
      readFileSync(path.join(folder, 'V001__one.cypher'), 'utf8').replaceAll('\n', '\r\n'),
    );
    expect(readMigrations(folder)).toEqual([unix]);
    expect(unix!.statements).toEqual(['CREATE (a)', 'CREATE (b\n)']);
  });

  it('are refused by name when two have one number, or one has none', () => {
    writeFileSync(path.join(folder, 'V001__two.cypher'), 'CREATE (a);');
    expect(() => readMigrations(folder)).toThrow(
      expect.objectContaining({ params: { reason: 'MIGRATION_TWICE', file: 'V001__one.cypher' } }),
    );
    writeFileSync(path.join(folder, 'one.cypher'), 'CREATE (a);');
    expect(() => readMigrations(folder)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ reason: 'MIGRATION_NAME' }) }),
    );
  });

  it('of the product give every label a unique key that begins with the workspace', async () => {
    const keys = await store.run<{ label: string; properties: string[] }>(
      'SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type CONTAINS "UNIQUENESS" RETURN labelsOrTypes[0] AS label, properties',
    );
    for (const label of ['Level', 'OrgUnit', 'Leader', 'Pejlemaerke', 'Goal', 'Initiative', 'Network']) {
      expect(keys).toContainEqual({ label, properties: ['workspace', 'id'] });
    }
    expect(keys).toContainEqual({ label: 'Revision', properties: ['workspace', 'operation'] });
  });
});
