/** What the address says: which screen of which workspace, and how it is looked at. A link or the back button restores all of it. */

export const SCREENS = ['kaskade', 'overblik', 'netvaerk', 'spoergerunde', 'data'] as const;
export type Screen = (typeof SCREENS)[number];

export const ORDERS = ['lines', 'unit', 'pejlemaerke'] as const;
export type Order = (typeof ORDERS)[number];

export const NAMES = ['names', 'positions', 'hidden'] as const;
export type Names = (typeof NAMES)[number];

export const SELECTABLE = ['goal', 'leader', 'unit', 'initiative', 'network', 'pejlemaerke', 'boundary'] as const;
export type SelectedType = (typeof SELECTABLE)[number];
/** A boundary is named by the id of its upper level. */
export interface Selected {
  readonly type: SelectedType;
  readonly id: string;
}

/** The kinds that can be dimmed away by *Vis*. */
export const SHOWN_KINDS = ['goal', 'initiative', 'network'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

export type Direction = 'both' | 'up' | 'down';

export interface View {
  readonly form: 'map' | 'list' | null;
  /** The reporting date the user chose; null: the workspace's own, else today. */
  readonly asOf: string | null;
  /** The map as it was: `1.42`, a revision of an epoch, or a day; null: as it is now. */
  readonly at: string | null;
  /** The map from before that the one on the screen is seen against, said as `at` is; null: none. */
  readonly before: string | null;
  /** The draft of this browser that lies over the map; null: none. */
  readonly draft: string | null;
  readonly order: Order;
  readonly unit: string | null;
  readonly pejlemaerker: readonly string[];
  /** Kinds that are dimmed; empty: all are shown. */
  readonly dimmed: readonly ShownKind[];
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly names: Names;
  readonly selected: Selected | null;
  /** Lineage focus on the selected node, and in which direction; null: off. */
  readonly focus: Direction | null;
  /** Stacks that are opened, `level/unit`. */
  readonly opened: readonly string[];
  readonly language: 'da' | 'en' | null;
}

export const DEFAULT_VIEW: View = {
  form: null,
  asOf: null,
  at: null,
  before: null,
  draft: null,
  order: 'lines',
  unit: null,
  pejlemaerker: [],
  dimmed: [],
  dueFrom: null,
  dueTo: null,
  names: 'names',
  selected: null,
  focus: null,
  opened: [],
  language: null,
};

const FORM = { kort: 'map', liste: 'list' } as const;
const ORDER = { linjer: 'lines', enhed: 'unit', pejlemaerke: 'pejlemaerke' } as const;
const NAME = { navne: 'names', stillinger: 'positions', skjult: 'hidden' } as const;
const DIRECTION = { begge: 'both', op: 'up', ned: 'down' } as const;
const LANGUAGE = { da: 'da', en: 'en' } as const;
const KIND = { maal: 'goal', indsatser: 'initiative', netvaerk: 'network' } as const;
const SELECTED = {
  maal: 'goal',
  leder: 'leader',
  enhed: 'unit',
  indsats: 'initiative',
  netvaerk: 'network',
  pejlemaerke: 'pejlemaerke',
  overgang: 'boundary',
} as const satisfies Record<string, SelectedType>;

function word<T extends Record<string, string>>(words: T, text: string | null): T[keyof T] | null {
  return text !== null && Object.hasOwn(words, text) ? (words[text] as T[keyof T]) : null;
}

function wordOf(words: Record<string, string>, value: string): string {
  return Object.keys(words).find((key) => words[key] === value) ?? value;
}

const ISO = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const date = (text: string | null): string | null => (text !== null && ISO.test(text) ? text : null);

/** `1.42`: the epoch and the revision within it. */
const REVISION = /^\d{1,9}\.\d{1,9}$/;
const moment = (text: string | null): string | null => (text !== null && REVISION.test(text) ? text : date(text));

function selectedOf(text: string | null): Selected | null {
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 1 || colon === text.length - 1) return null;
  const type = word(SELECTED, text.slice(0, colon));
  return type === null ? null : { type, id: text.slice(colon + 1) };
}

/** Reads the view from an address's search parameters; what it does not understand falls back to the default. */
export function viewOf(search: URLSearchParams): View {
  const selected = selectedOf(search.get('valgt'));
  return {
    form: word(FORM, search.get('vis')),
    asOf: date(search.get('pr')),
    at: moment(search.get('dengang')),
    before: moment(search.get('foer')),
    draft: search.get('kladde'),
    order: word(ORDER, search.get('orden')) ?? DEFAULT_VIEW.order,
    unit: search.get('enhed'),
    pejlemaerker: search.getAll('pejlemaerke'),
    dimmed: search.getAll('uden').flatMap((text) => word(KIND, text) ?? []),
    dueFrom: date(search.get('fra')),
    dueTo: date(search.get('til')),
    names: word(NAME, search.get('navne')) ?? DEFAULT_VIEW.names,
    selected,
    focus: selected === null ? null : word(DIRECTION, search.get('linje')),
    opened: search.getAll('aaben'),
    language: word(LANGUAGE, search.get('sprog')),
  };
}

/** Writes a view over the search parameters of an address; defaults are left out, parameters of others are kept. */
export function searchOf(view: View, present: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(present);
  const one = (name: string, value: string | null): void => {
    if (value === null) search.delete(name);
    else search.set(name, value);
  };
  const many = (name: string, values: readonly string[]): void => {
    search.delete(name);
    for (const value of values) search.append(name, value);
  };
  one('vis', view.form && wordOf(FORM, view.form));
  one('pr', view.asOf);
  one('dengang', view.at);
  one('foer', view.before);
  one('kladde', view.draft);
  one('orden', view.order === DEFAULT_VIEW.order ? null : wordOf(ORDER, view.order));
  one('enhed', view.unit);
  many('pejlemaerke', view.pejlemaerker);
  many(
    'uden',
    view.dimmed.map((kind) => wordOf(KIND, kind)),
  );
  one('fra', view.dueFrom);
  one('til', view.dueTo);
  one('navne', view.names === DEFAULT_VIEW.names ? null : wordOf(NAME, view.names));
  one('valgt', view.selected && `${wordOf(SELECTED, view.selected.type)}:${view.selected.id}`);
  one('linje', view.selected && view.focus && wordOf(DIRECTION, view.focus));
  many('aaben', view.opened);
  one('sprog', view.language);
  return search;
}

/** The workspace's id in the path of an address; null where there is none. */
export function workspaceIn(path: string): string | null {
  const id = /^\/w\/([^/]+)/.exec(path)?.[1];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** The address of a workspace's map, or of the page of all workspaces (null): of the present address only the language goes along. */
export function workspaceAddress(workspace: string | null, present: URLSearchParams): string {
  const search = searchOf({ ...DEFAULT_VIEW, language: viewOf(present).language }, new URLSearchParams()).toString();
  const path = workspace === null ? '/' : `/w/${encodeURIComponent(workspace)}/kaskade`;
  return search === '' ? path : `${path}?${search}`;
}

/** Whether what is on the screen is what the store has: the present map, with no draft over it. */
export const isPresent = ({ at, draft }: Pick<View, 'at' | 'draft'>): boolean => at === null && draft === null;

/** Whether a filter dims anything. */
export const isFiltered = (view: View): boolean =>
  view.unit !== null ||
  view.pejlemaerker.length > 0 ||
  view.dimmed.length > 0 ||
  view.dueFrom !== null ||
  view.dueTo !== null;

/** The view with no filter on. */
export const unfiltered: Partial<View> = { unit: null, pejlemaerker: [], dimmed: [], dueFrom: null, dueTo: null };
