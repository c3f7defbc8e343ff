import {
  createGraph,
  type Goal,
  type Graph,
  type GraphParts,
  type Initiative,
  type Leader,
  type LinkKind,
  type Network,
  type Pejlemaerke,
  type Unit,
} from '@kaskade/domain';
import { Random } from './random';
import { BOTTOM, GOALS_BY_RANK, LEADERS_BY_RANK, LEVELS, type Size } from './size';
import { goalTitle, initiativeTitle, networkName, pejlemaerkeName, positionName, unitName } from './names';

const STATUSES = ['planned', 'active', 'active', 'active', 'active', 'achieved'] as const;

interface PlacedLeader {
  readonly id: string;
  readonly rank: number;
  readonly unit: number;
}

interface PlacedGoal {
  readonly id: string;
  readonly rank: number;
  /** The branch of the unit tree it lives in: the unit of its first owner. */
  readonly unit: number;
}

/** An organisation that hangs together as real ones do: goals mostly build on a goal of a unit above their own. */
export function organisation(size: Size, seed: number): Graph {
  return new Organisation(size, new Random(seed)).build();
}

class Organisation {
  private readonly links: { [L in LinkKind]?: [string, string][] } = {};
  private readonly cascade: Record<string, NonNullable<GraphParts['cascade']>[string]> = {};
  private readonly parents: number[] = [];
  private readonly unitDepth: number[] = [];
  private readonly unitsByDepth: number[][] = [];
  private readonly leaders: PlacedLeader[] = [];
  private readonly leadersByUnit = new Map<number, PlacedLeader[]>();
  private readonly leadersByRank: PlacedLeader[][] = LEVELS.map(() => []);
  private readonly goalsByRank: PlacedGoal[][] = LEVELS.map(() => []);
  private readonly goalsByUnit = new Map<number, PlacedGoal[]>();

  constructor(
    private readonly size: Size,
    private readonly random: Random,
  ) {}

  build(): Graph {
    const nodes = {
      level: LEVELS,
      unit: this.makeUnits(),
      leader: this.makeLeaders(),
      pejlemaerke: this.many(this.size.pejlemaerker, (i): Pejlemaerke => ({
        id: `P${i + 1}`,
        name: pejlemaerkeName(i),
        framework: 'Fælles retning',
        description: null,
      })),
      goal: this.makeGoals(),
      initiative: this.makeInitiatives(),
      network: this.makeNetworks(),
    };
    return createGraph({ nodes, links: this.links, cascade: this.cascade });
  }

  private many<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }

  private link(kind: LinkKind, from: string, to: string): void {
    (this.links[kind] ??= []).push([from, to]);
  }

  /** A tree as deep as there are levels under the political one; each depth is about as many times larger than the one above. */
  private makeUnits(): Unit[] {
    const { units } = this.size;
    const branching = Math.max(2, Math.round(units ** (1 / BOTTOM)));
    return this.many(units, (i) => {
      const parent = i === 0 ? -1 : Math.floor((i - 1) / branching);
      const depth = i === 0 ? 0 : Math.min(BOTTOM, this.unitDepth[parent]! + 1);
      this.parents.push(parent);
      this.unitDepth.push(depth);
      (this.unitsByDepth[depth] ??= []).push(i);
      if (parent >= 0) this.link('partOf', `E${i + 1}`, `E${parent + 1}`);
      return { id: `E${i + 1}`, name: unitName(this.random, i), kind: depth === 0 ? 'kommune' : null };
    });
  }

  private makeLeaders(): Leader[] {
    return this.many(this.size.leaders, (i) => {
      const rank = this.rankAt(i / this.size.leaders, LEADERS_BY_RANK);
      const unit = this.random.of(this.unitsByDepth[Math.min(rank, this.unitsByDepth.length - 1)]!);
      const leader = { id: `L${i + 1}`, rank, unit };
      this.link('leaderLevel', leader.id, LEVELS[rank]!.id);
      if (this.random.chance(0.98)) this.link('inUnit', leader.id, `E${unit + 1}`);
      const superior = rank === 0 ? undefined : this.above(unit, this.leadersByUnit, rank - 1, this.leadersByRank);
      if (superior && this.random.chance(0.97)) this.link('reportsTo', leader.id, superior.id);
      this.leaders.push(leader);
      this.leadersByRank[rank]!.push(leader);
      push(this.leadersByUnit, unit, leader);
      return {
        id: leader.id,
        name: positionName(this.random, rank, i),
        title: null,
        employees: rank >= 3 ? this.random.below(26) : null,
        email: null,
      };
    });
  }

  /** Something of this rank in the unit or above it where there is one, else anywhere. */
  private above<T extends { rank: number }>(
    unit: number,
    byUnit: Map<number, T[]>,
    rank: number,
    byRank: T[][],
  ): T | undefined {
    for (let place = unit; place >= 0; place = this.parents[place]!) {
      const near = (byUnit.get(place) ?? []).filter((one) => one.rank === rank);
      if (near.length > 0) return this.random.of(near);
    }
    return this.anywhere(byRank[rank]!);
  }

  private anywhere<T>(list: readonly T[]): T | undefined {
    return list.length > 0 ? this.random.of(list) : undefined;
  }

  private rankAt(share: number, shares: readonly number[]): number {
    let sum = 0;
    for (const [rank, part] of shares.entries()) {
      sum += part;
      if (share < sum) return rank;
    }
    return BOTTOM;
  }

  private makeGoals(): Goal[] {
    const { random } = this;
    return this.many(this.size.goals, (i) => {
      const rank = this.rankAt(i / this.size.goals, GOALS_BY_RANK);
      const owner = random.of(this.leadersByRank[rank]!);
      const goal = { id: `M${i + 1}`, rank, unit: owner.unit };
      const owned = random.chance(0.96);
      if (!owned || random.chance(0.3)) this.link('goalLevel', goal.id, LEVELS[rank]!.id);
      if (owned) this.link('owns', owner.id, goal.id);
      if (owned && rank < BOTTOM && random.chance(0.1)) {
        this.link('owns', random.of(this.leadersByRank[rank + 1]!).id, goal.id);
      }
      for (let left = random.chance(0.15) ? 2 : 1; left > 0; left--) {
        if (random.chance(0.92)) this.link('goalSupports', goal.id, `P${random.below(this.size.pejlemaerker) + 1}`);
      }
      this.linkToParents(goal);
      this.goalsByRank[rank]!.push(goal);
      push(this.goalsByUnit, goal.unit, goal);
      return this.goalFields(goal.id, i);
    });
  }

  private linkToParents(goal: PlacedGoal): void {
    const { random } = this;
    if (goal.rank === 0 || random.chance(0.12)) return;
    const parents = new Set<string>();
    const step = random.chance(0.04) && goal.rank > 1 ? 2 : random.chance(0.03) ? 0 : 1;
    const near = random.chance(0.9)
      ? this.above(goal.unit, this.goalsByUnit, goal.rank - step, this.goalsByRank)
      : undefined;
    const first = near ?? this.anywhere(this.goalsByRank[goal.rank - step]!);
    if (first) parents.add(first.id);
    // Strategies go across as well as along: every fourth goal serves one of another part of the organisation too.
    const second = random.chance(0.25) ? this.anywhere(this.goalsByRank[goal.rank - 1]!) : undefined;
    if (second) parents.add(second.id);
    for (const parent of parents) {
      this.link('cascadesTo', parent, goal.id);
      this.cascade[`${parent}->${goal.id}`] = {
        translation: random.chance(0.3) ? goalTitle(random, 7) : null,
        involvement: random.chance(0.5) ? random.chance(0.6) : null,
        room: random.chance(0.4) ? random.of(['decide', 'co_decide', 'consulted', 'informed'] as const) : null,
      };
    }
  }

  private goalFields(id: string, i: number): Goal {
    const { random } = this;
    const measured = random.chance(0.8);
    return {
      id,
      title: goalTitle(random, i),
      description: random.chance(0.5) ? `${goalTitle(random, i + 1)}. ${goalTitle(random, i + 2)}.` : null,
      indicator: measured ? 'Andel i procent' : null,
      baseline: measured ? 40 : null,
      target: measured ? 60 : null,
      current: measured ? 40 + random.below(21) : null,
      measureUnit: measured ? 'procent' : null,
      due: random.chance(0.7) ? `202${5 + random.below(3)}-${String(1 + random.below(12)).padStart(2, '0')}-28` : null,
      status: random.of(STATUSES),
      stopsHere: random.chance(0.02),
      stopsReason: null,
    };
  }

  private makeInitiatives(): Initiative[] {
    const { random } = this;
    return this.many(this.size.initiatives, (i) => {
      const id = `I${i + 1}`;
      const goal = random.of(this.goalsByRank[random.chance(0.85) ? BOTTOM : BOTTOM - 1]!);
      if (random.chance(0.96)) this.link('realises', id, goal.id);
      const near = this.leadersByUnit.get(goal.unit) ?? this.leaders;
      if (random.chance(0.95)) this.link('responsibleFor', random.of(near).id, id);
      if (random.chance(0.3)) this.link('initiativeSupports', id, `P${random.below(this.size.pejlemaerker) + 1}`);
      const end = random.chance(0.6) ? `2026-${String(1 + random.below(12)).padStart(2, '0')}-30` : null;
      // February has no 30th.
      return {
        id,
        title: initiativeTitle(random, i),
        description: null,
        start: null,
        end: end?.replace('-02-30', '-02-28') ?? null,
        status: 'active',
      };
    });
  }

  private makeNetworks(): Network[] {
    const { random } = this;
    return this.many(this.size.networks, (i) => {
      const id = `N${i + 1}`;
      const kind = random.chance(0.5) ? 'cross' : 'professional';
      const members = new Set(this.many(2 + random.below(14), () => random.of(this.leaders).id));
      for (const leader of members) this.link('memberOf', leader, id);
      if (random.chance(0.9)) this.link('anchoredInLeader', id, random.of(this.leaders).id);
      this.link('addressesPejlemaerke', id, `P${random.below(this.size.pejlemaerker) + 1}`);
      return {
        id,
        name: networkName(random, i),
        purpose: random.chance(0.9) ? 'Faglig sparring på tværs' : null,
        kind,
        participation: 'voluntary',
        scope: null,
        time: null,
        resources: null,
        facilitation: 'internal',
        consultants: null,
        administration: null,
        started: `202${2 + random.below(4)}-09-01`,
        restarted: null,
        lastEvaluated: null,
        evaluationMonths: null,
        lifeYears: null,
        status: 'active',
      };
    });
  }
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
