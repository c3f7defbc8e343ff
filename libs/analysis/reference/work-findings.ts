import { sources, targets, type Graph } from '@kaskade/domain';
import type { Found } from './found';
import { isBefore } from './later';
import { deep, isPlaced, stopsHere } from './placing';
import { withDescendants } from './reach';
import { bottomOf, idsOf, leaderRank } from './the-graph';

/** Section 7, PEJLEMAERKE_STOPS: the largest of its responsible leaders' ranks and of deep over the placed goals it realises. */
function depth(graph: Graph, initiative: string): number | null {
  const depths = [
    ...sources(graph, 'responsibleFor', initiative).map((leader) => leaderRank(graph, leader)),
    ...targets(graph, 'realises', initiative)
      .filter((goal) => isPlaced(graph, goal))
      .map((goal) => deep(graph, goal)!),
  ];
  return depths.length === 0 ? null : Math.max(...depths);
}

const isUnsupported = (graph: Graph, pejlemaerke: string): boolean =>
  sources(graph, 'goalSupports', pejlemaerke).length === 0 &&
  sources(graph, 'initiativeSupports', pejlemaerke).length === 0;

function stopsOnTheWay(graph: Graph, pejlemaerke: string): boolean {
  if (isUnsupported(graph, pejlemaerke)) return false;
  const bottom = bottomOf(graph);
  const supporting = sources(graph, 'goalSupports', pejlemaerke);
  if (supporting.length > 0 && supporting.every((goal) => stopsHere(graph, goal))) return false;
  const goals = new Set(supporting.flatMap((goal) => [...withDescendants(graph, goal)]));
  const initiatives = new Set([
    ...sources(graph, 'initiativeSupports', pejlemaerke),
    ...[...goals].flatMap((goal) => sources(graph, 'realises', goal)),
  ]);
  return (
    ![...goals].some((goal) => deep(graph, goal) === bottom) &&
    ![...initiatives].some((initiative) => depth(graph, initiative) === bottom)
  );
}

/** Section 7, the findings about pejlemærker. */
export function pejlemaerkeFindings(graph: Graph): Found[] {
  const ids = idsOf(graph, 'pejlemaerke');
  return [
    ...ids
      .filter((id) => isUnsupported(graph, id))
      .map((id): Found => ({ code: 'PEJLEMAERKE_UNSUPPORTED', severity: 'high', type: 'pejlemaerke', id })),
    ...ids
      .filter((id) => stopsOnTheWay(graph, id))
      .map((id): Found => ({ code: 'PEJLEMAERKE_STOPS', severity: 'medium', type: 'pejlemaerke', id })),
  ];
}

/** Section 7, the findings about initiatives. */
export function initiativeFindings(graph: Graph, asOf: string): Found[] {
  const about = (code: Found['code'], severity: Found['severity'], when: (initiative: string) => boolean): Found[] =>
    idsOf(graph, 'initiative')
      .filter(when)
      .map((id) => ({ code, severity, type: 'initiative', id }));
  return [
    ...about('INITIATIVE_WITHOUT_GOAL', 'medium', (id) => targets(graph, 'realises', id).length === 0),
    ...about('INITIATIVE_WITHOUT_RESPONSIBLE', 'medium', (id) => sources(graph, 'responsibleFor', id).length === 0),
    ...about('INITIATIVE_OVERDUE', 'low', (id) => {
      const { end, status } = graph.nodes.initiative.get(id)!;
      return end !== null && isBefore(end, asOf) && status !== 'done';
    }),
  ];
}
