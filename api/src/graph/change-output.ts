import type { Change, FieldValue } from '@kaskade/domain';
import type * as Out from '../graphql/generated/schema';
import type { RevisionContent } from './revision-format';

const valueOf = (value: FieldValue): Out.Value | null => {
  switch (typeof value) {
    case 'string':
      return { text: value };
    case 'number':
      return { number: value };
    case 'boolean':
      return { flag: value };
    default:
      return null;
  }
};

const valuesOf = (fields: object): Out.FieldValue[] =>
  Object.entries(fields as Readonly<Record<string, FieldValue>>).map(([field, value]) => ({
    field,
    value: valueOf(value),
  }));

/** What a node is called, by the fields that an `add` of it has: its title, else its name. */
const nameIn = (fields: Readonly<Record<string, FieldValue>>): string | null =>
  (fields['title'] ?? fields['name'] ?? null) as string | null;

/** A revision's changes as they go out; `restore` says what the removed nodes were called. */
export function changesOut({ changes, restore }: RevisionContent): Out.Change[] {
  const names = new Map<string, string | null>();
  for (const change of restore)
    if (change.type === 'add') names.set(`${change.kind} ${change.id}`, nameIn(change.fields));
  return changes.map((change) => changeOut(change, names));
}

function changeOut(change: Change, names: ReadonlyMap<string, string | null>): Out.Change {
  switch (change.type) {
    case 'add':
      return { __typename: 'AddedNode', kind: change.kind, id: change.id, fields: valuesOf(change.fields) };
    case 'set': {
      const { kind, id, field, from, to } = change;
      return { __typename: 'SetField', holder: kind, id, field, was: valueOf(from), is: valueOf(to) };
    }
    case 'remove': {
      const { kind, id } = change;
      return { __typename: 'RemovedNode', kind, id, name: names.get(`${kind} ${id}`) ?? null };
    }
    case 'link': {
      const { link, from, to, fields = {} } = change;
      return { __typename: 'AddedLink', link, from, to, fields: valuesOf(fields) };
    }
    case 'unlink':
      return { __typename: 'RemovedLink', link: change.link, from: change.from, to: change.to };
  }
}
