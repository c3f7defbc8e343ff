import neo4j, { type Driver, type Integer, type ManagedTransaction } from 'neo4j-driver';
import type { Neo4jAddress } from './neo4j-address';
import { isLostConnection, toDomainError } from './store-error';

export type Row = Readonly<Record<string, unknown>>;

/** What a statement did, as the server counted it. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

/** One transaction. What it throws is the driver's own, so that the driver knows what to try again. */
export interface Transaction {
  /** Runs a statement; gives its rows, numbers as numbers, bytes as Uint8Array. */
  run<R = Row>(cypher: string, parameters?: Row): Promise<R[]>;
  /** Runs a statement that writes; gives its rows with the server's counters. */
  write<R = Row>(cypher: string, parameters?: Row): Promise<{ readonly rows: R[]; readonly counters: Counters }>;
}

/** A whole number as the server's integer: the driver sends a plain number as a float. */
export const integer = (value: number): Integer => neo4j.int(value);

/** Bytes as the driver takes them. */
export const bytes = (value: Uint8Array): Int8Array => new Int8Array(value.buffer, value.byteOffset, value.byteLength);

const toBytes = (value: Int8Array): Uint8Array => new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

/** Temporal values never leave the store: moments and days are kept as ISO texts. */
function plain(value: unknown): unknown {
  if (value instanceof Int8Array) return toBytes(value);
  if (Array.isArray(value) && value[0] instanceof Int8Array) return value.map(plain);
  return value;
}

/** The database: the one place that talks to Neo4j. Refuses with DomainError. */
export class Store {
  private readonly driver: Driver;
  /** Statements sent since the start; tests count with it. */
  statements = 0;

  /** `retryMs`: how long a transaction is tried again while the database is away. */
  constructor(
    private readonly address: Neo4jAddress,
    { retryMs = 20_000 }: { readonly retryMs?: number } = {},
  ) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'kaskade',
      maxConnectionPoolSize: 50,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: retryMs,
      // `id()` is deprecated but is the only integer that pairs can be loaded by.
      notificationFilter: { disabledCategories: ['DEPRECATION'] },
    });
  }

  /** Runs reads in one transaction; tried again by the driver where that can help. */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inSession('READ', (session) => session.executeRead((tx) => work(this.transaction(tx))));
  }

  /** Runs writes in one transaction; `work` may run several times and must find out by itself what is done already. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inSession('WRITE', (session) => session.executeWrite((tx) => work(this.transaction(tx))));
  }

  /** Runs one statement outside any transaction of ours: for schema commands. */
  run<R = Row>(cypher: string, parameters: Row = {}): Promise<R[]> {
    return this.inSession('WRITE', async (session) => {
      this.statements += 1;
      const result = await session.run(cypher, parameters);
      return result.records.map((record) => record.toObject() as R);
    });
  }

  /** The operators of a statement's plan, from the server's planner; nothing is run. */
  explain(cypher: string, parameters: Row = {}): Promise<PlanStep> {
    return this.inSession('READ', async (session) => {
      const result = await session.run(`EXPLAIN ${cypher}`, parameters);
      return toStep(result.summary.plan as DriverPlan);
    });
  }

  /** Throws STORE_UNAVAILABLE when the database does not answer. */
  async check(): Promise<void> {
    await this.inSession('READ', () => this.driver.getServerInfo({ database: this.address.database }));
  }

  /** Ends all connections; what is under way fails. */
  async close(): Promise<void> {
    await this.driver.close();
  }

  private transaction(tx: ManagedTransaction): Transaction {
    const send = (cypher: string, parameters: Row = {}) => {
      this.statements += 1;
      return tx.run(cypher, parameters);
    };
    const rowsOf = <R>(records: Awaited<ReturnType<typeof send>>['records']) =>
      records.map((record) => {
        const row: Record<string, unknown> = {};
        for (const key of record.keys) row[key as string] = plain(record.get(key));
        return row as R;
      });
    return {
      run: async <R>(cypher: string, parameters?: Row) => rowsOf<R>((await send(cypher, parameters)).records),
      write: async <R>(cypher: string, parameters?: Row) => {
        const result = await send(cypher, parameters);
        return { rows: rowsOf<R>(result.records), counters: result.summary.counters.updates() as unknown as Counters };
      },
    };
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({ database: this.address.database, defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      const refusal = toDomainError(error);
      lost.set(refusal, isLostConnection(error));
      throw refusal;
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

const lost = new WeakMap<object, boolean>();

/** True for a refusal after which nobody knows whether a commit went through. */
export const leavesOutcomeUnknown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && lost.get(error) === true;

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly DriverPlan[];
}

/** One step of a plan. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanStep[];
}

const toStep = (plan: DriverPlan): PlanStep => ({
  operator: plan.operatorType.split('@')[0]!,
  details: plan.arguments.Details ?? '',
  children: plan.children.map(toStep),
});
