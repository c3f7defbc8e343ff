import * as fc from 'fast-check';
import { acceptedLists, wishes } from '../testing/change-arbitrary';
import { graphs } from '../testing/graph-arbitrary';
import {
  applyChanges,
  ASIDE_SUBJECTS,
  createGraph,
  DEFAULT_LEVELS,
  difference,
  sameGraph,
  type Change,
  type Graph,
} from './index';

const goal = (id: string) => ({
  ...{ id, title: id, description: null, indicator: null, baseline: null, target: null, current: null },
  ...{ measureUnit: null, due: null, status: 'active' as const, stopsHere: false, stopsReason: null },
});
const start = createGraph({
  nodes: { level: DEFAULT_LEVELS, goal: ['A', 'B', 'C', 'D'].map(goal), unit: [{ id: 'A', name: 'A', kind: null }] },
  links: {
    cascadesTo: [
      ['A', 'B'],
      ['B', 'C'],
    ],
  },
});
const accepted = (graph: Graph, ...changes: Change[]): Graph => {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};
const problems = (graph: Graph, ...changes: Change[]): unknown => {
  const applied = applyChanges(graph, changes);
  return applied.ok ? [] : applied.problems.map(({ code, kind, id }) => [code, kind, id]);
};
const aside = (id: string, subject: string, about = 'goal'): Change => ({
  ...{ type: 'add', kind: 'aside', id },
  fields: { code: 'GOAL_STOPS', about, subject, reason: 'Drøftet', date: '2026-01-31' },
});
const agreement = (id: string, subject: string, about = 'goal'): Change => ({
  ...{ type: 'add', kind: 'agreement', id },
  fields: { about, subject, what: 'Vi mødes', who: 'Direktøren', due: '2026-02-01' },
});
const title = (id: string, to: string, from = id): Change => ({
  ...{ type: 'set', kind: 'goal', id, field: 'title', from, to },
});
const kept = (graph: Graph): string[] => [...graph.nodes.aside.keys(), ...graph.nodes.agreement.keys()].sort();

describe('a point that is set aside', () => {
  const given = accepted(
    start,
    aside('a', 'A'),
    aside('b', 'B'),
    aside('l', 'B->C', 'cascade'),
    aside('u', 'A', 'unit'),
  );

  it('stays aside while other things change', () => {
    const changed = accepted(given, title('C', 'x'), title('D', 'y'), { type: 'remove', kind: 'level', id: 'top' });
    expect(kept(changed)).toEqual(['a', 'b', 'l', 'u']);
  });

  it.each<[string, Change, string[]]>([
    ['its subject', title('A', 'x'), ['b', 'l', 'u']],
    [
      'a link that begins at it',
      { type: 'link', link: 'cascadesTo', from: 'A', to: 'D', fields: { primary: true } },
      ['b', 'l', 'u'],
    ],
    [
      'a link that ends at it, and it at the other end',
      { type: 'unlink', link: 'cascadesTo', from: 'A', to: 'B' },
      ['l', 'u'],
    ],
    [
      'what a link says, and both its goals',
      { type: 'set', kind: 'cascade', id: 'B->C', field: 'translation', from: null, to: 'Hos os' },
      ['a', 'u'],
    ],
    ['what it goes with', { type: 'remove', kind: 'goal', id: 'B' }, ['u']],
    [
      'another kind of the same id',
      { type: 'set', kind: 'unit', id: 'A', field: 'name', from: 'A', to: 'x' },
      ['a', 'b', 'l'],
    ],
  ])('comes back when a change touches %s', (_, change, left) => {
    expect(kept(accepted(given, change))).toEqual(left);
  });

  it('is about the subject as it was then: a list that changes it first may set it aside', () => {
    expect(kept(accepted(start, title('A', 'x'), aside('a', 'A')))).toEqual(['a']);
    expect(kept(accepted(start, aside('a', 'A'), title('A', 'x')))).toEqual([]);
  });

  it('is aside again when what brought it back is undone', () => {
    const applied = applyChanges(given, [title('A', 'x')]);
    if (!applied.ok) throw new Error('refused');
    expect(sameGraph(accepted(applied.graph, ...applied.inverse), given)).toBe(true);
  });

  it('is about something that is there', () => {
    expect(problems(start, aside('a', 'X'))).toEqual([['SUBJECT_MISSING', 'aside', 'a']]);
    expect(problems(start, aside('a', 'A->C', 'cascade'))).toEqual([['SUBJECT_MISSING', 'aside', 'a']]);
    expect(problems(start, aside('a', 'A', 'boundary'))).toContainEqual(['VALUE_NOT_LISTED', 'aside', 'a']);
    expect(problems(start, aside('a', 'A', 'nothing'))).toEqual([['VALUE_NOT_LISTED', 'aside', 'a']]);
  });
});

describe('an agreement', () => {
  const given = accepted(start, agreement('a', 'A'), agreement('b', 'top->middle', 'boundary'));

  it('stays with its goal or boundary, whatever happens to that', () => {
    const changed = accepted(given, title('A', 'x'), { type: 'unlink', link: 'cascadesTo', from: 'A', to: 'B' });
    expect(kept(changed)).toEqual(['a', 'b']);
    expect(kept(accepted(given, agreementDone('a')))).toEqual(['a', 'b']);
  });

  it('goes with its goal, or with a level of its boundary, and comes back with it', () => {
    expect(kept(accepted(given, { type: 'remove', kind: 'goal', id: 'A' }))).toEqual(['b']);
    for (const id of ['top', 'middle']) {
      const applied = applyChanges(given, [{ type: 'remove', kind: 'level', id }]);
      if (!applied.ok) throw new Error('refused');
      expect(kept(applied.graph)).toEqual(['a']);
      expect(sameGraph(accepted(applied.graph, ...applied.inverse), given)).toBe(true);
    }
  });

  it('is about a goal or a boundary that is there', () => {
    expect(problems(start, agreement('a', 'X'))).toEqual([['SUBJECT_MISSING', 'agreement', 'a']]);
    expect(problems(start, agreement('a', 'top', 'boundary'))).toEqual([['SUBJECT_MISSING', 'agreement', 'a']]);
    expect(problems(start, agreement('a', 'top->nowhere', 'boundary'))).toEqual([
      ['SUBJECT_MISSING', 'agreement', 'a'],
    ]);
  });
});

const agreementDone = (id: string): Change => ({
  ...{ type: 'set', kind: 'agreement', id, field: 'done', from: false, to: true },
});

describe('records of any graph', () => {
  it('are all about something that is there, none outlives a touch, and all come back with the rest', () => {
    let ended = 0;
    fc.assert(
      fc.property(graphs(), wishes, (graph, all) => {
        const given = withRecords(graph);
        const lists = acceptedLists(given, all);
        const applied = applyChanges(given, lists.flat());
        if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
        const now = applied.graph;
        for (const { about, subject } of now.nodes.aside.values())
          expect(about === 'cascade' ? now.cascade.has(subject) : now.nodes[about].has(subject)).toBe(true);
        for (const { about, subject } of now.nodes.agreement.values())
          if (about === 'goal') expect(now.nodes.goal.has(subject)).toBe(true);
        for (const id of graph.nodes.goal.keys()) {
          if (now.nodes.goal.get(id) === graph.nodes.goal.get(id)) continue;
          ended++;
          expect(now.nodes.aside.has(`goal ${id}`)).toBe(false);
        }
        expect(sameGraph(accepted(now, ...applied.inverse), given)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(ended).toBeGreaterThan(5);
  });

  it('are no difference when they are the same, and can be made from any others', () => {
    const one = accepted(start, aside('a', 'A'), agreement('a', 'A'));
    const other = accepted(start, title('A', 'x'), aside('a', 'B'), agreement('a', 'B'), agreement('b', 'A'));
    expect(difference(one, accepted(start, aside('a', 'A'), agreement('a', 'A')))).toEqual([]);
    expect(sameGraph(accepted(one, ...difference(one, other)), other)).toBe(true);
    expect(sameGraph(accepted(other, ...difference(other, one)), one)).toBe(true);
  });
});

/** A graph with a point set aside about everything that one can be about, and an agreement about every goal. */
function withRecords(graph: Graph): Graph {
  const subjects = ASIDE_SUBJECTS.flatMap((about) =>
    [...(about === 'cascade' ? graph.cascade : graph.nodes[about]).keys()].map((id) => [about, id] as const),
  );
  return accepted(
    graph,
    ...subjects.map(([about, id]) => aside(`${about} ${id.replace('->', ' ')}`, id, about)),
    ...[...graph.nodes.goal.keys()].map((id) => agreement(id, id)),
  );
}
