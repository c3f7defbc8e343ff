import type { Change, FieldValue } from '@kaskade/domain';
import type * as Out from '../graphql/generated/schema';
import { subjectOf, type NodeName } from './touched-nodes';

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

/** Changes as they go out; `names` says what the removed nodes were called. */
export function changesOut(changes: readonly Change[], names: readonly NodeName[]): Out.Change[] {
  const called = new Map(names.map(([kind, id, name]) => [subjectOf({ kind, id }), name]));
  return changes.map((change) => changeOut(change, called));
}

function changeOut(change: Change, called: ReadonlyMap<string, string>): Out.Change {
  switch (change.type) {
    case 'add':
      return { __typename: 'AddedNode', kind: change.kind, id: change.id, fields: valuesOf(change.fields) };
    case 'set': {
      const { kind, id, field, from, to } = change;
      return { __typename: 'SetField', holder: kind, id, field, was: valueOf(from), is: valueOf(to) };
    }
    case 'remove': {
      const { kind, id } = change;
      return { __typename: 'RemovedNode', kind, id, name: called.get(subjectOf({ kind, id })) ?? null };
    }
    case 'link': {
      const { link, from, to, fields = {} } = change;
      return { __typename: 'AddedLink', link, from, to, fields: valuesOf(fields) };
    }
    case 'unlink':
      return { __typename: 'RemovedLink', link: change.link, from: change.from, to: change.to };
  }
}
