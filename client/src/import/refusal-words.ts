import { ERROR_CODES, type ErrorCode } from '@kaskade/domain';
import { say, type Language } from '@kaskade/wording';
import type { Refusal } from './import-state';

const isCode = (code: string): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode);

/** Why nothing was imported, as a sentence; nothing is stored in any of these cases but an unknown outcome. */
export function refusalWords({ code, params }: Refusal, language: Language): string {
  if (code === 'OFFLINE') return say('shell.error.offlineText', {}, language);
  return say(`errors.${isCode(code) ? code : 'INTERNAL'}`, params, language);
}
