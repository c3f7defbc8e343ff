import { ERROR_CODES, type ErrorCode } from '@kaskade/domain';

/** A refusal by the API, with the code and parameters that its sentence is made of; `OFFLINE` when there was no answer at all. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | 'OFFLINE',
    readonly params: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'ApiError';
  }
}

interface GraphQLProblem {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode);

/** The refusal in the errors of a GraphQL answer; what has no code of the product is INTERNAL. */
export function refusalOf(errors: readonly GraphQLProblem[]): ApiError {
  const { code, params } = errors[0]?.extensions ?? {};
  return new ApiError(isCode(code) ? code : 'INTERNAL', (params ?? {}) as Record<string, unknown>);
}
