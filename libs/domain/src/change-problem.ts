import type { FieldValue, SettableKind } from './change';
import type { LinkKind } from './links';

/** Everything that can be wrong with a list of changes. The sentence for each is made by `wording`. */
export const CHANGE_PROBLEM_CODES = [
  /** `add` of a node that is there. */
  'NODE_EXISTS',
  /** `set` or `remove` of a node (or cascade link) that is not there. */
  'NODE_MISSING',
  /** `set` of a field that the kind has not. */
  'FIELD_UNKNOWN',
  /** `set` where the present value (`present`) is not `expected`: somebody else changed it. */
  'VALUE_CONFLICT',
  /** `link` of a pair that is linked. */
  'LINK_EXISTS',
  /** `unlink` of a pair that is not linked. */
  'LINK_MISSING',
  /** A link to or from (`id`, of kind `kind`) a node that is not there. */
  'LINK_END_MISSING',
  /** Empty, not trimmed, over `limit` characters, or with `;`, `->` or a control character in it. */
  'ID_INVALID',
  'VALUE_REQUIRED',
  /** Not of the field's type (`type`). */
  'VALUE_WRONG_TYPE',
  /** Over `limit` characters. */
  'VALUE_TOO_LONG',
  /** Not one of `allowed`. */
  'VALUE_NOT_LISTED',
  /** Under `limit`. */
  'VALUE_TOO_SMALL',
  /** Over `limit`. */
  'VALUE_TOO_LARGE',
  /** A text with space at its ends or with control characters in it, which a workbook would not give back. */
  'VALUE_UNTIDY',
  /** Fewer than 2 levels or more than 8 (`ids`). */
  'LEVEL_COUNT',
  /** Two levels (`id` and `ids`) of one rank. */
  'RANK_TAKEN',
  /** A leader without a level. */
  'LEVEL_REQUIRED',
  /** More than one (`ids`) where at most one is allowed. */
  'LINK_TOO_MANY',
  /** A network anchored more than once (`ids`). */
  'ANCHOR_TOO_MANY',
  /** A record about what is not there (`other`). */
  'SUBJECT_MISSING',
  /** A goal with parents, none of them primary. */
  'PRIMARY_MISSING',
  /** A goal with several primary parents (`ids`). */
  'PRIMARY_TOO_MANY',
  /** A cycle, written out in `ids` from one node back to itself. */
  'CYCLE',
] as const;
export type ChangeProblemCode = (typeof CHANGE_PROBLEM_CODES)[number];

/** One thing that is wrong with a list of changes, or with the graph that it would give. */
export interface ChangeProblem {
  readonly code: ChangeProblemCode;
  /** The place in the list (from 0) of the change that causes it: the last one that touched the thing. */
  readonly change: number;
  readonly kind: SettableKind;
  readonly id: string;
  readonly field?: string;
  readonly link?: LinkKind;
  /** The id at the other end of the link. */
  readonly other?: string;
  readonly ids?: readonly string[];
  readonly value?: FieldValue;
  readonly expected?: FieldValue;
  readonly present?: FieldValue;
  readonly limit?: number;
  readonly allowed?: readonly string[];
  readonly type?: 'text' | 'integer' | 'decimal' | 'date' | 'flag';
}
