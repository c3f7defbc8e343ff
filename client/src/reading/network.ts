import { evaluationDue, restartDue, type BoundaryFigures, type Report } from '@kaskade/analysis';
import { byCodePoint, sources, targets, type Graph, type Network } from '@kaskade/domain';
import { levelOfLeader, unitOfLeader } from './places';

/** What a network bridges: the boundaries between its highest and its lowest member, and the units that its members sit in. */
export interface Bridges {
  readonly boundaries: readonly BoundaryFigures[];
  readonly units: readonly string[];
  /** Members per level, from the top; levels without members are left out. */
  readonly levels: readonly { readonly level: string; readonly members: number }[];
}

/** Which boundaries and units a network bridges; by its members, facilitators are members only when listed as such. */
export function bridgesOf(graph: Graph, report: Report, network: string): Bridges {
  const members = sources(graph, 'memberOf', network);
  const count = new Map<string, number>();
  const units = new Set<string>();
  for (const leader of members) {
    const level = levelOfLeader(graph, leader);
    const unit = unitOfLeader(graph, leader);
    if (level !== undefined) count.set(level.id, (count.get(level.id) ?? 0) + 1);
    if (unit !== undefined) units.add(unit.id);
  }
  const levels = report.levels.flatMap(({ id }) => {
    const here = count.get(id);
    return here === undefined ? [] : [{ level: id, members: here }];
  });
  const place = (level: string | undefined): number => report.levels.findIndex(({ id }) => id === level);
  const [first, last] = [place(levels[0]?.level), place(levels.at(-1)?.level)];
  return {
    levels,
    units: [...units].sort(byCodePoint),
    boundaries: report.boundaries.filter(
      ({ upper, lower }) => place(upper) >= first && place(lower) <= last && first >= 0,
    ),
  };
}

/** By when a network is to be evaluated and restarted; null where no start is known, and where nobody waits for it any more. */
export function dueDates(network: Network): { readonly evaluation: string | null; readonly restart: string | null } {
  const closed = network.status === 'closed';
  return {
    evaluation: closed ? null : evaluationDue(network),
    restart: closed || network.status === 'redesign' ? null : restartDue(network),
  };
}

/** The leader or the unit that a network is anchored in; null where nobody stands behind it. */
export function anchorOf(
  graph: Graph,
  network: string,
): { readonly type: 'leader' | 'unit'; readonly id: string } | null {
  const [leader] = targets(graph, 'anchoredInLeader', network);
  if (leader !== undefined) return { type: 'leader', id: leader };
  const [unit] = targets(graph, 'anchoredInUnit', network);
  return unit === undefined ? null : { type: 'unit', id: unit };
}
