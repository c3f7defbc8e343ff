import { byCodePoint, createGraph, DEFAULT_LEVELS, sources, targets, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { cascades } from '../../../domain/testing/cascade-arbitrary';
import { graphs } from '../../../domain/testing/graph-arbitrary';
import { caseNamed } from '../../testing/case-named';
import { readCases } from '../../testing/read-case';
import {
  analyse,
  boundaryDetail,
  buildIndex,
  carriedOnBy,
  carriesFromOrigin,
  goalRank,
  goalState,
  leaderReading,
  leaderState,
  lineage,
  originGoals,
  passages,
  reachedCount,
  spanOfControl,
  type FindingCode,
  type GoalState,
  type Report,
} from '../index';

const options = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };
const cases = readCases().map(({ graph }) => graph);
const onGraphs = (check: (graph: Graph, report: Report) => void): void => {
  for (const graph of cases) check(graph, analyse(graph, options));
  fc.assert(
    fc.property(fc.oneof(graphs(), cascades), (graph) => check(graph, analyse(graph, options))),
    { numRuns: 200 },
  );
};
const subjects = (report: Report, code: FindingCode): string[] =>
  report.findings.filter((finding) => finding.code === code).map(({ subject }) => subject.id);

describe('what the readings say adds up to the report', () => {
  it('for the goals of the origin: how far each gets, and whether it has an initiative', () => {
    onGraphs((graph, { levels, penetration: { origin, of, levels: reached, action } }) => {
      const index = buildIndex(graph);
      const goals = originGoals(index);
      const rank = new Map(levels.map((level) => [level.id, level.rank]));
      expect({
        of: goals.length,
        levels: reached.map(({ level }) => ({
          level,
          reached: goals.filter(({ reaches }) => reaches >= rank.get(level)!).length,
        })),
        action: goals.filter((goal) => goal.action).length,
      }).toEqual({ of, levels: reached, action });
      for (const { goal, reaches, coOwner } of goals) {
        const line = [goal, ...lineage(index, goal).down.map(({ id }) => id)];
        const owners = line.flatMap((id) => sources(graph, 'owns', id));
        const there = owners.filter((owner) => rank.get(targets(graph, 'leaderLevel', owner)[0] ?? '') === reaches);
        const byGoal = line.some((id) => goalRank(index, id) === reaches);
        expect(coOwner).toBe(byGoal ? null : there.sort(byCodePoint)[0]);
      }
      if (origin === null) expect(goals).toEqual([]);
    });
  });

  it('at every boundary: goals, leaders and links', () => {
    onGraphs((graph, report) => {
      const index = buildIndex(graph);
      report.boundaries.forEach((figures, rank) => {
        const { upper, lower, goals, leaders, links } = boundaryDetail(index, rank)!;
        expect({ upper, lower }).toEqual({ upper: figures.upper, lower: figures.lower });
        expect(goals.passing).toHaveLength(figures.down.passed);
        expect(goals.passing.length + goals.stopping.length).toBe(figures.down.of);
        expect(leaders.connected).toHaveLength(figures.up.connected);
        expect(leaders.unmapped).toHaveLength(figures.up.unmapped);
        expect(leaders.connected.length + leaders.notConnected.length + leaders.unmapped.length).toBe(figures.up.of);
        expect(links).toHaveLength(figures.links.of);
        expect(links.filter(({ translation }) => translation !== null)).toHaveLength(figures.links.translated);
        expect(links.filter(({ involvement }) => involvement === true)).toHaveLength(figures.links.involved);
        expect(links.filter(({ skips }) => skips)).toHaveLength(figures.links.skipping);
      });
      expect(boundaryDetail(index, report.boundaries.length)).toBeNull();
      const stopping = report.boundaries.flatMap((_, rank) => boundaryDetail(index, rank)!.goals.stopping);
      expect(stopping.sort()).toEqual(subjects(report, 'GOAL_STOPS').sort());
    });
  });

  it('for every goal: its state, its rank and whether it hangs on the origin', () => {
    onGraphs((graph, report) => {
      const index = buildIndex(graph);
      const inState = (...states: GoalState[]): string[] =>
        [...graph.nodes.goal.keys()].filter((id) => states.includes(goalState(index, id))).sort();
      const passed = report.boundaries.flatMap((_, rank) => passages(index, rank));
      expect(inState('passes', 'passesCoOwned')).toEqual(passed.map(({ goal }) => goal).sort());
      expect(inState('stops')).toEqual(subjects(report, 'GOAL_STOPS').sort());
      expect(inState('hasNoInitiative')).toEqual(subjects(report, 'GOAL_WITHOUT_INITIATIVE').sort());
      for (const id of subjects(report, 'GOAL_UNPLACED')) expect(goalRank(index, id)).toBeNull();
      const placed = [...graph.nodes.goal.keys()].filter((id) => goalRank(index, id) !== null);
      expect(placed).toHaveLength(report.levels.reduce((sum, { goals }) => sum + goals, 0));
      const orphans = new Set(subjects(report, 'GOAL_ORPHAN'));
      for (const id of placed) {
        const higher = lineage(index, id).up.some((above) => goalRank(index, above.id)! < goalRank(index, id)!);
        if (report.penetration.origin !== null) {
          const origin = report.levels.findIndex((level) => level.id === report.penetration.origin);
          expect(orphans.has(id)).toBe(goalRank(index, id)! > origin && !higher);
        }
      }
    });
  });

  it('for every leader: the mark, and line of sight through a line that reaches the origin', () => {
    onGraphs((graph, report) => {
      const index = buildIndex(graph);
      const without = new Set([...subjects(report, 'LEADER_WITHOUT_LINE'), ...subjects(report, 'LEADER_WITHOUT_GOAL')]);
      for (const id of graph.nodes.leader.keys()) {
        const reading = leaderReading(index, id);
        const rank = report.levels.findIndex((level) => level.id === targets(graph, 'leaderLevel', id)[0]);
        expect(reading.state).toBe(leaderState(index, id));
        expect(reading.lineOfSight).toBe(reading.lines.some(({ reaches }) => reaches !== null));
        if (rank > 0) expect(reading.lineOfSight).toBe(!without.has(id));
        if (rank > 0)
          expect(reading.state === 'connected').toBe(
            reading.lines.some(({ highest }) => (goalRank(index, highest) ?? rank) < rank),
          );
        for (const { reaches } of reading.lines)
          if (reaches !== null) expect(carriesFromOrigin(index, reaches)).toBe(true);
      }
      expect(subjects(report, 'LEADER_SPAN')).toEqual(
        [...graph.nodes.leader.keys()].filter((id) => spanOfControl(index, id) > 20).sort(byCodePoint),
      );
    });
  });

  it('for every line: up is the same as down seen from the other end, by the fewest steps', () => {
    onGraphs((graph) => {
      const index = buildIndex(graph);
      const seen = (way: 'up' | 'down'): string[] =>
        [...graph.nodes.goal.keys()]
          .flatMap((id) =>
            lineage(index, id)[way].map((other) =>
              [...(way === 'up' ? [other.id, id] : [id, other.id]), other.steps].join(),
            ),
          )
          .sort();
      expect(seen('up')).toEqual(seen('down'));
      for (const id of graph.nodes.goal.keys()) {
        const below = lineage(index, id).down;
        expect(carriedOnBy(index, id)).toEqual(below.filter(({ steps }) => steps === 1).map((step) => step.id));
        expect(below.map(({ steps }) => steps)).toEqual(below.map(({ steps }) => steps).sort((a, b) => a - b));
      }
    });
  });
});

describe('how goals get over a boundary', () => {
  const goal = (id: string, stopsHere = false) => ({
    ...{ id, title: id, description: null, indicator: null, baseline: null, target: null, current: null },
    ...{ measureUnit: null, due: null, status: 'active' as const, stopsHere, stopsReason: null },
  });
  const leader = (id: string) => ({ id, name: id, title: null, employees: null, email: null });
  const ranks: Record<string, string> = { A: 'top', B: 'top', C: 'top', D: 'top', E: 'top', F: 'top', M: 'middle' };
  const graph = createGraph({
    nodes: {
      level: DEFAULT_LEVELS,
      goal: [...['A', 'B', 'C', 'D', 'F', 'M'].map((id) => goal(id)), goal('E', true)],
      leader: [leader('L1'), leader('L2'), leader('L3'), leader('L4')],
    },
    links: {
      leaderLevel: [
        ['L1', 'top'],
        ['L2', 'middle'],
        ['L3', 'first_line'],
        ['L4', 'first_line'],
      ],
      goalLevel: Object.entries(ranks).map(([id, level]) => [id, level] as const),
      // C and D lie over others of their level; B is co-owned; E ends here, though a goal carries it on.
      cascadesTo: [
        ['A', 'M'],
        ['C', 'A'],
        ['C', 'B'],
        ['D', 'C'],
        ['E', 'M'],
        ['F', 'E'],
      ],
      owns: [
        ['L1', 'B'],
        ['L2', 'B'],
        ['L4', 'B'],
        ['L3', 'B'],
        ['L2', 'A'],
      ],
    },
  });
  const index = buildIndex(graph);

  it('by a link of its own, by a co-owner, or through the smallest of the goals of its level', () => {
    expect(passages(index, 1)).toEqual([
      { goal: 'A', through: 'A', how: 'link', coOwner: null },
      { goal: 'B', through: 'B', how: 'coOwner', coOwner: 'L3' },
      { goal: 'C', through: 'A', how: 'link', coOwner: null },
      { goal: 'D', through: 'A', how: 'link', coOwner: null },
      { goal: 'F', through: 'E', how: 'link', coOwner: null },
    ]);
    expect(['A', 'B', 'C', 'E', 'M'].map((id) => goalState(index, id))).toEqual([
      'passes',
      'passesCoOwned',
      'passes',
      'stopsHere',
      'stops',
    ]);
  });

  it('ids that are not there have neutral readings', () => {
    expect(goalState(index, 'X')).toBe('unplaced');
    expect(leaderState(index, 'X')).toBe('unmapped');
    expect(lineage(index, 'X')).toEqual({ up: [], down: [] });
    expect(leaderReading(index, 'X')).toEqual({ state: 'unmapped', lineOfSight: false, lines: [] });
    expect([carriesFromOrigin(index, 'X'), goalRank(index, 'X'), spanOfControl(index, 'X')]).toEqual([false, null, 0]);
  });
});

describe('in fjordby', () => {
  const { graph } = caseNamed('fjordby');
  const index = buildIndex(graph);

  it('the line of M07 runs two goals up and two down', () => {
    const { up, down } = lineage(index, 'M07');
    expect(up).toEqual([
      { id: 'T04', steps: 1 },
      { id: 'G04', steps: 2 },
    ]);
    expect(down.map(({ id }) => id)).toEqual(['F03', 'F04']);
  });

  it('five goals of the first line have a goal at the origin above', () => {
    expect(reachedCount(index)).toBe(5);
    expect(sources(graph, 'goalLevel', 'first_line').filter((id) => carriesFromOrigin(index, id))).toHaveLength(5);
  });

  it('a leader whose only goal has no parent has no line of sight, and the reading says so', () => {
    expect(leaderReading(index, 'L21')).toEqual({
      state: 'notConnected',
      lineOfSight: false,
      lines: [
        { subject: { type: 'goal', id: 'F07' }, goal: 'F07', reaches: null, highest: 'F07' },
        { subject: { type: 'initiative', id: 'I5' }, goal: 'F07', reaches: null, highest: 'F07' },
      ],
    });
  });
});
