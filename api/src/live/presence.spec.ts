import { randomUUID } from 'node:crypto';
import { LiveSocket } from '../../testing/live-socket';
import { TestApi } from '../../testing/test-api';

let api: TestApi;
let workspace: string;
beforeAll(async () => {
  api = await TestApi.start();
  workspace = await api.sample('fjordby');
});
afterAll(() => api.stop());

const PRESENCE = `subscription ($w: ID!, $v: ID!, $a: String!, $n: String!, $at: NodeRefInput) {
  presence(workspace: $w, visit: $v, actor: $a, name: $n, at: $at) { actor name at { kind id } } }`;
const GO = 'mutation ($w: ID!, $v: ID!, $at: NodeRefInput) { goTo(workspace: $w, visit: $v, at: $at) }';
const go = async (visit: string, at: object | null, where = workspace) =>
  (await api.ask(GO, { w: where, v: visit, at })).goTo;

/** Somebody in the workspace: their visit's id, and the others as they see them. */
async function visitor(
  name: string,
  { visit = randomUUID(), where = workspace, at = null }: { visit?: string; where?: string; at?: object | null } = {},
) {
  const socket = await LiveSocket.greeted(api.origin);
  socket.subscribe('p', PRESENCE, { w: where, v: visit, a: `id-${name}`, n: name, at });
  const others = async () => (await socket.next('p')).payload.data.presence;
  return { visit, socket, others };
}

describe('who is where', () => {
  it('is shown to the others at once, follows everyone about, and is forgotten when they go', async () => {
    const lis = await visitor('Lis');
    expect(await lis.others()).toEqual([]);
    const bo = await visitor('Bo', { at: { kind: 'goal', id: 'G01' } });
    expect(await bo.others()).toEqual([{ actor: 'id-Lis', name: 'Lis', at: null }]);
    expect(await lis.others()).toEqual([{ actor: 'id-Bo', name: 'Bo', at: { kind: 'goal', id: 'G01' } }]);
    expect(await go(lis.visit, { kind: 'leader', id: 'L01' })).toBe(true);
    expect(await bo.others()).toEqual([{ actor: 'id-Lis', name: 'Lis', at: { kind: 'leader', id: 'L01' } }]);
    expect(await go(lis.visit, null)).toBe(true);
    expect(await bo.others()).toEqual([{ actor: 'id-Lis', name: 'Lis', at: null }]);
    await bo.socket.cut();
    expect(await lis.others()).toEqual([]);
    expect(await go(bo.visit, null)).toBe(false);
    lis.socket.complete('p');
    const eva = await visitor('Eva');
    expect(await eva.others()).toEqual([]);
    for (const { socket } of [lis, eva]) await socket.close();
  });

  it('stays within the workspace', async () => {
    const elsewhere = await api.sample('fjordby');
    const here = await visitor('Her');
    expect(await here.others()).toEqual([]);
    const there = await visitor('Der', { where: elsewhere });
    expect(await there.others()).toEqual([]);
    expect(await go(here.visit, null, elsewhere)).toBe(false);
    for (const { socket } of [here, there]) await socket.close();
  });

  it('keeps one who comes again under the same id before it was noticed that they had gone', async () => {
    const old = await visitor('Lis', { visit: 'same' });
    expect(await old.others()).toEqual([]);
    const again = await visitor('Lis', { visit: 'same' });
    expect(await again.others()).toEqual([]);
    await old.socket.cut();
    const bo = await visitor('Bo');
    expect(await bo.others()).toEqual([{ actor: 'id-Lis', name: 'Lis', at: null }]);
    for (const { socket } of [again, bo]) await socket.close();
  });

  it.each([
    ['an actor', { a: '' }, 'actor'],
    ['a name', { n: 'x'.repeat(101) }, 'name'],
    ['a visit', { v: 'x'.repeat(301) }, 'visit'],
    ['a place', { at: { kind: 'goal', id: 'x'.repeat(301) } }, 'at'],
    ['a name with no control character in it,', { n: 'Lis\u0007' }, 'name'],
  ])('needs %s of sensible length', async (_, given, argument) => {
    const socket = await LiveSocket.greeted(api.origin);
    socket.subscribe('p', PRESENCE, { w: workspace, v: 'v', a: 'a', n: 'n', ...given });
    const { payload } = await socket.next('p');
    expect(payload.errors[0].extensions).toMatchObject({ code: 'INVALID', params: { reason: 'ARGUMENT', argument } });
    await socket.close();
  });
});
