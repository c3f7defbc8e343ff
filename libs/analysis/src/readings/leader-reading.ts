import type { Csr } from '../indexing/csr';
import type { GraphIndex } from '../indexing/graph-index';
import { positionsOf, type Table } from '../indexing/table';
import { spansOf } from '../figures/spans';
import type { LeaderReading, LeaderState } from '../reading';
import { hasLineOfSight, reachOf } from '../reach/reach';
import { walk } from './lineage';

/** A leader's mark; `unmapped` for an id that is not there. */
export function leaderState(index: GraphIndex, id: string): LeaderState {
  const leader = index.tables.leader.place.get(id);
  return leader === undefined ? 'unmapped' : stateOf(index, leader);
}

function stateOf(index: GraphIndex, leader: number): LeaderState {
  const reach = reachOf(index);
  if (reach.leaders.unmapped[leader] === 1) return 'unmapped';
  const rank = reach.leaderRank[leader]!;
  const connected =
    rank === 0
      ? liveRow(index.many.owns.out, leader, index.columns.goal.live, index.tables.goal).length > 0
      : reach.leaders.top[leader]! < rank;
  return connected ? 'connected' : 'notConnected';
}

/** The leaders who report to a leader and the leader's own staff (LEADER_SPAN); 0 for an id that is not there. */
export function spanOfControl(index: GraphIndex, id: string): number {
  const leader = index.tables.leader.place.get(id);
  return leader === undefined ? 0 : spansOf(index)[leader]!;
}

/** A leader's lines, own goals first, then initiatives, by id, with what each reaches (method.md sections 3 and 4). */
export function leaderReading(index: GraphIndex, id: string): LeaderReading {
  const leader = index.tables.leader.place.get(id);
  if (leader === undefined) return { state: 'unmapped', lineOfSight: false, lines: [] };
  const { goal, initiative } = index.tables;
  const goals = liveRow(index.many.owns.out, leader, index.columns.goal.live, goal);
  const initiatives = liveRow(index.many.responsibleFor.out, leader, index.columns.initiative.live, initiative);
  return {
    state: stateOf(index, leader),
    lineOfSight: hasLineOfSight(reachOf(index), leader),
    lines: [
      ...goals.map((own) => lineOf(index, { type: 'goal', id: goal.ids[own]! }, own)),
      ...initiatives.flatMap((work) =>
        liveRow(index.many.realises.out, work, index.columns.goal.live, goal).map((realised) =>
          lineOf(index, { type: 'initiative', id: initiative.ids[work]! }, realised),
        ),
      ),
    ],
  };
}

type Line = LeaderReading['lines'][number];

function lineOf(index: GraphIndex, subject: Line['subject'], goal: number): Line {
  const reach = reachOf(index);
  const { ids } = index.tables.goal;
  const above = walk(index, reach.carrying.in, goal);
  const atOrigin = above.find((step) => reach.rank[step.goal]! >= 0 && reach.rank[step.goal]! <= reach.origin);
  // Of the highest rank the nearest, of those the one with the smallest id: the walk's own order.
  const highest = above.reduce((best, step) => (reach.rank[step.goal]! < reach.rank[best.goal]! ? step : best));
  return {
    subject,
    goal: ids[goal]!,
    reaches: atOrigin ? ids[atOrigin.goal]! : null,
    highest: ids[highest.goal]!,
  };
}

/** A row's neighbours that are not taken out, by id. */
function liveRow(csr: Csr, row: number, live: Int32Array, table: Table): number[] {
  const positions = positionsOf(table);
  return [...csr.to.subarray(csr.start[row], csr.start[row + 1])]
    .filter((place) => live[place] === 1)
    .sort((a, b) => positions[a]! - positions[b]!);
}
