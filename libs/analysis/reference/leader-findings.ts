import { sources, targets, type Graph } from '@kaskade/domain';
import type { Found } from './found';
import { hasLineOfSight, isUnmapped } from './leaders';
import { idsOf, leaderRank } from './the-graph';
import { unitFigures } from './units';

/** Section 7, the findings about leaders. */
export function leaderFindings(graph: Graph, spanMax: number): Found[] {
  const about = (code: Found['code'], severity: Found['severity'], when: (leader: string) => boolean): Found[] =>
    idsOf(graph, 'leader')
      .filter(when)
      .map((id) => ({ code, severity, type: 'leader', id }));
  const belowTop = (leader: string) => leaderRank(graph, leader) > 0;
  const superior = (leader: string) => targets(graph, 'reportsTo', leader)[0];
  const span = (leader: string) =>
    sources(graph, 'reportsTo', leader).length + (graph.nodes.leader.get(leader)?.employees ?? 0);
  const inNetwork = (leader: string) =>
    targets(graph, 'memberOf', leader).length > 0 || targets(graph, 'facilitates', leader).length > 0;

  return [
    ...about('LEADER_WITHOUT_GOAL', 'medium', (leader) => isUnmapped(graph, leader)),
    ...about(
      'LEADER_WITHOUT_LINE',
      'medium',
      (leader) => belowTop(leader) && !isUnmapped(graph, leader) && !hasLineOfSight(graph, leader),
    ),
    ...about('LEADER_WITHOUT_SUPERIOR', 'low', (leader) => belowTop(leader) && superior(leader) === undefined),
    ...about('LEADER_REPORTS_DOWN', 'low', (leader) => {
      const above = superior(leader);
      return above !== undefined && leaderRank(graph, above) > leaderRank(graph, leader);
    }),
    ...about('LEADER_SPAN', 'medium', (leader) => span(leader) > spanMax),
    ...about(
      'LEADER_OUTSIDE_NETWORKS',
      'low',
      (leader) => graph.nodes.network.size > 0 && belowTop(leader) && !inNetwork(leader),
    ),
  ];
}

const isDisconnected = (graph: Graph, unit: string): boolean => {
  const { connected, unmapped, leaders } = unitFigures(graph, unit);
  return connected === 0 && unmapped < leaders;
};

const isAllUnmapped = (graph: Graph, unit: string): boolean => {
  const { unmapped, leaders } = unitFigures(graph, unit);
  return leaders >= 1 && unmapped === leaders;
};

/** Section 7, the findings about units. */
export function unitFindings(graph: Graph): Found[] {
  const about = (code: Found['code'], severity: Found['severity'], when: (unit: string) => boolean): Found[] =>
    idsOf(graph, 'unit')
      .filter(when)
      .map((id) => ({ code, severity, type: 'unit', id }));
  const butNotParent = (is: typeof isDisconnected) => (unit: string) =>
    is(graph, unit) && !targets(graph, 'partOf', unit).some((parent) => is(graph, parent));

  return [
    ...about('UNIT_WITHOUT_LEADER', 'low', (unit) => sources(graph, 'inUnit', unit).length === 0),
    ...about('UNIT_DISCONNECTED', 'high', butNotParent(isDisconnected)),
    ...about('UNIT_UNMAPPED', 'medium', butNotParent(isAllUnmapped)),
  ];
}
