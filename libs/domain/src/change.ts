import type { ItemKind } from './kinds';
import type { CascadeFields, LinkKind } from './links';

export type FieldValue = string | number | boolean | null;

/** The kinds whose fields `set` can change: nodes, records, the cascade link (`id` is `parent->child`) and the settings (`id` is `workspace`). */
export type SettableKind = ItemKind | 'cascade' | 'settings';

/** One step of a list of changes. A list is applied whole or not at all. */
export type Change =
  | {
      readonly type: 'add';
      readonly kind: ItemKind;
      readonly id: string;
      readonly fields: Readonly<Record<string, FieldValue>>;
    }
  | {
      readonly type: 'set';
      readonly kind: SettableKind;
      readonly id: string;
      readonly field: string;
      readonly from: FieldValue;
      readonly to: FieldValue;
    }
  | { readonly type: 'remove'; readonly kind: ItemKind; readonly id: string }
  | {
      readonly type: 'link';
      readonly link: LinkKind;
      readonly from: string;
      readonly to: string;
      /** Only of `cascadesTo`; fields left out take their default (false, null). */
      readonly fields?: Partial<CascadeFields>;
    }
  | { readonly type: 'unlink'; readonly link: LinkKind; readonly from: string; readonly to: string };
