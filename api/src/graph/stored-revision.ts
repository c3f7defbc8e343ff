import type { Change } from '@kaskade/domain';
import type { Revision, RevisionKind } from '../graphql/generated/schema';
import { changesOut } from './change-output';
import { unpackRevision, type RevisionContent } from './revision-format';
import type { Version } from './revisions.repository';
import { nodesOf, subjectOf } from './touched-nodes';

/** A revision as it is read to be shown, with the first part of its content. Old rows have less. */
export interface StoredRevision extends Version {
  readonly operation: string;
  readonly actor: string;
  readonly name: string | null;
  readonly at: string;
  readonly kind: RevisionKind | null;
  readonly of: string | null;
  readonly cells: boolean | null;
  readonly file: string | null;
  readonly count: number | null;
  readonly format: number;
  readonly parts: number;
  readonly data: Uint8Array | null;
}

/** What a revision holds; null where that is more than one part, too large to be shown. */
export const contentOf = ({ format, parts, data }: StoredRevision): RevisionContent | null =>
  parts === 1 && data ? unpackRevision(format, [data]) : null;

/** A revision as it goes out, with some of its changes. */
export function revisionOut(row: StoredRevision, content: RevisionContent | null, shown: readonly Change[]): Revision {
  const names = content?.names ?? [];
  const spokenOf = new Set(shown.flatMap((change) => nodesOf(change).map(subjectOf)));
  return {
    __typename: 'Revision',
    epoch: row.epoch,
    revision: row.revision,
    operation: row.operation,
    actor: row.actor,
    name: row.name,
    at: row.at,
    kind: row.kind ?? 'change',
    of: row.of,
    // Nobody knows of an old one.
    cells: row.cells ?? true,
    file: row.file,
    count: row.count ?? content?.changes.length ?? null,
    changes: changesOut(shown, names),
    names: names
      .filter(([kind, id]) => spokenOf.has(subjectOf({ kind, id })))
      .map(([kind, id, name]) => ({ kind, id, name })),
  };
}
