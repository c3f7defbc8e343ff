import { LINK_KINDS, LINK_RULES, NODE_KINDS, type LinkKind, type NodeKind } from '@kaskade/domain';
import { LABELS, RELATIONSHIPS } from '../graph/graph-rows';
import type { Transaction } from '../neo4j/store';

/** Names one node. */
export interface NodeRef {
  readonly kind: NodeKind;
  readonly id: string;
}

/** A way between two nodes. */
export interface Way {
  readonly cascade: boolean;
  readonly nodes: readonly (NodeRef & { readonly text: string })[];
  readonly links: readonly { readonly kind: LinkKind; readonly forward: boolean }[];
}

/** A level joins everything on it, so a way over one says nothing. */
const SAYS_NOTHING: readonly string[] = ['AT_LEVEL'];
const TYPES = [...new Set(Object.values(RELATIONSHIPS))].filter((type) => !SAYS_NOTHING.includes(type)).join('|');

/** What is out of all figures is out of ways too. */
const TAKEN_OUT = `NOT ((n:Goal OR n:Initiative) AND n.status = 'dropped') AND NOT (n:Network AND n.status = 'closed')`;

const WAY = `[n IN nodes(p) | {label: head([label IN labels(n) WHERE label IN $labels]), id: n.id, text: coalesce(CASE WHEN n:Leader THEN n.name ELSE n.title END, n.name)}] AS nodes,
  [r IN relationships(p) | {type: type(r), from: startNode(r).id, fromLabel: head([label IN labels(startNode(r)) WHERE label IN $labels])}] AS links`;

const ends = (from: NodeKind, to: NodeKind): string =>
  `MATCH (a:${LABELS[from]} {workspace: $workspace, id: $from})
MATCH (b:${LABELS[to]} {workspace: a.workspace, id: $to})`;

/** Along the cascade, one way or the other; between goals only. */
export const PATH_ALONG_CASCADE = `${ends('goal', 'goal')}
CALL (a, b) {
  MATCH p = shortestPath((a)-[:CASCADES_TO*1..40]->(b)) WHERE all(n IN nodes(p) WHERE ${TAKEN_OUT}) RETURN p
  UNION ALL
  MATCH p = shortestPath((a)<-[:CASCADES_TO*1..40]-(b)) WHERE all(n IN nodes(p) WHERE ${TAKEN_OUT}) RETURN p
}
RETURN ${WAY} LIMIT 1`;

/** Over any link but those to levels. One for each pair of kinds, so that both ends are found by their keys. */
export const PATH_BETWEEN = Object.fromEntries(
  NODE_KINDS.flatMap((from) =>
    NODE_KINDS.map((to) => [
      `${from} ${to}`,
      `${ends(from, to)}
MATCH p = shortestPath((a)-[:${TYPES}*1..40]-(b)) WHERE all(n IN nodes(p) WHERE ${TAKEN_OUT})
RETURN ${WAY}`,
    ]),
  ),
) as Record<`${NodeKind} ${NodeKind}`, string>;

interface StoredWay {
  readonly nodes: readonly { readonly label: string; readonly id: string; readonly text: string }[];
  readonly links: readonly { readonly type: string; readonly from: string; readonly fromLabel: string }[];
}

const KIND_OF_LABEL = new Map(NODE_KINDS.map((kind) => [LABELS[kind], kind]));

/** The shortest way between two nodes, along the cascade where there is one; null when there is none. */
export async function findPath(tx: Transaction, workspace: string, from: NodeRef, to: NodeRef): Promise<Way | null> {
  const parameters = { workspace, from: from.id, to: to.id, labels: Object.values(LABELS) };
  if (from.kind === to.kind && from.id === to.id) return null;
  if (from.kind === 'goal' && to.kind === 'goal') {
    const [along] = await tx.run<StoredWay>(PATH_ALONG_CASCADE, parameters);
    if (along) return wayOf(along, true);
  }
  const [found] = await tx.run<StoredWay>(PATH_BETWEEN[`${from.kind} ${to.kind}`], parameters);
  return found ? wayOf(found, false) : null;
}

function wayOf({ nodes, links }: StoredWay, cascade: boolean): Way {
  const read = nodes.map(({ label, id, text }) => ({ kind: KIND_OF_LABEL.get(label)!, id, text }));
  return {
    cascade,
    nodes: read,
    links: links.map(({ type, from, fromLabel }, i) => {
      const forward = read[i]!.id === from && read[i]!.kind === KIND_OF_LABEL.get(fromLabel);
      const [start, end] = forward ? [read[i]!, read[i + 1]!] : [read[i + 1]!, read[i]!];
      return { kind: linkKind(type, start.kind, end.kind), forward };
    }),
  };
}

const linkKind = (type: string, from: NodeKind, to: NodeKind): LinkKind =>
  LINK_KINDS.find(
    (link) => RELATIONSHIPS[link] === type && LINK_RULES[link].from === from && LINK_RULES[link].to === to,
  )!;
