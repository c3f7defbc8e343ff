import type { Csr } from '../indexing/csr';
import type { GraphIndex } from '../indexing/graph-index';
import { reachOf, type Reach } from '../reach/reach';

/**
 * What each possible link over one boundary would add to it: goals that would pass and leaders who would be connected, as
 * if the links given so far were made. The two do not depend on each other: the parent decides the one, the child the other.
 */
export class BoundaryGains {
  /** Added so far. */
  passed = 0;
  connected = 0;

  private readonly reach: Reach;
  private readonly passing = new Set<number>();
  private readonly lifted = new Set<number>();
  private readonly connectedLeaders = new Set<number>();
  private readonly made: (readonly [parent: number, child: number])[] = [];

  constructor(
    private readonly index: GraphIndex,
    private readonly rank: number,
  ) {
    this.reach = reachOf(index);
  }

  /** By goal of the upper level that nothing builds on: how many goals a link from it would bring through. */
  parents(): Map<number, number> {
    const gain = new Map<number, number>();
    for (let goal = 0; goal < this.reach.rank.length; goal++)
      if (this.stops(goal)) gain.set(goal, this.broughtThrough(goal).length);
    return gain;
  }

  /** By goal of the lower level with no goal above: how many leaders a link to it would connect. */
  children(): Map<number, number> {
    const { rank, goals } = this.reach;
    const gain = new Map<number, number>();
    for (let goal = 0; goal < rank.length; goal++)
      if (rank[goal] === this.rank + 1 && goals.top[goal] === rank[goal] && !this.lifted.has(goal))
        gain.set(goal, this.newlyConnected(this.below(goal)).size);
    return gain;
  }

  /** Takes a link as made. */
  link(parent: number, child: number): void {
    this.made.push([parent, child]);
    const through = this.broughtThrough(parent);
    this.passed += through.length;
    for (const goal of through) this.passing.add(goal);
    const below = this.below(child);
    const leaders = this.newlyConnected(below);
    this.connected += leaders.size;
    for (const leader of leaders) this.connectedLeaders.add(leader);
    for (const goal of below) this.lifted.add(goal);
  }

  /** The goals that lie along any cascade links, also those that carry nothing, below one of these; these among them. */
  anyBelow(goals: Iterable<number>): Set<number> {
    return this.spread(this.index.many.cascadesTo.out, goals, this.made);
  }

  /** The same upwards. */
  anyAbove(goal: number): Set<number> {
    const made = this.made.map(([parent, child]) => [child, parent] as const);
    return this.spread(this.index.many.cascadesTo.in, [goal], made);
  }

  private spread(links: Csr, from: Iterable<number>, made: readonly (readonly [number, number])[]): Set<number> {
    const seen = new Set(from);
    // A set that grows while it is read gives what was added as well.
    for (const goal of seen) {
      for (const other of row(links, goal)) seen.add(other);
      for (const [start, end] of made) if (start === goal) seen.add(end);
    }
    return seen;
  }

  private stops(goal: number): boolean {
    const { rank, goals } = this.reach;
    return (
      rank[goal] === this.rank &&
      this.index.columns.goal.stopsHere[goal] === 0 &&
      goals.deepest[goal]! <= this.rank &&
      !this.passing.has(goal)
    );
  }

  /** The goals that stop, of those on the level that a goal carries on, itself among them. */
  private broughtThrough(goal: number): number[] {
    return this.walk(this.reach.carrying.in, goal, (other) => this.reach.rank[other] === this.rank).filter((other) =>
      this.stops(other),
    );
  }

  private below(goal: number): number[] {
    return this.walk(this.reach.carrying.out, goal, () => true);
  }

  private newlyConnected(goals: readonly number[]): Set<number> {
    const { owns, realises, responsibleFor } = this.index.many;
    const found = new Set<number>();
    const take = (leader: number): void => {
      const { leaderRank, leaders } = this.reach;
      if (
        leaderRank[leader] === this.rank + 1 &&
        leaders.top[leader]! > this.rank &&
        !this.connectedLeaders.has(leader)
      )
        found.add(leader);
    };
    for (const goal of goals) {
      for (const leader of row(owns.in, goal)) take(leader);
      for (const initiative of row(realises.in, goal))
        if (this.index.columns.initiative.live[initiative] === 1)
          for (const leader of row(responsibleFor.in, initiative)) take(leader);
    }
    return found;
  }

  private walk(links: Csr, from: number, follow: (goal: number) => boolean): number[] {
    const found = [from];
    const seen = new Set(found);
    for (let at = 0; at < found.length; at++)
      for (const other of row(links, found[at]!)) {
        if (seen.has(other) || !follow(other)) continue;
        seen.add(other);
        found.push(other);
      }
    return found;
  }
}

const row = ({ start, to }: Csr, at: number): Int32Array => to.subarray(start[at], start[at + 1]);
