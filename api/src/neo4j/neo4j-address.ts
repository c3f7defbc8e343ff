import { DomainError } from '@kaskade/domain';
import { z } from 'zod';

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Where the database is and how to get in. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const schema = z.object({
  NEO4J_URI: z
    .string({ error: 'missing' })
    .refine(
      (text) => URL.canParse(text) && SCHEMES.includes(new URL(text).protocol) && new URL(text).hostname !== '',
      'not an address',
    )
    // User and password belong in variables of their own; in an address they would end up in logs.
    .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'credentials in address'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
});

/**
 * Takes the environment and gives the database's address: a single server (`bolt://`, `neo4j://`), a cluster or Aura (`neo4j+s://`).
 * Throws INVALID with the names of the variables that are wrong.
 */
export function readNeo4jAddress(env: Readonly<Record<string, string | undefined>>): Neo4jAddress {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    const variables = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new DomainError('INVALID', { reason: 'CONFIGURATION', variables });
  }
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = read.data;
  return { uri, username, password, database };
}
