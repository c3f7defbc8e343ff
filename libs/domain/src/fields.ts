import {
  AGREEMENT_SUBJECTS,
  ASIDE_SUBJECTS,
  DEFAULT_SETTINGS,
  FACILITATIONS,
  GOAL_STATUSES,
  INITIATIVE_STATUSES,
  NETWORK_KINDS,
  NETWORK_STATUSES,
  PARTICIPATIONS,
  ROOMS,
  type ItemKind,
  type ItemOf,
  type Settings,
} from './kinds';
import type { CascadeFields } from './links';
import type { FieldValue, SettableKind } from './change';

/** The longest name, title or id, in characters (workbook.md, Bad input). */
export const NAME_LIMIT = 300;
/** The longest text of any other field, in characters (workbook.md, Bad input). */
export const TEXT_LIMIT = 10_000;
/** The mapping of a foreign sheet is JSON of the product's own making, with a line for every title in the sheet. */
const MAPPING_LIMIT = 1_000_000;

/** The largest whole number of any field: what GraphQL's Int can hold, so that every number that is stored can be asked for. */
export const WHOLE_LIMIT = 2_147_483_647;

/** What a field may hold. `initial` is its value where an `add` leaves it out; a `verbatim` text is not a person's and keeps its every character. */
export type FieldRule = { readonly required: boolean; readonly initial: FieldValue } & (
  | { readonly type: 'text'; readonly most: number; readonly verbatim?: true }
  | { readonly type: 'integer'; readonly least: number | null }
  | { readonly type: 'decimal' }
  | { readonly type: 'date' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
);

const name: FieldRule = { type: 'text', required: true, initial: null, most: NAME_LIMIT };
const shortText: FieldRule = { type: 'text', required: false, initial: null, most: NAME_LIMIT };
const text: FieldRule = { type: 'text', required: false, initial: null, most: TEXT_LIMIT };
const neededText: FieldRule = { ...text, required: true };
const decimal: FieldRule = { type: 'decimal', required: false, initial: null };
const date: FieldRule = { type: 'date', required: false, initial: null };
const whole = (least: number | null): FieldRule => ({ type: 'integer', required: false, initial: null, least });
const choice = (values: readonly string[]): FieldRule => ({ type: 'choice', required: false, initial: null, values });
const needed = (values: readonly string[]): FieldRule => ({ type: 'choice', required: true, initial: null, values });
const status = (values: readonly string[]): FieldRule => ({
  type: 'choice',
  required: true,
  initial: 'active',
  values,
});

type RulesOf<T> = { readonly [F in Exclude<keyof T, 'id'>]: FieldRule };

/** The fields of each kind and what each may hold (method.md section 1, workbook.md). */
export const FIELD_RULES: { readonly [K in ItemKind]: RulesOf<ItemOf[K]> } & {
  readonly cascade: RulesOf<CascadeFields>;
  readonly settings: RulesOf<Settings>;
} = {
  level: { name, rank: { type: 'integer', required: true, initial: null, least: null }, noun: shortText },
  unit: { name, kind: text },
  leader: { name, title: shortText, employees: whole(0), email: text },
  pejlemaerke: { name, framework: text, description: text },
  goal: {
    title: name,
    description: text,
    indicator: text,
    baseline: decimal,
    target: decimal,
    current: decimal,
    measureUnit: text,
    due: date,
    status: status(GOAL_STATUSES),
    stopsHere: { type: 'flag', required: true, initial: false },
    stopsReason: text,
  },
  initiative: { title: name, description: text, start: date, end: date, status: status(INITIATIVE_STATUSES) },
  network: {
    name,
    purpose: text,
    kind: choice(NETWORK_KINDS),
    participation: choice(PARTICIPATIONS),
    scope: text,
    time: text,
    resources: text,
    facilitation: choice(FACILITATIONS),
    consultants: text,
    administration: text,
    started: date,
    restarted: date,
    lastEvaluated: date,
    evaluationMonths: whole(1),
    lifeYears: whole(1),
    status: status(NETWORK_STATUSES),
  },
  aside: {
    code: name,
    about: needed(ASIDE_SUBJECTS),
    subject: neededText,
    reason: neededText,
    date: { ...date, required: true },
  },
  agreement: {
    about: needed(AGREEMENT_SUBJECTS),
    subject: neededText,
    what: neededText,
    who: shortText,
    due: date,
    done: { type: 'flag', required: true, initial: false },
  },
  cascade: {
    primary: { type: 'flag', required: true, initial: false },
    translation: text,
    involvement: { type: 'flag', required: false, initial: null },
    room: choice(ROOMS),
  },
  settings: {
    organisation: shortText,
    asOf: date,
    spanMax: { type: 'integer', required: true, initial: DEFAULT_SETTINGS.spanMax, least: 1 },
    minAnswers: { type: 'integer', required: true, initial: DEFAULT_SETTINGS.minAnswers, least: 5 },
    layerWord: {
      type: 'choice',
      required: true,
      initial: DEFAULT_SETTINGS.layerWord,
      values: ['rockwool', 'insulating'],
    },
    mapping: { type: 'text', required: false, initial: null, most: MAPPING_LIMIT, verbatim: true },
  },
};

/** The rule of one field by its name; undefined when the kind has no such field. */
export function fieldRule(kind: SettableKind, field: string): FieldRule | undefined {
  const rules = FIELD_RULES[kind];
  return Object.hasOwn(rules, field) ? (rules as Readonly<Record<string, FieldRule>>)[field] : undefined;
}

const FIELD_NAMES = Object.fromEntries(
  Object.entries(FIELD_RULES).map(([kind, rules]) => [kind, Object.keys(rules)]),
) as unknown as Readonly<Record<SettableKind, readonly string[]>>;

/** The names of a kind's fields, `id` not among them, in a fixed order. */
export const fieldNames = (kind: SettableKind): readonly string[] => FIELD_NAMES[kind];

/** The values of a node, a cascade link or the settings, by field name. */
export const fieldsOf = (holder: ItemOf[ItemKind] | CascadeFields | Settings): Readonly<Record<string, FieldValue>> =>
  holder as unknown as Readonly<Record<string, FieldValue>>;

/** The number of characters (code points) in a text. */
export function characterCount(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}
