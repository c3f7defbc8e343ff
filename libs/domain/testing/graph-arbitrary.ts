import * as fc from 'fast-check';
import {
  createGraph,
  FACILITATIONS,
  GOAL_STATUSES,
  INITIATIVE_STATUSES,
  NETWORK_KINDS,
  NETWORK_STATUSES,
  PARTICIPATIONS,
  ROOMS,
  type CascadeFields,
  type Graph,
  type GraphParts,
  type LinkKind,
} from '../src';

/** How large the graphs may get; the numbers are the most of each kind. */
export interface GraphSizes {
  readonly units: number;
  readonly leaders: number;
  readonly pejlemaerker: number;
  readonly goals: number;
  readonly initiatives: number;
  readonly networks: number;
}

const SMALL: GraphSizes = { units: 7, leaders: 12, pejlemaerker: 4, goals: 16, initiatives: 7, networks: 4 };

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const place = fc.nat(1000);
const places = (most: number): fc.Arbitrary<number[]> => fc.array(place, { maxLength: most });
// Letters whose order differs between code points, UTF-16 units and locales.
const letter = fc.constantFrom('G', 'g', 'Å', 'aa', '\ufb01', '\u{1f600}', '-', '>', '10', '9');
const words = fc.constantFrom('Flere i job', 'Én plan', 'x', '=1+1', "'@", 'Åbne døre\nog vinduer');
// Near each other, so that dates meet, pass and equal the day of the report, over a leap day and over month ends.
const date = fc.constantFrom(
  '2020-02-29',
  '2022-06-30',
  '2024-02-29',
  '2025-02-28',
  '2025-05-31',
  '2025-06-29',
  '2025-06-30',
  '2025-08-31',
  '2026-02-28',
  '2026-06-30',
  '2027-01-01',
);

const levelSeed = fc.record({ letter, gap: fc.integer({ min: 1, max: 3 }), noun: maybe(words) });
const unitSeed = fc.record({ letter, parent: maybe(place), kind: maybe(words) });
const leaderSeed = fc.record({
  letter,
  level: place,
  unit: maybe(place),
  superior: maybe(place),
  employees: maybe(fc.nat(25)),
  title: maybe(words),
});
const pejlemaerkeSeed = fc.record({ letter, framework: maybe(words) });
const goalSeed = fc.record({
  letter,
  level: maybe(place),
  wild: fc.boolean(),
  owners: places(3),
  ownersOfLevel: fc.boolean(),
  parents: places(3),
  pejlemaerker: places(2),
  indicator: maybe(words),
  numbers: fc.tuple(maybe(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), maybe(fc.nat(9))),
  due: maybe(date),
  status: fc.constantFrom(...GOAL_STATUSES, 'active' as const, 'active' as const),
  stopsHere: fc.constantFrom(true, false, false, false),
  primary: place,
});
const linkSeed = fc.record({
  translation: maybe(words),
  involvement: maybe(fc.boolean()),
  room: maybe(fc.constantFrom(...ROOMS)),
});
const initiativeSeed = fc.record({
  letter,
  goals: places(3),
  responsible: places(2),
  pejlemaerker: places(2),
  end: maybe(date),
  status: fc.constantFrom(...INITIATIVE_STATUSES, 'active' as const),
});
const networkSeed = fc.record({
  letter,
  purpose: maybe(words),
  kind: maybe(fc.constantFrom(...NETWORK_KINDS)),
  participation: maybe(fc.constantFrom(...PARTICIPATIONS)),
  facilitation: maybe(fc.constantFrom(...FACILITATIONS)),
  started: maybe(date),
  restarted: maybe(date),
  lastEvaluated: maybe(date),
  evaluationMonths: maybe(fc.integer({ min: 1, max: 40 })),
  lifeYears: maybe(fc.integer({ min: 1, max: 6 })),
  status: fc.constantFrom(...NETWORK_STATUSES, 'active' as const),
  members: places(5),
  facilitators: places(2),
  anchor: fc.constantFrom('leader', 'unit', null),
  anchorAt: place,
  pejlemaerker: places(2),
  goals: places(2),
});

const seeds = (sizes: GraphSizes) =>
  fc.record({
    levels: fc.array(levelSeed, { minLength: 2, maxLength: 8 }),
    units: fc.array(unitSeed, { maxLength: sizes.units }),
    leaders: fc.array(leaderSeed, { maxLength: sizes.leaders }),
    pejlemaerker: fc.array(pejlemaerkeSeed, { maxLength: sizes.pejlemaerker }),
    goals: fc.array(goalSeed, { maxLength: sizes.goals }),
    links: fc.array(linkSeed, { minLength: 3, maxLength: 9 }),
    initiatives: fc.array(initiativeSeed, { maxLength: sizes.initiatives }),
    networks: fc.array(networkSeed, { maxLength: sizes.networks }),
  });
type Seeds = ReturnType<typeof seeds> extends fc.Arbitrary<infer T> ? T : never;
type Pair = readonly [string, string];

const at = <T>(list: readonly T[], index: number | null): T[] =>
  index === null || list.length === 0 ? [] : [list[index % list.length]!];

/**
 * Valid graphs of 2–8 levels: some orderly (goals in the order of the levels, so that lines run down), some wild
 * (inverted, skipping and sideways links), with goals unplaced, dropped and decided to end, units and superiors in trees.
 */
export function graphs(sizes: Partial<GraphSizes> = {}): fc.Arbitrary<Graph> {
  return seeds({ ...SMALL, ...sizes }).map(graphOf);
}

function graphOf(seed: Seeds): Graph {
  const ids = <T extends { letter: string }>(list: readonly T[]): string[] =>
    list.map((item, i) => `${item.letter}${i}`);
  const levelIds = ids(seed.levels);
  const unitIds = ids(seed.units);
  const leaderIds = ids(seed.leaders);
  const markerIds = ids(seed.pejlemaerker);
  const goalIds = ids(seed.goals);
  const initiativeIds = ids(seed.initiatives);
  const networkIds = ids(seed.networks);
  const links: { [L in LinkKind]?: Pair[] } = {};
  const link = (kind: LinkKind, from: string, tos: readonly string[]): void => {
    for (const to of tos) (links[kind] ??= []).push([from, to]);
  };
  const pick = (list: readonly string[], indices: readonly number[]): string[] => indices.flatMap((i) => at(list, i));

  let rank = -4;
  const level = seed.levels.map((item, i) => {
    rank += item.gap;
    return { id: levelIds[i]!, name: `Niveau ${i}`, rank, noun: item.noun };
  });
  // The levels stand in no order of rank in the map.
  level.reverse();

  const unit = seed.units.map((item, i) => {
    link('partOf', unitIds[i]!, at(unitIds.slice(0, i), item.parent));
    return { id: unitIds[i]!, name: `Enhed ${i}`, kind: item.kind };
  });
  const leader = seed.leaders.map((item, i) => {
    const id = leaderIds[i]!;
    link('leaderLevel', id, at(levelIds, item.level));
    link('inUnit', id, at(unitIds, item.unit));
    link('reportsTo', id, at(leaderIds.slice(0, i), item.superior));
    return { id, name: `Leder ${i}`, title: item.title, employees: item.employees, email: null };
  });
  const pejlemaerke = seed.pejlemaerker.map((item, i) => ({
    id: markerIds[i]!,
    name: `Pejlemærke ${i}`,
    framework: item.framework,
    description: null,
  }));

  const cascade: Record<string, Partial<CascadeFields>> = {};
  const goal = seed.goals.map((item, i) => {
    const id = goalIds[i]!;
    const orderly = Math.floor((i * levelIds.length) / seed.goals.length);
    const own = item.level === null ? null : item.wild ? item.level % levelIds.length : orderly;
    if (own !== null) link('goalLevel', id, [levelIds[own]!]);
    const near = leaderIds.filter((_, l) => seed.leaders[l]!.level % levelIds.length === (own ?? orderly));
    for (const owner of pick(item.ownersOfLevel ? near : leaderIds, item.owners)) link('owns', owner, [id]);
    const parents = [...new Set(pick(goalIds.slice(0, i), item.parents))];
    parents.forEach((parent, p) => {
      link('cascadesTo', parent, [id]);
      const fields = seed.links[(i + p) % seed.links.length]!;
      cascade[`${parent}->${id}`] = { ...fields, primary: p === item.primary % parents.length };
    });
    link('goalSupports', id, pick(markerIds, item.pejlemaerker));
    return {
      id,
      title: `Mål ${i}`,
      description: null,
      indicator: item.indicator,
      baseline: item.numbers[0],
      target: item.numbers[1],
      current: null,
      measureUnit: null,
      due: item.due,
      status: item.status,
      stopsHere: item.stopsHere,
      stopsReason: null,
    };
  });
  const initiative = seed.initiatives.map((item, i) => {
    const id = initiativeIds[i]!;
    link('realises', id, pick(goalIds, item.goals));
    link('initiativeSupports', id, pick(markerIds, item.pejlemaerker));
    for (const responsible of pick(leaderIds, item.responsible)) link('responsibleFor', responsible, [id]);
    return { id, title: `Indsats ${i}`, description: null, start: null, end: item.end, status: item.status };
  });
  const network = seed.networks.map((item, i) => {
    const id = networkIds[i]!;
    for (const member of pick(leaderIds, item.members)) link('memberOf', member, [id]);
    for (const facilitator of pick(leaderIds, item.facilitators)) link('facilitates', facilitator, [id]);
    if (item.anchor === 'leader') link('anchoredInLeader', id, at(leaderIds, item.anchorAt));
    if (item.anchor === 'unit') link('anchoredInUnit', id, at(unitIds, item.anchorAt));
    link('addressesPejlemaerke', id, pick(markerIds, item.pejlemaerker));
    link('addressesGoal', id, pick(goalIds, item.goals));
    const { purpose, kind, participation, facilitation, started, restarted, lastEvaluated } = item;
    return {
      ...{ id, name: `Netværk ${i}`, purpose, kind, participation, scope: null, time: null, resources: null },
      ...{ facilitation, consultants: null, administration: null, started, restarted, lastEvaluated },
      ...{ evaluationMonths: item.evaluationMonths, lifeYears: item.lifeYears, status: item.status },
    };
  });
  const parts: GraphParts = {
    nodes: { level, unit, leader, pejlemaerke, goal, initiative, network },
    links,
    cascade,
  };
  return createGraph(parts);
}
