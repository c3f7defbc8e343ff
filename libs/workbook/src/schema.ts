import type { NodeKind } from '@kaskade/domain';

export const SHEET_KEYS = [
  'levels',
  'units',
  'leaders',
  'pejlemaerker',
  'goals',
  'cascade',
  'initiatives',
  'networks',
  'answers',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** The sheets whose rows are nodes, so that other cells can point to them. */
export type NodeSheetKey = Exclude<SheetKey, 'cascade' | 'answers'>;

/** What a column's cells hold. `field` is ruled by `FIELD_RULES` of the sheet's kind. */
export type Holds =
  | { readonly type: 'id' }
  | { readonly type: 'field'; readonly field: string }
  | { readonly type: 'level' }
  | { readonly type: 'one'; readonly of: NodeSheetKey }
  | { readonly type: 'many'; readonly of: NodeSheetKey }
  | { readonly type: 'anchor' }
  | { readonly type: 'addresses' }
  | { readonly type: 'answer' };

export interface ColumnRule {
  /** The English header, and the column's name in the code. */
  readonly key: string;
  /** The Danish header that export writes. */
  readonly danish: string;
  readonly also: readonly string[];
  readonly required: boolean;
  readonly holds: Holds;
}

export interface SheetRule {
  readonly key: SheetKey;
  readonly danish: string;
  readonly also: readonly string[];
  readonly required: boolean;
  /** The kind whose `FIELD_RULES` the columns follow; null: of none. */
  readonly kind: NodeKind | 'cascade' | null;
  readonly columns: readonly ColumnRule[];
}

const column = (key: string, danish: string, holds: Holds, more: Partial<ColumnRule> = {}): ColumnRule => ({
  key,
  danish,
  also: [],
  required: false,
  holds,
  ...more,
});
const required = { required: true };
const id = column('id', 'id', { type: 'id' }, required);
const field = (key: string, danish: string, name = key, more: Partial<ColumnRule> = {}): ColumnRule =>
  column(key, danish, { type: 'field', field: name }, more);
const one = (key: string, danish: string, of: NodeSheetKey, more: Partial<ColumnRule> = {}): ColumnRule =>
  column(key, danish, { type: 'one', of }, more);
const many = (key: string, danish: string, of: NodeSheetKey, more: Partial<ColumnRule> = {}): ColumnRule =>
  column(key, danish, { type: 'many', of }, more);
const answer = (key: string, danish: string): ColumnRule => column(key, danish, { type: 'answer' });
const name = field('name', 'navn', 'name', required);
const title = field('title', 'titel', 'title', required);
const description = field('description', 'beskrivelse');
const status = field('status', 'status');
const PARENT_ALSO = ['overordnet_mål'];

/** Every sheet and column of workbook.md, in the order in which export writes them. */
export const SHEETS: { readonly [K in SheetKey]: SheetRule } = {
  levels: {
    key: 'levels',
    danish: 'niveauer',
    also: [],
    required: false,
    kind: 'level',
    columns: [id, name, field('rank', 'rang', 'rank', required)],
  },
  units: {
    key: 'units',
    danish: 'enheder',
    also: [],
    required: false,
    kind: 'unit',
    columns: [id, name, one('parent', 'overenhed', 'units'), field('kind', 'art')],
  },
  leaders: {
    key: 'leaders',
    danish: 'ledere',
    also: [],
    required: true,
    kind: 'leader',
    columns: [
      id,
      name,
      field('title', 'titel'),
      column('level', 'niveau', { type: 'level' }, required),
      one('unit', 'enhed', 'units'),
      one('reports_to', 'refererer_til', 'leaders'),
      field('employees', 'medarbejdere'),
      field('email', 'email'),
    ],
  },
  pejlemaerker: {
    key: 'pejlemaerker',
    danish: 'pejlemærker',
    also: ['markers'],
    required: false,
    kind: 'pejlemaerke',
    columns: [id, name, field('framework', 'ramme'), description],
  },
  goals: {
    key: 'goals',
    danish: 'mål',
    also: [],
    required: true,
    kind: 'goal',
    columns: [
      id,
      title,
      description,
      column('level', 'niveau', { type: 'level' }),
      many('owners', 'ejere', 'leaders'),
      many('parents', 'overmål', 'goals', { also: PARENT_ALSO }),
      many('pejlemaerker', 'pejlemærker', 'pejlemaerker'),
      field('indicator', 'indikator'),
      field('baseline', 'udgangspunkt'),
      field('target', 'måltal'),
      field('current', 'aktuel'),
      field('measure_unit', 'måleenhed', 'measureUnit'),
      field('due', 'frist'),
      status,
      field('stops_here', 'stopper_her', 'stopsHere'),
      field('stops_reason', 'stopper_fordi', 'stopsReason'),
    ],
  },
  cascade: {
    key: 'cascade',
    danish: 'kaskade',
    also: [],
    required: false,
    kind: 'cascade',
    columns: [
      one('parent', 'overmål', 'goals', { ...required, also: PARENT_ALSO }),
      one('child', 'undermål', 'goals', { ...required, also: ['delmål'] }),
      field('primary', 'primær'),
      field('translation', 'oversættelse'),
      field('involvement', 'inddragelse'),
      field('room', 'råderum'),
    ],
  },
  initiatives: {
    key: 'initiatives',
    danish: 'indsatser',
    also: [],
    required: false,
    kind: 'initiative',
    columns: [
      id,
      title,
      description,
      many('responsible', 'ansvarlige', 'leaders'),
      many('goals', 'mål', 'goals'),
      many('pejlemaerker', 'pejlemærker', 'pejlemaerker'),
      field('start', 'start'),
      field('end', 'slut'),
      status,
    ],
  },
  networks: {
    key: 'networks',
    danish: 'netværk',
    also: [],
    required: false,
    kind: 'network',
    columns: [
      id,
      name,
      field('purpose', 'formål'),
      field('kind', 'type'),
      field('participation', 'deltagelse'),
      column('anchor', 'forankring', { type: 'anchor' }),
      field('scope', 'spillerum'),
      field('time', 'tid'),
      field('resources', 'ressourcer'),
      field('facilitation', 'facilitering'),
      many('facilitators', 'facilitatorer', 'leaders'),
      field('consultants', 'konsulenter'),
      field('administration', 'administration'),
      many('members', 'medlemmer', 'leaders'),
      column('addresses', 'arbejder_med', { type: 'addresses' }),
      field('started', 'startet'),
      field('restarted', 'genstartet'),
      field('last_evaluated', 'senest_evalueret', 'lastEvaluated'),
      field('evaluation_months', 'evaluering_måneder', 'evaluationMonths'),
      field('life_years', 'livscyklus_år', 'lifeYears'),
      status,
    ],
  },
  answers: {
    key: 'answers',
    danish: 'svar',
    also: [],
    required: false,
    kind: null,
    columns: [
      one('leader', 'leder', 'leaders', required),
      one('pejlemaerke', 'pejlemærke', 'pejlemaerker', required),
      answer('known', 'kendt'),
      answer('supported', 'bakket_op'),
      answer('acted', 'handlet'),
    ],
  },
};

/** The Danish name of each listed value; a value that is not here is written alike in both languages. */
export const DANISH_VALUES: Readonly<Record<string, string>> = {
  planned: 'planlagt',
  active: 'aktiv',
  achieved: 'nået',
  done: 'gennemført',
  dropped: 'opgivet',
  trial: 'prøve',
  closed: 'afviklet',
  professional: 'faglig',
  cross: 'tværfaglig',
  mandatory: 'obligatorisk',
  voluntary: 'frivillig',
  internal: 'intern',
  external: 'ekstern',
  none: 'ingen',
  decide: 'beslutter',
  co_decide: 'medbeslutter',
  consulted: 'høres',
  informed: 'orienteres',
};

/** The names under which the four default levels are read besides their own. */
export const ENGLISH_LEVEL_NAMES: Readonly<Record<string, string>> = {
  political: 'Political leadership',
  top: 'Top management',
  middle: 'Middle management',
  first_line: 'First-line leadership',
};
