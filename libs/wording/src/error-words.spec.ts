import { ERROR_CODES } from '@kaskade/domain';
import { errorSentence } from './error-words';
import { LANGUAGES } from './language';

describe('a refusal', () => {
  it.each(LANGUAGES)('has a sentence whatever its code, with no parameter left open (%s)', (language) => {
    for (const code of ERROR_CODES) expect(errorSentence(code, {}, language)).toMatch(/^[^{}]+\.$/);
  });

  it('is said by its reason where that says more', () => {
    expect(errorSentence('INVALID', { reason: 'NAME', limit: 300 }, 'da')).toBe(
      'Navnet skal have mellem 1 og 300 tegn.',
    );
    expect(errorSentence('INVALID', { reason: 'NAME_DIFFERS' }, 'en')).toBe(
      "That is not the workspace's name. Nothing has been deleted.",
    );
  });
});
