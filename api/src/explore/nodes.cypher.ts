import { LINK_KINDS, NODE_KINDS, type LinkKind, type NodeKind } from '@kaskade/domain';
import { labelFrom, LABELS, labelTo, RELATIONSHIPS } from '../graph/graph-rows';

/** Which end of a link a node stands at: `out`, the link goes out from it. */
export type End = 'out' | 'in';

const perKind = (text: (label: string) => string) =>
  Object.fromEntries(NODE_KINDS.map((kind) => [kind, text(LABELS[kind])])) as Record<NodeKind, string>;

export const NODES_BY_ID = perKind(
  (label) => `UNWIND $ids AS id
MATCH (n:${label} {workspace: $workspace, id: id})
RETURN n {.*} AS node`,
);

/** Rows of a kind after an id, in the order of ids, which the index has ready. */
export const PAGE_OF_NODES = perKind(
  (label) => `MATCH (n:${label}) WHERE n.workspace = $workspace AND n.id > $after
RETURN n {.*} AS node ORDER BY n.id LIMIT $limit`,
);

/** For many nodes at once: the ones at the other end of their links after an id, with the link's own fields, and how many there are in all. */
const neighbours = (link: LinkKind, end: End): string => {
  const [self, other] = end === 'out' ? [labelFrom(link), labelTo(link)] : [labelTo(link), labelFrom(link)];
  const pattern =
    end === 'out' ? `(n)-[r:${RELATIONSHIPS[link]}]->(m:${other})` : `(n)<-[r:${RELATIONSHIPS[link]}]-(m:${other})`;
  return `UNWIND $ids AS id
MATCH (n:${self} {workspace: $workspace, id: id})
CALL (n) {
  MATCH ${pattern}
  RETURN count(m) AS total
}
CALL (n) {
  MATCH ${pattern} WHERE m.id > $after
  WITH m, r ORDER BY m.id LIMIT $limit
  RETURN collect({node: m {.*}, link: properties(r)}) AS found
}
RETURN id, total, found`;
};

export const NEIGHBOURS = Object.fromEntries(
  LINK_KINDS.map((link) => [link, { out: neighbours(link, 'out'), in: neighbours(link, 'in') }]),
) as Record<LinkKind, Record<End, string>>;
