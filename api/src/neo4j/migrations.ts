import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint, DomainError } from '@kaskade/domain';
import type { Store } from './store';

/** One file of `graph-schema/migrations`. */
export interface Migration {
  readonly version: number;
  readonly file: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const FILE_NAME = /^V(\d{3})__[a-z0-9_]+\.cypher$/;
const ALREADY_THERE = ['EquivalentSchemaRuleAlreadyExists', 'IndexAlreadyExists', 'ConstraintAlreadyExists'];

export const MIGRATION_KEYS = [
  'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE',
  'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.name IS UNIQUE',
];
export const TAKE_MIGRATION_LOCK = `MERGE (lock:MigrationLock {name: 'migrations'}) SET lock.taken = true`;
export const LIST_MIGRATIONS = `MATCH (m:Migration) WHERE m.version > 0
RETURN m.version AS version, m.file AS file, m.checksum AS checksum ORDER BY version`;
export const RECORD_MIGRATION = `CREATE (:Migration {version: toInteger($version), file: $file, checksum: $checksum, at: $at})`;

/** Reads the migrations of a folder, in order. Throws STORE_INCONSISTENT on two of one version or on another file's name. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort(byCodePoint);
  const migrations = files.map((file) => {
    const match = FILE_NAME.exec(file);
    if (!match) throw new DomainError('STORE_INCONSISTENT', { reason: 'MIGRATION_NAME', file });
    // A checkout with other line ends is the same migration.
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return {
      version: Number(match[1]),
      file,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: statementsOf(text),
    };
  });
  for (const [i, { version, file }] of migrations.entries()) {
    if (migrations[i + 1]?.version === version)
      throw new DomainError('STORE_INCONSISTENT', { reason: 'MIGRATION_TWICE', file });
  }
  return migrations;
}

function statementsOf(text: string): string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  return code
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Brings the database to the newest migration; several processes may do so at once.
 * Throws STORE_INCONSISTENT when an applied one has changed or is not in `migrations`, and applies none then. Gives the files applied.
 */
export async function migrate(store: Store, migrations: readonly Migration[], now: () => Date): Promise<string[]> {
  // Two that start at once on a new database stand in each other's way here, where there is no lock yet: one of them tries again.
  for (const key of MIGRATION_KEYS) await store.write((tx) => tx.run(key)).catch(unlessThere);
  const applied: string[] = [];
  // The lock is a row's write lock, held by an open transaction: it goes when its holder does. Schema commands
  // cannot be mixed with writes, so each runs in a transaction of its own beside it.
  await store.write(async (lock) => {
    await lock.run(TAKE_MIGRATION_LOCK);
    const known = await lock.run<{ version: number; file: string; checksum: string }>(LIST_MIGRATIONS);
    for (const old of known) {
      const same = migrations.find((migration) => migration.version === old.version);
      if (!same) throw new DomainError('STORE_INCONSISTENT', { reason: 'MIGRATION_UNKNOWN', file: old.file });
      if (same.checksum !== old.checksum)
        throw new DomainError('STORE_INCONSISTENT', { reason: 'MIGRATION_CHANGED', file: old.file });
    }
    const newest = known.at(-1)?.version ?? 0;
    for (const migration of migrations) {
      if (known.some((old) => old.version === migration.version)) continue;
      if (migration.version < newest)
        throw new DomainError('STORE_INCONSISTENT', { reason: 'MIGRATION_LATE', file: migration.file });
      // What an interrupted start left behind is there already.
      for (const statement of migration.statements) await store.run(statement).catch(unlessThere);
      const { version, file, checksum } = migration;
      await store.run(RECORD_MIGRATION, { version, file, checksum, at: now().toISOString() });
      applied.push(file);
    }
  });
  if (applied.length > 0) await store.run('CALL db.awaitIndexes(300)');
  return applied;
}

function unlessThere(error: unknown): void {
  const reason = error instanceof DomainError ? String(error.params['reason']) : '';
  if (!ALREADY_THERE.some((code) => reason.endsWith(code))) throw error;
}
