import { cascadeId, levelsByRank, type Graph } from '@kaskade/domain';
import type { BoundaryFigures } from '../src/report';
import { carries, edges, isSkipping } from './edges';
import { isConnectedOver, isUnmapped, leadersOfRank } from './leaders';
import { deep, rank, stopsHere } from './placing';
import { withDescendants } from './reach';
import { idsOf } from './the-graph';

/** Section 3: it is, or has a descendant that is, of deep > k. */
export const getsBelow = (graph: Graph, goal: string, k: number): boolean =>
  [...withDescendants(graph, goal)].some((other) => (deep(graph, other) ?? -1) > k);

function down(graph: Graph, k: number): BoundaryFigures['down'] {
  const goals = idsOf(graph, 'goal').filter((goal) => rank(graph, goal) === k && !stopsHere(graph, goal));
  return { passed: goals.filter((goal) => getsBelow(graph, goal, k)).length, of: goals.length };
}

function up(graph: Graph, k: number): BoundaryFigures['up'] {
  const leaders = leadersOfRank(graph, k + 1);
  return {
    connected: leaders.filter((leader) => isConnectedOver(graph, leader, k)).length,
    of: leaders.length,
    unmapped: leaders.filter((leader) => isUnmapped(graph, leader)).length,
  };
}

function links(graph: Graph, k: number): BoundaryFigures['links'] {
  const crossing = edges(graph).filter((edge) => {
    const [upper, lower] = [rank(graph, edge.parent), rank(graph, edge.child)];
    return carries(graph, edge) && upper !== null && lower !== null && upper <= k && k < lower;
  });
  const fields = crossing.map(({ parent, child }) => graph.cascade.get(cascadeId(parent, child)));
  return {
    of: crossing.length,
    translated: fields.filter((link) => link?.translation).length,
    involved: fields.filter((link) => link?.involvement === true).length,
    skipping: crossing.filter((edge) => isSkipping(graph, edge)).length,
  };
}

/** Section 3: 1 − H, written as one division. */
function rockwool(passed: number, goals: number, connected: number, leaders: number): number | null {
  if (goals === 0 && leaders === 0) return null;
  if (goals === 0) return 1 - connected / leaders;
  if (leaders === 0) return 1 - passed / goals;
  if (passed === 0 && connected === 0) return 1;
  return 1 - (2 * passed * connected) / (passed * leaders + connected * goals);
}

function mapped(figures: Pick<BoundaryFigures, 'down' | 'up' | 'index'>): number | null {
  if (figures.up.of === 0) return figures.index;
  if (figures.up.unmapped === figures.up.of) return null;
  const leaders = figures.up.of - figures.up.unmapped;
  return rockwool(figures.down.passed, figures.down.of, figures.up.connected, leaders);
}

/** Section 3, from the top. */
export function boundaries(graph: Graph): BoundaryFigures[] {
  const levels = levelsByRank(graph);
  return levels.slice(1).map((lower, k) => {
    const figures = { down: down(graph, k), up: up(graph, k) };
    const index = rockwool(figures.down.passed, figures.down.of, figures.up.connected, figures.up.of);
    return {
      upper: levels[k]!.id,
      lower: lower.id,
      ...figures,
      links: links(graph, k),
      index,
      indexMapped: mapped({ ...figures, index }),
    };
  });
}
