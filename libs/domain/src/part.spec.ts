import * as fc from 'fast-check';
import { graphs } from '../testing/graph-arbitrary';
import {
  applyChanges,
  createGraph,
  DEFAULT_LEVELS,
  difference,
  partOf,
  removeNode,
  sameGraph,
  subjectOf,
  subjectsIn,
  type Change,
  type Graph,
  type Subject,
} from './index';

const applied = (graph: Graph, changes: readonly Change[]): Graph => {
  const result = applyChanges(graph, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.graph;
};
const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

describe('a part of a draft', () => {
  it('can be applied whatever is chosen, holds all that was chosen, and says all that comes along', () => {
    fc.assert(
      fc.property(graphs(), graphs(), fc.func(fc.boolean()), (present, draft, choose) => {
        const changes = difference(present, draft);
        const chosen = subjectsIn(changes).filter((subject) => choose(keyOf(subject)));
        const part = partOf(present, changes, chosen);
        applied(present, part.changes);
        const keys = new Set(chosen.map(keyOf));
        const said = new Set([...keys, ...part.along.map(keyOf)]);
        for (const change of changes) if (keys.has(keyOf(subjectOf(change)))) expect(part.changes).toContain(change);
        // Of a new node's links the subject may be another that is there already: only then is it not said.
        for (const change of part.changes) if (change.type !== 'link') expect(said).toContain(keyOf(subjectOf(change)));
        expect(part.along.filter((subject) => keys.has(keyOf(subject)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is the draft where all is chosen, and nothing where nothing is; what is left over completes it', () => {
    fc.assert(
      fc.property(graphs(), graphs(), fc.func(fc.boolean()), (present, draft, choose) => {
        const changes = difference(present, draft);
        const all = subjectsIn(changes);
        expect(partOf(present, changes, all)).toEqual({ changes, along: [] });
        expect(partOf(present, changes, [])).toEqual({ changes: [], along: [] });
        const some = applied(
          present,
          partOf(
            present,
            changes,
            all.filter((one) => choose(keyOf(one))),
          ).changes,
        );
        expect(sameGraph(applied(some, difference(some, draft)), draft)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const goal = (id: string): Change => ({ type: 'add', kind: 'goal', id, fields: { title: id } });
  const link = (from: string, to: string): Change => ({
    ...{ type: 'link', link: 'cascadesTo', from, to },
    fields: { primary: true },
  });
  const EMPTY = createGraph({ nodes: { level: DEFAULT_LEVELS } });
  const start = applied(EMPTY, [goal('a'), goal('b'), goal('c'), link('a', 'b')]);

  it('has a new goal with its links, the new one that it hangs on, and nothing else', () => {
    const changes = [
      ...[goal('x'), goal('y'), goal('z')],
      ...[link('a', 'x'), link('x', 'y'), link('a', 'z')],
      { type: 'set', kind: 'goal', id: 'c', field: 'title', from: 'c', to: 'C' } as const,
    ];
    const part = partOf(start, changes, [{ kind: 'goal', id: 'y' }]);
    expect(part.changes).toEqual([goal('x'), goal('y'), link('a', 'x'), link('x', 'y')]);
    expect(part.along).toEqual([{ kind: 'goal', id: 'x' }]);
  });

  it('has a new goal with the links to what hangs on it, which is there already', () => {
    const changes = [goal('x'), { type: 'unlink', link: 'cascadesTo', from: 'a', to: 'b' } as const, link('x', 'b')];
    const part = partOf(start, changes, [{ kind: 'goal', id: 'x' }]);
    expect(applied(start, part.changes).links.cascadesTo.in.get('b')).toEqual(['x']);
    expect(part.along).toEqual([{ kind: 'goal', id: 'b' }]);
    const loose: Change = { type: 'link', link: 'cascadesTo', from: 'x', to: 'b' };
    expect(partOf(start, [goal('x'), loose], [{ kind: 'goal', id: 'x' }])).toEqual({
      changes: [goal('x'), loose],
      along: [],
    });
  });

  it('has what a goal that is removed leaves behind: the new primary parent of its sub-goal', () => {
    const two = applied(start, [{ type: 'link', link: 'cascadesTo', from: 'c', to: 'b' }]);
    const changes = difference(two, applied(two, removeNode(two, 'goal', 'a')));
    const part = partOf(two, changes, [{ kind: 'goal', id: 'a' }]);
    expect(part.along).toEqual([{ kind: 'goal', id: 'b' }]);
    expect(part.changes).toEqual(changes);
  });
});
