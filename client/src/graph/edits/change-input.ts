import { cascadeEnds, type Change, type FieldValue, type ItemKind } from '@kaskade/domain';
import type { ChangeInput, RevisionFieldsFragment } from '../../generated/graphql';

const NAMES: { readonly [K in ItemKind]: string } = {
  level: 'Level',
  unit: 'Unit',
  leader: 'Leader',
  pejlemaerke: 'Pejlemaerke',
  goal: 'Goal',
  initiative: 'Initiative',
  network: 'Network',
  aside: 'Aside',
  agreement: 'Agreement',
};

/** A change as the contract takes it in: one entry, by kind. The domain's fields are the contract's, which the API's tests hold. */
export function changeInput(change: Change): ChangeInput {
  return entry(change) as ChangeInput;
}

function entry(change: Change): object {
  switch (change.type) {
    case 'add':
      return { [`add${NAMES[change.kind]}`]: { id: change.id, ...change.fields } };
    case 'set': {
      const { kind, id, from, to } = change;
      const field = { [change.field]: { from, to } };
      if (kind === 'settings') return { setSettings: { field } };
      if (kind !== 'cascade') return { [`set${NAMES[kind]}`]: { id, field } };
      const [parent, child] = cascadeEnds(id)!;
      return { setCascade: { parent, child, field } };
    }
    case 'remove':
      return { remove: { kind: change.kind, id: change.id } };
    case 'link': {
      const { link, from, to, fields } = change;
      return link === 'cascadesTo' ? { cascade: { parent: from, child: to, ...fields } } : { link: { link, from, to } };
    }
    case 'unlink':
      return { unlink: { link: change.link, from: change.from, to: change.to } };
  }
}

type Told = RevisionFieldsFragment['changes'][number];
type ToldValue = { readonly text: string | null; readonly number: number | null; readonly flag: boolean | null };

/** A change as the contract tells of it, in the words of the domain. */
export function changeOf(told: Told): Change {
  switch (told.__typename) {
    case 'AddedNode':
      return { type: 'add', kind: told.kind, id: told.id, fields: fieldsOf(told.fields) };
    case 'SetField': {
      const { holder, id, field } = told;
      return { type: 'set', kind: holder, id, field, from: valueOf(told.was), to: valueOf(told.is) };
    }
    case 'RemovedNode':
      return { type: 'remove', kind: told.kind, id: told.id };
    case 'AddedLink': {
      const { link, from, to } = told;
      return { type: 'link', link, from, to, ...(told.fields.length > 0 && { fields: fieldsOf(told.fields) }) };
    }
    case 'RemovedLink':
      return { type: 'unlink', link: told.link, from: told.from, to: told.to };
  }
}

const valueOf = (value: ToldValue | null): FieldValue => value && (value.text ?? value.number ?? value.flag);

const fieldsOf = (
  fields: readonly { readonly field: string; readonly value: ToldValue | null }[],
): Record<string, FieldValue> => Object.fromEntries(fields.map(({ field, value }) => [field, valueOf(value)]));
