import { dateParts, DomainError, type IsoDate } from '@kaskade/domain';
import type { Clock } from '../clock';
import { READ_CHANGERS, READ_HISTORY } from '../graph/revisions.cypher';
import { readVersion } from '../graph/revisions.repository';
import { contentOf, revisionOut, type StoredRevision } from '../graph/stored-revision';
import { subjectOf, touches, type NodeRef } from '../graph/touched-nodes';
import type { Changer, Revision } from '../graphql/generated/schema';
import { integer, type Transaction } from '../neo4j/store';

/** What of the history is asked for; null: no matter. */
export interface HistoryQuestion {
  readonly subject: NodeRef | null;
  readonly actor: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly before: number | null;
  readonly first: number;
}

/** Revisions, the newest first, and the number to go on before; null: there are no more. */
export interface History {
  readonly revisions: readonly Revision[];
  readonly before: number | null;
}

/** The most changes of one revision that are shown, and the most revisions at once. */
export const SHOWN_CHANGES = 100;
export const MOST_REVISIONS = 100;
const MOST_CHANGERS = 500;
const LARGEST_NUMBER = 2_147_483_647;

/** Reads a page of a workspace's history. Throws NOT_FOUND, INVALID. */
export async function readHistory(
  tx: Transaction,
  workspace: string,
  { subject, actor, from, to, before, first }: HistoryQuestion,
  { startOf }: Pick<Clock, 'startOf'>,
): Promise<History> {
  if (first < 1 || first > MOST_REVISIONS)
    throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'first', limit: MOST_REVISIONS });
  for (const day of [from, to])
    if (day !== null && !dateParts(day)) throw new DomainError('INVALID', { reason: 'DATE' });
  const { epoch } = await readVersion(tx, workspace);
  const wanted = subject && subjectOf(subject);
  const rows = await tx.run<StoredRevision>(READ_HISTORY, {
    workspace,
    epoch: integer(epoch),
    subject: wanted,
    actor,
    from: from && startOf(from),
    until: to && startOf(to, 1),
    before: integer(before ?? LARGEST_NUMBER),
    first: integer(first + 1),
  });
  const page = rows.slice(0, first);
  const revisions = page.flatMap((row): Revision[] => {
    const content = contentOf(row);
    if (!content) return [revisionOut(row, null, [])];
    const { changes, restore } = content;
    const touching = wanted === null ? changes : changes.filter((change) => touches(change, wanted, restore));
    // An old one of which only its content says that it does not touch the subject.
    if (wanted !== null && touching.length === 0) return [];
    return [revisionOut(row, content, touching.slice(0, SHOWN_CHANGES))];
  });
  return { revisions, before: rows.length > first ? page.at(-1)!.revision : null };
}

/** Who has changed anything in a workspace, who did last first. Throws NOT_FOUND. */
export async function readChangers(tx: Transaction, workspace: string): Promise<Changer[]> {
  const { epoch } = await readVersion(tx, workspace);
  return tx.run<Changer>(READ_CHANGERS, { workspace, epoch: integer(epoch), first: integer(MOST_CHANGERS) });
}
