import type { GraphIndex } from '../indexing/graph-index';
import type { Ranks } from './placement';

/** Further up than no rank: a leader none of whose lines is placed. */
const NOWHERE = 0x7fff;

/** How far up a leader's lines get. By a leader's place. */
export interface LeaderReach {
  /** The smallest rank that a line, or an ancestor of a line, has; `NOWHERE` when there is none. */
  readonly top: Ranks;
  /** 1 where the leader has no line and is responsible for no initiative (method.md section 3). */
  readonly unmapped: Uint8Array;
}

/** Follows every leader's lines: the goals it owns and those realised by the initiatives it is responsible for. */
export function leaderReachOf(index: GraphIndex, goalTop: Ranks): LeaderReach {
  const initiativeTop = initiativeTopOf(index, goalTop);
  const goalLive = index.columns.goal.live;
  const running = index.columns.initiative.live;
  const { live } = index.columns.leader;
  const owned = index.many.owns.out;
  const led = index.many.responsibleFor.out;
  const leaders = live.length;
  const top = new Int16Array(leaders);
  const unmapped = new Uint8Array(leaders);
  // A row ends where the next begins: each of these is read once.
  let firstOwned = 0;
  let firstLed = 0;
  for (let leader = 0; leader < leaders; leader++) {
    let best = NOWHERE;
    let mapped = 0;
    const endOwned = owned.start[leader + 1]!;
    for (let i = firstOwned; i < endOwned; i++) {
      const goal = owned.to[i]!;
      const rank = goalTop[goal]!;
      mapped |= goalLive[goal]!;
      if (rank >= 0 && rank < best) best = rank;
    }
    firstOwned = endOwned;
    const endLed = led.start[leader + 1]!;
    for (let i = firstLed; i < endLed; i++) {
      const initiative = led.to[i]!;
      if (running[initiative] === 0) continue;
      mapped = 1;
      if (initiativeTop[initiative]! < best) best = initiativeTop[initiative]!;
    }
    firstLed = endLed;
    top[leader] = best;
    if (mapped === 0) unmapped[leader] = live[leader]!;
  }
  return { top, unmapped };
}

/** The smallest rank above what each initiative realises. */
function initiativeTopOf(index: GraphIndex, goalTop: Ranks): Ranks {
  const { start, to } = index.many.realises.out;
  const initiatives = index.columns.initiative.live.length;
  const top = new Int16Array(initiatives);
  let first = 0;
  for (let initiative = 0; initiative < initiatives; initiative++) {
    const end = start[initiative + 1]!;
    let best = NOWHERE;
    for (let i = first; i < end; i++) {
      const rank = goalTop[to[i]!]!;
      if (rank >= 0 && rank < best) best = rank;
    }
    top[initiative] = best;
    first = end;
  }
  return top;
}
