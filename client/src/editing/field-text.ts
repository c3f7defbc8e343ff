import { trimmedText, valueFault, type FieldRule, type FieldValue } from '@kaskade/domain';
import { readDecimal } from '@kaskade/workbook';
import type { Language } from '@kaskade/wording';

/** A value as it stands in a field that is typed in: numbers without grouping, with the language's comma. */
export function textOf(value: FieldValue, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

/** What a text in a field means, or what is wrong with it. */
export type Typed =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly fault: NonNullable<ReturnType<typeof valueFault>> };

/** Reads what is typed in a field, by the field's rule: nothing is no value, and space at the ends is nobody's wish. */
export function readField(rule: FieldRule, text: string): Typed {
  const value = valueIn(rule, text);
  const fault =
    value === undefined ? ({ code: 'VALUE_WRONG_TYPE', type: wrongType(rule) } as const) : valueFault(rule, value);
  return fault === null ? { ok: true, value: value ?? null } : { ok: false, fault };
}

function valueIn(rule: FieldRule, text: string): FieldValue | undefined {
  const bare = trimmedText(text);
  if (bare.trim() === '') return null;
  if (rule.type !== 'integer' && rule.type !== 'decimal') return bare;
  const number = readDecimal(bare.trim());
  return number.ok ? number.value : undefined;
}

const wrongType = (rule: FieldRule): 'integer' | 'decimal' | 'date' | 'text' =>
  rule.type === 'integer' || rule.type === 'decimal' || rule.type === 'date' ? rule.type : 'text';
