import { ApiError } from './refusal';

/** Anything thrown while asking the API as an ApiError; no answer at all is OFFLINE. */
export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('OFFLINE', {}, { cause: error });
}
