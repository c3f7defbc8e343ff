import { buildIndex, lineage } from '@kaskade/analysis';
import { byCodePoint, NODE_KINDS } from '@kaskade/domain';
import { readCases } from '../../../libs/analysis/testing/read-case';
import { testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { lineageOf, readRawLinks, startingGoals, type RawLink } from './lineage';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

describe('the lineage of every node', () => {
  it.each(readCases())('of $name is what the analysis reaches', async ({ graph }) => {
    const workspace = await workspaceWith(store, testGraphs(store), graph);
    const index = buildIndex(graph);
    await store.read(async (tx) => {
      const links = new Map<string, Awaited<ReturnType<typeof readRawLinks>>>();
      // Many nodes begin at the same goals: the store is asked once for each set.
      const ask = async (from: readonly string[]) => {
        const key = from.join(';');
        const raw = links.get(key) ?? (await readRawLinks(tx, workspace, from, 'both'));
        links.set(key, raw);
        return lineageOf(index, from, raw, { direction: 'both', depth: null });
      };
      for (const id of graph.nodes.goal.keys()) {
        const expected = lineage(index, id);
        const { up, down } = await ask([id]);
        expect({ id, up, down }).toEqual({ id, ...expected });
      }
      for (const kind of NODE_KINDS) {
        for (const id of graph.nodes[kind].keys()) {
          if (kind === 'goal') continue;
          const from = startingGoals(graph, kind, id);
          const { up, down } = await ask(from);
          for (const [way, found] of [
            ['up', up],
            ['down', down],
          ] as const) {
            const steps = new Map<string, number>();
            for (const goal of from)
              for (const step of lineage(index, goal)[way])
                steps.set(step.id, Math.min(step.steps, steps.get(step.id) ?? Infinity));
            for (const goal of from) steps.delete(goal);
            expect([kind, id, way, found.map(({ id: goal }) => goal).sort(byCodePoint)]).toEqual([
              kind,
              id,
              way,
              [...steps.keys()].sort(byCodePoint),
            ]);
            for (const step of found) expect(step.steps).toBe(steps.get(step.id));
          }
        }
      }
    });
  });
});

describe('a raw neighbourhood', () => {
  const example = readCases().find(({ name }) => name === 'edge-1-origin')!;

  it('holds links that carry nothing; they are shown at the edge of the line and are no step of it', async () => {
    const inverted = readCases().find(({ expected }) =>
      expected.findings.some(({ code }) => code === 'GOAL_INVERTED'),
    )!;
    const workspace = await workspaceWith(store, testGraphs(store), inverted.graph);
    const finding = inverted.expected.findings.find(({ code }) => code === 'GOAL_INVERTED')!;
    const [parent, child] = finding.subject.id.split('->') as [string, string];
    const raw = await store.read((tx) => readRawLinks(tx, workspace, [child], 'up'));
    expect(raw).toContainEqual({ parent, child });
    const { up, links } = lineageOf(buildIndex(inverted.graph), [child], raw, { direction: 'up', depth: 1 });
    expect(up.map(({ id }) => id)).not.toContain(parent);
    expect(links).toContainEqual({ parent, child, carries: false });
  });

  it('goes one way when one way is asked for, and no further than its depth', () => {
    const index = buildIndex(example.graph);
    const raw: RawLink[] = [...example.graph.links.cascadesTo.out].flatMap(([parent, children]) =>
      children.map((child) => ({ parent, child })),
    );
    const start = [...example.graph.nodes.goal.keys()].find((id) =>
      lineage(index, id).down.some(({ steps }) => steps > 1),
    )!;
    const whole = lineageOf(index, [start], raw, { direction: 'down', depth: null });
    const near = lineageOf(index, [start], raw, { direction: 'down', depth: 1 });
    expect([whole.up, near.up]).toEqual([[], []]);
    expect(near.down).toEqual(whole.down.filter(({ steps }) => steps === 1));
    expect(near.down.length).toBeLessThan(whole.down.length);
  });
});
