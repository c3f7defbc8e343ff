import { DomainError } from '@kaskade/domain';
import { z } from 'zod';
import { readNeo4jAddress, type Neo4jAddress } from './neo4j/neo4j-address';

/** What the process is told by its environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly development: boolean;
  /** The folder of built screens; null: none are served. */
  readonly client: string | null;
  readonly database: Neo4jAddress;
  /** How much memory graphs may take together, in bytes. */
  readonly residentBytes: number;
  readonly requestsPerMinute: number;
  /** The day that "today" is; null: the calendar's, in this time zone. */
  readonly today: string | null;
  readonly timeZone: string;
  readonly logLevel: string;
}

/** There are no accounts, so nobody but this machine's own user may reach the product. */
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  NODE_ENV: z.string().default('production'),
  KASKADE_CLIENT: z.string().optional(),
  KASKADE_GRAPH_MEMORY_MB: z.coerce.number().int().min(16).default(512),
  KASKADE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  KASKADE_TODAY: z.iso.date().optional(),
  KASKADE_TIME_ZONE: z
    .string()
    .default('Europe/Copenhagen')
    .refine((zone) => isTimeZone(zone)),
  KASKADE_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** Reads the environment. Throws INVALID with the variables that are wrong, FORBIDDEN for a host other than loopback. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    const variables = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new DomainError('INVALID', { reason: 'CONFIGURATION', variables });
  }
  const { HOST: host, PORT: port, ...rest } = read.data;
  if (!LOOPBACK.includes(host)) throw new DomainError('FORBIDDEN', { reason: 'HOST', host });
  return {
    host,
    port,
    development: rest.NODE_ENV === 'development',
    client: rest.KASKADE_CLIENT ?? null,
    database: readNeo4jAddress(env),
    residentBytes: rest.KASKADE_GRAPH_MEMORY_MB * 1_000_000,
    requestsPerMinute: rest.KASKADE_REQUESTS_PER_MINUTE,
    today: rest.KASKADE_TODAY ?? null,
    timeZone: rest.KASKADE_TIME_ZONE,
    logLevel: rest.KASKADE_LOG_LEVEL,
  };
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
