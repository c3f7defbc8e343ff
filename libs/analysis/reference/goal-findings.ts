import { cascadeId, sources, type Graph } from '@kaskade/domain';
import { getsBelow } from './boundaries';
import { edges, isInverted, isSkipping } from './edges';
import type { Found } from './found';
import { isBefore } from './later';
import { isPlaced, origin, rank, stopsHere } from './placing';
import { ancestors } from './reach';
import { bottomOf, idsOf, ownersOf } from './the-graph';

const stops = (graph: Graph, goal: string): boolean => {
  const k = rank(graph, goal);
  return k !== null && k < bottomOf(graph) && !stopsHere(graph, goal) && !getsBelow(graph, goal, k);
};

const isOrphan = (graph: Graph, goal: string): boolean => {
  const [own, top] = [rank(graph, goal), origin(graph)];
  if (own === null || top === null || own <= top) return false;
  return ![...ancestors(graph, goal)].some((above) => (rank(graph, above) ?? own) < own);
};

const lacksInitiative = (graph: Graph, goal: string): boolean =>
  rank(graph, goal) === bottomOf(graph) &&
  !stopsHere(graph, goal) &&
  sources(graph, 'realises', goal).length === 0 &&
  graph.nodes.initiative.size > 0;

/** Section 7, the findings about goals and their edges. */
export function goalFindings(graph: Graph, asOf: string): Found[] {
  const about = (code: Found['code'], severity: Found['severity'], when: (goal: string) => boolean): Found[] =>
    idsOf(graph, 'goal')
      .filter(when)
      .map((id) => ({ code, severity, type: 'goal', id }));
  const between = (code: Found['code'], severity: Found['severity'], when: typeof isSkipping): Found[] =>
    edges(graph)
      .filter((edge) => when(graph, edge))
      .map(({ parent, child }) => ({ code, severity, type: 'cascade', id: cascadeId(parent, child) }));
  const node = (goal: string) => graph.nodes.goal.get(goal)!;
  const atOrigin = (goal: string) => rank(graph, goal) === origin(graph);

  return [
    ...about('GOAL_STOPS', 'high', (goal) => stops(graph, goal) && atOrigin(goal)),
    ...about('GOAL_STOPS', 'medium', (goal) => stops(graph, goal) && !atOrigin(goal)),
    ...about('GOAL_ORPHAN', 'medium', (goal) => isOrphan(graph, goal)),
    ...between('GOAL_SKIPS_LEVEL', 'low', isSkipping),
    ...between('GOAL_INVERTED', 'high', isInverted),
    ...about('GOAL_UNPLACED', 'medium', (goal) => !isPlaced(graph, goal)),
    ...about('GOAL_WITHOUT_OWNER', 'medium', (goal) => ownersOf(graph, goal).length === 0),
    ...about('GOAL_WITHOUT_INITIATIVE', 'medium', (goal) => lacksInitiative(graph, goal)),
    ...about('GOAL_WITHOUT_INDICATOR', 'low', (goal) => !node(goal).indicator),
    ...about('GOAL_OVERDUE', 'low', (goal) => {
      const { due, status } = node(goal);
      return due !== null && isBefore(due, asOf) && status !== 'achieved';
    }),
  ];
}
