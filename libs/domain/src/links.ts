import type { NodeKind, Room } from './kinds';

/**
 * What may be linked to what. `from` and `to` are node kinds; `most: 1` where a node has at most one such link going out.
 * `anchored…` and `addresses…` are one relationship of method.md each, split by the kind they point to.
 */
export const LINK_RULES = {
  partOf: { from: 'unit', to: 'unit', most: 1, acyclic: true },
  leaderLevel: { from: 'leader', to: 'level', most: 1, acyclic: false },
  goalLevel: { from: 'goal', to: 'level', most: 1, acyclic: false },
  inUnit: { from: 'leader', to: 'unit', most: 1, acyclic: false },
  reportsTo: { from: 'leader', to: 'leader', most: 1, acyclic: true },
  owns: { from: 'leader', to: 'goal', most: null, acyclic: false },
  cascadesTo: { from: 'goal', to: 'goal', most: null, acyclic: true },
  goalSupports: { from: 'goal', to: 'pejlemaerke', most: null, acyclic: false },
  initiativeSupports: { from: 'initiative', to: 'pejlemaerke', most: null, acyclic: false },
  realises: { from: 'initiative', to: 'goal', most: null, acyclic: false },
  responsibleFor: { from: 'leader', to: 'initiative', most: null, acyclic: false },
  memberOf: { from: 'leader', to: 'network', most: null, acyclic: false },
  facilitates: { from: 'leader', to: 'network', most: null, acyclic: false },
  anchoredInLeader: { from: 'network', to: 'leader', most: 1, acyclic: false },
  anchoredInUnit: { from: 'network', to: 'unit', most: 1, acyclic: false },
  addressesPejlemaerke: { from: 'network', to: 'pejlemaerke', most: null, acyclic: false },
  addressesGoal: { from: 'network', to: 'goal', most: null, acyclic: false },
} as const satisfies Record<string, { from: NodeKind; to: NodeKind; most: 1 | null; acyclic: boolean }>;

export type LinkKind = keyof typeof LINK_RULES;
export const LINK_KINDS = Object.keys(LINK_RULES) as readonly LinkKind[];

/** The fields of a cascade link parent → child. `primary` is true on exactly one link of each goal that has parents. */
export interface CascadeFields {
  readonly primary: boolean;
  /** What the goal means here, in the lower level's own words. */
  readonly translation: string | null;
  /** Did the lower level take part in forming it; null: not said. */
  readonly involvement: boolean | null;
  readonly room: Room | null;
}

/** `parent->child`, the id of a cascade link in changes and findings. */
export const cascadeId = (parent: string, child: string): string => `${parent}->${child}`;

/** The parent and the child of a cascade link's id; null when the text is no such id. Ids never hold `->`, so the first one separates. */
export function cascadeEnds(id: string): readonly [parent: string, child: string] | null {
  const at = id.indexOf('->');
  return at < 0 ? null : [id.slice(0, at), id.slice(at + 2)];
}
