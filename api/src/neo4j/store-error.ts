import { DomainError } from '@kaskade/domain';
import { isRetryableError, Neo4jError } from 'neo4j-driver';

/** Codes that mean: nobody can say whether a commit went through. */
const LOST = new Set<string>(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** True when the connection broke, so that what was sent may or may not have been written. */
export function isLostConnection(error: unknown): boolean {
  return error instanceof Neo4jError && LOST.has(error.code);
}

/** Turns what the driver throws into a refusal; a DomainError stays what it is, anything else is INTERNAL with its cause. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (!(error instanceof Neo4jError)) return new DomainError('INTERNAL', {}, { cause: error });
  if (isLostConnection(error) || isRetryableError(error)) {
    return new DomainError('STORE_UNAVAILABLE', { reason: error.code }, { cause: error });
  }
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new DomainError('STORE_UNAVAILABLE', { reason: 'CREDENTIALS' }, { cause: error });
  }
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new DomainError('STORE_INCONSISTENT', { reason: 'CONSTRAINT' }, { cause: error });
  }
  if (error.code.startsWith('Neo.TransientError.General.MemoryPool') || error.code.includes('TransactionMemoryLimit')) {
    return new DomainError('TOO_LARGE', { reason: 'STORE_MEMORY' }, { cause: error });
  }
  return new DomainError('INTERNAL', { reason: error.code }, { cause: error });
}
