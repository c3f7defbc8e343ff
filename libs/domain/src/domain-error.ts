/** The closed set of codes the product refuses with. The sentence for each is made by `wording`. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'REVISION_MISMATCH',
  'UNKNOWN_OUTCOME',
  'STORE_UNAVAILABLE',
  'STORE_INCONSISTENT',
  'TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'FORBIDDEN',
  'WORKBOOK',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal with a code from the closed set and the parameters its sentence needs. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
