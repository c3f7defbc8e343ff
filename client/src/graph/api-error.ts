import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApiError, refusalOf } from './refusal';

/** Anything thrown while asking the API as an ApiError; no answer at all is OFFLINE. */
export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (CombinedGraphQLErrors.is(error)) return refusalOf(error.errors);
  return new ApiError('OFFLINE', {}, { cause: error });
}
