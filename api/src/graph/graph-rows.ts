import {
  FIELD_RULES,
  fieldNames,
  fieldsOf,
  LINK_RULES,
  type FieldValue,
  type LinkKind,
  type ItemKind,
  type ItemOf,
  type Settings,
  type CascadeFields,
} from '@kaskade/domain';
import { integer, type Row } from '../neo4j/store';

/** The label of each kind of node (method.md section 1), and of each kind of record. */
export const LABELS: { readonly [K in ItemKind]: string } = {
  level: 'Level',
  unit: 'OrgUnit',
  leader: 'Leader',
  pejlemaerke: 'Pejlemaerke',
  goal: 'Goal',
  initiative: 'Initiative',
  network: 'Network',
  aside: 'Aside',
  agreement: 'Agreement',
};

/** The relationship of each kind of link (method.md section 1); the labels at its ends tell apart those of one name. */
export const RELATIONSHIPS: { readonly [L in LinkKind]: string } = {
  partOf: 'PART_OF',
  leaderLevel: 'AT_LEVEL',
  goalLevel: 'AT_LEVEL',
  inUnit: 'IN_UNIT',
  reportsTo: 'REPORTS_TO',
  owns: 'OWNS',
  cascadesTo: 'CASCADES_TO',
  goalSupports: 'SUPPORTS',
  initiativeSupports: 'SUPPORTS',
  realises: 'REALISES',
  responsibleFor: 'RESPONSIBLE_FOR',
  memberOf: 'MEMBER_OF',
  facilitates: 'FACILITATES',
  anchoredInLeader: 'ANCHORED_IN',
  anchoredInUnit: 'ANCHORED_IN',
  addressesPejlemaerke: 'ADDRESSES',
  addressesGoal: 'ADDRESSES',
};

export const labelFrom = (link: LinkKind): string => LABELS[LINK_RULES[link].from];
export const labelTo = (link: LinkKind): string => LABELS[LINK_RULES[link].to];

/** A value as the store takes it: whole numbers as integers; null means no such property. */
function stored(kind: keyof typeof FIELD_RULES, field: string, value: FieldValue): unknown {
  const rule = (FIELD_RULES[kind] as Readonly<Record<string, { type: string }>>)[field];
  return rule?.type === 'integer' && typeof value === 'number' ? integer(value) : value;
}

/** The properties of a node: its fields that have a value, its id and its workspace. */
export function nodeRow(workspace: string, kind: ItemKind, node: ItemOf[ItemKind]): Row {
  const values = fieldsOf(node);
  const row: Record<string, unknown> = { workspace, id: node.id };
  for (const field of fieldNames(kind)) if (values[field] !== null) row[field] = stored(kind, field, values[field]!);
  return row;
}

/** The properties of a cascade relationship: its fields that have a value. */
export function cascadeRow(fields: CascadeFields): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The settings as properties of the workspace's node; null where there is none. */
export function settingsRow(settings: Settings): Row {
  const values = fieldsOf(settings);
  return Object.fromEntries(fieldNames('settings').map((field) => [field, stored('settings', field, values[field]!)]));
}
