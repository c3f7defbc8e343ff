import {
  byCodePoint,
  levelsByRank,
  LINK_KINDS,
  LINK_RULES,
  sources,
  targets,
  type Graph,
  type NodeKind,
} from '@kaskade/domain';

/** Section 2: dropped goals and initiatives and closed networks are taken out first, with all their relationships. */
export function withoutTheDropped(graph: Graph): Graph {
  const kept = {
    ...graph.nodes,
    goal: new Map([...graph.nodes.goal].filter(([, goal]) => goal.status !== 'dropped')),
    initiative: new Map([...graph.nodes.initiative].filter(([, initiative]) => initiative.status !== 'dropped')),
    network: new Map([...graph.nodes.network].filter(([, network]) => network.status !== 'closed')),
  };
  const isKept = (kind: NodeKind, id: string) => kept[kind].has(id);
  const only = (lists: ReadonlyMap<string, readonly string[]>, near: NodeKind, far: NodeKind) =>
    new Map(
      [...lists]
        .filter(([id]) => isKept(near, id))
        .map(([id, others]) => [id, others.filter((other) => isKept(far, other))] as const),
    );
  const links = Object.fromEntries(
    LINK_KINDS.map((link) => {
      const { from, to } = LINK_RULES[link];
      return [link, { out: only(graph.links[link].out, from, to), in: only(graph.links[link].in, to, from) }];
    }),
  ) as unknown as Graph['links'];
  return { ...graph, nodes: kept, links };
}

/** The ids of a kind, by code point. */
export const idsOf = (graph: Graph, kind: NodeKind): string[] => [...graph.nodes[kind].keys()].sort(byCodePoint);

/** Ranks count 0, 1, 2 … whatever numbers the file uses (section 8). */
export const rankOfLevel = (graph: Graph, level: string): number =>
  levelsByRank(graph).findIndex(({ id }) => id === level);

/** The lowest level's rank, n − 1. */
export const bottomOf = (graph: Graph): number => graph.nodes.level.size - 1;

export const leaderRank = (graph: Graph, leader: string): number => {
  const level = targets(graph, 'leaderLevel', leader)[0];
  return level === undefined ? -1 : rankOfLevel(graph, level);
};

export const ownersOf = (graph: Graph, goal: string): readonly string[] => sources(graph, 'owns', goal);
