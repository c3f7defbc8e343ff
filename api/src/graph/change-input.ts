import { cascadeId, DomainError, type Change, type FieldValue, type ItemKind } from '@kaskade/domain';
import type { ChangeInput } from '../graphql/generated/schema';

type Fields = Readonly<Record<string, FieldValue>>;

/** `@oneOf`: exactly one entry has a value. */
function theOne<T extends object>(input: T): readonly [keyof T & string, NonNullable<T[keyof T]>] {
  const [entry] = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  if (!entry) throw new DomainError('INVALID', { reason: 'CHANGE_EMPTY' });
  return entry as [keyof T & string, NonNullable<T[keyof T]>];
}

function added(kind: ItemKind, { id, ...fields }: { readonly id: string }): Change {
  return { type: 'add', kind, id, fields: given(fields) };
}

/** Without what was left out. */
const given = (fields: object): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function set(kind: Extract<Change, { type: 'set' }>['kind'], id: string, input: object): Change {
  const [field, value] = theOne(input as Record<string, { from?: FieldValue; to?: FieldValue }>);
  return { type: 'set', kind, id, field, from: value.from ?? null, to: value.to ?? null };
}

/** One step of a list of changes as it came over the wire, in the words of the domain. */
export function changeOf(input: ChangeInput): Change {
  const { addLevel, addUnit, addLeader, addPejlemaerke, addGoal, addInitiative, addNetwork, addAside, addAgreement } =
    input;
  if (addLevel) return added('level', addLevel);
  if (addUnit) return added('unit', addUnit);
  if (addLeader) return added('leader', addLeader);
  if (addPejlemaerke) return added('pejlemaerke', addPejlemaerke);
  if (addGoal) return added('goal', addGoal);
  if (addInitiative) return added('initiative', addInitiative);
  if (addNetwork) return added('network', addNetwork);
  if (addAside) return added('aside', addAside);
  if (addAgreement) return added('agreement', addAgreement);
  const { setLevel, setUnit, setLeader, setPejlemaerke, setGoal, setInitiative, setNetwork, setCascade, setSettings } =
    input;
  if (setLevel) return set('level', setLevel.id, setLevel.field);
  if (setUnit) return set('unit', setUnit.id, setUnit.field);
  if (setLeader) return set('leader', setLeader.id, setLeader.field);
  if (setPejlemaerke) return set('pejlemaerke', setPejlemaerke.id, setPejlemaerke.field);
  if (setGoal) return set('goal', setGoal.id, setGoal.field);
  if (setInitiative) return set('initiative', setInitiative.id, setInitiative.field);
  if (setNetwork) return set('network', setNetwork.id, setNetwork.field);
  const { setAside, setAgreement } = input;
  if (setAside) return set('aside', setAside.id, setAside.field);
  if (setAgreement) return set('agreement', setAgreement.id, setAgreement.field);
  if (setCascade) return set('cascade', cascadeId(setCascade.parent, setCascade.child), setCascade.field);
  if (setSettings) return set('settings', 'workspace', setSettings.field);
  const { remove, link, unlink, cascade } = input;
  if (remove) return { type: 'remove', kind: remove.kind, id: remove.id };
  if (link) return { type: 'link', link: link.link, from: link.from, to: link.to };
  if (unlink) return { type: 'unlink', link: unlink.link, from: unlink.from, to: unlink.to };
  if (cascade) {
    const { parent, child, ...fields } = cascade;
    return {
      type: 'link',
      link: 'cascadesTo',
      from: parent,
      to: child,
      fields: given(fields),
    };
  }
  throw new DomainError('INVALID', { reason: 'CHANGE_EMPTY' });
}
