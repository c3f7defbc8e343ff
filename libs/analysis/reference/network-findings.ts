import { sources, targets, type Graph } from '@kaskade/domain';
import type { Found } from './found';
import { isBefore, later } from './later';
import { idsOf } from './the-graph';

/** Section 7, NETWORK_NOT_CROSS: its ancestor, or itself, directly under a root; a root is a branch of its own. */
function branch(graph: Graph, unit: string): string {
  const parent = targets(graph, 'partOf', unit)[0];
  if (parent === undefined) return unit;
  return targets(graph, 'partOf', parent).length === 0 ? unit : branch(graph, parent);
}

/** Section 7, the findings about networks. */
export function networkFindings(graph: Graph, asOf: string): Found[] {
  const about = (code: Found['code'], severity: Found['severity'], when: (network: string) => boolean): Found[] =>
    idsOf(graph, 'network')
      .filter(when)
      .map((id) => ({ code, severity, type: 'network', id }));
  const node = (network: string) => graph.nodes.network.get(network)!;
  const members = (network: string) => sources(graph, 'memberOf', network);
  const isAnchored = (network: string) =>
    targets(graph, 'anchoredInLeader', network).length > 0 || targets(graph, 'anchoredInUnit', network).length > 0;
  const branches = (network: string) =>
    new Set(members(network).flatMap((leader) => targets(graph, 'inUnit', leader).map((unit) => branch(graph, unit))));
  const isPast = (since: string | null, months: number) => since !== null && isBefore(later(since, months), asOf);

  return [
    ...about('NETWORK_WITHOUT_PURPOSE', 'medium', (id) => !node(id).purpose),
    ...about('NETWORK_WITHOUT_ANCHOR', 'medium', (id) => !isAnchored(id)),
    ...about('NETWORK_NOT_CROSS', 'medium', (id) => node(id).kind === 'cross' && branches(id).size < 2),
    ...about('NETWORK_TOO_SMALL', 'low', (id) => members(id).length < 3),
    ...about('NETWORK_EVALUATION_DUE', 'low', (id) =>
      isPast(node(id).lastEvaluated ?? node(id).started, node(id).evaluationMonths ?? 12),
    ),
    ...about(
      'NETWORK_RESTART_DUE',
      'low',
      (id) =>
        node(id).status !== 'redesign' &&
        isPast(node(id).restarted ?? node(id).started, 12 * (node(id).lifeYears ?? 4)),
    ),
  ];
}
