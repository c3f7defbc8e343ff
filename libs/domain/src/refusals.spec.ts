import {
  applyChanges,
  createGraph,
  DEFAULT_LEVELS,
  removeNode,
  sameGraph,
  targets,
  type Change,
  type ChangeProblem,
  type FieldValue,
  type Graph,
  type NodeKind,
} from './index';

const nothing = { description: null, indicator: null, baseline: null, target: null, current: null, measureUnit: null };
const goal = (id: string) => ({
  ...{ id, title: id, ...nothing, due: null, status: 'active' as const, stopsHere: false, stopsReason: null },
});
const leader = (id: string) => ({ id, name: id, title: null, employees: null, email: null });
const unit = (id: string) => ({ id, name: id, kind: null });

const graph = createGraph({
  nodes: {
    level: DEFAULT_LEVELS,
    unit: [unit('U1'), unit('U2'), unit('U3')],
    leader: [leader('L1'), leader('L2')],
    goal: [goal('A'), goal('B'), goal('C')],
  },
  links: {
    leaderLevel: [
      ['L1', 'top'],
      ['L2', 'middle'],
    ],
    partOf: [
      ['U2', 'U1'],
      ['U3', 'U2'],
    ],
    reportsTo: [['L2', 'L1']],
    owns: [['L1', 'A']],
    cascadesTo: [
      ['A', 'C'],
      ['B', 'C'],
    ],
  },
});

const refused = (changes: Change[], on: Graph = graph): readonly ChangeProblem[] => {
  const applied = applyChanges(on, changes);
  if (applied.ok) throw new Error('was accepted');
  return applied.problems;
};
const accepted = (changes: Change[], on: Graph = graph): Graph => {
  const applied = applyChanges(on, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};
const codes = (changes: Change[]): string[] => refused(changes).map((problem) => problem.code);
const setTo = (kind: NodeKind, id: string, field: string, to: FieldValue): Change => {
  const from = (graph.nodes[kind].get(id) as unknown as Record<string, FieldValue>)[field]!;
  return { type: 'set', kind, id, field, from, to };
};
const addGoal = (id: string, fields: Record<string, FieldValue> = { title: 'Ny' }): Change => ({
  ...{ type: 'add', kind: 'goal', id, fields },
});

describe('what a change must find', () => {
  it('a set is a conflict when the present value is not the one it starts from', () => {
    const change: Change = { type: 'set', kind: 'goal', id: 'A', field: 'title', from: 'Gammel', to: 'Ny' };
    expect(refused([change])).toEqual([
      {
        ...{ code: 'VALUE_CONFLICT', change: 0, kind: 'goal', id: 'A', field: 'title' },
        ...{ expected: 'Gammel', present: 'A', value: 'Ny' },
      },
    ]);
  });

  it('a second set in one list starts from what the first one left', () => {
    const list: Change[] = [
      { type: 'set', kind: 'goal', id: 'A', field: 'title', from: 'A', to: 'X' },
      { type: 'set', kind: 'goal', id: 'A', field: 'title', from: 'X', to: 'Y' },
    ];
    expect(accepted(list).nodes.goal.get('A')!.title).toBe('Y');
    expect(codes([list[0]!, { ...list[1]!, from: 'A' } as Change])).toEqual(['VALUE_CONFLICT']);
  });

  it.each<[string, Change, string]>([
    ['adds what is there', addGoal('A'), 'NODE_EXISTS'],
    ['removes what is not there', { type: 'remove', kind: 'goal', id: 'X' }, 'NODE_MISSING'],
    [
      'sets what is not there',
      { type: 'set', kind: 'goal', id: 'X', field: 'title', from: 'a', to: 'b' },
      'NODE_MISSING',
    ],
    [
      'sets a cascade link that is not there',
      { type: 'set', kind: 'cascade', id: 'B->A', field: 'primary', from: false, to: true },
      'NODE_MISSING',
    ],
    [
      'sets a field that is not there',
      { type: 'set', kind: 'goal', id: 'A', field: '__proto__', from: null, to: 'b' },
      'FIELD_UNKNOWN',
    ],
    ['sets an id', { type: 'set', kind: 'goal', id: 'A', field: 'id', from: 'A', to: 'b' }, 'FIELD_UNKNOWN'],
    ['adds an unknown field', addGoal('X', { title: 'x', colour: 'red' }), 'FIELD_UNKNOWN'],
    ['links a pair twice', { type: 'link', link: 'owns', from: 'L1', to: 'A' }, 'LINK_EXISTS'],
    ['unlinks a pair that is not linked', { type: 'unlink', link: 'owns', from: 'L2', to: 'A' }, 'LINK_MISSING'],
    ['links to what is not there', { type: 'link', link: 'owns', from: 'L2', to: 'X' }, 'LINK_END_MISSING'],
    ['links from what is not there', { type: 'link', link: 'owns', from: 'X', to: 'A' }, 'LINK_END_MISSING'],
  ])('is refused when it %s', (_, change, code) => {
    expect(codes([change])).toEqual([code]);
  });

  it('may link to a node that a later change adds', () => {
    const graph = accepted([{ type: 'link', link: 'owns', from: 'L2', to: 'X' }, addGoal('X')]);
    expect(targets(graph, 'owns', 'L2')).toEqual(['X']);
  });

  it('says everything that is wrong with a list, each with its place', () => {
    const problems = refused([addGoal('A'), addGoal('X', {}), setTo('goal', 'B', 'due', '2026-02-30')]);
    expect(problems.map(({ code, change, field }) => [code, change, field])).toEqual([
      ['NODE_EXISTS', 0, undefined],
      ['VALUE_REQUIRED', 1, 'title'],
      ['VALUE_WRONG_TYPE', 2, 'due'],
    ]);
  });
});

describe('values', () => {
  it.each<[string, Change, string]>([
    ['an empty title', setTo('goal', 'A', 'title', ' '), 'VALUE_REQUIRED'],
    ['no title', setTo('goal', 'A', 'title', null), 'VALUE_REQUIRED'],
    ['a title of 301 characters', setTo('goal', 'A', 'title', 'å'.repeat(301)), 'VALUE_TOO_LONG'],
    ['a text of 10,001 characters', setTo('goal', 'A', 'description', 'x'.repeat(10_001)), 'VALUE_TOO_LONG'],
    ['an empty text', setTo('goal', 'A', 'description', ''), 'VALUE_REQUIRED'],
    ['half a surrogate pair', setTo('goal', 'A', 'description', 'x\ud83d'), 'VALUE_WRONG_TYPE'],
    ['a status outside the list', setTo('goal', 'A', 'status', 'done'), 'VALUE_NOT_LISTED'],
    ['a number that is none', setTo('goal', 'A', 'target', Number.NaN), 'VALUE_WRONG_TYPE'],
    ['half an employee', setTo('leader', 'L1', 'employees', 2.5), 'VALUE_WRONG_TYPE'],
    ['fewer than no employees', setTo('leader', 'L1', 'employees', -1), 'VALUE_TOO_SMALL'],
    ['more employees than GraphQL can tell', setTo('leader', 'L1', 'employees', 2_147_483_648), 'VALUE_TOO_LARGE'],
    ['a rank under what GraphQL can tell', setTo('level', 'top', 'rank', -3_000_000_000), 'VALUE_TOO_SMALL'],
    ['a text with space at its end', setTo('goal', 'A', 'title', 'x '), 'VALUE_UNTIDY'],
    ['a text of space alone', setTo('goal', 'A', 'description', '  '), 'VALUE_UNTIDY'],
    ['a text with a control character', setTo('goal', 'A', 'title', 'a\u0000b'), 'VALUE_UNTIDY'],
    ['a Danish date', setTo('goal', 'A', 'due', '31-01-2026'), 'VALUE_WRONG_TYPE'],
    ['29 February of a common year', setTo('goal', 'A', 'due', '2100-02-29'), 'VALUE_WRONG_TYPE'],
    ['a yes that is a text', setTo('goal', 'A', 'stopsHere', 'ja'), 'VALUE_WRONG_TYPE'],
    ['no yes or no', setTo('goal', 'A', 'stopsHere', null), 'VALUE_REQUIRED'],
    [
      'fewer than 5 answers',
      { type: 'set', kind: 'settings', id: 'workspace', field: 'minAnswers', from: 5, to: 4 },
      'VALUE_TOO_SMALL',
    ],
    [
      'a span of nothing',
      { type: 'set', kind: 'settings', id: 'workspace', field: 'spanMax', from: 20, to: 0 },
      'VALUE_TOO_SMALL',
    ],
    [
      'an unknown room',
      { type: 'set', kind: 'cascade', id: 'A->C', field: 'room', from: null, to: 'all' },
      'VALUE_NOT_LISTED',
    ],
  ])('refuse %s', (_, change, code) => {
    expect(codes([change])).toEqual([code]);
  });

  it.each<[string, Change]>([
    ['a title of 300 characters, each of two units', setTo('goal', 'A', 'title', '\u{1f600}'.repeat(300))],
    ['29 February of a leap year', setTo('goal', 'A', 'due', '2028-02-29')],
    ['a text of 10,000 characters', setTo('goal', 'A', 'description', 'x'.repeat(10_000))],
    ['no employees', setTo('leader', 'L1', 'employees', 0)],
    ['a negative decimal', setTo('goal', 'A', 'baseline', -5.8)],
    ['a text that begins with a tab', setTo('goal', 'A', 'title', '\t=1+1')],
    ['the largest number of employees', setTo('leader', 'L1', 'employees', 2_147_483_647)],
    [
      'a mapping as its maker wrote it',
      { type: 'set', kind: 'settings', id: 'workspace', field: 'mapping', from: null, to: '{"titles":["a\u0085"]} ' },
    ],
  ])('take %s', (_, change) => {
    accepted([change]);
  });

  it.each([' X', 'X\u00a0', 'X\u0000', '', 'X;Y', 'X->Y', 'x'.repeat(301)])('refuse the id %j', (id) => {
    expect(codes([addGoal(id)])).toEqual(['ID_INVALID']);
  });

  it.each(['X->', '->'])('keep the ids of cascade links readable: %j is no id', (id) => {
    expect(codes([addGoal(id)])).toEqual(['ID_INVALID']);
    accepted([addGoal('X-'), addGoal('>'), addGoal('Mål 1: å')]);
  });

  it('give a new goal what it is not told', () => {
    expect(accepted([addGoal('X', { title: 'Ny' })]).nodes.goal.get('X')).toEqual({ ...goal('X'), title: 'Ny' });
  });
});

describe('links', () => {
  it.each<[string, Change[], string]>([
    ['a second level', [{ type: 'link', link: 'leaderLevel', from: 'L1', to: 'middle' }], 'LINK_TOO_MANY'],
    ['a second superior', [{ type: 'link', link: 'partOf', from: 'U3', to: 'U1' }], 'LINK_TOO_MANY'],
    ['a leader without a level', [{ type: 'unlink', link: 'leaderLevel', from: 'L1', to: 'top' }], 'LEVEL_REQUIRED'],
    [
      'a new leader without a level',
      [{ type: 'add', kind: 'leader', id: 'X', fields: { name: 'x' } }],
      'LEVEL_REQUIRED',
    ],
    ['a level taken from a leader', [{ type: 'remove', kind: 'level', id: 'top' }], 'LEVEL_REQUIRED'],
    ['a rank that is taken', [{ type: 'add', kind: 'level', id: 'X', fields: { name: 'x', rank: 2 } }], 'RANK_TAKEN'],
    [
      'two primary parents',
      [{ type: 'set', kind: 'cascade', id: 'B->C', field: 'primary', from: false, to: true }],
      'PRIMARY_TOO_MANY',
    ],
    ['no primary parent', [{ type: 'unlink', link: 'cascadesTo', from: 'A', to: 'C' }], 'PRIMARY_MISSING'],
    [
      'a first parent that is not primary',
      [{ type: 'link', link: 'cascadesTo', from: 'A', to: 'B' }],
      'PRIMARY_MISSING',
    ],
    [
      'two anchors of two kinds',
      [
        { type: 'add', kind: 'network', id: 'N', fields: { name: 'n' } },
        { type: 'link', link: 'anchoredInLeader', from: 'N', to: 'L1' },
        { type: 'link', link: 'anchoredInUnit', from: 'N', to: 'U1' },
      ],
      'ANCHOR_TOO_MANY',
    ],
  ])('refuse %s', (_, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('two levels may change places in one list', () => {
    const list: Change[] = [setTo('level', 'top', 'rank', 2), setTo('level', 'middle', 'rank', 1)];
    expect(accepted(list).nodes.level.get('top')!.rank).toBe(2);
  });

  it.each<[string, Change, readonly string[]]>([
    ['units', { type: 'link', link: 'partOf', from: 'U1', to: 'U3' }, ['U1', 'U3', 'U2', 'U1']],
    ['superiors', { type: 'link', link: 'reportsTo', from: 'L1', to: 'L2' }, ['L1', 'L2', 'L1']],
    [
      'the cascade',
      { type: 'link', link: 'cascadesTo', from: 'C', to: 'A', fields: { primary: true } },
      ['C', 'A', 'C'],
    ],
    ['one goal', { type: 'link', link: 'cascadesTo', from: 'B', to: 'B', fields: { primary: true } }, ['B', 'B']],
  ])('refuse a cycle in %s, written out', (_, change, ids) => {
    const [problem, ...more] = refused([change]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'CYCLE', change: 0, ids });
  });

  it('judge cycles once a list: one that the list opens again is none', () => {
    const result = accepted([
      { type: 'link', link: 'reportsTo', from: 'L1', to: 'L2' },
      { type: 'unlink', link: 'reportsTo', from: 'L2', to: 'L1' },
    ]);
    expect(targets(result, 'reportsTo', 'L1')).toEqual(['L2']);
  });

  it('find a cycle of 60 that one list makes', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `M${i}`);
    const list: Change[] = [
      ...ids.map((id) => addGoal(id)),
      ...ids.map((id, i): Change => ({
        ...{ type: 'link', link: 'cascadesTo', from: id, to: ids[(i + 1) % 60]!, fields: { primary: true } },
      })),
    ];
    const [problem, ...more] = refused(list);
    expect(more).toEqual([]);
    expect(problem!.ids).toHaveLength(61);
  });
});

describe('removing a node', () => {
  it('takes its links along, and the inverse brings them back', () => {
    const applied = applyChanges(graph, removeNode(graph, 'goal', 'A'));
    if (!applied.ok) throw new Error('refused');
    expect(targets(applied.graph, 'owns', 'L1')).toEqual([]);
    expect(applied.graph.links.owns.out.has('L1')).toBe(false);
    expect(applied.graph.cascade.has('A->C')).toBe(false);
    const back = applyChanges(applied.graph, applied.inverse);
    expect(back.ok && sameGraph(back.graph, graph)).toBe(true);
  });

  it('hands the primary link on to the remaining parent', () => {
    expect(accepted(removeNode(graph, 'goal', 'A')).cascade.get('B->C')!.primary).toBe(true);
    expect(removeNode(graph, 'goal', 'B')).toHaveLength(1);
    expect(removeNode(graph, 'leader', 'L1')).toEqual([{ type: 'remove', kind: 'leader', id: 'L1' }]);
  });
});
