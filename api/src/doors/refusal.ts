import { DomainError, type ErrorCode } from '@kaskade/domain';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
  ServiceUnavailableException,
} from '@nestjs/common';
import type { Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID: 400,
  CONFLICT: 409,
  REVISION_MISMATCH: 409,
  UNKNOWN_OUTCOME: 504,
  STORE_UNAVAILABLE: 503,
  STORE_INCONSISTENT: 500,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  FORBIDDEN: 403,
  WORKBOOK: 422,
  INTERNAL: 500,
};

const CODE_OF_STATUS = new Map<number, ErrorCode>([
  [400, 'INVALID'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [413, 'TOO_LARGE'],
  [415, 'INVALID'],
  [429, 'TOO_MANY_REQUESTS'],
  [503, 'STORE_UNAVAILABLE'],
]);

/** What leaves the product of a refusal: its code and what its sentence needs. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What may be said of anything thrown; what is not meant for the asker is INTERNAL without a word more. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, params: error.code === 'INTERNAL' ? {} : error.params };
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return { code: CODE_OF_STATUS.get(status) ?? 'INTERNAL', params: {} };
}

/** The HTTP status of a refusal. */
export const statusOfRefusal = ({ code }: Refusal): number => STATUS[code];

/** express' own errors (a body that is too large, or no JSON) say their status themselves. */
function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && (error as { expose?: unknown }).expose === true ? status : 500;
}

/** What went wrong inside, for the log: kinds and places, never texts, for they can hold what somebody wrote. */
export function forLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const place = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  const code = (error as { code?: unknown }).code;
  const reason = error instanceof DomainError ? error.params['reason'] : undefined;
  return { error: error.name, code, reason, place, ...(error.cause !== undefined && { cause: forLog(error.cause) }) };
}

const WORTH_LOGGING: readonly ErrorCode[] = ['INTERNAL', 'STORE_INCONSISTENT', 'STORE_UNAVAILABLE', 'UNKNOWN_OUTCOME'];
const logger = new Logger('Refusal');

function logWhenOurs(refusal: Refusal, error: unknown): void {
  if (WORTH_LOGGING.includes(refusal.code)) logger.error({ refusal: refusal.code, ...forLog(error) });
}

/** GraphQL's own findings about a request keep their code; everything thrown by a resolver becomes a refusal. */
export function formatGraphQLError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = error instanceof GraphQLError ? error.originalError : error;
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (thrown === undefined || thrown === null || thrown instanceof GraphQLError) {
    const code = formatted.extensions?.['code'];
    if (code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...where, extensions: { ...paramsOf(formatted), code } };
    }
  }
  const refusal = refusalOf(thrown ?? error);
  logWhenOurs(refusal, thrown ?? error);
  return { message: refusal.code, ...where, extensions: { ...refusal } };
}

const paramsOf = ({ extensions }: GraphQLFormattedError) =>
  extensions?.['params'] === undefined ? {} : { params: extensions['params'] };

/** The same for everything that is not GraphQL. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    // Not being ready is an answer of its own, not a refusal.
    if (error instanceof ServiceUnavailableException) {
      response.status(error.getStatus()).json(error.getResponse());
      return;
    }
    const refusal = refusalOf(error);
    logWhenOurs(refusal, error);
    if (response.headersSent) {
      response.end();
      return;
    }
    response.status(STATUS[refusal.code]).json(refusal);
  }
}
