import type { FieldValue } from '../change';
import type { ChangeProblem } from '../change-problem';
import { dateParts } from '../calendar';
import { characterCount, WHOLE_LIMIT, type FieldRule } from '../fields';
import { isTidy } from '../tidy-text';

type Fault = Pick<ChangeProblem, 'code' | 'limit' | 'allowed' | 'type'>;

// A lone half of a surrogate pair has no form in UTF-8, so the store would give back another text.
const BROKEN_TEXT = /\p{Surrogate}/u;

/** What is wrong with a value under a field's rule; null when nothing is (method.md section 1, workbook.md). */
export function valueFault(rule: FieldRule, value: FieldValue | undefined): Fault | null {
  if (value === null || value === undefined) return rule.required ? { code: 'VALUE_REQUIRED' } : null;
  switch (rule.type) {
    case 'text':
      if (typeof value !== 'string' || BROKEN_TEXT.test(value)) return { code: 'VALUE_WRONG_TYPE', type: 'text' };
      // An empty text and no text would be one and the same in a workbook, so only null means none.
      if (value === '' || (rule.required && value.trim() === '')) return { code: 'VALUE_REQUIRED' };
      if (!rule.verbatim && !isTidy(value)) return { code: 'VALUE_UNTIDY' };
      return value.length > rule.most && characterCount(value) > rule.most
        ? { code: 'VALUE_TOO_LONG', limit: rule.most }
        : null;
    case 'integer':
      if (!Number.isSafeInteger(value)) return { code: 'VALUE_WRONG_TYPE', type: 'integer' };
      if ((value as number) > WHOLE_LIMIT) return { code: 'VALUE_TOO_LARGE', limit: WHOLE_LIMIT };
      return (value as number) < (rule.least ?? -WHOLE_LIMIT)
        ? { code: 'VALUE_TOO_SMALL', limit: rule.least ?? -WHOLE_LIMIT }
        : null;
    case 'decimal':
      return Number.isFinite(value) ? null : { code: 'VALUE_WRONG_TYPE', type: 'decimal' };
    case 'date':
      return typeof value === 'string' && dateParts(value) ? null : { code: 'VALUE_WRONG_TYPE', type: 'date' };
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'VALUE_WRONG_TYPE', type: 'flag' };
    case 'choice':
      return typeof value === 'string' && rule.values.includes(value)
        ? null
        : { code: 'VALUE_NOT_LISTED', allowed: rule.values };
  }
}
