import {
  carriedOnBy,
  carriesFromOrigin,
  goalRank,
  goalState,
  leaderState,
  passages,
  type BoundaryFigures,
  type FindingCode,
  type GoalState,
  type GraphIndex,
  type LeaderState,
  type LevelFigures,
  type Passage,
  type Report,
} from '@kaskade/analysis';
import {
  byCodePoint,
  sources,
  targets,
  type Goal,
  type Graph,
  type Initiative,
  type Level,
  type Network,
} from '@kaskade/domain';
import { cascadeEnds } from '@kaskade/wording';
import { unitTree, type UnitTree } from './unit-tree';

/** What the map has to know of one goal that is not dropped. */
export interface GoalFact {
  readonly goal: Goal;
  /** null: unplaced. */
  readonly rank: number | null;
  /** By rank, then id: the first is the one the card names. */
  readonly owners: readonly string[];
  /** The first owner's unit. */
  readonly unit: string | null;
  readonly pejlemaerker: readonly string[];
  readonly fromOrigin: boolean;
  readonly orphan: boolean;
  readonly overdue: boolean;
  readonly state: GoalState;
  /** Carrying children, sorted. */
  readonly children: readonly string[];
}

/** The facts the map draws: all of them from the report and the readings of the analysis. */
export interface MapFacts {
  readonly graph: Graph;
  readonly levels: readonly { readonly level: Level; readonly figures: LevelFigures }[];
  readonly boundaries: readonly BoundaryFigures[];
  readonly originRank: number | null;
  /** Sorted by id. */
  readonly goals: ReadonlyMap<string, GoalFact>;
  readonly passages: readonly (readonly Passage[])[];
  /** Inverted links, parent → child, sorted by id. */
  readonly inverted: readonly { readonly parent: string; readonly child: string }[];
  readonly withoutInitiative: ReadonlySet<string>;
  readonly leaders: readonly (readonly {
    readonly id: string;
    readonly state: LeaderState;
    readonly unit: string | null;
  }[])[];
  readonly leaderRank: ReadonlyMap<string, number>;
  readonly initiatives: readonly { readonly initiative: Initiative; readonly goals: readonly string[] }[];
  readonly networks: readonly NetworkFact[];
  readonly units: UnitTree;
}

export interface NetworkFact {
  readonly network: Network;
  /** Members by rank of their level. */
  readonly members: readonly number[];
  readonly severity: 'high' | 'medium' | 'low' | null;
}

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** Gathers the facts of a graph from its report and the readings of its index. */
export function mapFacts(graph: Graph, index: GraphIndex, report: Report): MapFacts {
  const levels = report.levels.flatMap((figures) => {
    const level = graph.nodes.level.get(figures.id);
    return level ? [{ level, figures }] : [];
  });
  const rankOfLevel = new Map(levels.map(({ level }, rank) => [level.id, rank]));
  const found = findingsBySubject(report);
  const orphans = found.of('GOAL_ORPHAN');
  const overdue = found.of('GOAL_OVERDUE');
  const leaderRank = new Map<string, number>();
  for (const id of graph.nodes.leader.keys()) {
    const rank = rankOfLevel.get(targets(graph, 'leaderLevel', id)[0] ?? '');
    if (rank !== undefined) leaderRank.set(id, rank);
  }
  const byRank = (a: string, b: string): number =>
    (leaderRank.get(a) ?? 0) - (leaderRank.get(b) ?? 0) || byCodePoint(a, b);
  const unitOf = (leader: string | undefined): string | null =>
    leader === undefined ? null : (targets(graph, 'inUnit', leader)[0] ?? null);

  const goals = new Map<string, GoalFact>();
  for (const goal of [...graph.nodes.goal.values()].sort((a, b) => byCodePoint(a.id, b.id))) {
    if (goal.status === 'dropped') continue;
    const owners = [...sources(graph, 'owns', goal.id)].sort(byRank);
    goals.set(goal.id, {
      goal,
      rank: goalRank(index, goal.id),
      owners,
      unit: unitOf(owners[0]),
      pejlemaerker: targets(graph, 'goalSupports', goal.id),
      fromOrigin: carriesFromOrigin(index, goal.id),
      orphan: orphans.has(goal.id),
      overdue: overdue.has(goal.id),
      state: goalState(index, goal.id),
      children: carriedOnBy(index, goal.id),
    });
  }

  const leaders: { id: string; state: LeaderState; unit: string | null }[][] = levels.map(() => []);
  for (const [id, rank] of leaderRank) leaders[rank]?.push({ id, state: leaderState(index, id), unit: unitOf(id) });

  const live = <T extends { readonly id: string }>(nodes: ReadonlyMap<string, T>, keep: (node: T) => boolean): T[] =>
    [...nodes.values()].filter(keep).sort((a, b) => byCodePoint(a.id, b.id));

  return {
    graph,
    levels,
    boundaries: report.boundaries,
    originRank: report.penetration.origin === null ? null : (rankOfLevel.get(report.penetration.origin) ?? null),
    goals,
    passages: report.boundaries.map((_, rank) => passages(index, rank)),
    inverted: [...found.of('GOAL_INVERTED')]
      .map(cascadeEnds)
      .sort((a, b) => byCodePoint(a.parent, b.parent) || byCodePoint(a.child, b.child)),
    withoutInitiative: found.of('GOAL_WITHOUT_INITIATIVE'),
    leaders,
    leaderRank,
    initiatives: live(graph.nodes.initiative, ({ status }) => status !== 'dropped').map((initiative) => ({
      initiative,
      goals: targets(graph, 'realises', initiative.id).filter((id) => (goals.get(id)?.rank ?? null) !== null),
    })),
    networks: live(graph.nodes.network, ({ status }) => status !== 'closed').map((network) => {
      const members = levels.map(() => 0);
      for (const leader of sources(graph, 'memberOf', network.id)) {
        const rank = leaderRank.get(leader);
        if (rank !== undefined) members[rank]!++;
      }
      const severity = SEVERITIES.find((degree) => found.network(network.id, degree)) ?? null;
      return { network, members, severity };
    }),
    units: unitTree(graph),
  };
}

/** Looks up whether the report has a finding of a code, or of a severity, for a subject. */
function findingsBySubject(report: Report) {
  const codes = new Map<string, Set<string>>();
  const severities = new Set<string>();
  for (const { code, severity, subject } of report.findings) {
    const ids = codes.get(code);
    if (ids) ids.add(subject.id);
    else codes.set(code, new Set([subject.id]));
    if (subject.type === 'network') severities.add(`${severity} ${subject.id}`);
  }
  return {
    of: (code: FindingCode): ReadonlySet<string> => codes.get(code) ?? new Set<string>(),
    network: (id: string, severity: string): boolean => severities.has(`${severity} ${id}`),
  };
}
