import { goalState, leaderState, passages, type BoundaryFigures, type GoalState, type LeaderState, type Passage } from '@kaskade/analysis';
import { byCodePoint, sources, type CascadeFields, type Goal } from '@kaskade/domain';
import { levelOfGoal } from './places';
import type { Reading } from './reading';

/** A goal above the boundary and how it fares there. */
export interface UpperGoal {
  readonly goal: Goal;
  readonly state: GoalState;
  /** How it gets over; null where it does not. */
  readonly passage: Passage | null;
}

/** A link that crosses and carries, with what the lower level has said about it. */
export interface CrossingLink {
  readonly id: string;
  readonly parent: string;
  readonly child: string;
  readonly skips: boolean;
  readonly fields: CascadeFields | undefined;
}

/** The two sides of a boundary and what runs between them. */
export interface BoundaryReading {
  readonly figures: BoundaryFigures;
  /** The rank of the upper level. */
  readonly rank: number;
  readonly goals: readonly UpperGoal[];
  readonly leaders: readonly { readonly leader: string; readonly state: LeaderState }[];
  readonly links: readonly CrossingLink[];
}

const STATE_ORDER: Record<LeaderState, number> = { connected: 0, notConnected: 1, unmapped: 2 };

/** Reads the boundary under a level; null under the bottom. The lists add up to the report's figures of it: a test holds them together. */
export function boundaryReading({ graph, index, report }: Reading, upper: string): BoundaryReading | null {
  const rank = report.boundaries.findIndex((boundary) => boundary.upper === upper);
  const figures = report.boundaries[rank];
  if (figures === undefined) return null;
  const rankOfLevel = new Map(report.levels.map((level) => [level.id, level.rank]));
  const rankOf = (goal: string): number => rankOfLevel.get(levelOfGoal(graph, goal)?.id ?? '') ?? Number.NaN;
  const live = [...graph.nodes.goal.values()].filter((goal) => goal.status !== 'dropped');
  const through = new Map(passages(index, rank).map((passage) => [passage.goal, passage]));

  const goals = live
    .filter((goal) => rankOf(goal.id) === rank)
    .map((goal) => ({ goal, state: goalState(index, goal.id), passage: through.get(goal.id) ?? null }))
    .sort((a, b) => byCodePoint(a.goal.id, b.goal.id));

  const leaders = sources(graph, 'leaderLevel', figures.lower)
    .map((leader) => ({ leader, state: leaderState(index, leader) }))
    .sort((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state] || byCodePoint(a.leader, b.leader));

  const links: CrossingLink[] = [];
  for (const [parent, children] of graph.links.cascadesTo.out) {
    const from = graph.nodes.goal.get(parent)?.status === 'dropped' ? Number.NaN : rankOf(parent);
    if (!(from <= rank)) continue;
    for (const child of children) {
      const to = graph.nodes.goal.get(child)?.status === 'dropped' ? Number.NaN : rankOf(child);
      if (!(to > rank)) continue;
      const id = `${parent}->${child}`;
      links.push({ id, parent, child, skips: to - from >= 2, fields: graph.cascade.get(id) });
    }
  }
  links.sort((a, b) => byCodePoint(a.id, b.id));
  return { figures, rank, goals, leaders, links };
}
