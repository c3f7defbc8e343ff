import {
  byCodePoint,
  levelsByRank,
  LINK_KINDS,
  LINK_RULES,
  NODE_KINDS,
  type Graph as Organisation,
  type LinkKind,
  type NodeKind,
} from '@kaskade/domain';
import { MultiDirectedGraph } from 'graphology';
import type { Figures } from './figures';

interface NodeAttributes {
  readonly kind: NodeKind;
  /** Of a level: its rank, counted from 0. */
  readonly rank?: number;
  readonly stopsHere?: boolean;
}
interface EdgeAttributes {
  readonly type: LinkKind;
  readonly translated?: boolean;
  readonly involved?: boolean;
}
export type Peer = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const isDropped = (node: object): boolean =>
  'status' in node && (node.status === 'dropped' || node.status === 'closed');

/** The same organisation as a graphology graph: the nodes and the links that our index holds too. A leader may be member and facilitator, hence multi. */
export function buildGraphology(graph: Organisation): Peer {
  const peer: Peer = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  levelsByRank(graph).forEach(({ id }, rank) => peer.addNode(`level:${id}`, { kind: 'level', rank }));
  for (const kind of NODE_KINDS) {
    if (kind === 'level') continue;
    for (const node of graph.nodes[kind].values()) {
      if (isDropped(node)) continue;
      peer.addNode(`${kind}:${node.id}`, 'stopsHere' in node ? { kind, stopsHere: node.stopsHere } : { kind });
    }
  }
  for (const type of LINK_KINDS) {
    const { from, to } = LINK_RULES[type];
    for (const [source, targets] of graph.links[type].out) {
      for (const target of targets) {
        const [start, end] = [`${from}:${source}`, `${to}:${target}`];
        if (!peer.hasNode(start) || !peer.hasNode(end)) continue;
        const link = type === 'cascadesTo' ? graph.cascade.get(`${source}->${target}`) : undefined;
        peer.addDirectedEdge(
          start,
          end,
          link ? { type, translated: link.translation !== null, involved: link.involvement === true } : { type },
        );
      }
    }
  }
  return peer;
}

/** The figures of method.md 3, 4 and 6 by graphology's traversals, every goal and leader worked out once and remembered. */
export function graphologyFigures(peer: Peer, graph: Organisation): Figures {
  const ladder = levelsByRank(graph);
  const bottom = ladder.length - 1;
  const outOf = (node: string, type: LinkKind): string[] => {
    const found: string[] = [];
    peer.forEachOutEdge(node, (_edge, attributes, _source, target) => {
      if (attributes.type === type) found.push(target);
    });
    return found;
  };

  const leaderRank = new Map<string, number>();
  const goalRank = new Map<string, number>();
  const goalDeep = new Map<string, number>();
  peer.forEachNode((node, { kind }) => {
    if (kind !== 'leader') return;
    leaderRank.set(node, peer.getNodeAttribute(outOf(node, 'leaderLevel')[0]!, 'rank')!);
  });
  peer.forEachNode((node, { kind }) => {
    if (kind !== 'goal') return;
    const own = outOf(node, 'goalLevel')[0];
    let least = Infinity;
    let most = -Infinity;
    peer.forEachInEdge(node, (_edge, attributes, source) => {
      if (attributes.type !== 'owns') return;
      least = Math.min(least, leaderRank.get(source)!);
      most = Math.max(most, leaderRank.get(source)!);
    });
    const rank = own === undefined ? least : peer.getNodeAttribute(own, 'rank')!;
    if (rank === Infinity) return;
    goalRank.set(node, rank);
    goalDeep.set(node, Math.max(rank, most));
  });
  const carries = (parent: string, child: string): boolean => {
    const [upper, lower] = [goalRank.get(parent), goalRank.get(child)];
    return upper !== undefined && lower !== undefined && lower >= upper;
  };

  /** Over the goal and all below it: the largest deep, and whether an initiative realises one of them. */
  const below = new Map<string, { deep: number; acted: boolean }>();
  const reachDown = (goal: string): { deep: number; acted: boolean } => {
    const known = below.get(goal);
    if (known) return known;
    const found = { deep: goalDeep.get(goal) ?? -1, acted: false };
    peer.forEachInEdge(goal, (_edge, { type }) => {
      if (type === 'realises') found.acted = true;
    });
    peer.forEachOutEdge(goal, (_edge, { type }, _source, child) => {
      if (type !== 'cascadesTo' || !carries(goal, child)) return;
      const under = reachDown(child);
      found.deep = Math.max(found.deep, under.deep);
      found.acted ||= under.acted;
    });
    below.set(goal, found);
    return found;
  };
  /** The smallest rank of the goal and all above it. */
  const above = new Map<string, number>();
  const reachUp = (goal: string): number => {
    const known = above.get(goal);
    if (known !== undefined) return known;
    let top = goalRank.get(goal) ?? Infinity;
    peer.forEachInEdge(goal, (_edge, { type }, parent) => {
      if (type === 'cascadesTo' && carries(parent, goal)) top = Math.min(top, reachUp(parent));
    });
    above.set(goal, top);
    return top;
  };

  const isStopping = (goal: string): boolean => peer.getNodeAttribute(goal, 'stopsHere') === true;
  let origin = Infinity;
  for (const [goal, rank] of goalRank) if (!isStopping(goal)) origin = Math.min(origin, rank);

  const leaders = new Map<string, { rank: number; top: number; unmapped: boolean }>();
  for (const [leader, rank] of leaderRank) {
    let top = Infinity;
    let unmapped = true;
    peer.forEachOutEdge(leader, (_edge, { type }, _source, target) => {
      if (type === 'owns') {
        unmapped = false;
        top = Math.min(top, reachUp(target));
      } else if (type === 'responsibleFor') {
        unmapped = false;
        for (const goal of outOf(target, 'realises')) top = Math.min(top, reachUp(goal));
      }
    });
    leaders.set(leader, { rank, top, unmapped });
  }
  const hasLine = ({ top }: { top: number }): boolean => Number.isFinite(origin) && top <= origin;

  const boundaries = ladder.slice(1).map((lower, k) => {
    const down = { passed: 0, of: 0 };
    for (const [goal, rank] of goalRank) {
      if (rank !== k || isStopping(goal)) continue;
      down.of++;
      if (reachDown(goal).deep > k) down.passed++;
    }
    const up = { connected: 0, of: 0, unmapped: 0 };
    for (const { rank, top, unmapped } of leaders.values()) {
      if (rank !== k + 1) continue;
      up.of++;
      if (top <= k) up.connected++;
      if (unmapped) up.unmapped++;
    }
    const links = { of: 0, translated: 0, involved: 0, skipping: 0 };
    peer.forEachEdge((_edge, { type, translated, involved }, parent, child) => {
      if (type !== 'cascadesTo' || !carries(parent, child)) return;
      const [from, to] = [goalRank.get(parent)!, goalRank.get(child)!];
      if (from > k || to <= k) return;
      links.of++;
      if (translated) links.translated++;
      if (involved) links.involved++;
      if (to - from >= 2) links.skipping++;
    });
    const index = rockwool(down, up.connected, up.of);
    const all = up.of > 0 && up.unmapped === up.of;
    const indexMapped = up.of === 0 ? index : all ? null : rockwool(down, up.connected, up.of - up.unmapped);
    return { upper: ladder[k]!.id, lower: lower.id, down, up, links, index, indexMapped };
  });

  const levels = ladder.map(({ id, name }, rank) => {
    const here = [...leaders.values()].filter((leader) => leader.rank === rank);
    const connected = here.filter(hasLine).length;
    const goals = [...goalRank.values()].filter((other) => other === rank).length;
    return {
      id,
      name,
      rank,
      leaders: here.length,
      goals,
      connected,
      lineOfSight: here.length ? connected / here.length : null,
    };
  });

  const starting = [...goalRank].filter(([goal, rank]) => rank === origin && !isStopping(goal)).map(([goal]) => goal);
  const penetration = Number.isFinite(origin)
    ? {
        origin: ladder[origin]!.id,
        of: starting.length,
        levels: ladder
          .map(({ id }, rank) => ({
            level: id,
            reached: starting.filter((goal) => reachDown(goal).deep >= rank).length,
          }))
          .slice(origin),
        action: starting.filter((goal) => reachDown(goal).acted).length,
      }
    : { origin: null, of: 0, levels: [], action: 0 };

  return { boundaries, levels, penetration, units: unitFigures() };

  function unitFigures() {
    type Counts = { leaders: number; connected: number; unmapped: number }[];
    const counted = new Map<string, Counts>();
    const add = (into: Counts, more: Counts) =>
      into.forEach((counts, rank) => {
        counts.leaders += more[rank]!.leaders;
        counts.connected += more[rank]!.connected;
        counts.unmapped += more[rank]!.unmapped;
      });
    const countIn = (unit: string): Counts => {
      const known = counted.get(unit);
      if (known) return known;
      const counts: Counts = ladder.map(() => ({ leaders: 0, connected: 0, unmapped: 0 }));
      peer.forEachInEdge(unit, (_edge, { type }, source) => {
        if (type === 'partOf') add(counts, countIn(source));
        if (type !== 'inUnit') return;
        const leader = leaders.get(source)!;
        const here = counts[leader.rank]!;
        here.leaders++;
        if (hasLine(leader)) here.connected++;
        if (leader.unmapped) here.unmapped++;
      });
      counted.set(unit, counts);
      return counts;
    };
    return [...graph.nodes.unit.keys()].sort(byCodePoint).map((id) => {
      const byRank = countIn(`unit:${id}`);
      const levelsHere = ladder
        .map((level, rank) => ({ level: level.id, ...byRank[rank]! }))
        .slice(1, bottom + 1)
        .filter((level) => level.leaders > 0);
      const sum = (key: 'leaders' | 'connected' | 'unmapped') =>
        levelsHere.reduce((total, level) => total + level[key], 0);
      const [all, connected] = [sum('leaders'), sum('connected')];
      const index = all === 0 ? null : 1 - connected / all;
      return { id, leaders: all, connected, unmapped: sum('unmapped'), index, levels: levelsHere };
    });
  }
}

function rockwool(down: { passed: number; of: number }, connected: number, leaders: number): number | null {
  if (down.of === 0 && leaders === 0) return null;
  if (down.of === 0) return 1 - connected / leaders;
  if (leaders === 0) return 1 - down.passed / down.of;
  const sum = down.passed * leaders + connected * down.of;
  return sum === 0 ? 1 : 1 - (2 * down.passed * connected) / sum;
}
