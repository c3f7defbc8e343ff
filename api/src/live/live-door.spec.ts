import { once } from 'node:events';
import { buildSchema } from 'graphql';
import { WebSocket } from 'ws';
import { LiveSocket } from '../../testing/live-socket';
import { TestApi } from '../../testing/test-api';
import { COST_LIMIT } from '../graphql/cost';
import { MAX_ALIASES, MAX_DEPTH, MAX_TOKENS } from '../graphql/limits';
import { MAX_MESSAGE_BYTES, MAX_SOCKETS, MAX_SUBSCRIPTIONS } from './live-door';
import { subscriptionArguments } from './subscription-arguments';

let api: TestApi;
let workspace: string;
beforeAll(async () => {
  api = await TestApi.start();
  workspace = await api.sample('fjordby');
});
afterAll(() => api.stop());

/** APIs of one test's own, stopped whatever became of it. */
const own: TestApi[] = [];
afterEach(async () => {
  for (const started of own.splice(0)) await started.stop();
});
const ownApi = async (env: Record<string, string> = {}): Promise<TestApi> => {
  const started = await TestApi.start(env);
  own.push(started);
  return started;
};

const feed = (selection: string) =>
  `subscription ($w: ID!) { revisions(workspace: $w, after: { epoch: 1, revision: 1 }) { ${selection} } }`;
const QUIET = feed('... on FeedEnd { reason }');

/** What the door answers to an operation. */
async function answered(query: string, variables: Record<string, unknown> = { w: workspace }) {
  const socket = await LiveSocket.greeted(api.origin);
  socket.subscribe('x', query, variables);
  const { type, payload } = await socket.next('x');
  await socket.close();
  return {
    type,
    errors: (payload.errors ?? payload) as { message: string; extensions: { code: string; params?: object } }[],
  };
}

/** The status that the door refuses a connection with. */
const refused = async (options: Parameters<typeof LiveSocket.connect>[1], origin = api.origin): Promise<number> => {
  try {
    await (await LiveSocket.connect(origin, options)).close();
    return 101;
  } catch (error) {
    return Number(/Unexpected server response: (\d+)/.exec(String(error))?.[1]);
  }
};

describe('the live door opens', () => {
  it('to this machine’s own pages, and to no other site’s, nor under another host’s name', async () => {
    const { host } = new URL(api.origin);
    expect(await refused({ origin: `http://${host}` })).toBe(101);
    expect(await refused({})).toBe(101);
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost.evil.example'])
      expect([origin, await refused({ origin })]).toEqual([origin, 403]);
    expect(await refused({ headers: { host: 'evil.example' } })).toBe(403);
  });

  it('at its own address only', async () => {
    for (const path of ['/', '/graphql/more', '/api', '//graphql', '/graphqlx'])
      expect([path, await refused({ path })]).toEqual([path, 404]);
  });

  it('to those who speak its protocol and greet in time', async () => {
    const other = await LiveSocket.connect(api.origin, { protocol: 'graphql-ws' }).catch((error: unknown) =>
      String(error),
    );
    expect(other).toMatch(/subprotocol/i);
    const impatient = await LiveSocket.connect(api.origin);
    impatient.subscribe('x', QUIET, { w: workspace });
    expect(await impatient.closed).toBe(4401);
    const twice = await LiveSocket.greeted(api.origin);
    twice.send({ type: 'connection_init' });
    expect(await twice.closed).toBe(4429);
    const silent = await LiveSocket.connect(api.origin);
    expect(await silent.closed).toBe(4408);
  });

  it(`to ${MAX_SOCKETS} sockets at a time, and again when one has gone`, async () => {
    const crowded = await ownApi();
    const sockets = await Promise.all(Array.from({ length: MAX_SOCKETS }, () => LiveSocket.greeted(crowded.origin)));
    expect(await refused({}, crowded.origin)).toBe(503);
    await sockets[0]!.close();
    expect(await refused({}, crowded.origin)).toBe(101);
  });
});

describe('the live door refuses', () => {
  it('queries and mutations: they have a door of their own, with limits that do not stand here', async () => {
    for (const query of ['{ workspaces { id } }', 'mutation { goTo(workspace: "x", visit: "x") }']) {
      const { type, errors } = await answered(query);
      expect([type, errors]).toEqual([
        'error',
        [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN', params: { reason: 'SUBSCRIPTIONS_ONLY' } } }],
      ]);
    }
    const { errors } = await answered('query a { workspaces { id } } subscription b { __typename }', {});
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('a message over its size, and one that is none', async () => {
    const long = await LiveSocket.greeted(api.origin);
    long.send({ type: 'ping', payload: { x: 'x'.repeat(MAX_MESSAGE_BYTES) } });
    expect(await long.closed).toBe(1009);
    for (const text of ['{', '[]', '{"type":"nonsense"}', '{"type":"subscribe","id":"x"}']) {
      const socket = await LiveSocket.greeted(api.origin);
      socket.send(text);
      expect([text, await socket.closed]).toEqual([text, 4400]);
    }
  });

  it(`more than ${MAX_TOKENS} tokens, ${MAX_DEPTH} levels, ${MAX_ALIASES} aliases or a flood of directives`, async () => {
    const flood = (text: string) => feed(`... on FeedEnd { ${text} }`);
    const nested = Array.from({ length: MAX_DEPTH + 1 }).reduce<string>(
      (inner) => `... on FeedEnd { ${inner} }`,
      'reason',
    );
    for (const [query, code] of [
      [flood('reason '.repeat(MAX_TOKENS)), 'GRAPHQL_PARSE_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      [feed(nested), 'GRAPHQL_VALIDATION_FAILED'],
      [
        flood(Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: reason`).join(' ')),
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [flood(`reason ${'@include(if: true) '.repeat(100)}`), 'GRAPHQL_VALIDATION_FAILED'],
      [
        `${QUIET.slice(0, -1)} again: revisions(workspace: $w, after: { epoch: 1, revision: 1 }) { __typename } }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ] as const) {
      const { type, errors } = await answered(query);
      expect([type, errors[0]?.extensions.code]).toEqual(['error', code]);
    }
  });

  it(`what could cost more than ${COST_LIMIT} objects`, () => {
    const schema = buildSchema(
      'type Query { x: Int } type Subscription { pages(first: Int!): Page } type Page { page(first: Int!): Page x: Int }',
    );
    const take = subscriptionArguments(schema, false);
    const query = 'subscription ($n: Int!) { pages(first: $n) { page(first: $n) { page(first: 1) { x } } } }';
    expect(take({ query, variables: { n: 10 } })).toMatchObject({ variableValues: { n: 10 } });
    expect(take({ query, variables: { n: 500 } })).toMatchObject([{ extensions: { code: 'TOO_LARGE' } }]);
  });

  it('to describe itself, and to suggest names, outside development', async () => {
    for (const query of [
      'subscription { __schema { types { name } } }',
      'subscription { revisionss { __typename } }',
    ]) {
      const { errors } = await answered(query, {});
      expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean/);
    }
  });

  it('variables that do not fit, without a word of what is inside', async () => {
    const { errors } = await answered(QUIET, {});
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toMatch(/ at |node_modules|stack/);
  });

  it('two subscriptions under one id, however long it is', async () => {
    const socket = await LiveSocket.greeted(api.origin);
    const id = 'æ'.repeat(500);
    socket.subscribe(id, QUIET, { w: workspace });
    socket.subscribe(id, QUIET, { w: workspace });
    expect(await socket.closed).toBe(4409);
  });

  it(`more than ${MAX_SUBSCRIPTIONS} subscriptions on a socket, and takes another when one has ended`, async () => {
    const socket = await LiveSocket.greeted(api.origin);
    for (let i = 0; i < MAX_SUBSCRIPTIONS; i += 1) socket.subscribe(`s${i}`, QUIET, { w: workspace });
    socket.subscribe('more', QUIET, { w: workspace });
    expect((await socket.next('more')).payload[0].extensions).toEqual({
      code: 'TOO_MANY_REQUESTS',
      params: { reason: 'SUBSCRIPTIONS', limit: MAX_SUBSCRIPTIONS },
    });
    socket.complete('s0');
    socket.subscribe('more', feed('__typename').replace('revision: 1', 'revision: 0'), { w: workspace });
    expect((await socket.next('more')).payload).toEqual({ data: { revisions: { __typename: 'Revision' } } });
    await socket.close();
  });

  it('more messages a minute than requests are let in, counted together', async () => {
    const narrow = await ownApi({ KASKADE_REQUESTS_PER_MINUTE: '5' });
    const socket = await LiveSocket.greeted(narrow.origin);
    for (let i = 0; i < 6; i += 1) socket.send({ type: 'ping' });
    expect(await socket.closed).toBe(4429);
    expect((await narrow.send('{ samples { id } }')).status).toBe(429);
    expect(await refused({}, narrow.origin)).toBe(429);
  });

  it('subscriptions at the first door', async () => {
    const { status, data, errors } = await api.send(QUIET, { w: workspace });
    expect([status, data ?? null, errors?.[0]?.extensions.code]).toEqual([403, null, 'FORBIDDEN']);
  });
});

describe('a product that is stopping', () => {
  it('tells its sockets to come back later, waits for none that does not answer, and lets nobody in', async () => {
    const stopping = await ownApi();
    const socket = await LiveSocket.greeted(stopping.origin);
    socket.subscribe('x', QUIET, { w: workspace });
    const unheeding = new WebSocket(`${stopping.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(unheeding, 'open');
    unheeding.pause();
    const stopped = stopping.stop();
    expect(await socket.closed).toBe(1012);
    expect(await refused({}, stopping.origin)).not.toBe(101);
    await stopped;
    unheeding.terminate();
  });
});
