import {
  characterCount,
  fieldRule,
  NAME_LIMIT,
  trimmedText,
  WHOLE_LIMIT,
  type FieldRule,
  type FieldValue,
} from '@kaskade/domain';
import { withoutControls } from './clean-text';
import { foldCase, foldHeader } from './header-names';
import { nearestOf } from './nearest';
import type { Expected } from './problem';
import type { Place, ProblemList } from './problem-list';
import { isEmptyCell, writtenText, type RawValue } from './raw-sheet';
import { readDate } from './read-date';
import { readDecimal } from './read-number';
import { DANISH_VALUES, type ColumnRule, type SheetRule } from './schema';
import type { CellValue } from './table';

const YES: ReadonlySet<string> = new Set(['yes', 'ja', 'true', 'x', '1']);
const NO: ReadonlySet<string> = new Set(['no', 'nej', 'false', '0', '']);

const expect = (code: Expected['code'], params: Expected['params'] = {}): Expected => ({ code, params });

/** One cell being read: its place is made only when there is something to say. */
export interface CellReader {
  readonly rule: SheetRule;
  readonly column: ColumnRule;
  readonly place: () => Place;
  readonly problems: ProblemList;
}

/** Takes a raw cell and gives what it holds, or undefined when it holds nothing that can be used; says what is wrong with it. */
export function readCell(raw: RawValue | undefined, reader: CellReader): CellValue | undefined {
  const { column, rule, problems, place } = reader;
  const value = visibleValue(plainValue(raw ?? null, reader), reader);
  if (typeof value === 'object' && value?.type === 'error') {
    problems.add('failedFormula', place(), { value: value.written, expected: expect('plainValue') });
    return undefined;
  }
  if (isEmptyCell(value)) return emptyCell(reader);
  switch (column.holds.type) {
    case 'id':
      return readId(value, reader);
    case 'level':
    case 'anchor':
    case 'one':
      return readOne(value, reader);
    case 'many':
    case 'addresses':
      return readList(value, reader);
    case 'answer':
      return readAnswer(value, reader);
    case 'field':
      return readField(value, ruleOf(rule, column.holds.field), reader);
    default:
      return column.holds satisfies never;
  }
}

function ruleOf(rule: SheetRule, field: string): FieldRule {
  const found = rule.kind && fieldRule(rule.kind, field);
  if (!found) throw new Error(`The schema names a field that does not exist: ${rule.key}.${field}`);
  return found;
}

function plainValue(raw: RawValue, { problems, place }: CellReader): RawValue {
  if (typeof raw !== 'object' || raw?.type !== 'formula') return raw;
  // A formula that failed is an error of its own.
  if (typeof raw.value === 'object' && raw.value?.type === 'error') return raw.value;
  const stored = writtenText(raw.value);
  problems.add('formulaCell', place(), { value: stored, params: { read: stored }, expected: expect('plainValue') });
  return raw.value;
}

/** The value without control characters: a cell that holds nothing else is empty. */
function visibleValue(value: RawValue, { problems, place }: CellReader): RawValue {
  const isGuarded = typeof value === 'object' && value?.type === 'guarded';
  if (typeof value !== 'string' && !isGuarded) return value;
  const written = writtenText(value);
  const kept = withoutControls(written);
  if (kept === written) return value;
  problems.add('controlRemoved', place(), { value: kept });
  return isGuarded ? { type: 'guarded', text: kept } : kept;
}

function emptyCell({ column, rule, problems, place }: CellReader): CellValue | undefined {
  if (column.required) {
    problems.add('valueMissing', place(), {
      params: { column: place().header ?? column.key },
      expected: expect('value'),
    });
    return undefined;
  }
  if (column.holds.type === 'many' || column.holds.type === 'addresses') return [];
  return column.holds.type === 'field' ? ruleOf(rule, column.holds.field).initial : null;
}

/** The cell's text without space at its ends; a guarded text keeps its leading tab or return. */
function cleanText(value: RawValue, { problems, place }: CellReader): string {
  const written = writtenText(value);
  const guarded = typeof value === 'object' && value?.type === 'guarded';
  const trimmed = guarded ? trimmedText(written) : written.trim();
  if (trimmed !== written) problems.add('trimmed', place(), { value: written, params: { read: trimmed } });
  return trimmed;
}

function readId(value: RawValue, reader: CellReader): string | undefined {
  // As text alone: what a guard keeps in front of a text is no part of an id.
  const text = cleanText(writtenText(value), reader);
  if (text.includes(';') || text.includes('->')) {
    reader.problems.add('idInvalid', reader.place(), { value: text, expected: expect('idText') });
    return undefined;
  }
  return withinLimit(text, NAME_LIMIT, reader);
}

function withinLimit(text: string, limit: number, { problems, place }: CellReader): string | undefined {
  if (text.length <= limit || characterCount(text) <= limit) return text;
  const params = { limit, count: characterCount(text) };
  problems.add('tooLong', place(), { value: `${text.slice(0, 60)}…`, params, expected: expect('shorter', { limit }) });
  return undefined;
}

function readOne(value: RawValue, reader: CellReader): string | null | undefined {
  const parts = cleanText(value, reader)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length <= 1) return parts[0] ?? null;
  reader.problems.add('tooMany', reader.place(), { value: writtenText(value), expected: expect('one') });
  return undefined;
}

function readList(value: RawValue, reader: CellReader): readonly string[] {
  const { problems, place } = reader;
  const parts = cleanText(value, reader).split(';');
  const ids = new Set<string>();
  let trimmed = false;
  for (const part of parts) {
    const id = part.trim();
    if (id !== part) trimmed = true;
    if (id === '') continue;
    if (ids.has(id))
      problems.add('listedTwice', place(), { value: writtenText(value), params: { id }, expected: expect('onceOnly') });
    ids.add(id);
  }
  if (trimmed) problems.add('trimmed', place(), { value: writtenText(value), params: { read: [...ids].join(';') } });
  return [...ids];
}

function numberOf(value: RawValue, expected: Expected, reader: CellReader): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value?.type === 'masked') return value.value;
  const { problems, place } = reader;
  const written = writtenText(value).trim();
  const reading = typeof value === 'string' ? readDecimal(written) : { ok: false as const, suggestion: null };
  if (!reading.ok) {
    problems.add('notANumber', place(), { value: written, suggestion: reading.suggestion, expected });
    return null;
  }
  if (reading.doubtful) {
    const params = { read: String(reading.value).replace('.', ',') };
    problems.add('dotRead', place(), { value: written, params, expected: expect('numberWithoutDot') });
  }
  return reading.value;
}

function wholeNumberOf(value: RawValue, expected: Expected, reader: CellReader): number | null {
  const number = numberOf(value, expected, reader);
  if (number === null || Number.isSafeInteger(number)) return number;
  reader.problems.add('notWhole', reader.place(), { value: writtenText(value).trim(), expected });
  return null;
}

function readAnswer(value: RawValue, reader: CellReader): number | undefined {
  const number = wholeNumberOf(value, expect('answer'), reader);
  if (number === null) return undefined;
  if (number >= 1 && number <= 5) return number;
  reader.problems.add('answerOutside', reader.place(), {
    value: writtenText(value).trim(),
    expected: expect('answer'),
  });
  return undefined;
}

function readWhole(value: RawValue, least: number | null, reader: CellReader): number | undefined {
  const expected = least === null ? expect('wholeNumber') : expect('atLeast', { limit: least });
  const number = wholeNumberOf(value, expected, reader);
  if (number === null) return undefined;
  const written = writtenText(value).trim();
  const tooSmall = number < (least ?? -WHOLE_LIMIT);
  if (!tooSmall && number <= WHOLE_LIMIT) return number;
  const limit = tooSmall ? (least ?? -WHOLE_LIMIT) : WHOLE_LIMIT;
  reader.problems.add(tooSmall ? 'numberTooSmall' : 'numberTooLarge', reader.place(), {
    value: written,
    params: { limit },
    expected: expect(tooSmall ? 'atLeast' : 'atMost', { limit }),
  });
  return undefined;
}

function readField(value: RawValue, rule: FieldRule, reader: CellReader): FieldValue | undefined {
  switch (rule.type) {
    case 'text':
      return withinLimit(cleanText(value, reader), rule.most, reader);
    case 'decimal':
      return numberOf(value, expect('number'), reader) ?? undefined;
    case 'integer':
      return readWhole(value, rule.least, reader);
    case 'date':
      return readDateCell(value, reader);
    case 'flag':
      return readFlag(value, reader);
    case 'choice':
      return readChoice(value, rule.values, reader);
    default:
      return rule satisfies never;
  }
}

function readDateCell(value: RawValue, { problems, place }: CellReader): string | undefined {
  const written = writtenText(value).trim();
  if (typeof value === 'object' && value?.type === 'date') {
    if (value.iso !== null) return value.iso;
    problems.add('notADate', place(), { value: written, expected: expect('date') });
    return undefined;
  }
  const reading =
    typeof value === 'string' ? readDate(written) : ({ ok: false, impossible: null, suggestion: null } as const);
  if (reading.ok) return reading.iso;
  const details = { value: written, suggestion: reading.suggestion, expected: expect('date') };
  if (reading.impossible) problems.add('impossibleDate', place(), { ...details, params: { ...reading.impossible } });
  else problems.add('notADate', place(), details);
  return undefined;
}

function readFlag(value: RawValue, { problems, place }: CellReader): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const written = writtenText(value);
  const folded = foldCase(written);
  if (YES.has(folded)) return true;
  if (NO.has(folded)) return false;
  const suggestion = folded.length > 1 ? nearestOf(folded, ['ja', 'nej', 'yes', 'no']) : null;
  problems.add('notListed', place(), {
    value: written.trim(),
    suggestion,
    expected: expect('oneOf', { danish: 'ja, nej', english: 'yes, no' }),
  });
  return undefined;
}

function readChoice(value: RawValue, values: readonly string[], { problems, place }: CellReader): string | undefined {
  const written = writtenText(value).trim();
  const folded = foldCase(written);
  const names = new Map(
    values.flatMap((name) => [[DANISH_VALUES[name] ?? name, name] as const, [name, name] as const]),
  );
  const found = names.get(folded);
  if (found !== undefined) return found;
  const alike = [...names.keys()].find((name) => foldHeader(name) === foldHeader(written));
  const suggestion = alike ?? (folded.length > 2 ? nearestOf(folded, names.keys()) : null);
  const danish = values.map((name) => DANISH_VALUES[name] ?? name).join(', ');
  const expected = expect('oneOf', { danish, english: values.join(', ') });
  problems.add('notListed', place(), { value: written, suggestion, expected });
  return undefined;
}
