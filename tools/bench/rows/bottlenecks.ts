import { deepStrictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIndex } from '@kaskade/analysis';
import { bottlenecksOf, isBetween, reachedGoals } from '../../../libs/analysis/src/figures/bottlenecks';
import { Reach } from '../../../libs/analysis/src/reach/reach';
import { atLeast, fastest, printed, ROUNDS, type Measurement, type NotMeasured } from '../measurement';
import { organisation } from '../organisation';
import { sizeOf } from '../size';

const GOALS = { what: 'bottlenecks of goals, 50,000 nodes', against: 'networkx (immediate_dominators)' };
const LEADERS = { what: 'bottlenecks of leaders, 50,000 nodes', against: 'networkx (one reach each)' };
const MINUTES = 20;
/** A round of ours is short; more of them let the compiler settle, as networkx's compiled parts have. */
const OURS = 100;

interface Answer {
  readonly version: string;
  readonly goalsMs: number;
  readonly leadersMs: number;
  readonly goals: readonly number[];
  readonly leaders: readonly number[];
}

/** Bottlenecks against networkx, where python3 has it; both sides start from what is resident. */
export async function measure(): Promise<(Measurement | NotMeasured)[]> {
  const present = spawnSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
  if (present.status !== 0) {
    const reason = 'python3 with networkx is not on this machine';
    return [
      { ...GOALS, reason },
      { ...LEADERS, reason },
    ];
  }
  const index = buildIndex(organisation(sizeOf(50_000), 1));
  const reach = new Reach(index);
  const { start, to } = reach.carrying.out;
  const edges = [...reach.rank.keys()].flatMap((goal) =>
    [...to.slice(start[goal], start[goal + 1])].map((child) => [goal, child]),
  );
  const leaders = soleOwned(index, reach);
  const input = JSON.stringify({
    rank: [...reach.rank],
    origin: reach.origin,
    bottom: reach.bottom,
    edges,
    leaders: [...leaders.values()],
    rounds: ROUNDS,
  });
  const ran = spawnSync('python3', [path.join(__dirname, '..', 'bottlenecks.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: MINUTES * 60_000,
  });
  if (ran.status !== 0) throw new Error(`networkx: ${ran.stderr}`);
  const theirs = JSON.parse(ran.stdout) as Answer;

  const goals = () => {
    const anew = new Reach(index);
    const { carries } = reachedGoals(anew);
    return [...carries.keys()].filter((goal) => isBetween(anew, goal) && carries[goal]! >= 2);
  };
  const both = () => bottlenecksOf(index, new Reach(index));
  sameBottlenecks(both(), theirs, [...leaders.keys()], index);
  const ours = { goals: await fastest(OURS, goals), both: await fastest(OURS, both) };
  const note = `networkx ${theirs.version}, its graph built beforehand; both sides give the same list (checked in this run)`;
  return [
    { ...GOALS, unit: 'ms', ours: ours.goals, theirs: theirs.goalsMs, demand: atLeast(30), note },
    {
      ...LEADERS,
      unit: 'ms',
      ours: ours.both,
      theirs: theirs.leadersMs,
      demand: printed,
      note: `${note}; ours is the whole list, goals included`,
    },
  ];
}

/** By leader: the goals between origin and bottom that have no other owner. */
function soleOwned(index: ReturnType<typeof buildIndex>, reach: Reach): Map<number, number[]> {
  const { start, to } = index.many.owns.in;
  const owned = new Map<number, number[]>();
  for (const goal of reach.rank.keys()) {
    if (!isBetween(reach, goal) || start[goal + 1]! - start[goal]! !== 1) continue;
    const owner = to[start[goal]!]!;
    owned.set(owner, [...(owned.get(owner) ?? []), goal]);
  }
  return owned;
}

function sameBottlenecks(
  ours: ReturnType<typeof bottlenecksOf>,
  theirs: Answer,
  leaders: readonly number[],
  { tables }: ReturnType<typeof buildIndex>,
): void {
  const carried = (type: 'goal' | 'leader') =>
    ours.flatMap((one) => (one.type === type ? [`${one.id} ${one.carries}`] : [])).sort();
  const listed = (counts: readonly number[], id: (place: number) => string) =>
    counts.flatMap((carries, place) => (carries >= 2 ? [`${id(place)} ${carries}`] : [])).sort();
  deepStrictEqual(
    carried('goal'),
    listed(theirs.goals, (goal) => tables.goal.ids[goal]!),
  );
  deepStrictEqual(
    carried('leader'),
    listed(theirs.leaders, (place) => tables.leader.ids[leaders[place]!]!),
  );
}
