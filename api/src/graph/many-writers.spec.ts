import { randomUUID } from 'node:crypto';
import { TestApi, type Answer } from '../../testing/test-api';
import { Store } from '../neo4j/store';

/** `npm run soak` asks for more. */
const ROUNDS = Number(process.env['WRITER_ROUNDS'] ?? 4);
const WRITERS = 50;
/** For a list that was checked: where it stands, the lock with a look at the operation, the rows, the revision. */
const MOST_STATEMENTS = 4;

/** Two processes of the server on one database. */
let apis: TestApi[];
beforeAll(async () => {
  const env = { KASKADE_REQUESTS_PER_MINUTE: '1000000' };
  apis = [await TestApi.start(env), await TestApi.start(env)];
});
afterAll(() => Promise.all(apis.map((api) => api.stop())));

const CHANGE =
  'mutation ($w: ID!, $o: ID!, $c: [ChangeInput!]!) { change(workspace: $w, operation: $o, actor: "test", changes: $c) { operation revision repeated } }';
const change = (
  api: TestApi,
  workspace: string,
  changes: readonly object[],
  operation: string = randomUUID(),
): Promise<Answer> => api.send(CHANGE, { w: workspace, o: operation, c: changes });
const rename = (from: string, to: string) => ({ setUnit: { id: 'U1', field: { name: { from, to } } } });
async function withUnit(): Promise<string> {
  const input = { operation: randomUUID(), name: 'Test', start: { empty: true } };
  const { createWorkspace } = await apis[0]!.ask(
    'mutation ($i: CreateWorkspaceInput!) { createWorkspace(input: $i) { id } }',
    { i: input },
  );
  await change(apis[0]!, createWorkspace.id, [{ addUnit: { id: 'U1', name: 'Enhed' } }]);
  return createWorkspace.id;
}
const nameIn = async (api: TestApi, workspace: string): Promise<string> =>
  (await api.ask('query ($w: ID!) { unit(workspace: $w, id: "U1") { name } }', { w: workspace })).unit.name;

describe('many who write', () => {
  it(`to one field at the same time, ${WRITERS} in each of ${ROUNDS} rounds: one wins, the others are told what it is now`, async () => {
    const workspace = await withUnit();
    let present = 'Enhed';
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = Array.from({ length: WRITERS }, (_, i) => `Runde ${round} nr. ${i}`);
      const answers = await Promise.all(wanted.map((to, i) => change(apis[i % 2]!, workspace, [rename(present, to)])));
      const winners = wanted.filter((_, i) => !answers[i]!.errors);
      expect([round, winners.length]).toEqual([round, 1]);
      for (const { status, errors } of answers) {
        expect(status).toBe(200);
        if (!errors) continue;
        expect(errors[0]).toMatchObject({
          extensions: {
            code: 'CONFLICT',
            params: { problems: [{ code: 'VALUE_CONFLICT', expected: present, present: winners[0] }] },
          },
        });
      }
      present = winners[0]!;
      expect([await nameIn(apis[0]!, workspace), await nameIn(apis[1]!, workspace)]).toEqual([present, present]);
    }
    const { workspace: found } = await apis[1]!.ask('query ($w: ID!) { workspace(id: $w) { revision } }', {
      w: workspace,
    });
    expect(found.revision).toBe(2 + ROUNDS);
  }, 600_000);

  it('one list, sent many times at once to both processes: it is applied once, and each is told so', async () => {
    const workspace = await withUnit();
    const operation = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        change(apis[i % 2]!, workspace, [{ addUnit: { id: 'U2', name: 'Ny' } }, rename('Enhed', 'Andet')], operation),
      ),
    );
    const results = answers.map(({ data }) => data.change);
    for (const result of results) expect(result).toMatchObject({ operation, revision: 3 });
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    const { workspace: found } = await apis[0]!.ask('query ($w: ID!) { workspace(id: $w) { revision } }', {
      w: workspace,
    });
    expect(found.revision).toBe(3);
  });
});

describe('a checked change', () => {
  it(`takes at most ${MOST_STATEMENTS} statements`, async () => {
    const [api] = apis as [TestApi];
    const workspace = await withUnit();
    const counted = async (changes: readonly object[]) => {
      const before = api.app.get(Store).statements;
      expect((await change(api, workspace, changes)).errors).toBeUndefined();
      return api.app.get(Store).statements - before;
    };
    for (const changes of [
      [rename('Enhed', 'Andet')],
      [
        { addGoal: { id: 'G1', title: 'Mål' } },
        { addGoal: { id: 'G2', title: 'Delmål' } },
        { link: { link: 'goalLevel', from: 'G1', to: 'top' } },
        { cascade: { parent: 'G1', child: 'G2', primary: true } },
      ],
      [
        { unlink: { link: 'goalLevel', from: 'G1', to: 'top' } },
        { setCascade: { parent: 'G1', child: 'G2', field: { translation: { to: 'Hos os' } } } },
      ],
      [{ remove: { kind: 'goal', id: 'G1' } }],
    ])
      expect(await counted(changes)).toBeLessThanOrEqual(MOST_STATEMENTS);
    // And it is the whole of it: one that does not fit is refused before a row is written.
    const before = api.app.get(Store).statements;
    expect((await change(api, workspace, [rename('Enhed', 'Tredje')])).errors).toHaveLength(1);
    expect(api.app.get(Store).statements - before).toBeLessThan(MOST_STATEMENTS);
  });
});
