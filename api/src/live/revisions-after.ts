import { DomainError } from '@kaskade/domain';
import { changesOut } from '../graph/change-output';
import { unpackRevision } from '../graph/revision-format';
import { READ_AFTER } from '../graph/revisions.cypher';
import { readVersion, type Version } from '../graph/revisions.repository';
import type { FeedEndReason, Revision, RevisionKind } from '../graphql/generated/schema';
import { integer, type Transaction } from '../neo4j/store';

/** Further behind than this the whole graph is there sooner. */
export const FAR_LIMIT = 1_000;
/** The most changes that go out at once. */
export const CHANGES_OUT_LIMIT = 5_000;

/** What follows a version: revisions without a gap, whether there are more, and why nothing can follow. */
export interface After {
  readonly revisions: readonly Revision[];
  readonly more: boolean;
  readonly end: FeedEndReason | null;
}

interface Stored extends Version {
  readonly operation: string;
  readonly actor: string;
  readonly name: string | null;
  readonly at: string;
  /** Null in rows that were written before there was such a thing. */
  readonly kind: RevisionKind | null;
  readonly of: string | null;
  readonly cells: boolean | null;
  readonly format: number;
  readonly count: number;
  readonly data: Uint8Array | null;
}

const ending = (end: FeedEndReason): After => ({ revisions: [], more: false, end });

/** Reads up to `first` revisions after a version. What cannot be read ends it; what can be read before that comes first. */
export async function revisionsAfter(
  tx: Transaction,
  workspace: string,
  after: Version,
  first: number,
): Promise<After> {
  const present = await readVersion(tx, workspace).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
    throw error;
  });
  if (!present) return ending('removed');
  if (present.epoch !== after.epoch) return ending('epoch');
  if (present.revision < after.revision) return ending('missing');
  if (present.revision - after.revision > FAR_LIMIT) return ending('far');
  if (present.revision === after.revision) return { revisions: [], more: false, end: null };
  const until = Math.min(after.revision + first, present.revision);
  const rows = await tx.run<Stored>(READ_AFTER, {
    workspace,
    epoch: integer(after.epoch),
    after: integer(after.revision),
    until: integer(until),
  });
  const revisions: Revision[] = [];
  let total = 0;
  for (const row of rows) {
    if (row.revision !== after.revision + 1 + revisions.length || !row.data) break;
    const content = row.count === 1 ? unpackRevision(row.format, [row.data]) : null;
    total += content?.changes.length ?? Infinity;
    if (total > CHANGES_OUT_LIMIT) return revisions.length > 0 ? { revisions, more: true, end: null } : ending('large');
    revisions.push({
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
      changes: changesOut(content!),
    });
  }
  if (revisions.length === 0) return ending('missing');
  const reached = after.revision + revisions.length;
  return { revisions, more: reached < present.revision, end: null };
}
