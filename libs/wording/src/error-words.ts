import type { ErrorCode } from '@kaskade/domain';
import type { Language } from './language';
import { say } from './say';

const REASONS = ['NAME', 'NAME_DIFFERS'] as const;

/** The sentence for a refusal of the API, from its code and params; where the reason has one of its own, that. */
export function errorSentence(code: ErrorCode, params: Readonly<Record<string, unknown>>, language: Language): string {
  const reason = REASONS.find((one) => one === params['reason']);
  const { limit } = params;
  return reason === undefined
    ? say(`errors.${code}`, {}, language)
    : say(`errors.${reason}`, typeof limit === 'number' ? { limit } : {}, language);
}
