import type { DomainError } from '@kaskade/domain';
import { say, type SayParams } from '@kaskade/wording';

/** What to say, and what to do, when the product cannot start. The tools around it speak English, so this does. */
export function startRefusal({ code, params, cause }: DomainError): string {
  const sentence = (key: Parameters<typeof say>[0], given: SayParams = {}) => say(key, given, 'en');
  const file = String(params['file']);
  switch (params['reason']) {
    case 'HOST':
      return sentence('errors.start.HOST', { host: String(params['host']) });
    case 'CONFIGURATION':
      return sentence('errors.start.CONFIGURATION', { variables: (params['variables'] as string[]).join(', ') });
    case 'CREDENTIALS':
      return sentence('errors.start.CREDENTIALS');
    case 'MIGRATION_CHANGED':
      return sentence('errors.start.MIGRATION_CHANGED', { file });
    case 'MIGRATION_UNKNOWN':
      return sentence('errors.start.MIGRATION_UNKNOWN', { file });
    case 'MIGRATION_NAME':
    case 'MIGRATION_TWICE':
    case 'MIGRATION_LATE':
      return sentence('errors.start.MIGRATION', { file });
    default:
      if ((cause as { code?: unknown } | undefined)?.code === 'EADDRINUSE') return sentence('errors.start.PORT');
      return sentence(code === 'STORE_UNAVAILABLE' ? 'errors.start.STORE_UNAVAILABLE' : 'errors.start.OTHER');
  }
}
