import type { Change, ItemKind } from '@kaskade/domain';
import type { RevisionKind } from '../generated/graphql';

/** One list of changes as the history tells of it. */
export interface PastRevision {
  readonly epoch: number;
  readonly revision: number;
  readonly actor: string;
  /** The name that it was sent with; null: none was. */
  readonly name: string | null;
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly kind: RevisionKind;
  /** The file of an import; null: none. */
  readonly file: string | null;
  /** How many changes it has; null: it is too large to be counted. */
  readonly count: number | null;
  /** Its changes, or those of them that touch what was asked for, as many as the API tells. */
  readonly changes: readonly Change[];
  /** What the nodes that its changes speak of were called before it. */
  readonly names: readonly { readonly kind: ItemKind; readonly id: string; readonly name: string }[];
}
