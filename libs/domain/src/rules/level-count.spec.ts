import { applyChanges, createGraph, DEFAULT_LEVELS, type Applied, type Change } from '../index';

const four = createGraph({ nodes: { level: DEFAULT_LEVELS } });
const applied = (...changes: Change[]): Applied => applyChanges(four, changes);
const add = (count: number): Change[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ type: 'add', kind: 'level', id: `X${i}`, fields: { name: 'x', rank: 10 + i } },
  }));
const remove = (...ids: string[]): Change[] => ids.map((id) => ({ type: 'remove', kind: 'level', id }));

describe('the levels of a workspace', () => {
  it('are 2 to 8, or none', () => {
    expect(applied(...add(4)).ok).toBe(true);
    expect(applied(...remove('political', 'middle')).ok).toBe(true);
    expect(applied(...remove('political', 'top', 'middle', 'first_line')).ok).toBe(true);
    // A list is judged on what it results in: on the way there may be fewer.
    expect(applied(...remove('political', 'top', 'middle'), ...add(3)).ok).toBe(true);
  });

  it('are not one, and not nine', () => {
    expect(applied(...remove('political', 'top', 'middle'))).toEqual({
      ok: false,
      problems: [{ code: 'LEVEL_COUNT', change: 2, kind: 'level', id: 'middle', ids: ['first_line'] }],
    });
    expect(applied(...add(5))).toMatchObject({
      ok: false,
      problems: [{ code: 'LEVEL_COUNT', change: 4, id: 'X4', ids: { length: 9 } }],
    });
  });
});
