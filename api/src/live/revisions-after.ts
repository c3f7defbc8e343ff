import { DomainError } from '@kaskade/domain';
import { READ_AFTER } from '../graph/revisions.cypher';
import { readVersion, type Version } from '../graph/revisions.repository';
import { contentOf, revisionOut, type StoredRevision } from '../graph/stored-revision';
import type { FeedEndReason, Revision } from '../graphql/generated/schema';
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
  const rows = await tx.run<StoredRevision>(READ_AFTER, {
    workspace,
    epoch: integer(after.epoch),
    after: integer(after.revision),
    until: integer(until),
  });
  const revisions: Revision[] = [];
  let total = 0;
  for (const row of rows) {
    if (row.revision !== after.revision + 1 + revisions.length || !row.data) break;
    const content = contentOf(row);
    total += content?.changes.length ?? Infinity;
    if (total > CHANGES_OUT_LIMIT) return revisions.length > 0 ? { revisions, more: true, end: null } : ending('large');
    revisions.push(revisionOut(row, content, content?.changes ?? []));
  }
  if (revisions.length === 0) return ending('missing');
  const reached = after.revision + revisions.length;
  return { revisions, more: reached < present.revision, end: null };
}
