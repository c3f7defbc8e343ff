import type { Change, FieldValue } from '@kaskade/domain';
import type * as Wire from '../src/graphql/generated/schema';

/** A change as it comes over the wire. */
export type ChangeOut = Wire.Change;

const valueOf = (value: Wire.Value | null | undefined): FieldValue =>
  value ? (value.text ?? value.number ?? value.flag ?? null) : null;

const fieldsOf = (fields: readonly Wire.FieldValue[]): Record<string, FieldValue> =>
  Object.fromEntries(fields.map(({ field, value }) => [field, valueOf(value)]));

/** What a browser makes of it. */
export function changeOf(out: ChangeOut): Change {
  switch (out.__typename) {
    case 'AddedNode':
      return { type: 'add', kind: out.kind, id: out.id, fields: fieldsOf(out.fields) };
    case 'SetField': {
      const { holder: kind, id, field, was, is } = out;
      return { type: 'set', kind, id, field, from: valueOf(was), to: valueOf(is) };
    }
    case 'RemovedNode':
      return { type: 'remove', kind: out.kind, id: out.id };
    case 'AddedLink': {
      const { link, from, to, fields } = out;
      return { type: 'link', link, from, to, ...(fields.length > 0 && { fields: fieldsOf(fields) }) };
    }
    case 'RemovedLink':
      return { type: 'unlink', link: out.link, from: out.from, to: out.to };
    default:
      throw new Error('no __typename');
  }
}
