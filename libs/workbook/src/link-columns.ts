import type { LinkKind } from '@kaskade/domain';
import type { NodeSheetKey, SheetKey } from './schema';

/** A column whose cells are links: `row` is the end at which the row's own node stands. */
export interface LinkColumn {
  readonly sheet: NodeSheetKey;
  readonly column: string;
  readonly link: LinkKind;
  readonly row: 'from' | 'to';
  /** The prefix of the ids that become this link, in a column that may point to two sheets. */
  readonly prefix?: Prefix;
}

export const PREFIXES = {
  leader: 'leaders',
  unit: 'units',
  goal: 'goals',
  pejlemaerke: 'pejlemaerker',
} as const satisfies Record<string, SheetKey>;
export type Prefix = keyof typeof PREFIXES;

/** The prefixes that the cells of a column pointing to two sheets may use. */
export const PREFIXES_OF = { anchor: ['leader', 'unit'], addresses: ['goal', 'pejlemaerke'] } as const satisfies Record<
  string,
  readonly Prefix[]
>;

/** Every column of links but `goals.parents`, which shares its links with the `cascade` sheet. */
export const LINK_COLUMNS: readonly LinkColumn[] = [
  { sheet: 'units', column: 'parent', link: 'partOf', row: 'from' },
  { sheet: 'leaders', column: 'level', link: 'leaderLevel', row: 'from' },
  { sheet: 'leaders', column: 'unit', link: 'inUnit', row: 'from' },
  { sheet: 'leaders', column: 'reports_to', link: 'reportsTo', row: 'from' },
  { sheet: 'goals', column: 'level', link: 'goalLevel', row: 'from' },
  { sheet: 'goals', column: 'owners', link: 'owns', row: 'to' },
  { sheet: 'goals', column: 'pejlemaerker', link: 'goalSupports', row: 'from' },
  { sheet: 'initiatives', column: 'responsible', link: 'responsibleFor', row: 'to' },
  { sheet: 'initiatives', column: 'goals', link: 'realises', row: 'from' },
  { sheet: 'initiatives', column: 'pejlemaerker', link: 'initiativeSupports', row: 'from' },
  { sheet: 'networks', column: 'anchor', link: 'anchoredInLeader', row: 'from', prefix: 'leader' },
  { sheet: 'networks', column: 'anchor', link: 'anchoredInUnit', row: 'from', prefix: 'unit' },
  { sheet: 'networks', column: 'facilitators', link: 'facilitates', row: 'to' },
  { sheet: 'networks', column: 'members', link: 'memberOf', row: 'to' },
  { sheet: 'networks', column: 'addresses', link: 'addressesGoal', row: 'from', prefix: 'goal' },
  { sheet: 'networks', column: 'addresses', link: 'addressesPejlemaerke', row: 'from', prefix: 'pejlemaerke' },
];
