import * as fc from 'fast-check';
import { createGraph, type CascadeFields, type Goal, type Graph, type Leader, type Level } from '../src';

// Weighed, for fast-check draws small numbers more often than others.
const seldom = fc.oneof({ weight: 20, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const seeds = fc.record({
  levels: fc.integer({ min: 3, max: 4 }),
  leaders: fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
  goals: fc.array(
    fc.record({
      // Mostly of the level that its place in the list gives.
      astray: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(4) }),
      owners: fc.oneof(fc.tuple(fc.nat(20)), fc.array(fc.nat(20), { maxLength: 2 })),
      parents: fc.array(fc.nat(30), { minLength: 1, maxLength: 2 }),
      pejlemaerker: fc.array(fc.nat(1), { maxLength: 2 }),
      stopsHere: seldom,
      dropped: seldom,
      translation: fc.option(fc.constant('hos os'), { nil: null }),
      involvement: fc.option(fc.boolean(), { nil: null }),
    }),
    { minLength: 12, maxLength: 40, size: 'max' },
  ),
});

/**
 * Cascades that mostly hold together: three or four levels, few goals at the top, most further down, nearly every goal with
 * a parent a little before it. Lines meet, part, and hang on single goals and on single leaders.
 */
export const cascades: fc.Arbitrary<Graph> = seeds.map((seed) => {
  const level: Level[] = Array.from({ length: seed.levels }, (_, i) => ({
    ...{ id: `N${i}`, name: `Niveau ${i}`, rank: i * 10, noun: null },
  }));
  const leader: Leader[] = seed.leaders.map((_, i) => ({
    ...{ id: `L${i}`, name: `Leder ${i}`, title: null, employees: null, email: null },
  }));
  const cascade: Record<string, Partial<CascadeFields>> = {};
  const cascadesTo: [string, string][] = [];
  const goalLevel: [string, string][] = [];
  const owns: [string, string][] = [];
  const goalSupports: [string, string][] = [];
  const goal = seed.goals.map((item, i): Goal => {
    const id = `G${i}`;
    const share = i / seed.goals.length;
    goalLevel.push([id, level[(item.astray ?? Math.floor(share * seed.levels)) % seed.levels]!.id]);
    for (const owner of item.owners) owns.push([leader[owner % leader.length]!.id, id]);
    for (const marker of item.pejlemaerker) goalSupports.push([id, `P${marker}`]);
    const reach = Math.max(4, Math.ceil((seed.goals.length / seed.levels) * 1.5));
    const before = seed.goals
      .slice(0, i)
      .map((_, g) => `G${g}`)
      .slice(-reach);
    if (before.length > 0 && share * seed.levels >= 0.6)
      for (const parent of new Set(item.parents.map((n) => before[n % before.length]!))) {
        cascadesTo.push([parent, id]);
        cascade[`${parent}->${id}`] = { translation: item.translation, involvement: item.involvement };
      }
    return {
      ...{ id, title: `Mål ${i}`, description: null, indicator: null, baseline: null, target: null, current: null },
      ...{ measureUnit: null, due: null, status: item.dropped ? 'dropped' : 'active', stopsHere: item.stopsHere },
      stopsReason: null,
    };
  });
  const leaderLevel = seed.leaders.map((n, i): [string, string] => [`L${i}`, level[n % level.length]!.id]);
  const reportsTo = seed.leaders.slice(1).map((n, i): [string, string] => [`L${i + 1}`, `L${n % (i + 1)}`]);
  const pejlemaerke = ['P0', 'P1'].map((id) => ({ id, name: id, framework: null, description: null }));
  return createGraph({
    nodes: { level, leader, pejlemaerke, goal },
    links: { leaderLevel, reportsTo, goalLevel, owns, goalSupports, cascadesTo },
    cascade,
  });
});
