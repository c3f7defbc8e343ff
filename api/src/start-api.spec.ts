import { once } from 'node:events';
import { DomainError } from '@kaskade/domain';
import { testGraphs, testStore } from '../testing/test-store';
import { TestApi } from '../testing/test-api';
import { readConfig } from './config';
import { Readiness } from './doors/health.controller';
import { forLog } from './doors/refusal';
import { startApi } from './start-api';
import { startRefusal } from './start-refusal';

const CHANGE =
  'mutation ($w: ID!, $o: ID!) { change(workspace: $w, operation: $o, actor: "test", changes: [{ addUnit: { id: "U-NY", name: "Ny enhed" } }]) { revision } }';

describe('a product that is stopping', () => {
  it('takes no more, finishes what is under way, and lets go of the database', async () => {
    const api = await TestApi.start();
    const workspace = await api.sample('fjordby');
    const received = once(api.app.getHttpServer(), 'request');
    const answer = api.send(CHANGE, { w: workspace, o: crypto.randomUUID() });
    await received;
    const stopped = api.stop();
    expect(await answer).toMatchObject({ status: 200, data: { change: { revision: 2 } } });
    await stopped;
    await api.stop();
    await expect(fetch(`${api.origin}/health/live`)).rejects.toThrow();
    const store = await testStore();
    expect((await testGraphs(store).graphOf(workspace)).graph.nodes.unit.has('U-NY')).toBe(true);
    await store.close();
  });

  it('says that it is not ready, though it lives', async () => {
    const api = await TestApi.start();
    const statuses = async () =>
      Promise.all(['live', 'ready'].map(async (name) => (await fetch(`${api.origin}/health/${name}`)).status));
    expect(await statuses()).toEqual([200, 200]);
    api.app.get(Readiness).isOpen = false;
    expect(await statuses()).toEqual([200, 503]);
    await api.stop();
  });
});

describe('a product that cannot start', () => {
  const env = { ...process.env, PORT: '0', KASKADE_LOG_LEVEL: 'silent' };
  const refused = (given: Record<string, string>) =>
    startApi(readConfig({ ...env, ...given })).then(
      () => Promise.reject(new Error('it started')),
      (error: unknown) =>
        startRefusal(error instanceof DomainError ? error : new DomainError('INTERNAL', {}, { cause: error })),
    );

  it('says why, and what to do', async () => {
    expect(await refused({ NEO4J_PASSWORD: 'wrong' })).toContain('NEO4J_USERNAME and NEO4J_PASSWORD');
    const api = await TestApi.start();
    expect(await refused({ PORT: new URL(api.origin).port })).toContain('Choose another one with PORT');
    await api.stop();
  });
});

describe('the log', () => {
  it('has a line of JSON for each request, and nothing of what was asked, said or stored', async () => {
    const lines: string[] = [];
    const api = await TestApi.start({ KASKADE_LOG_LEVEL: 'debug' }, (line) => lines.push(line));
    const workspace = await api.sample('jobcenter');
    await api.ask(
      'query ($w: ID!) { search(workspace: $w, text: "Borgmester hemmelighed") { text } leader(workspace: $w, id: "L01") { name email } }',
      { w: workspace },
    );
    await api.send('query ($w: ID!) { goal(workspace: $w, id: 7) { nonsense } }', { w: workspace });
    await api.send(CHANGE, { w: 'hemmeligt-arbejdsrum', o: crypto.randomUUID() }, { 'x-secret': 'hemmelig' });
    await fetch(`${api.origin}/api/workspaces/${workspace}/import?mode=hemmelig`, { method: 'POST', body: 'hemmelig' });
    await fetch(`${api.origin}/${workspace}`);
    await api.stop();
    const requests = lines
      .map((line) => JSON.parse(line) as { msg: string; req?: object; res?: object; responseTime?: number })
      .filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThanOrEqual(5);
    expect(requests[0]).toMatchObject({
      req: { method: 'POST', door: 'graphql' },
      res: { status: 200 },
      responseTime: expect.any(Number),
    });
    for (const word of [
      workspace,
      'emmelig',
      'Borgmester',
      'example.org',
      '127.0.0.1',
      'undici',
      'node-fetch',
      'user-agent',
      'jobcenter',
    ]) {
      expect([word, lines.filter((line) => line.includes(word))]).toEqual([word, []]);
    }
  });

  it('has of an error its kind and place, never its text', () => {
    const error = new DomainError(
      'INTERNAL',
      { reason: 'X', name: 'Lis' },
      { cause: new Error('Lis Jensen, lis@example.org') },
    );
    const said = JSON.stringify(forLog(error));
    expect(said).toContain('start-api.spec');
    expect(said).not.toMatch(/Lis/);
  });
});
