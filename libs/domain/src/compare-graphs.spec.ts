import * as fc from 'fast-check';
import { graphs } from '../testing/graph-arbitrary';
import {
  applyChanges,
  compareGraphs,
  createGraph,
  DEFAULT_LEVELS,
  fromColumns,
  NODE_KINDS,
  toColumns,
  type Change,
  type Graph,
} from './index';

const EMPTY = createGraph({ nodes: { level: DEFAULT_LEVELS } });

const changedBy = (graph: Graph, changes: readonly Change[]): Graph => {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};

describe('two graphs compared', () => {
  it('the other way round, what is new is removed, and the same has changed', () => {
    fc.assert(
      fc.property(graphs(), graphs(), (a, b) => {
        const [there, back] = [compareGraphs(a, b), compareGraphs(b, a)];
        for (const kind of NODE_KINDS) {
          expect(back[kind].added).toEqual(there[kind].removed);
          expect(back[kind].removed).toEqual(there[kind].added);
          expect(back[kind].changed).toEqual(there[kind].changed);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('differ in nothing when they are the same, and no node is two things at once', () => {
    fc.assert(
      fc.property(graphs(), graphs(), (a, b) => {
        const same = compareGraphs(a, fromColumns(toColumns(a)));
        const compared = compareGraphs(a, b);
        for (const kind of NODE_KINDS) {
          expect(same[kind]).toEqual({ added: [], changed: [], removed: [] });
          const all = [...compared[kind].added, ...compared[kind].changed, ...compared[kind].removed];
          expect(new Set(all).size).toBe(all.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('say of a goal what is a matter of it: its fields, its owner, its parent; and not what is its sub-goal’s', () => {
    const start = changedBy(EMPTY, [
      ...['a', 'b', 'c'].map((id): Change => ({ type: 'add', kind: 'goal', id, fields: { title: id } })),
      { type: 'add', kind: 'leader', id: 'l', fields: { name: 'l' } },
      { type: 'link', link: 'leaderLevel', from: 'l', to: 'political' },
      { type: 'link', link: 'owns', from: 'l', to: 'c' },
    ]);
    const then = changedBy(start, [
      { type: 'link', link: 'cascadesTo', from: 'a', to: 'b', fields: { primary: true } },
      { type: 'remove', kind: 'leader', id: 'l' },
    ]);
    expect(compareGraphs(start, then).goal).toEqual({ added: [], changed: ['b', 'c'], removed: [] });
    expect(compareGraphs(start, then).leader).toEqual({ added: [], changed: [], removed: ['l'] });
  });

  it('hold what was dropped for removed', () => {
    const start = changedBy(EMPTY, [{ type: 'add', kind: 'goal', id: 'a', fields: { title: 'a' } }]);
    const dropped = changedBy(start, [
      { type: 'set', kind: 'goal', id: 'a', field: 'status', from: 'active', to: 'dropped' },
    ]);
    expect(compareGraphs(start, dropped).goal).toEqual({ added: [], changed: [], removed: ['a'] });
    expect(compareGraphs(dropped, start).goal).toEqual({ added: ['a'], changed: [], removed: [] });
  });
});
