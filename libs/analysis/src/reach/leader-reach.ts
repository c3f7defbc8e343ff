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
  const { owns, responsibleFor, realises } = index.many;
  const { live } = index.columns.goal;
  const running = index.columns.initiative.live;
  const initiativeTop = new Int16Array(running.length).fill(NOWHERE);
  for (let initiative = 0; initiative < running.length; initiative++)
    initiativeTop[initiative] = smallest(realises.out.start, realises.out.to, initiative, goalTop);

  const leaders = index.columns.leader.live.length;
  const top = new Int16Array(leaders);
  const unmapped = new Uint8Array(leaders);
  for (let leader = 0; leader < leaders; leader++) {
    let best = smallest(owns.out.start, owns.out.to, leader, goalTop);
    let mapped = false;
    for (let i = owns.out.start[leader]!; i < owns.out.start[leader + 1]! && !mapped; i++)
      mapped = live[owns.out.to[i]!] === 1;
    for (let i = responsibleFor.out.start[leader]!; i < responsibleFor.out.start[leader + 1]!; i++) {
      const initiative = responsibleFor.out.to[i]!;
      if (running[initiative] === 0) continue;
      mapped = true;
      if (initiativeTop[initiative]! < best) best = initiativeTop[initiative]!;
    }
    top[leader] = best;
    if (!mapped) unmapped[leader] = index.columns.leader.live[leader]!;
  }
  return { top, unmapped };
}

function smallest(start: Int32Array, to: Int32Array, row: number, values: Ranks): number {
  let least = NOWHERE;
  for (let i = start[row]!; i < start[row + 1]!; i++) {
    const value = values[to[i]!]!;
    if (value >= 0 && value < least) least = value;
  }
  return least;
}
