import { gunzipSync, gzipSync } from 'node:zlib';
import {
  DomainError,
  emptyGraph,
  toColumns,
  fromColumns,
  type Change,
  type Graph,
  type GraphColumns,
} from '@kaskade/domain';
import { namesBefore, type NodeName } from './touched-nodes';

/** The largest part of a revision or a checkpoint, in bytes. */
export const PART_BYTES = 1_000_000;
/** The format that is written. A reader for every older one stays. */
export const REVISION_FORMAT = 2;
export const CHECKPOINT_FORMAT = 2;

/** A revision's content: the changes, and what of their inverse does not follow from their `from`s: removed nodes and cascade links, whole. */
export interface RevisionContent {
  readonly changes: readonly Change[];
  readonly restore: readonly Change[];
  /** What the nodes that the changes speak of were called before them; in format 1 only those that were removed. */
  readonly names: readonly NodeName[];
}

/** Packed content: gzip, cut into parts. */
export interface Packed {
  readonly parts: readonly Uint8Array[];
  readonly bytes: number;
}

/** Takes a list of changes with its inverse and the graph that it was applied to, and gives what a revision keeps of them. */
export function revisionContent(
  before: Graph,
  changes: readonly Change[],
  inverse: readonly Change[],
): RevisionContent {
  const takesAway = changes.some(
    (change) => change.type === 'remove' || (change.type === 'unlink' && change.link === 'cascadesTo'),
  );
  // A point set aside ends with whatever touches its subject.
  const restore = inverse.filter((change) => change.type === 'add' || (takesAway && change.type === 'link'));
  return { changes, restore, names: namesBefore(before, changes) };
}

/** Packs a revision's content. */
export const packRevision = (content: RevisionContent): Packed => pack(content);

/** Reads the parts of a revision, in order. Throws STORE_INCONSISTENT on a format that this version does not know. */
export function unpackRevision(format: number, parts: readonly Uint8Array[]): RevisionContent {
  switch (format) {
    case 1:
      return withNames(unpack<Omit<RevisionContent, 'names'>>(parts));
    case 2:
      return unpack<RevisionContent>(parts);
    default:
      throw new DomainError('STORE_INCONSISTENT', { reason: 'REVISION_FORMAT', format });
  }
}

const withNames = ({ changes, restore }: Omit<RevisionContent, 'names'>): RevisionContent => {
  const names = restore.flatMap((change): NodeName[] =>
    change.type === 'add' ? [[change.kind, change.id, String(change.fields['name'] ?? change.fields['title'])]] : [],
  );
  return { changes, restore, names };
};

/** Takes a graph and gives its checkpoint. */
export const packCheckpoint = (graph: Graph): Packed => pack(toColumns(graph));

/** Before there were records. */
const { aside, agreement } = toColumns(emptyGraph()).nodes;
const NO_RECORDS = { aside, agreement };

/** Reads the parts of a checkpoint, in order. Throws STORE_INCONSISTENT on a format that this version does not know. */
export function unpackCheckpoint(format: number, parts: readonly Uint8Array[]): Graph {
  switch (format) {
    case 1: {
      const { nodes, ...columns } = unpack<GraphColumns>(parts);
      return fromColumns({ ...columns, nodes: { ...nodes, ...NO_RECORDS } });
    }
    case 2:
      return fromColumns(unpack<GraphColumns>(parts));
    default:
      throw new DomainError('STORE_INCONSISTENT', { reason: 'CHECKPOINT_FORMAT', format });
  }
}

function pack(content: unknown): Packed {
  const whole = gzipSync(JSON.stringify(content), { level: 4 });
  const parts: Uint8Array[] = [];
  for (let at = 0; at < whole.length; at += PART_BYTES) parts.push(whole.subarray(at, at + PART_BYTES));
  return { parts, bytes: whole.length };
}

function unpack<T>(parts: readonly Uint8Array[]): T {
  return JSON.parse(gunzipSync(Buffer.concat(parts)).toString('utf8')) as T;
}
