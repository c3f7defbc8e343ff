import {
  isInputObjectType,
  isNonNullType,
  buildSchema,
  isEnumType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import {
  applyChanges,
  ITEM_KINDS,
  LINK_KINDS,
  LINK_RULES,
  type Change,
  type Graph,
  type ItemKind,
} from '@kaskade/domain';
import { TestApi } from '../../testing/test-api';
import { readTypeDefinitions } from '../graphql/type-definitions';
import { WorkspaceGraphs } from './workspace-graphs';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const CHANGE =
  'mutation ($w: ID!, $o: ID!, $a: String!, $c: [ChangeInput!]!) { change(workspace: $w, operation: $o, actor: $a, changes: $c) { operation epoch revision at repeated } }';
const empty = async (): Promise<string> => {
  const input = { operation: crypto.randomUUID(), name: 'Test', start: { empty: true } };
  return (await api.ask('mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }', { i: input }))
    .createWorkspace.id;
};
const send = (workspace: string, changes: unknown, operation: string = crypto.randomUUID(), actor = 'test') =>
  api.send(CHANGE, { w: workspace, o: operation, a: actor, c: changes });
const graphOf = async (workspace: string): Promise<Graph> =>
  (await api.app.get(WorkspaceGraphs).graphOf(workspace)).graph;

/** Two nodes of every kind with every field given, then every link between them. */
const NODES: Readonly<Record<string, object>> = {
  addUnit: { name: 'Enhed', kind: 'center' },
  addLeader: { name: 'Leder', title: 'Chef', employees: 7, email: 'leder@example.org' },
  addPejlemaerke: { name: 'Kurs', framework: 'Vores', description: 'Hvorhen' },
  addGoal: {
    title: 'Mål',
    description: 'Om målet',
    indicator: 'Andel',
    baseline: 1.5,
    target: 10,
    current: -2.25,
    measureUnit: '%',
    due: '2026-12-31',
    status: 'planned',
    stopsHere: true,
    stopsReason: 'Derfor',
  },
  addInitiative: {
    title: 'Indsats',
    description: 'Om indsatsen',
    start: '2026-01-01',
    end: '2026-12-31',
    status: 'done',
  },
  addNetwork: {
    name: 'Netværk',
    purpose: 'Formål',
    kind: 'cross',
    participation: 'voluntary',
    scope: 'Rum',
    time: 'Tid',
    resources: 'Midler',
    facilitation: 'external',
    consultants: 'Nogen',
    administration: 'HR',
    started: '2024-02-29',
    restarted: '2025-01-01',
    lastEvaluated: '2025-06-30',
    evaluationMonths: 6,
    lifeYears: 3,
    status: 'trial',
  },
};
/** Records come last, for whatever touches its subject ends a point that is set aside. */
const RECORDS: Readonly<Record<string, object>> = {
  addAside: { code: 'GOAL_STOPS', about: 'network', subject: 'network2', reason: 'Drøftet', date: '2026-01-31' },
  addAgreement: {
    about: 'boundary',
    subject: 'top->middle',
    what: 'Vi mødes',
    who: 'Direktøren',
    due: '2026-02-01',
    done: true,
  },
};
const ids = (kind: string) => [`${kind}1`, `${kind}2`] as const;
const kindOf = (add: string) => add.slice(3, 4).toLowerCase() + add.slice(4);
const everything = [
  ...addsOf(NODES),
  { addLevel: { id: 'level1', name: 'Mellem', rank: 17, noun: 'chefer' } },
  { addLevel: { id: 'level2', name: 'Nederst', rank: 18 } },
  { link: { link: 'leaderLevel', from: 'leader2', to: 'level2' } },
  ...LINK_KINDS.filter((link) => link !== 'cascadesTo' && link !== 'anchoredInUnit').map((link) => ({
    link: {
      link,
      from: ids(LINK_RULES[link].from)[0],
      to: ids(LINK_RULES[link].to)[LINK_RULES[link].from === LINK_RULES[link].to ? 1 : 0],
    },
  })),
  { link: { link: 'anchoredInUnit', from: 'network2', to: 'unit1' } },
  {
    cascade: {
      parent: 'goal1',
      child: 'goal2',
      primary: true,
      translation: 'Hos os',
      involvement: false,
      room: 'co_decide',
    },
  },
  ...addsOf(RECORDS),
];
function addsOf(given: Readonly<Record<string, object>>): object[] {
  return Object.entries(given).flatMap(([add, fields]) => ids(kindOf(add)).map((id) => ({ [add]: { id, ...fields } })));
}

describe('a list of changes over GraphQL', () => {
  it('adds nodes of every kind with every field, and links of every kind, exactly as given', async () => {
    const workspace = await empty();
    expect((await send(workspace, everything)).errors).toBeUndefined();
    const graph = await graphOf(workspace);
    for (const [add, fields] of Object.entries({ ...NODES, ...RECORDS })) {
      const kind = kindOf(add) as ItemKind;
      for (const id of ids(kind)) expect(graph.nodes[kind].get(id)).toEqual({ id, ...fields });
    }
    expect(graph.nodes.level.get('level1')).toEqual({ id: 'level1', name: 'Mellem', rank: 17, noun: 'chefer' });
    for (const link of LINK_KINDS)
      expect([link, graph.links[link].out.size]).toEqual([link, link === 'leaderLevel' ? 2 : 1]);
    expect(graph.cascade.get('goal1->goal2')).toEqual({
      primary: true,
      translation: 'Hos os',
      involvement: false,
      room: 'co_decide',
    });
  });

  it('sets every field of every kind from what it is to what it shall be', async () => {
    const workspace = await empty();
    await send(workspace, everything);
    const before = await graphOf(workspace);
    const sdl = buildSchema(readTypeDefinitions());
    const value = (type: GraphQLInputType, present: unknown): unknown => {
      const inner = isNonNullType(type) ? type.ofType : type;
      if (isEnumType(inner))
        return inner
          .getValues()
          .map(({ name }) => name)
          .find((name) => name !== present);
      if (!isScalarType(inner)) throw new Error(String(type));
      return { String: 'Et andet ord', Int: 42, Float: 42.5, Boolean: !present, Date: '2031-03-31' }[inner.name];
    };
    const changes: object[] = [];
    const sets = (kind: string, holder: object, target: object) => {
      const name = kind[0]!.toUpperCase() + kind.slice(1);
      const type = sdl.getType(`${name}FieldInput`);
      if (!isInputObjectType(type)) throw new Error(name);
      for (const field of Object.values(type.getFields())) {
        // These cannot be set to just anything.
        if (['primary', 'about', 'subject'].includes(field.name)) continue;
        const from = (holder as Record<string, unknown>)[field.name];
        if (!isInputObjectType(field.type)) throw new Error(field.name);
        const to = value(field.type.getFields()['to']!.type, from);
        changes.push({ [`set${name}`]: { ...target, field: { [field.name]: { from, to } } } });
      }
    };
    for (const kind of ITEM_KINDS) sets(kind, before.nodes[kind].get(`${kind}1`)!, { id: `${kind}1` });
    sets('cascade', before.cascade.get('goal1->goal2')!, { parent: 'goal1', child: 'goal2' });
    sets('settings', before.settings, {});
    expect(changes.length).toBeGreaterThan(50);
    expect((await send(workspace, changes)).errors).toBeUndefined();
    const after = await graphOf(workspace);
    for (const change of changes) {
      const [[kind, { id, field }]] = Object.entries(change) as [[string, { id: string; field: object }]];
      const [[name, { to }]] = Object.entries(field) as [[string, { to: unknown }]];
      const settable = kindOf(kind);
      const holder =
        settable === 'settings'
          ? after.settings
          : settable === 'cascade'
            ? after.cascade.get('goal1->goal2')
            : after.nodes[settable as 'goal'].get(id);
      expect([kind, name, (holder as unknown as Record<string, unknown>)[name]]).toEqual([kind, name, to]);
    }
  });

  it('removes and unlinks', async () => {
    const workspace = await empty();
    await send(workspace, everything);
    expect(
      (
        await send(workspace, [
          { remove: { kind: 'leader', id: 'leader1' } },
          { unlink: { link: 'cascadesTo', from: 'goal1', to: 'goal2' } },
        ])
      ).errors,
    ).toBeUndefined();
    const graph = await graphOf(workspace);
    expect([graph.nodes.leader.has('leader1'), graph.links.owns.out.size, graph.cascade.size]).toEqual([false, 0, 0]);
  });

  it('sent twice under one operation id is one revision, and can be asked for', async () => {
    const workspace = await empty();
    const operation = crypto.randomUUID();
    const add = [{ addUnit: { id: 'U1', name: 'Enhed' } }];
    const first = (await send(workspace, add, operation)).data.change;
    expect(first).toMatchObject({ operation, epoch: 1, revision: 2, repeated: false });
    expect((await send(workspace, add, operation)).data.change).toEqual({ ...first, repeated: true });
    const OPERATION = 'query ($w: ID!, $o: ID!) { operation(workspace: $w, operation: $o) { revision at } }';
    expect((await api.ask(OPERATION, { w: workspace, o: operation })).operation).toEqual({ revision: 2, at: first.at });
    expect((await api.ask(OPERATION, { w: workspace, o: 'never-sent' })).operation).toBeNull();
  });

  it('is refused whole with a stable code and every problem as data', async () => {
    const workspace = await empty();
    const { errors, status } = await send(workspace, [
      { addUnit: { id: 'U1', name: '' } },
      { addUnit: { id: 'U2', name: 'Enhed' } },
      { link: { link: 'inUnit', from: 'nobody', to: 'U2' } },
      { setLevel: { id: 'top', field: { name: { from: 'Noget andet', to: 'x' } } } },
    ]);
    expect(status).toBe(200);
    expect(errors?.[0]).toMatchObject({
      message: 'CONFLICT',
      path: ['change'],
      extensions: { code: 'CONFLICT', params: { reason: 'CHANGES' } },
    });
    const problems = errors?.[0]?.extensions.params['problems'] as { code: string; change: number }[];
    expect(problems.map(({ code, change }) => [code, change])).toEqual([
      ['VALUE_REQUIRED', 0],
      ['LINK_END_MISSING', 2],
      ['VALUE_CONFLICT', 3],
    ]);
    expect((await graphOf(workspace)).nodes.unit.size).toBe(0);
  });

  it.each([
    ['no change', [{}]],
    ['two changes in one', [{ remove: { kind: 'unit', id: 'U1' }, addUnit: { id: 'U1', name: 'x' } }]],
    ['a field that is null', [{ addUnit: null }]],
    [
      'two fields in one',
      [{ setUnit: { id: 'U1', field: { name: { from: 'a', to: 'b' }, kind: { from: null, to: 'c' } } } }],
    ],
    ['JSON text', ['{"addUnit":{"id":"U1"}}']],
    ['a day that is none', [{ addGoal: { id: 'G', title: 'x', due: '2026-02-30' } }]],
  ])('is not understood when it holds %s', async (_, changes) => {
    const { errors, data } = await send(await empty(), changes);
    expect([data?.change ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
  });

  it.each([
    ['operation', ' ', 'test'],
    ['operation', 'x'.repeat(301), 'test'],
    ['actor', 'op', ''],
  ])('needs a sender and an operation id of sensible length: %s', async (argument, operation, actor) => {
    const { errors } = await send(await empty(), [], operation, actor);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', params: { reason: 'ARGUMENT', argument } });
  });

  it('of more than 5,000 steps is too large', async () => {
    const { errors } = await send(
      await empty(),
      Array.from({ length: 5_001 }, (_, i) => ({ addUnit: { id: `U${i}`, name: 'x' } })),
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_LARGE', params: { reason: 'CHANGES', limit: 5_000 } });
  });

  it('gives what the same list gives in the domain', async () => {
    const workspace = await empty();
    const before = await graphOf(workspace);
    await send(workspace, [
      { addUnit: { id: 'U1', name: 'Enhed' } },
      { setLevel: { id: 'top', field: { noun: { from: null, to: 'direktører' } } } },
    ]);
    const changes: Change[] = [
      { type: 'add', kind: 'unit', id: 'U1', fields: { name: 'Enhed' } },
      { type: 'set', kind: 'level', id: 'top', field: 'noun', from: null, to: 'direktører' },
    ];
    const applied = applyChanges(before, changes);
    expect(applied.ok && applied.graph).toEqual(await graphOf(workspace));
  });
});
